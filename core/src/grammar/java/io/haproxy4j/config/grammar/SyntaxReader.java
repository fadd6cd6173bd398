// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

import io.haproxy4j.config.grammar.Repeated.Join;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads words by a syntax for one release, one way after the other, and remembers the farthest place where a way ended
 * and what it wanted there.
 *
 * <p>Independent options, that is neighbours in brackets of which each begins with a fixed word, are read in any order
 * and as often as they come, as HAProxy does.
 */
final class SyntaxReader {

    /** What follows; says whether all of it can be read from a position. */
    private interface Next {
        boolean at(int word, int offset);
    }

    /** More steps than any line needs; a line that takes more is left alone. */
    private static final int MOST_STEPS = 50_000;

    private static final Literal COMMA = new Literal(",", Span.ALWAYS);

    private final List<String> words;
    private final Release release;
    private final boolean commasSeparate;
    private final List<Leaf> leaves = new ArrayList<>();
    private final Set<Expectation> expected = new LinkedHashSet<>();
    private final Set<Expectation> otherwise = new LinkedHashSet<>();
    private int farWord;
    private int farOffset;
    private int steps;
    private int read;

    SyntaxReader(List<String> words, Release release, boolean commasSeparate) {
        this.words = words;
        this.release = release;
        this.commasSeparate = commasSeparate;
    }

    /** Reads as many words as it can, or all of them. */
    Reading read(Sequence sequence, boolean all) {
        boolean complete = parts(sequence.parts(), 0, new Start(0, 0, true), 0, 0, (word, offset) -> {
            if (!isBoundary(word, offset)) {
                return false;
            }
            int next = next(word, offset);
            if (all && next < words.size()) {
                far(next, 0);
                return false;
            }
            read = next;
            return true;
        });
        if (complete) {
            return new Reading.Complete(leaves, read);
        }
        if (steps > MOST_STEPS) {
            return new Reading.Complete(List.of(), words.size());
        }
        return new Reading.Stopped(farWord, List.copyOf(expected), List.copyOf(otherwise));
    }

    /** Where a sequence begins: what only optional parts precede continues a word where the sequence does. */
    private record Start(int word, int offset, boolean glued) {
        boolean glues(Part part, int word, int offset) {
            return (word == this.word && offset == this.offset) ? glued : part.glued();
        }
    }

    private boolean isBoundary(int word, int offset) {
        return offset == 0 || offset == words.get(word).length();
    }

    /** The word that follows a boundary. */
    private static int next(int word, int offset) {
        return offset == 0 ? word : word + 1;
    }

    private boolean parts(List<Part> parts, int index, Start start, int word, int offset, Next next) {
        if (++steps > MOST_STEPS) {
            return false;
        }
        if (index == parts.size()) {
            return next.at(word, offset);
        }
        int end = index;
        while (end < parts.size() && isOption(parts.get(end))) {
            end++;
        }
        if (end - index > 1) {
            return options(parts, index, end, start, word, offset, next);
        }
        Part part = parts.get(index);
        return element(
                part.element(),
                start.glues(part, word, offset),
                word,
                offset,
                (w, o) -> parts(parts, index + 1, start, w, o, next));
    }

    private static boolean isOption(Part part) {
        Element element = part.element() instanceof Repeated repeated ? repeated.element() : part.element();
        return !part.glued()
                && element instanceof OptionalPart optional
                && !optional.tight()
                && beginsWithWord(optional.body().parts().get(0).element());
    }

    private static boolean beginsWithWord(Element element) {
        return element instanceof Literal
                || (element instanceof Choice choice
                        && choice.alternatives().stream()
                                .allMatch(alternative -> beginsWithWord(
                                        alternative.parts().get(0).element())));
    }

    /** Parts from one index to another, in any order. */
    private boolean options(List<Part> parts, int from, int to, Start start, int word, int offset, Next next) {
        for (int i = from; i < to; i++) {
            Part part = parts.get(i);
            Element element = part.element() instanceof Repeated repeated ? repeated.element() : part.element();
            Sequence body = ((OptionalPart) element).body();
            boolean glued = start.glues(part, word, offset);
            if (parts(
                    body.parts(),
                    0,
                    new Start(word, offset, glued),
                    word,
                    offset,
                    (w, o) -> (w != word || o != offset) && options(parts, from, to, start, w, o, next))) {
                return true;
            }
        }
        return parts(parts, to, start, word, offset, next);
    }

