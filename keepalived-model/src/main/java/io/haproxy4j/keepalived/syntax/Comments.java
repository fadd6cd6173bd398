// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.syntax;

/** Takes comments and outer blanks off a line. */
final class Comments {

    private Comments() {}

    /**
     * The line without its comment. Only double quotes protect {@code #} and {@code !}; a backslash before them is lost
     * together with the comment, since the line is stripped once more after that.
     */
    static String strip(String line) {
        boolean quoted = false;
        int end = line.length();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '#' || c == '!')) {
                end = i > 0 && line.charAt(i - 1) == '\\' ? i - 1 : i;
                break;
            }
        }
        String text = trim(line.substring(0, end));
        // A backslash at the end announces another line of a definition; the blanks before it do not count.
        return text.endsWith("\\") ? trim(text.substring(0, text.length() - 1)) + "\\" : text;
    }

    /** Whether a double quote is left open at the end of the line. */
    static boolean unterminatedQuote(String line) {
        return line.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static boolean blank(char c) {
        return c == ' ' || c == '\t';
    }
}
