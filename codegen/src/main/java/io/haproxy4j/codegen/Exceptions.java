// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen;

import io.haproxy4j.codegen.table.Table;
import io.haproxy4j.codegen.table.Texts;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the join has to know besides facts and rows.
 *
 * @param without facts that have no row, with the reason
 * @param sameOptions scopes whose options are those of another scope
 */
record Exceptions(Map<Key, String> without, Map<String, String> sameOptions) {

    static Exceptions read(Texts texts) {
        Map<Key, String> without = new LinkedHashMap<>();
        Table.parse("curated/exceptions.tsv", texts.read("curated/exceptions.tsv"))
                .rows()
                .forEach(row -> {
                    if (row.cell("reason").isBlank()) {
                        throw row.error("an exception needs a reason");
                    }
                    without.put(new Key(row.cell("scope"), row.cell("keyword")), row.cell("reason"));
                });
        Map<String, String> sameOptions = new LinkedHashMap<>();
        Table.parse("facts/same-options.tsv", texts.read("facts/same-options.tsv"))
                .rows()
                .forEach(row -> sameOptions.put(row.cell("scope"), row.cell("of")));
        return new Exceptions(without, sameOptions);
    }

    /** The scope whose facts hold in a scope. */
    String factsOf(String scope) {
        return sameOptions.getOrDefault(scope, scope);
    }

    Set<Key> keys() {
        return new LinkedHashSet<>(without.keySet());
    }
}
