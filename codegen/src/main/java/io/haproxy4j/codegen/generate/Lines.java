// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.ClassName;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.generate.Piece.LineOptions;
import io.haproxy4j.codegen.generate.Piece.Structure;
import io.haproxy4j.codegen.table.Row;
import io.haproxy4j.codegen.table.Table;
import io.haproxy4j.codegen.table.Texts;
import io.haproxy4j.config.grammar.Syntax;
import java.util.List;
import java.util.Optional;

/**
 * The keywords whose lines have parts with rows of their own in the catalogue.
 *
 * @param rows scopes, keyword, arguments where the catalogue does not leave the parts open, the type for the parts, and
 *     whether that is a builder of options or a value
 */
record Lines(List<Row> rows) {

    Lines {
        rows = List.copyOf(rows);
    }

    static Lines read(Texts texts) {
        String file = "generate/lines.tsv";
        return new Lines(Table.parse(file, texts.read(file)).rows());
    }

    private Optional<Row> of(Entry entry) {
        return rows.stream()
                .filter(row -> List.of(row.cell("scope").split(",", -1)).contains(entry.scope())
                        && row.cell("keyword").equals(entry.keyword()))
                .findFirst();
    }

    /** {@return the arguments of a keyword} */
    Syntax syntax(Entry entry) {
        return of(entry)
                .filter(row -> !row.cell("syntax").isEmpty())
                .map(row -> row.cell("syntax", Syntax::parse))
                .orElse(entry.row().syntax());
    }

    /** {@return what stands for the parts that have rows of their own} */
    Optional<Piece> parts(Entry entry) {
        return of(entry)
                .map(row -> row.cell("kind").equals("value")
                        ? new Structure(row.cell("name"), ClassName.bestGuess(row.cell("type")), row.cell("doc"))
                        : new LineOptions(ClassName.get(Types.PACKAGE, row.cell("type"))));
    }
}
