// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.typed;

import io.haproxy4j.config.catalogue.Entry;
import io.haproxy4j.config.catalogue.KeywordCatalogue;
import io.haproxy4j.config.catalogue.KnownReleases;
import io.haproxy4j.config.catalogue.RuleSyntax;
import io.haproxy4j.config.expr.Condition;
import io.haproxy4j.config.grammar.Argument;
import io.haproxy4j.config.grammar.Leaf;
import io.haproxy4j.config.grammar.Literal;
import io.haproxy4j.config.grammar.OptionsType;
import io.haproxy4j.config.grammar.Reading;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.grammar.Scalar;
import io.haproxy4j.config.grammar.Syntax;
import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.rule.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads one line by the syntax the catalogue has for its keyword. */
final class LineReader {

    /** What the catalogue does not tell apart: a line of words that nothing is known of. */
    private static final class UnknownException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private final KeywordCatalogue catalogue = KeywordCatalogue.get();
    private final String prefix;
    private final List<Word> words;
    private final List<String> texts;
    private final List<Clause> clauses = new ArrayList<>();
    private @Nullable When when;

    private LineReader(String prefix, List<Word> words) {
        this.prefix = prefix;
        this.words = words;
        this.texts = words.stream().map(LineReader::text).toList();
    }

    static Optional<TypedLine> read(String scope, Statement statement) {
        List<Word> words = statement.words();
        if (words.isEmpty() || !statement.problems().isEmpty()) {
            return Optional.empty();
        }
        String first = words.get(0).text();
        boolean prefixed = words.size() > 1 && (first.equals("no") || first.equals("default"));
        LineReader reader = new LineReader(prefixed ? first : "", prefixed ? words.subList(1, words.size()) : words);
        try {
            reader.line(scope);
        } catch (UnknownException | IllegalArgumentException unknown) {
            return Optional.empty();
        }
        return Optional.of(new TypedLine(reader.prefix, reader.clauses, Optional.ofNullable(reader.when)));
    }

    /** What a syntax is to read; nobody but the environment of a process knows what is in a variable. */
    private static String text(Word word) {
        return isVariable(word) ? word.text().replace('$', Syntax.UNKNOWN) : word.text();
    }

    private static boolean isVariable(Word word) {
        return word.text().indexOf('$') >= 0 && !Word.of(word.text()).render().equals(word.render());
    }

    private void line(String scope) throws UnknownException {
        Entry entry = catalogue.longest(scope, texts).orElseThrow(UnknownException::new);
        int length = entry.length();
        if (catalogue.introducesScope(entry)) {
            clauses.add(new Clause(entry.keyword(), List.of()));
            Entry action = catalogue
                    .longest(entry.keyword(), texts.subList(length, texts.size()))
                    .orElseThrow(UnknownException::new);
            clause(action, RuleSyntax.of(entry.keyword(), action), length);
        } else if (!prefix.isEmpty() && texts.size() == length) {
            clauses.add(new Clause(entry.keyword(), List.of()));
        } else {
            clause(entry, entry.syntax(), 0);
        }
    }

    /** Reads a keyword with all that follows it. */
    private void clause(Entry entry, Syntax syntax, int start) throws UnknownException {
        Found found = find(entry, start);
        List<Leaf> leaves = found.read(syntax::read).leaves();
        int end = 0;
        while (end < leaves.size() && optionsScope(leaves.get(end)).isEmpty()) {
            end++;
        }
        clauses.add(clause(found, leaves.subList(0, end)));
        if (end < leaves.size()) {
            options(
                    optionsScope(leaves.get(end)).orElseThrow(),
                    found.first() + leaves.get(end).word());
        }
    }

    private static Optional<String> optionsScope(Leaf leaf) {
        return leaf.element() instanceof Argument argument && argument.type() instanceof OptionsType type
                ? Optional.of(type.scope())
                : Optional.empty();
    }

    private void options(String scope, int start) throws UnknownException {
        int at = start;
        while (at < texts.size()) {
            Entry option =
                    catalogue.longest(scope, texts.subList(at, texts.size())).orElseThrow(UnknownException::new);
            Found found = find(option, at);
            Reading.Complete complete = found.read(option.syntax()::readFirst);
            clauses.add(clause(found, complete.leaves()));
            at = found.first() + complete.words();
        }
    }

    /**
     * A keyword in the line.
     *
     * @param entry the keyword
     * @param first the index of the word in which its arguments begin
     * @param attached whether that is its own last word
     * @param arguments its arguments and all that follows
     */
    private record Found(Entry entry, int first, boolean attached, List<String> arguments) {

        Reading.Complete read(BiFunction<List<String>, Release, Reading> syntax) throws UnknownException {
            Reading.Complete complete = KnownReleases.read(release -> syntax.apply(arguments, release))
                    .orElseThrow(UnknownException::new);
            if (complete.leaves().isEmpty() && complete.words() > 0) {
                throw new UnknownException();
            }
            return complete;
        }
    }

    private Found find(Entry entry, int start) {
        List<String> arguments = entry.arguments(texts.subList(start, texts.size()));
        int first = texts.size() - arguments.size();
        return new Found(entry, first, first < start + entry.length(), arguments);
    }

    private Clause clause(Found found, List<Leaf> leaves) throws UnknownException {
        List<Piece> pieces = new ArrayList<>();
        for (Leaf leaf : leaves) {
            boolean glued = leaf.glued() || (leaf.word() == 0 && found.attached());
            if (leaf.element() instanceof Literal literal) {
                pieces.add(new Piece.Fixed(literal.text(), glued));
            } else if (leaf.element() instanceof Argument argument && argument.type() == Scalar.COND) {
                when = when(pieces, words.subList(found.first() + leaf.word(), words.size()));
            } else if (leaf.element() instanceof Argument argument && argument.type() != Scalar.RAW) {
                Word word = word(leaf, glued, found.first() + leaf.word());
                Optional<String> base = found.entry().base(argument.name());
                pieces.add(new Piece.Argument(argument.name(), Values.of(argument.type(), word, base), glued));
            } else {
                throw new UnknownException();
            }
        }
        return new Clause(found.entry().keyword(), pieces);
    }

    /** The word a leaf is, or the part of one. */
    private Word word(Leaf leaf, boolean glued, int index) throws UnknownException {
        if (!glued && leaf.text().length() == texts.get(index).length()) {
            return words.get(index);
        }
        if (leaf.text().indexOf(Syntax.UNKNOWN) >= 0) {
            throw new UnknownException();
        }
        return Word.of(leaf.text());
    }

    /** Takes the word in front of the condition with it. */
    private static When when(List<Piece> pieces, List<Word> condition) {
        Piece keyword = pieces.remove(pieces.size() - 1);
        Condition asked = Condition.read(condition);
        return keyword.word().text().equals("if") ? When.onlyIf(asked) : When.unless(asked);
    }
}
