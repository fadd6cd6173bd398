// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

import io.haproxy4j.config.grammar.Repeated.Join;
import java.util.BitSet;
import java.util.function.IntFunction;

/**
 * Follows every way a syntax can be read, as a set of positions. The words are one text with NUL between them, so that
 * a position tells whether a word begins there.
 */
final class SyntaxMatcher {

    private static final char SEPARATOR = 0;

    private final String text;

    SyntaxMatcher(Words words) {
        text = String.join(String.valueOf(SEPARATOR), words.words());
    }

    boolean matches(Sequence sequence) {
        return sequence(sequence, 0, true).get(text.length());
    }

    /** Where a sequence that starts at a position can end. */
    private BitSet sequence(Sequence sequence, int from, boolean glued) {
        BitSet positions = only(from);
        for (Part part : sequence.parts()) {
            BitSet next = new BitSet();
            // What only optional parts precede begins where the sequence does.
            positions.stream().forEach(at -> next.or(element(part.element(), at, at == from ? glued : part.glued())));
            positions = next;
        }
        return positions;
    }

    private BitSet element(Element element, int from, boolean glued) {
        if (element instanceof Literal literal) {
            return leaf(
                    from,
                    glued,
                    start -> text.startsWith(literal.text(), start)
                            ? only(start + literal.text().length())
                            : new BitSet());
        }
        if (element instanceof Argument argument) {
            return leaf(from, glued, start -> argument(argument, start));
        }
        if (element instanceof OptionalPart optional) {
            BitSet ends = sequence(optional.body(), from, glued);
            ends.set(from);
            return ends;
        }
        if (element instanceof Choice choice) {
            BitSet ends = new BitSet();
            choice.alternatives().forEach(alternative -> ends.or(sequence(alternative, from, glued)));
            return ends;
        }
        return repeated((Repeated) element, from, glued);
    }

    private BitSet repeated(Repeated repeated, int from, boolean glued) {
        BitSet ends = element(repeated.element(), from, glued);
        BitSet fresh = (BitSet) ends.clone();
        while (!fresh.isEmpty()) {
            BitSet next = new BitSet();
            fresh.stream().filter(at -> at > from).forEach(at -> next.or(again(repeated, at)));
            next.andNot(ends);
            ends.or(next);
            fresh = next;
        }
        return ends;
    }

    private BitSet again(Repeated repeated, int at) {
        if (repeated.join() == Join.WORDS) {
            return element(repeated.element(), at, false);
        }
        return text.startsWith(",", at) ? element(repeated.element(), at + 1, true) : new BitSet();
    }

    private BitSet leaf(int from, boolean glued, IntFunction<BitSet> match) {
        if (glued || startsWord(from)) {
            return match.apply(from);
        }
        return from < text.length() && text.charAt(from) == SEPARATOR ? match.apply(from + 1) : new BitSet();
    }

    private boolean startsWord(int position) {
        return position == 0 || text.charAt(position - 1) == SEPARATOR;
    }

    private BitSet argument(Argument argument, int start) {
        BitSet ends = new BitSet();
        boolean severalWords = argument.type() == Scalar.COND;
        for (int end = start; end <= text.length(); end++) {
            if (end > start && text.charAt(end - 1) == SEPARATOR && !severalWords) {
                break;
            }
            if (Values.accepts(argument.type(), text.substring(start, end))) {
                ends.set(end);
            }
        }
        return ends;
    }

    private static BitSet only(int position) {
        BitSet positions = new BitSet();
        positions.set(position);
        return positions;
    }
}
