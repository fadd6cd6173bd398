// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

/**
 * A fetch or a converter in an expression, read as HAProxy reads it: the name ends at a parenthesis or a comma, the
 * arguments at the first closing parenthesis outside quotes.
 *
 * @param name its name
 * @param arguments its arguments with parentheses, what is quoted in them masked; empty if there are no parentheses
 * @param end where it ends in the expression; -1 if its arguments do not
 */
record Call(String name, String arguments, int end) {

    /** Stand for commas and parentheses that do not separate. */
    private static final String MASKS = "\uE000\uE001\uE002";

    private static final String SEPARATORS = ",()";

    static Call at(String text, int start) {
        int end = start;
        while (end < text.length() && "(,".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String name = text.substring(start, end);
        if (end == text.length() || text.charAt(end) == ',') {
            return new Call(name, "", end);
        }
        StringBuilder arguments = new StringBuilder("(");
        char quote = 0;
        for (int i = end + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote == 0 && c == ')') {
                return new Call(name, arguments.append(')').toString(), i + 1);
            }
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            } else if (c == '\\' && quote != '\'' && i + 1 < text.length()) {
                i++;
                arguments.append(mask(text.charAt(i)));
            } else {
                arguments.append(quote == 0 && c != '(' ? c : mask(c));
            }
        }
        return new Call(name, "", -1);
    }

    private static char mask(char c) {
        int at = SEPARATORS.indexOf(c);
        return at < 0 ? c : MASKS.charAt(at);
    }

    /** The text of an argument without masks. */
    static String unmask(String text) {
        String plain = text;
        for (int i = 0; i < MASKS.length(); i++) {
            plain = plain.replace(MASKS.charAt(i), SEPARATORS.charAt(i));
        }
        return plain;
    }
}
