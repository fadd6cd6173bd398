// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.line;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a predicate such as {@link Predicates#streq} compares: literal text, or the value of an environment variable.
 *
 * <p>Inside a predicate a second level of quoting applies after the line's own (configuration manual, sections 2.2 and
 * 2.4). An operand is written so that it passes both.
 */
public final class Operand {

    private final List<Word> words;

    private Operand(Word... words) {
        this.words = List.of(words);
    }

    /**
     * Literal text. Nothing in it is interpreted.
     *
     * @param text the characters; may be empty, no NUL
     * @return the operand
     */
    public static Operand text(String text) {
        return new Operand(Word.of("'" + text.replace("'", "'\"'\"'") + "'"));
    }

    /**
     * The value of an environment variable of the HAProxy process, or the fallback where it is not set. HAProxy pastes
     * the value before it reads the condition, so a value with a {@code '} makes the condition another one or breaks
     * it.
     *
     * @param name name of the variable: letters, digits and {@code _}, not starting with a digit
     * @param fallback text used when the variable is not set; not empty, without control characters and without
     *     <code>' " $ \ }</code>
     * @return the operand
     */
    public static Operand env(String name, String fallback) {
        Word variable = Word.env(name, fallback);
        if (fallback.indexOf('\'') >= 0) {
            variable = variable.troubled(List.of(new Problem(
                    "invalid-fallback",
                    "the fallback of ${" + name + "} has a ', which would end it inside a condition",
                    "give a fallback without it")));
        }
        Word quote = Word.of("'");
        return new Operand(quote, variable, quote);
    }

    /** Parts of one word. */
    List<Word> words() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Operand that && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    /** The operand as it stands in a predicate. */
    @Override
    public String toString() {
        return words.stream().map(Word::text).collect(Collectors.joining());
    }
}
