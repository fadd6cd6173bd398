// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.scan;

/** The character classes of HAProxy's reader, which are those of the C locale. */
public final class Characters {

    private Characters() {}

    /**
     * Whether a character separates words. A carriage return does so after another blank; after a word it ends the
     * line.
     *
     * @param c the character
     * @return true for blank, tab, line feed, vertical tab, form feed and carriage return
     */
    public static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    static boolean startsVariable(char c) {
        return isLetter(c) || c == '_' || c == '.';
    }

    static boolean inVariable(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '_';
    }

    static int hexDigit(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
