// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.table.Row;
import io.haproxy4j.codegen.table.Table;
import io.haproxy4j.codegen.table.Texts;
import java.util.List;
import java.util.Optional;

/**
 * Keywords nobody should find among the methods.
 *
 * @param rows scopes, keyword, which ends in a star where it stands for all that begin so, and reason
 */
record LeftOut(List<Row> rows) {

    LeftOut {
        rows = List.copyOf(rows);
    }

    static LeftOut read(Texts texts) {
        String file = "generate/left-out.tsv";
        return new LeftOut(Table.parse(file, texts.read(file)).rows());
    }

    /** {@return why a keyword is left out; empty if it is not} */
    Optional<String> reason(Entry entry) {
        return rows.stream()
                .filter(row -> List.of(row.cell("scope").split(",", -1)).contains(entry.scope())
                        && matches(row.cell("keyword"), entry.keyword()))
                .map(row -> row.cell("reason"))
                .findFirst();
    }

    private static boolean matches(String pattern, String keyword) {
        return pattern.endsWith("*")
                ? keyword.startsWith(pattern.substring(0, pattern.length() - 1))
                : keyword.equals(pattern);
    }
}
