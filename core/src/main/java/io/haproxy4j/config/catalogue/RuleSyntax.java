// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.catalogue;

import io.haproxy4j.config.grammar.Sequence;
import io.haproxy4j.config.grammar.Syntax;
import java.util.Set;
import java.util.stream.Stream;

/** The arguments of rules: those of their action, and a condition. */
public final class RuleSyntax {

    private static final Syntax CONDITION = Syntax.parse("[ ( if | unless ) <condition:cond> ]");

    /** Steps of health checks come one after the other, and filters one beside the other. */
    private static final Set<String> UNCONDITIONAL = Set.of("http-check", "tcp-check", "filter");

    private RuleSyntax() {}

    /**
     * {@return the arguments of an action in a rule}
     *
     * @param ruleSet the rule set
     * @param action the action
     */
    public static Syntax of(String ruleSet, Entry action) {
        return UNCONDITIONAL.contains(ruleSet)
                ? action.syntax()
                : new Syntax(new Sequence(Stream.concat(
                                action.syntax().sequence().parts().stream(), CONDITION.sequence().parts().stream())
                        .toList()));
    }
}
