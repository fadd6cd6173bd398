// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.diff;

import io.haproxy4j.config.catalogue.Entry;
import io.haproxy4j.config.catalogue.KeywordCatalogue;
import java.util.List;
import java.util.Optional;

/** What a statement is about: two of the same identity are one statement with other arguments. */
final class Identity {

    private Identity() {}

    /**
     * The identity within a section of some kind.
     *
     * @param scope keyword of the section
     */
    static String of(String scope, List<String> words) {
        List<String> statement = withoutPrefix(words);
        Optional<Entry> entry = KeywordCatalogue.get().longest(scope, statement);
        String keyword = entry.map(Entry::keyword).orElse(statement.get(0));
        if (keyword.equals("acl")) {
            // Lines of one name are alternatives, in any order.
            return String.join(" ", words);
        }
        return entry.flatMap(known -> known.name(statement))
                .map(name -> keyword + " " + name)
                .orElse(keyword);
    }

    /**
     * The rules a statement is one of, which are tried one after the other; empty for what is no rule.
     *
     * @param scope keyword of the section
     */
    static Optional<String> rules(String scope, List<String> words) {
        KeywordCatalogue catalogue = KeywordCatalogue.get();
        return catalogue
                .longest(scope, words)
                .flatMap(entry -> catalogue.introducesScope(entry)
                        ? Optional.of(entry.keyword())
                        : entry.isRule() ? Optional.of(words.get(0)) : Optional.empty());
    }

    private static List<String> withoutPrefix(List<String> words) {
        boolean prefixed =
                words.size() > 1 && (words.get(0).equals("no") || words.get(0).equals("default"));
        return prefixed ? words.subList(1, words.size()) : words;
    }
}