    private boolean element(Element element, boolean glued, int word, int offset, Next next) {
        if (element instanceof Literal literal) {
            return leaf(literal, literal.span(), glued, word, offset, next);
        }
        if (element instanceof Argument argument) {
            return leaf(argument, argument.span(), glued, word, offset, next);
        }
        if (element instanceof OptionalPart optional) {
            return parts(optional.body().parts(), 0, new Start(word, offset, glued), word, offset, next)
                    || next.at(word, offset);
        }
        if (element instanceof Choice choice) {
            for (Sequence alternative : choice.alternatives()) {
                if (parts(alternative.parts(), 0, new Start(word, offset, glued), word, offset, next)) {
                    return true;
                }
            }
            return false;
        }
        return repeated((Repeated) element, glued, word, offset, next);
    }

    private boolean repeated(Repeated repeated, boolean glued, int word, int offset, Next next) {
        return element(repeated.element(), glued, word, offset, (w, o) -> {
            boolean moved = w != word || o != offset;
            if (moved && repeated.join() == Join.WORDS && repeated(repeated, false, w, o, next)) {
                return true;
            }
            if (moved
                    && repeated.join() == Join.COMMAS
                    && w < words.size()
                    && literal(COMMA, w, o, (v, p) -> repeated(repeated, true, v, p, next))) {
                return true;
            }
            return next.at(w, o);
        });
    }

    private boolean leaf(Element element, Span span, boolean glued, int word, int offset, Next next) {
        if (!glued && !isBoundaryOrEnd(word, offset)) {
            return false;
        }
        int at = glued ? word : word == words.size() ? word : next(word, offset);
        int from = glued ? offset : 0;
        boolean missing = at >= words.size();
        if (!span.contains(release)) {
            if (!missing && accepts(element, at, from)) {
                far(at, from);
                note(otherwise, at, from, new Expectation(element, span));
            }
            return false;
        }
        boolean found = !missing
                && (element instanceof Literal literal
                        ? literal(literal, at, from, next)
                        : argument((Argument) element, at, from, next));
        if (!found && (missing || !accepts(element, at, from))) {
            far(at, from);
            note(expected, at, from, new Expectation(element, span));
        }
        return found;
    }

    private boolean isBoundaryOrEnd(int word, int offset) {
        return word >= words.size() || isBoundary(word, offset);
    }

    /** Whether an element can be what stands at a position up to the end of the word, whatever follows. */
    private boolean accepts(Element element, int word, int offset) {
        String text = words.get(word);
        return element instanceof Literal literal
                ? text.startsWith(literal.text(), offset)
                : accepts(((Argument) element).type(), text.substring(offset, farthest(text, offset)), word, offset);
    }

    private boolean literal(Literal literal, int word, int offset, Next next) {
        String text = literal.text();
        if (!words.get(word).startsWith(text, offset)) {
            return false;
        }
        int mark = leaves.size();
        leaves.add(new Leaf(literal, word, offset, text));
        return next.at(word, offset + text.length()) || undo(mark);
    }

    private boolean argument(Argument argument, int word, int offset, Next next) {
        int mark = leaves.size();
        if (argument.type() == Scalar.COND) {
            leaves.add(new Leaf(argument, word, 0, String.join(" ", words.subList(word, words.size()))));
            return next.at(words.size() - 1, words.get(words.size() - 1).length()) || undo(mark);
        }
        String text = words.get(word);
        int shortest = offset == 0 ? Math.min(1, text.length()) : offset;
        for (int end = farthest(text, offset); end >= shortest; end--) {
            String value = text.substring(offset, end);
            if (accepts(argument.type(), value, word, offset)) {
                leaves.add(new Leaf(argument, word, offset, value));
                if (next.at(word, end)) {
                    return true;
                }
                undo(mark);
            }
        }
        return false;
    }

    /** Where an argument that begins in a word must have ended. */
    private int farthest(String text, int offset) {
        int comma = commasSeparate ? text.indexOf(',', offset) : -1;
        return comma < 0 ? text.length() : comma;
    }

    private boolean undo(int mark) {
        leaves.subList(mark, leaves.size()).clear();
        return false;
    }

    private boolean accepts(ArgumentType type, String text, int word, int offset) {
        if (text.indexOf(Syntax.UNKNOWN) >= 0) {
            return true;
        }
        if (type instanceof WordSet set) {
            for (Literal member : set.words()) {
                if (member.text().equals(text)) {
                    if (member.span().contains(release)) {
                        return true;
                    }
                    far(word, offset);
                    note(otherwise, word, offset, new Expectation(member, member.span()));
                }
            }
            return false;
        }
        return Values.accepts(type, text);
    }

    private void far(int word, int offset) {
        if (word > farWord || (word == farWord && offset > farOffset)) {
            farWord = word;
            farOffset = offset;
            expected.clear();
            otherwise.clear();
        }
    }

    private void note(Set<Expectation> where, int word, int offset, Expectation expectation) {
        if (word == farWord && offset == farOffset) {
            where.add(expectation);
        }
    }
}
