// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.keepalived;

import io.haproxy4j.codegen.table.Row;
import io.haproxy4j.codegen.table.Table;
import io.haproxy4j.codegen.table.Texts;
import io.haproxy4j.keepalived.catalogue.Keyword;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The keywords of keepalived, in the order of its own parser.
 *
 * @param rows the keywords
 */
public record KeywordTable(List<KeywordRow> rows) {

    private static final Pattern PART = Pattern.compile("\\$([a-z0-9]+)");

    /** Copies the list. */
    public KeywordTable {
        rows = List.copyOf(rows);
    }

    /** {@return the table that comes with this module} */
    public static KeywordTable load() {
        return read(Texts.besides(KeywordTable.class));
    }

    static KeywordTable read(Texts texts) {
        Map<String, String> parts = new LinkedHashMap<>();
        table(texts, "parts.tsv").forEach(row -> parts.put(row.cell("part"), expand(row.cell("notation"), parts)));
        return new KeywordTable(table(texts, "keywords.tsv").stream()
                .map(row -> read(row, parts))
                .toList());
    }

    /** {@return the rows of a table} */
    static List<Row> table(Texts texts, String name) {
        return Table.parse(name, texts.read(name)).rows();
    }

    private static KeywordRow read(Row row, Map<String, String> parts) {
        List<String> cells = Keyword.COLUMNS.stream()
                .map(column -> expand(row.cell(column), parts))
                .toList();
        try {
            return new KeywordRow(
                    Keyword.of(cells), cells, row.cell("sample"), row.cell("lineSample"), row.cell("needs"));
        } catch (IllegalArgumentException e) {
            throw row.error(String.valueOf(e.getMessage()));
        }
    }

    /** The notation with what several keywords have in common written out. */
    private static String expand(String notation, Map<String, String> parts) {
        return PART.matcher(notation).replaceAll(match -> part(match, parts));
    }

    private static String part(MatchResult match, Map<String, String> parts) {
        String part = parts.get(match.group(1));
        if (part == null) {
            throw new IllegalArgumentException("there is no part \"" + match.group(1) + "\" in parts.tsv");
        }
        return part;
    }
}
