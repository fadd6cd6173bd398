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
     * The test as it follows the name in an {@code acl} line.
     *
     * @return expression, flags and patterns
     */
    List<Word> words();
}
