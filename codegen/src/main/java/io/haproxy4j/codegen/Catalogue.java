// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen;

import io.haproxy4j.codegen.curated.CuratedRow;
import io.haproxy4j.codegen.curated.CuratedTables;
import io.haproxy4j.codegen.fact.Facts;
import io.haproxy4j.codegen.table.Texts;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything a configuration file can say, in any release: each keyword of each scope with its arguments.
 *
 * @param facts what was measured
 * @param entries one per keyword and scope, in the order of the facts
 */
public record Catalogue(Facts facts, List<Entry> entries) {

    /** Takes a copy of the list. */
    public Catalogue {
        entries = List.copyOf(entries);
    }

    /**
     * The catalogue that comes with this module.
     *
     * @return the catalogue
     * @throws CatalogueException if facts and rows do not fit together
     */
    public static Catalogue load() {
        return read(Texts.besides(Catalogue.class));
    }

    /**
     * Reads a catalogue.
     *
     * @param texts where its folders {@code facts} and {@code curated} are
     * @return the catalogue
     * @throws io.haproxy4j.codegen.table.TableException if a table cannot be read
     * @throws CatalogueException if facts and rows do not fit together; the message names every keyword concerned
     */
    public static Catalogue read(Texts texts) {
        Facts facts = Facts.read(texts);
        List<CuratedRow> rows = CuratedTables.read(texts);
        CatalogueJoin join = CatalogueJoin.of(facts, rows, Exceptions.read(texts));
        if (!join.problems().isEmpty()) {
            throw new CatalogueException(join.problems());
        }
        return new Catalogue(facts, join.entries());
    }

    /** {@return the scopes, in the order of the facts} */
    public List<String> scopes() {
        return entries.stream().map(Entry::scope).distinct().toList();
    }

    /**
     * {@return what a scope has}
     *
     * @param scope a section, a rule set, or a kind of thing
     */
    public List<Entry> of(String scope) {
        return entries.stream().filter(entry -> entry.scope().equals(scope)).collect(Collectors.toUnmodifiableList());
    }
}
