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
 * @param rows scope, keyword and reason
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
                        && row.cell("keyword").equals(entry.keyword()))
                .map(row -> row.cell("reason"))
                .findFirst();
    }
}
