// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.command;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the success of a command looks.
 *
 * @param form the form of the answer
 * @param success what a message must match, null for other forms
 */
public record AnswerRule(Form form, @Nullable Pattern success) {

    /** Forms of an answer. */
    public enum Form {
        /** Nothing. */
        EMPTY,
        /** Any number of lines and an empty one at the end; without the empty line it is cut off. */
        DUMP,
        /** Anything HAProxy does not mark as an error. */
        ANY,
        /** A message that must match. */
        MESSAGE
    }

    /** Anything HAProxy does not mark as an error; the rule for commands this library does not know. */
    public static final AnswerRule ANY = new AnswerRule(Form.ANY, null);

    static AnswerRule parse(String text) {
        if (text.startsWith("message:")) {
            return new AnswerRule(Form.MESSAGE, Pattern.compile(text.substring("message:".length())));
        }
        return switch (text) {
            case "empty" -> new AnswerRule(Form.EMPTY, null);
            case "dump" -> new AnswerRule(Form.DUMP, null);
            case "any" -> ANY;
            default -> throw new IllegalArgumentException("Unknown answer rule '" + text + "'");
        };
    }
}
