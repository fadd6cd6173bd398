// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.fact;

import io.haproxy4j.codegen.table.Row;
import io.haproxy4j.codegen.table.Table;
import io.haproxy4j.codegen.table.Texts;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.grammar.Span;
import java.util.List;
import java.util.Optional;

/**
 * A type of samples that HAProxy turns into another by itself, where a converter or a match wants that other.
 *
 * @param from the type that is there
 * @param to the type that is wanted
 * @param span the releases that do it
 */
public record Cast(String from, String to, Span span) {

    /** The table of casts. */
    public static final String FILE = "facts/casts.tsv";

    /**
     * Reads the table.
     *
     * @param texts where it is
     * @return the casts
     * @throws io.haproxy4j.codegen.table.TableException if the table is broken
     */
    public static List<Cast> read(Texts texts) {
        return Table.parse(FILE, texts.read(FILE)).read(Cast::of);
    }

    private static Cast of(Row row) {
        Optional<Release> until =
                row.cell("until").isEmpty() ? Optional.empty() : Optional.of(row.cell("until", Release::parse));
        return new Cast(row.cell("from"), row.cell("to"), new Span(row.cell("since", Release::parse), until));
    }
}
