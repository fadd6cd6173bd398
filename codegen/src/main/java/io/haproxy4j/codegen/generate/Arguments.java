// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import io.haproxy4j.codegen.table.Row;
import io.haproxy4j.codegen.table.Table;
import io.haproxy4j.codegen.table.Texts;
import io.haproxy4j.config.grammar.Argument;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.grammar.Span;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What arguments are, in words, by their names in the catalogue.
 *
 * @param byName the words
 */
record Arguments(Map<String, String> byName) {

    Arguments {
        byName = Map.copyOf(byName);
    }

    static Arguments read(Texts texts) {
        String file = "generate/arguments.tsv";
        return new Arguments(Table.parse(file, texts.read(file)).rows().stream()
                .collect(Collectors.toMap(row -> row.cell("argument"), (Row row) -> row.cell("doc"))));
    }

    /** {@return what an argument is, and which releases have it if not all do} */
    String describe(Argument argument) {
        return byName.getOrDefault(argument.name(), Names.spoken(argument.name())) + releases(argument.span());
    }

    /** {@return {@code (since HAProxy 3.0)} and the like; nothing for every release} */
    static String releases(Span span) {
        String since = span.since().equals(Release.OLDEST) ? "" : "since HAProxy " + span.since();
        String until = span.until().map(last -> "until HAProxy " + last).orElse("");
        String both = since.isEmpty() || until.isEmpty() ? since + until : since + ", " + until;
        return both.isEmpty() ? "" : " (" + both + ")";
    }
}
