// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line split into words the way HAProxy's {@code parse_line} does it (configuration manual, section 2.2), without
 * expanding variables.
 */
record Tokens(List<String> words, boolean firstWordExpands, Optional<Problem> error) {

    static Tokens of(String line) {
        return new Scanner(line).scan();
    }

    private static final class Scanner {

        private final String line;
        private final List<String> words = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();
        private boolean inWord;
        private boolean firstExpands;
        private @Nullable Problem error;
        private int at;

        Scanner(String line) {
            this.line = line;
        }

        Tokens scan() {
            while (at < line.length() && error == null) {
                char c = line.charAt(at);
                if (c == '#') {
                    break;
                } else if (isBlank(c)) {
                    endWord();
                    at++;
                } else if (c == '\'') {
                    single();
                } else if (c == '"') {
                    doubleQuoted();
                } else if (c == '\\') {
                    escape(false);
                } else {
                    append(c);
                    at++;
                }
            }
            endWord();
            return new Tokens(List.copyOf(words), firstExpands, Optional.ofNullable(error));
        }

        private void single() {
            int end = line.indexOf('\'', at + 1);
            if (end < 0) {
                fail("an unmatched ' at column " + (at + 1));
                return;
            }
            inWord = true;
            word.append(line, at + 1, end);
            at = end + 1;
        }

        private void doubleQuoted() {
            int start = at++;
            inWord = true;
            while (at < line.length()) {
                char c = line.charAt(at);
                if (c == '"') {
                    at++;
                    return;
                } else if (c == '\\') {
                    escape(true);
                    if (error != null) {
                        return;
                    }
                } else {
                    if (c == '$' && words.isEmpty()) {
                        firstExpands = true;
                    }
                    append(c);
                    at++;
                }
            }
            fail("an unmatched \" at column " + (start + 1));
        }

        /** A backslash outside single quotes; what it does not know stays two characters. */
        private void escape(boolean quoted) {
            if (at + 1 == line.length()) {
                append('\\');
                at++;
                return;
            }
            char c = line.charAt(at + 1);
            int length = 2;
            switch (c) {
                case '\\', ' ', '#', '"', '\'' -> append(c);
                case 'n' -> append('\n');
                case 'r' -> append('\r');
                case 't' -> append('\t');
                case 'x' -> {
                    int high = at + 2 < line.length() ? Character.digit(line.charAt(at + 2), 16) : -1;
                    int low = at + 3 < line.length() ? Character.digit(line.charAt(at + 3), 16) : -1;
                    if (high < 0 || low < 0) {
                        fail("an incomplete \\x at column " + (at + 1));
                        return;
                    }
                    append((char) (high << 4 | low));
                    length = 4;
                }
                default -> {
                    if (!(quoted && c == '$')) {
                        append('\\');
                    }
                    append(c);
                }
            }
            at += length;
        }

        private void append(char c) {
            inWord = true;
            word.append(c);
        }

        private void endWord() {
            if (inWord) {
                words.add(word.toString());
                word.setLength(0);
                inWord = false;
            }
        }

        private void fail(String what) {
            error = new Problem("syntax", "the raw line has " + what, "close or escape it");
        }

        private static boolean isBlank(char c) {
            return c == ' ' || c == '\t' || c == 0x0b || c == '\f';
        }
    }
}
