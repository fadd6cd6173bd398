// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

import io.haproxy4j.config.scan.Characters;

/** A line for a message, with a mark below one of its columns. */
final class Excerpt {

    private static final int WIDTH = 80;
    private static final String MORE = "...";

    private Excerpt() {}

    /** Two lines: the text around a column, one character for each of its characters, and the mark. */
    static String of(String content, int column) {
        int from = column < WIDTH - MORE.length() ? 0 : column - WIDTH / 2;
        int to = Math.min(content.length(), from + WIDTH);
        StringBuilder shown = new StringBuilder("  ").append(from > 0 ? MORE : "");
        int mark = shown.length() + column - from;
        for (int i = from; i < to; i++) {
            char c = content.charAt(i);
            boolean whole = !Character.isSurrogate(c) && !Character.isISOControl(c);
            shown.append(Characters.isBlank(c) ? ' ' : whole ? c : '?');
        }
        return shown.append(to < content.length() ? MORE : "")
                .append(System.lineSeparator())
                .append(" ".repeat(mark))
                .append('^')
                .toString();
    }
}
