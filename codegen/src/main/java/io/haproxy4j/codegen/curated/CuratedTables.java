// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.curated;

import io.haproxy4j.codegen.table.Table;
import io.haproxy4j.codegen.table.Texts;
import java.util.List;
import java.util.stream.Stream;

/** The tables people write. */
public final class CuratedTables {

    /** The names of the tables, in the order they are read. */
    public static final List<String> NAMES = List.of(
            "global", "sections", "proxy", "bind", "server", "actions", "fetches", "converters", "acls", "filters");

    private CuratedTables() {}

    /**
     * Reads all of them.
     *
     * @param texts where they are, in the folder {@code curated}
     * @return the rows, table by table
     * @throws io.haproxy4j.codegen.table.TableException if a row cannot be read
     */
    public static List<CuratedRow> read(Texts texts) {
        return NAMES.stream().flatMap(name -> table(texts, name)).toList();
    }

    private static Stream<CuratedRow> table(Texts texts, String name) {
        String file = "curated/" + name + ".tsv";
        return Table.parse(file, texts.read(file)).read(CuratedRow::of).stream();
    }
}
