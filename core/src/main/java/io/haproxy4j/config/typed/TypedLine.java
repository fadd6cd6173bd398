// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.typed;

import io.haproxy4j.config.SectionKind;
import io.haproxy4j.config.line.Directive;
import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.rule.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A line as the keyword catalogue reads it.
 *
 * @param prefix {@code no} or {@code default}; empty for none
 * @param clauses the keyword with its arguments; behind it the action of a rule with its arguments, the kind of a filter,
 *     or the options of a line such as {@code server}, each with its own
 * @param when when it applies; empty for a line without a condition
 */
public record TypedLine(String prefix, List<Clause> clauses, Optional<When> when) {

    /** Copies the list, which must not be empty. */
    public TypedLine {
        Objects.requireNonNull(prefix, "prefix");
        Objects.requireNonNull(when, "when");
        clauses = List.copyOf(clauses);
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("a line needs a keyword");
        }
    }

    /**
     * Reads a line, as the newest release does that can.
     *
     * @param section the kind of the section it stands in
     * @param statement the line
     * @return what it says; empty if the library does not know all of it: the line then is a statement like any other
     */
    public static Optional<TypedLine> of(SectionKind section, Statement statement) {
        return LineReader.read(section.keyword(), statement);
    }

    /**
     * What it is about.
     *
     * @return the keyword with its arguments
     */
    public Clause main() {
        return clauses.get(0);
    }

    /**
     * What belongs to the keyword.
     *
     * @return the options; of a rule, its action alone
     */
    public List<Clause> options() {
        return clauses.subList(1, clauses.size());
    }

    /**
     * An option.
     *
     * @param keyword its keyword
     * @return the last one of this keyword, which counts for HAProxy; empty if there is none
     */
    public Optional<Clause> option(String keyword) {
        return options().stream()
                .filter(option -> option.keyword().equals(keyword))
                .reduce((first, later) -> later);
    }

    /**
     * The line made of this alone.
     *
     * @return the statement
     */
    public Directive directive() {
        List<Word> words = new ArrayList<>();
        if (!prefix.isEmpty()) {
            words.add(Word.of(prefix));
        }
        clauses.forEach(clause -> words.addAll(clause.words()));
        when.ifPresent(tail -> words.addAll(tail.words()));
        return new Directive(words);
    }

    /** The line. */
    @Override
    public String toString() {
        return directive().render();
    }
}
