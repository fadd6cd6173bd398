// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.keepalived;

import io.haproxy4j.codegen.table.Row;
import io.haproxy4j.codegen.table.Texts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is said of keywords, of parts of their arguments and of words of closed sets. */
final class Docs {

    /**
     * What is said of a name.
     *
     * @param text what it means
     * @param otherwise what holds without it; empty if that is not to be said
     * @param manual section of the manual; empty for that of its type
     */
    record Doc(String text, String otherwise, String manual) {}

    private final Map<String, Doc> docs = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    static Docs read(Texts texts) {
        Docs docs = new Docs();
        for (Row row : KeywordTable.table(texts, "docs.tsv")) {
            Doc doc = new Doc(row.cell("doc"), row.cell("default"), row.cell("manual"));
            if (docs.docs.put(key(row.cell("where"), row.cell("name")), doc) != null) {
                throw row.error("there is another row for it");
            }
        }
        return docs;
    }

    /**
     * {@return what is said of a name}
     *
     * @param places where it may stand, the most particular first
     * @param name the name
     */
    Optional<Doc> find(List<String> places, String name) {
        return places.stream()
                .map(place -> key(place, name))
                .filter(docs::containsKey)
                .findFirst()
                .map(key -> {
                    used.add(key);
                    return docs.get(key);
                });
    }

    /** {@return what nobody asked for} */
    List<String> unused() {
        return docs.keySet().stream()
                .filter(key -> !used.contains(key))
                .sorted()
                .toList();
    }

    private static String key(String place, String name) {
        return place + " " + name;
    }
}
