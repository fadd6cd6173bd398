// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.ClassName;
import io.haproxy4j.codegen.table.Table;
import io.haproxy4j.codegen.table.Texts;
import io.haproxy4j.config.grammar.Literal;
import io.haproxy4j.config.grammar.WordSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The enums that stand for closed sets of words: named in a table, or after the method that takes them. */
final class Enumerations {

    /**
     * An enum.
     *
     * @param type its name
     * @param byHand whether module core has it in its own sources
     * @param words its words
     * @param doc what it is
     * @param keyword the keyword it was first needed for
     */
    record Enumeration(ClassName type, boolean byHand, WordSet words, String doc, String keyword) {}

    private final Map<String, Named> named = new LinkedHashMap<>();
    private final Map<String, Enumeration> used = new TreeMap<>();

    private record Named(String name, boolean byHand, String doc) {}

    Enumerations(Texts texts) {
        String file = "generate/enums.tsv";
        Table.parse(file, texts.read(file))
                .rows()
                .forEach(row -> named.put(
                        row.cell("words"),
                        new Named(row.cell("name"), row.cell("origin").equals("core"), row.cell("doc"))));
    }

    /**
     * {@return the enum of a set}
     *
     * @param words the set
     * @param argument the argument
     * @param keyword the keyword the method is for
     */
    Enumeration of(WordSet words, String argument, String keyword) {
        Named name = named.getOrDefault(
                key(words),
                new Named(
                        Names.enumeration(keyword, argument),
                        false,
                        "What {@code " + keyword + "} takes: " + Names.spoken(argument) + "."));
        Enumeration enumeration =
                new Enumeration(ClassName.get(Types.VALUES, name.name()), name.byHand(), words, name.doc(), keyword);
        Enumeration first = used.putIfAbsent(name.name(), enumeration);
        if (first != null && !key(first.words()).equals(key(words))) {
            throw new IllegalStateException("two sets of words are called " + name.name() + ": " + first.words()
                    + " and " + words + "; name one of them in generate/enums.tsv");
        }
        return enumeration;
    }

    /** {@return what has been asked for} */
    Collection<Enumeration> used() {
        return List.copyOf(used.values());
    }

    private static String key(WordSet words) {
        return words.words().stream().map(Literal::text).collect(Collectors.joining("|"));
    }
}
