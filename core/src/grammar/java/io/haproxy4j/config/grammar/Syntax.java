// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

import java.util.List;
import java.util.stream.Stream;

/**
 * The arguments of a keyword.
 *
 * <p>The language: words are separated by a blank, what is written without a blank belongs to one word.
 * {@code [ x ]} is optional, {@code ( x | y )} a choice (the blanks inside tell it from parentheses that belong to the
 * configuration), {@code x...} one or more words, {@code x,...} one or more joined by commas in one word. A literal or
 * an argument, and each word of a closed set, can end in {@code @3.0} (since), {@code @-3.2} (until) or both.
 *
 * @param sequence the arguments
 */
public record Syntax(Sequence sequence) {

    /** Stands in a word for text that is not known yet: where it is, the word is taken for whatever can be there. */
    public static final char UNKNOWN = '\uE003';

    /**
     * Reads arguments.
     *
     * @param text the arguments, empty for none
     * @return the arguments
     * @throws SyntaxException if the text is not of the language above
     */
    public static Syntax parse(String text) {
        return new Syntax(new SyntaxParser(text).parse());
    }

    /** {@return whether the keyword takes no arguments} */
    public boolean isEmpty() {
        return sequence.parts().isEmpty();
    }

    /** {@return whether the arguments follow the keyword without a blank: {@code set-var(...)}} */
    public boolean attached() {
        return !isEmpty() && sequence.parts().get(0).glued();
    }

    /** {@return every argument in it, those of all alternatives} */
    public Stream<Argument> arguments() {
        return arguments(sequence);
    }

    private static Stream<Argument> arguments(Sequence sequence) {
        return sequence.parts().stream().flatMap(part -> arguments(part.element()));
    }

    private static Stream<Argument> arguments(Element element) {
        if (element instanceof Argument argument) {
            return Stream.of(argument);
        }
        if (element instanceof OptionalPart optional) {
            return arguments(optional.body());
        }
        if (element instanceof Choice choice) {
            return choice.alternatives().stream().flatMap(Syntax::arguments);
        }
        return element instanceof Repeated repeated ? arguments(repeated.element()) : Stream.empty();
    }

    /**
     * {@return whether words are such arguments, marks of releases left aside}
     *
     * @param words the words as HAProxy sees them, quotes removed
     */
    public boolean matches(Words words) {
        return new SyntaxMatcher(words).matches(sequence);
    }

    /**
     * {@return what words mean as such arguments, or where they do not}
     *
     * @param words the words behind the keyword as HAProxy sees them, where arguments are {@link #attached} the rest of
     *     the keyword's own word first
     * @param release the release that reads them
     */
    public Reading read(List<String> words, Release release) {
        return new SyntaxReader(words, release, false).read(sequence, true);
    }

    /**
     * {@return what the arguments of a function in an expression mean, where each comma begins another one}
     *
     * @param arguments the arguments with their parentheses, commas that belong to one of them replaced; empty for none
     * @param release the release that reads them
     */
    public Reading readCall(String arguments, Release release) {
        List<String> words = arguments.isEmpty() ? List.of() : List.of(arguments);
        return new SyntaxReader(words, release, true).read(sequence, true);
    }

    /**
     * {@return what the first of some words mean as such arguments, as many as it takes}
     *
     * @param words the words behind the keyword, and those of what follows
     * @param release the release that reads them
     */
    public Reading readFirst(List<String> words, Release release) {
        return new SyntaxReader(words, release, false).read(sequence, false);
    }

    /** {@return the text {@link #parse} reads} */
    @Override
    public String toString() {
        return sequence.toString();
    }
}
