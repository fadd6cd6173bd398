// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.curated;

import io.haproxy4j.codegen.table.Row;
import io.haproxy4j.codegen.table.TableException;
import io.haproxy4j.config.grammar.Literal;
import io.haproxy4j.config.grammar.Span;
import io.haproxy4j.config.grammar.Syntax;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What people wrote about a keyword.
 *
 * @param file the table it stands in
 * @param line the line there
 * @param scopes where it holds: sections, rule sets, or what kind of thing it is
 * @param keyword the keyword
 * @param syntax its arguments
 * @param sample arguments, or for expressions and ACL criteria the whole of it, that every release in its span accepts
 * @param needs what the sample needs around it
 * @param byDefault the default value in a few words, empty if there is none
 * @param doc what it does, in one or two sentences
 * @param manual the section of HAProxy's configuration manual
 * @param notes what maintainers should know
 */
public record CuratedRow(
        String file,
        int line,
        List<String> scopes,
        String keyword,
        Syntax syntax,
        String sample,
        Needs needs,
        String byDefault,
        String doc,
        String manual,
        String notes) {

    /** Takes a copy of the list. */
    public CuratedRow {
        scopes = List.copyOf(scopes);
    }

    /**
     * Reads a row.
     *
     * @param row the row of the table
     * @return its content
     * @throws TableException if a cell cannot be read, or doc or manual is missing or not fit for Javadoc
     */
    public static CuratedRow of(Row row) {
        List<String> scopes = List.of(row.cell("scope").split(",", -1));
        if (scopes.contains("") || Set.copyOf(scopes).size() != scopes.size()) {
            throw row.error("an empty or repeated scope in \"" + row.cell("scope") + "\"");
        }
        return new CuratedRow(
                row.file(),
                row.line(),
                scopes,
                row.cell("keyword", CuratedRow::present),
                row.cell("syntax", Syntax::parse),
                row.cell("sample"),
                row.cell("needs", Needs::parse),
                row.cell("default"),
                row.cell("doc", CuratedRow::javadoc),
                row.cell("manual", CuratedRow::present),
                row.cell("notes"));
    }

    private static String present(String cell) {
        if (cell.isBlank()) {
            throw new IllegalArgumentException("must not be empty");
        }
        return cell;
    }

    private static String javadoc(String cell) {
        if (present(cell).matches(".*([<>&@{}]|\\*/).*")) {
            throw new IllegalArgumentException("has a character that is markup in Javadoc: one of < > & @ { } or */");
        }
        if (!cell.endsWith(".")) {
            throw new IllegalArgumentException("must end with a full stop");
        }
        return cell;
    }

    /**
     * {@return the releases that take {@code no} in front of the keyword to undo it}
     *
     * <p>The notes say so, with {@code negatable}, or {@code negatable@-3.0} where not all releases do.
     */
    public Optional<Span> negatable() {
        return Stream.of(notes.split("; ", -1))
                .filter(note -> note.matches("negatable(@\\S+)?"))
                .map(note ->
                        ((Literal) Syntax.parse(note).sequence().parts().get(0).element()).span())
                .findFirst();
    }

    /**
     * {@return whether several lines of the keyword stand beside each other, each about what its first argument names}
     *
     * <p>The notes say so, with {@code named}.
     */
    public boolean named() {
        return List.of(notes.split("; ", -1)).contains("named");
    }

    /**
     * {@return in which directory, named by the keyword that sets it, a relative file name is looked up; by argument}
     *
     * <p>The notes say so, with {@code file in ca-base}.
     */
    public Map<String, String> bases() {
        Map<String, String> bases = new LinkedHashMap<>();
        for (String note : notes.split("; ", -1)) {
            if (note.matches("\\w+ in [a-z-]+-base")) {
                bases.put(note.substring(0, note.indexOf(' ')), note.substring(note.lastIndexOf(' ') + 1));
            }
        }
        return bases;
    }

    /**
     * {@return the row with other arguments}
     *
     * @param other the arguments
     */
    public CuratedRow withSyntax(Syntax other) {
        return new CuratedRow(file, line, scopes, keyword, other, sample, needs, byDefault, doc, manual, notes);
    }

    /** {@return {@code curated/bind.tsv:12}, where it can be mended} */
    public String place() {
        return file + ":" + line;
    }
}
