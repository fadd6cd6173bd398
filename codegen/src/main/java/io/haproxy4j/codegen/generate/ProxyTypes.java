// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import io.haproxy4j.codegen.Catalogue;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.fact.Keyword;
import io.haproxy4j.codegen.fact.Reception;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The keywords of proxies, by the kinds of section that take them. Each such set of kinds is an interface, which the
 * builders of these kinds implement.
 */
final class ProxyTypes {

    private static final List<String> KINDS = List.of("defaults", "frontend", "listen", "backend");

    /** What defaults sections without a name do not take, although they take the word it begins with. */
    private static final Set<String> NAMED_ONLY = Set.of("tcp-request inspect-delay", "tcp-response inspect-delay");

    private static final Map<List<String>, String> NAMES = Map.of(
            KINDS,
            "ProxyKeywords",
            List.of("defaults", "frontend", "listen"),
            "FrontendKeywords",
            List.of("defaults", "listen", "backend"),
            "BackendKeywords",
            List.of("named defaults", "frontend", "listen", "backend"),
            "RequestContentKeywords",
            List.of("named defaults", "listen", "backend"),
            "ResponseContentKeywords",
            List.of("frontend", "listen", "backend"),
            "UninheritedKeywords",
            List.of("frontend", "listen"),
            "ListeningKeywords",
            List.of("listen", "backend"),
            "ServingKeywords");

    private final Map<String, List<List<Entry>>> byType = new TreeMap<>();
    private final List<Entry> ignored = new ArrayList<>();

    ProxyTypes(Catalogue catalogue) {
        Map<String, List<Entry>> byKeyword = new LinkedHashMap<>();
        for (String kind : KINDS) {
            for (Entry entry : catalogue.of(kind)) {
                if (isTaken(entry)) {
                    byKeyword
                            .computeIfAbsent(entry.keyword(), key -> new ArrayList<>())
                            .add(entry);
                } else {
                    ignored.add(entry);
                }
            }
        }
        for (List<Entry> entries : byKeyword.values()) {
            List<String> kinds = entries.stream()
                    .map(entry -> NAMED_ONLY.contains(entry.keyword())
                            ? entry.scope().replace("defaults", "named defaults")
                            : entry.scope())
                    .toList();
            String name = NAMES.get(kinds);
            if (name == null) {
                throw new IllegalStateException("no interface stands for " + kinds + ", which have "
                        + entries.get(0).keyword());
            }
            entries.sort(Comparator.comparing(entry -> entry.fact().span().since()));
            byType.computeIfAbsent(name, key -> new ArrayList<>()).add(entries);
        }
    }

    private static boolean isTaken(Entry entry) {
        return ((Keyword) entry.fact())
                .receptions().values().stream()
                        .anyMatch(reception -> reception == Reception.OK || reception == Reception.DEPRECATED);
    }

    /** {@return the keywords of each interface, each with its entry of every kind of section} */
    Map<String, List<List<Entry>>> byType() {
        return byType;
    }

    /** {@return what every release ignores with a warning in that kind of section} */
    List<Entry> ignored() {
        return ignored;
    }

    /** {@return the kinds of section that implement an interface} */
    static String kinds(String type) {
        return NAMES.entrySet().stream()
                .filter(name -> name.getValue().equals(type))
                .map(name -> "{@code " + String.join("}, {@code ", name.getKey()) + "}")
                .findFirst()
                .orElseThrow();
    }
}
