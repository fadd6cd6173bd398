// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a word has to be written so that keepalived 2.2 to 2.4 read it back unchanged. Its quoting has no escape that
 * works everywhere: a double quote, or a parameter that would expand, cannot be written at all.
 */
final class Quoting {

    /** Longest physical line that keepalived reads in one piece, in bytes. */
    static final int MAX_LINE = 1023;

    private static final String NEEDS_QUOTES = "#! {}";
    private static final String COMMAND_NEEDS_QUOTES = " ";

    private Quoting() {}

    /**
     * Why a value cannot be written, in words that follow "the value"; null when it can.
     *
     * @param value the value without quotes
     */
    static @Nullable String obstacle(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == 0x7f) {
                return "holds the control character U+%04X".formatted((int) c);
            }
            if (c == '"') {
                return "holds a double quote, for which keepalived has no escape";
            }
            if (c == '\\' && i == value.length() - 1) {
                return "ends with a backslash, which joins the line to the next one";
            }
            if (c == '\ufeff') {
                return "holds a byte order mark";
            }
            if (Character.isSurrogate(c) && !pairedAt(value, i)) {
                return "holds half a surrogate pair";
            }
            if (c == '$' && i + 1 < value.length() && expands(value.charAt(i + 1))) {
                return "holds \"$" + value.charAt(i + 1) + "\", which keepalived would take for a parameter to expand";
            }
        }
        return null;
    }

    /** As {@link #obstacle}, for an element of a command, which is parsed a second time. */
    static @Nullable String commandObstacle(String element) {
        for (int i = 0; i < element.length(); i++) {
            char c = element.charAt(i);
            if (c == '\'' || c == '\\') {
                return "holds " + c + ", which keepalived 2.2 and 2.3 read differently in a command";
            }
        }
        return obstacle(element);
    }

    static String plain(String value) {
        return value.isEmpty() || containsAny(value, NEEDS_QUOTES) ? '"' + value + '"' : value;
    }

    /**
     * One double-quoted string, inside it single quotes where an element needs them. Elements written as words of
     * their own are dropped by keepalived, which then runs the bare program.
     */
    static String command(List<String> argv) {
        var text = new StringBuilder("\"");
        for (String element : argv) {
            if (text.length() > 1) {
                text.append(' ');
            }
            boolean quote = element.isEmpty() || containsAny(element, COMMAND_NEEDS_QUOTES);
            text.append(quote ? "'" + element + "'" : element);
        }
        return text.append('"').toString();
    }

    /** Whether a word at the beginning of a line would be read as a directive of the file format. */
    static boolean startsDirective(String word) {
        return word.startsWith("@") || word.startsWith("~") || word.startsWith("$") || word.matches("include[a-z]?");
    }

    private static boolean expands(char next) {
        return next == '{' || next == '_' || Character.isLetterOrDigit(next);
    }

    private static boolean pairedAt(String value, int i) {
        char c = value.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
    }

    private static boolean containsAny(String value, String characters) {
        for (int i = 0; i < value.length(); i++) {
            if (characters.indexOf(value.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
