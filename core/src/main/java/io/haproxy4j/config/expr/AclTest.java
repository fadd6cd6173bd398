// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Word;
import java.util.List;

/**
 * One test of a value: what an {@code acl} line gives a name to, and what stands between braces in a condition
 * (configuration manual, section 7.1).
 */
public sealed interface AclTest extends Condition permits BoolExpr, Criterion, TextCriterion, AddressCriterion {

    /**
     * Reads a test.
     *
     * @param words its words as they follow the name in an {@code acl} line
     * @return the test, of the type that the builder's methods give it
     * @throws IllegalArgumentException if there are none
     */
    static AclTest read(List<Word> words) {
        return TestReader.read(words);
    }

    /**
     * The test as it follows the name in an {@code acl} line.
     *
     * @return expression, flags and patterns
     */
    List<Word> words();
}
