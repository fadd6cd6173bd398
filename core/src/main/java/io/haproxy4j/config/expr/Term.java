// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

/**
 * What must hold in a condition: a test or a named ACL, possibly negated.
 *
 * @param negated whether it must not hold
 * @param test an {@link AclTest} or a {@link NamedAcl}
 */
public record Term(boolean negated, Condition test) {

    /** Refuses what consists of terms itself. */
    public Term {
        if (test instanceof Formula) {
            throw new IllegalArgumentException("a term is one test");
        }
    }

    Term opposite() {
        return new Term(!negated, test);
    }
}
