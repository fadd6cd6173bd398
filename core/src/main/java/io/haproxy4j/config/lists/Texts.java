// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lists;

import io.haproxy4j.config.line.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What lines without quotes and escapes can say. */
final class Texts {

    private Texts() {}

    /** Text that must not be empty, nor have one of the characters. */
    static List<Problem> without(String what, String text, String characters) {
        if (text.isEmpty()) {
            return List.of(new Problem("empty-entry", what + " is empty", "leave the entry out or give it a text"));
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || c == '\n' || c == '\r' || characters.indexOf(c) >= 0) {
                return List.of(new Problem(
                        "unwritable-character",
                        what + " has the character " + name(c) + " at position " + (i + 1)
                                + ", which its file has no escape for",
                        "leave it out"));
            }
        }
        return StandardCharsets.UTF_8.newEncoder().canEncode(text)
                ? List.of()
                : List.of(new Problem(
                        "unpaired-surrogate",
                        what + " has half of a surrogate pair",
                        "give text that UTF-8 can express"));
    }

    /** Text that must not begin or end with a blank, since HAProxy takes them away. */
    static List<Problem> untrimmed(String what, String text, boolean end) {
        boolean trimmed =
                !text.isEmpty() && (isBlank(text.charAt(0)) || (end && isBlank(text.charAt(text.length() - 1))));
        return trimmed
                ? List.of(new Problem(
                        "lost-blank",
                        what + " begins or ends with a blank, which HAProxy leaves out",
                        "leave it out as well"))
                : List.of();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** A line that must fit HAProxy's buffer, whose rest would be an entry of its own. */
    static List<Problem> fitting(String line, int max) {
        int bytes = line.getBytes(StandardCharsets.UTF_8).length;
        return bytes <= max
                ? List.of()
                : List.of(new Problem(
                        "line-too-long",
                        "the line has " + bytes + " bytes; HAProxy reads " + max + " of it",
                        "make the entry shorter"));
    }

    @SafeVarargs
    static List<Problem> all(List<Problem>... parts) {
        List<Problem> all = new ArrayList<>();
        for (List<Problem> part : parts) {
            all.addAll(part);
        }
        return List.copyOf(all);
    }

    private static String name(char c) {
        return switch (c) {
            case ' ' -> "blank";
            case '\t' -> "tab";
            case '\n' -> "line feed";
            case '\r' -> "carriage return";
            case 0 -> "NUL";
            default -> "'" + c + "'";
        };
    }
}
