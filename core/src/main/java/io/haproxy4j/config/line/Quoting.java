// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.line;

import org.jspecify.annotations.Nullable;

/**
 * The first quoting level of HAProxy's configuration language (configuration manual, section 2.2).
 *
 * <p>Single quotes protect everything but themselves and line ends; double quotes also know {@code \"}, {@code \\},
 * {@code \$}, {@code \n}, {@code \r}, {@code \t} and {@code \xHH}, and expand variables, so {@code $} is always escaped
 * there.
 */
final class Quoting {

    private static final int EXCERPT_MAX = 60;

    private Quoting() {}

    /** The written form, or null where none exists. */
    static @Nullable String quote(String text) {
        if (text.isEmpty()) {
            return null;
        }
        boolean bare = true;
        boolean single = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x7f) {
                switch (c) {
                    case '"', '#', '\\', '$' -> bare = false;
                    case '\'' -> {
                        bare = false;
                        single = false;
                    }
                    default -> {}
                }
            } else if (c == ' ') {
                bare = false;
            } else if (c < ' ' || c == 0x7f) {
                if (c == 0) {
                    return null;
                }
                bare = false;
                single = false;
            } else if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return null;
                }
                i++;
            }
        }
        if (bare) {
            return text;
        }
        return single ? "'" + text + "'" : "\"" + escape(text) + "\"";
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\', '$' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || c == 0x7f) {
                        out.append("\\x").append(hexDigit(c >> 4)).append(hexDigit(c & 0xf));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    private static char hexDigit(int value) {
        return Character.forDigit(value, 16);
    }

    /** Why {@link #quote(String)} has no form for this text. */
    static Problem problemOf(String text) {
        if (text.isEmpty()) {
            return new Problem(
                    "empty-word",
                    "an empty argument, which HAProxy takes for the end of the line or refuses",
                    "leave the argument out or give it a value");
        }
        int nul = text.indexOf('\0');
        return nul >= 0
                ? new Problem(
                        "nul-character",
                        "the argument " + excerpt(text) + " has a NUL at position " + (nul + 1),
                        "remove it: HAProxy refuses a file with a NUL")
                : new Problem(
                        "unpaired-surrogate",
                        "the argument " + excerpt(text) + " has half of a surrogate pair",
                        "give text that UTF-8 can express");
    }

    /** Something harmless to show in place of a word that has no written form. */
    static String placeholder(String text) {
        String form = quote(text);
        return form != null ? form : "'<" + excerpt(text).replace('\'', ' ') + ">'";
    }

    /** The text for a message: in double quotes, control characters named, cut when long. */
    static String excerpt(String text) {
        StringBuilder out = new StringBuilder().append('"');
        for (int i = 0; i < text.length() && i < EXCERPT_MAX; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == 0x7f || Character.isSurrogate(c)) {
                out.append("\\x").append(Integer.toHexString(c));
            } else {
                out.append(c);
            }
        }
        return out.append(text.length() > EXCERPT_MAX ? "...\"" : "\"").toString();
    }

    /** A character for a message. */
    static String characterName(char c) {
        return switch (c) {
            case ' ' -> "blank";
            case '\n' -> "line feed";
            case '\r' -> "carriage return";
            case '\t' -> "tab";
            case 0 -> "NUL";
            default -> c > ' ' && c < 0x7f ? "'" + c + "'" : String.format("U+%04X", (int) c);
        };
    }
}
