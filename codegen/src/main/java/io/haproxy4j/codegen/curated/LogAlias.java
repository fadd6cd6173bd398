// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.curated;

import io.haproxy4j.codegen.table.Row;
import io.haproxy4j.codegen.table.Table;
import io.haproxy4j.codegen.table.Texts;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.grammar.Span;
import java.util.List;
import java.util.Optional;

/**
 * A short name for a value in log formats.
 *
 * @param alias the name, without the percent sign
 * @param name what it is called in Java
 * @param type what kind of value it is, empty for none
 * @param span the releases that have it
 * @param mode the mode HAProxy 2.6 wants for it, empty for any
 * @param doc what it is
 */
public record LogAlias(String alias, String name, String type, Span span, String mode, String doc) {

    /**
     * Reads the table.
     *
     * @param texts where it is
     * @return the aliases
     * @throws io.haproxy4j.codegen.table.TableException if the table is broken
     */
    public static List<LogAlias> read(Texts texts) {
        String file = "curated/log-aliases.tsv";
        return Table.parse(file, texts.read(file)).read(LogAlias::of);
    }

    private static LogAlias of(Row row) {
        Optional<Release> until =
                row.cell("until").isEmpty() ? Optional.empty() : Optional.of(row.cell("until", Release::parse));
        return new LogAlias(
                row.cell("alias"),
                row.cell("name"),
                row.cell("type"),
                new Span(row.cell("since", Release::parse), until),
                row.cell("mode"),
                row.cell("doc"));
    }
}
