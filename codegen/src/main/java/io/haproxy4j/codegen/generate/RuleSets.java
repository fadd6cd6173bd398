// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import io.haproxy4j.codegen.Catalogue;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.fact.Action;
import io.haproxy4j.config.grammar.Choice;
import io.haproxy4j.config.grammar.Part;
import io.haproxy4j.config.grammar.Sequence;
import io.haproxy4j.config.grammar.Syntax;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rule sets of the catalogue. */
final class RuleSets {

    /** Their rules are steps in a fixed order: they have no condition, and each kind of step is a keyword of its own. */
    static final Set<String> OF_CHECKS = Set.of("http-check", "tcp-check");

    private RuleSets() {}

    /** {@return the rule sets that act on traffic, whose rules can have a condition} */
    static List<String> ofTraffic(Catalogue catalogue) {
        return catalogue.entries().stream()
                .filter(entry -> entry.fact() instanceof Action)
                .map(Entry::scope)
                .filter(scope -> !OF_CHECKS.contains(scope))
                .distinct()
                .toList();
    }

    /**
     * {@return the steps of a check as keywords, such as {@code tcp-check send}}
     *
     * <p>A step that is one of several things, each with words of its own, is as many keywords.
     *
     * @param catalogue the catalogue
     * @param ruleSet the rule set of a check
     */
    static List<Entry> steps(Catalogue catalogue, String ruleSet) {
        return catalogue.of(ruleSet).stream()
                .flatMap(RuleSets::alternatives)
                .map(entry -> new Entry(
                        entry.scope(),
                        ((Action) entry.fact()).withKeyword(ruleSet + " " + entry.keyword()),
                        entry.row()))
                .toList();
    }

    private static Stream<Entry> alternatives(Entry entry) {
        List<Part> parts = entry.row().syntax().sequence().parts();
        if (parts.isEmpty() || !(parts.get(parts.size() - 1).element() instanceof Choice choice)) {
            return Stream.of(entry);
        }
        List<Part> before = parts.subList(0, parts.size() - 1);
        return choice.alternatives().stream()
                .map(alternative -> new Part(false, new Choice(List.of(alternative))))
                .map(last -> new Sequence(
                        Stream.concat(before.stream(), Stream.of(last)).toList()))
                .map(sequence -> new Entry(
                        entry.scope(), entry.fact(), entry.row().withSyntax(Syntax.parse(sequence.toString()))));
    }
}
