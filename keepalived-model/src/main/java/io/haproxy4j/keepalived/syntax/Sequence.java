// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code ~SEQ}, {@code ~SEQx} or {@code ~LST} line: the rest of the line once for each row of values.
 *
 * @param names the parameters that are set
 * @param rows for each repetition one value per parameter
 * @param text the rest of the line
 */
record Sequence(List<String> names, List<List<String>> rows, String text) {

    /** More repetitions than a configuration can use; keeps a mistyped bound from filling the memory. */
    static final int MAX_ROWS = 100_000;

    /** The line as a sequence; null if it is not well formed. */
    static @Nullable Sequence parse(String line) {
        int open = line.indexOf('(');
        int close = closing(line, open);
        if (open < 0 || close < 0) {
            return null;
        }
        String arguments = line.substring(open + 1, close);
        String text = line.substring(close + 1).strip();
        return switch (line.substring(0, open).stripTrailing()) {
            case "~SEQ" -> numbers(arguments, 10, text);
            case "~SEQx" -> numbers(arguments, 16, text);
            case "~LST" -> list(arguments, text);
            default -> null;
        };
    }

    private static int closing(String line, int open) {
        return open < 0 ? -1 : line.indexOf(')', open);
    }

    private static @Nullable Sequence numbers(String arguments, int radix, String text) {
        List<String> words = split(arguments);
        if (words.size() < 2 || words.size() > 4) {
            return null;
        }
        long[] values = new long[words.size() - 1];
        for (int i = 0; i < values.length; i++) {
            try {
                values[i] = Long.decode(words.get(i + 1));
            } catch (NumberFormatException e) {
                return null;
            }
        }
        long end = values[values.length - 1];
        long start = values.length > 1 ? values[0] : end < 0 ? -1 : 1;
        long step = values.length > 2 ? values[1] : end < start ? -1 : 1;
        boolean reachable = step > 0 ? start <= end : step < 0 && start >= end;
        if (!reachable || Math.abs((end - start) / step) >= MAX_ROWS) {
            return null;
        }
        List<List<String>> rows = new ArrayList<>();
        for (long value = start; step > 0 ? value <= end : value >= end; value += step) {
            rows.add(List.of(Long.toString(value, radix)));
        }
        return new Sequence(List.of(words.get(0)), rows, text);
    }

    private static @Nullable Sequence list(String arguments, String text) {
        List<String> elements = split(arguments);
        if (elements.size() < 2) {
            return null;
        }
        List<List<String>> rows = elements.stream().map(Sequence::members).toList();
        List<String> names = rows.get(0);
        List<List<String>> values = rows.subList(1, rows.size());
        return values.stream().allMatch(row -> row.size() == names.size()) ? new Sequence(names, values, text) : null;
    }

    private static List<String> members(String element) {
        boolean braced = element.startsWith("{") && element.endsWith("}");
        return braced ? split(element.substring(1, element.length() - 1)) : List.of(element);
    }

    /** Splits at commas outside braces. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return Arrays.asList(parts.toArray(String[]::new));
    }
}
