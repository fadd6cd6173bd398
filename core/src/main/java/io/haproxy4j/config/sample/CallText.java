// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A fetch or a converter in an expression, read as HAProxy reads it: the name ends at a parenthesis or a comma, the
 * arguments at the first closing parenthesis outside quotes.
 *
 * @param name its name
 * @param arguments its arguments, quotes and escapes resolved; empty if there are no parentheses, one empty argument if
 *     there is nothing between them
 * @param end where it ends in the expression; -1 if its arguments do not
 */
public record CallText(String name, List<String> arguments, int end) {

    /** Stand for commas and parentheses that do not separate. */
    private static final String MASKS = "\uE000\uE001\uE002";

    private static final String SEPARATORS = ",()";

    /** Copies the list. */
    public CallText {
        arguments = List.copyOf(arguments);
    }

    /**
     * {@return the call that begins somewhere in an expression}
     *
     * @param text the expression
     * @param start where the name begins
     */
    public static CallText at(String text, int start) {
        int end = start;
        while (end < text.length() && "(,".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String name = text.substring(start, end);
        return end == text.length() || text.charAt(end) == ','
                ? new CallText(name, List.of(), end)
                : withArguments(name, text, end + 1);
    }

    private static CallText withArguments(String name, String text, int start) {
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        char quote = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote == 0 && (c == ')' || c == ',')) {
                arguments.add(argument.toString());
                if (c == ')') {
                    return new CallText(name, arguments, i + 1);
                }
                argument.setLength(0);
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            } else if (c == '\\' && quote != '\'' && i + 1 < text.length() && isEscape(text.charAt(i + 1))) {
                i++;
                argument.append(escaped(text.charAt(i)));
            } else {
                argument.append(c);
            }
        }
        return new CallText(name, List.of(), -1);
    }

    private static boolean isEscape(char c) {
        return "\\ \"'nrt".indexOf(c) >= 0;
    }

    private static char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> c;
        };
    }

    /** {@return the arguments as a syntax reads them: in parentheses, commas and parentheses that do not separate masked} */
    public String masked() {
        return arguments.isEmpty()
                ? ""
                : arguments.stream().map(CallText::mask).collect(Collectors.joining(",", "(", ")"));
    }

    private static String mask(String text) {
        String masked = text;
        for (int i = 0; i < MASKS.length(); i++) {
            masked = masked.replace(SEPARATORS.charAt(i), MASKS.charAt(i));
        }
        return masked;
    }

    /**
     * {@return an argument without masks}
     *
     * @param text what a syntax has read of {@link #masked()}
     */
    public static String unmask(String text) {
        String plain = text;
        for (int i = 0; i < MASKS.length(); i++) {
            plain = plain.replace(MASKS.charAt(i), SEPARATORS.charAt(i));
        }
        return plain;
    }
}
