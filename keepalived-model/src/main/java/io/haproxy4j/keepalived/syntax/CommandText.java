// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * The second parse that the string of a script keyword goes through: single and double quotes, and backslash escapes as
 * keepalived 2.3 reads them.
 */
final class CommandText {

    private final String text;
    private int at;

    private CommandText(String text) {
        this.text = text;
    }

    static List<String> split(String text) {
        return new CommandText(text).words();
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean inWord = false;
        char quote = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                word.append(escape());
                inWord = true;
            } else if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
                inWord = true;
            } else if (Comments.blank(c)) {
                if (inWord) {
                    words.add(word.toString());
                }
                word.setLength(0);
                inWord = false;
            } else {
                word.append(c);
                inWord = true;
            }
        }
        if (inWord) {
            words.add(word.toString());
        }
        return words;
    }

    private char escape() {
        char c = text.charAt(at++);
        return switch (c) {
            case 'a' -> '\u0007';
            case 'b' -> '\b';
            case 'e', 'E' -> '\u001b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> '\u000b';
            case 'x' -> number(16, 2);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                at--;
                yield number(8, 3);
            }
            default -> c;
        };
    }

    private char number(int radix, int maxDigits) {
        int value = 0;
        int digits = 0;
        while (digits < maxDigits && at < text.length() && Character.digit(text.charAt(at), radix) >= 0) {
            value = value * radix + Character.digit(text.charAt(at++), radix);
            digits++;
        }
        return digits == 0 ? 'x' : (char) (value & 0xff);
    }
}
