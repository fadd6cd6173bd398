// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import io.haproxy4j.codegen.Catalogue;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.fact.Action;
import java.util.List;
import java.util.Set;

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
}
