// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Readers of the small text forms that many answers share. */
public final class Fields {

    private Fields() {}

    /**
     * {@code Name: value} lines.
     *
     * @param lines the lines
     * @return what was read
     */
    public static Map<String, String> colon(List<String> lines) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.put(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            }
        }
        return Collections.unmodifiableMap(fields);
    }

    /**
     * {@code name=value} words, in brackets and braces, too.
     *
     * @param line the line
     * @return what was read
     */
    public static Map<String, String> equalsSigns(String line) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String word : words(line)) {
            int equal = word.indexOf('=');
            if (equal > 0) {
                fields.putIfAbsent(word.substring(0, equal), word.substring(equal + 1));
            }
        }
        return Collections.unmodifiableMap(fields);
    }

    /**
     * Words between blanks; a blank inside brackets does not end one.
     *
     * @param line the line
     * @return what was read
     */
    public static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            depth += c == '[' || c == '(' ? 1 : (c == ']' || c == ')') && depth > 0 ? -1 : 0;
            if ((c == ' ' || c == '\t') && depth == 0) {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            } else {
                word.append(c);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /**
     * Names of a header line such as {@code # a b c}, by a separator.
     *
     * @param line the line
     * @param separator what stands between cells, a regular expression
     * @return what was read
     */
    public static List<String> header(String line, String separator) {
        String bare = line.startsWith("#") ? line.substring(1) : line;
        return List.of(bare.strip().split(separator));
    }

    /**
     * A row under a header; cells beyond it belong to the last column.
     *
     * @param header the names of the columns
     * @param line the line
     * @param separator what stands between cells, a regular expression
     * @return what was read
     */
    public static Map<String, String> row(List<String> header, String line, String separator) {
        String[] cells = line.strip().split(separator, header.size());
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(header.get(i), cells[i]);
        }
        return Collections.unmodifiableMap(row);
    }

    /**
     * A table: lines without a header before the first {@code #} are left out.
     *
     * @param lines the lines
     * @param separator what stands between cells, a regular expression
     * @return what was read
     */
    public static List<Map<String, String>> table(List<String> lines, String separator) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> header = List.of();
        for (String line : lines) {
            if (line.startsWith("#")) {
                header = header(line, separator);
            } else if (!header.isEmpty() && !line.isBlank()) {
                rows.add(row(header, line, separator));
            }
        }
        return rows;
    }

    /**
     * A number, or a default where there is none.
     *
     * @param fields fields by name
     * @param name the name
     * @param otherwise the default
     * @return what was read
     */
    public static long number(Map<String, String> fields, String name, long otherwise) {
        String value = fields.get(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /**
     * A number, if there is one.
     *
     * @param fields fields by name
     * @param name the name
     * @return what was read
     */
    public static OptionalLong number(Map<String, String> fields, String name) {
        String value = fields.get(name);
        try {
            return value == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(value));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /**
     * A number, if the text is one.
     *
     * @param text the text
     * @param otherwise what stands for no number
     * @return what was read
     */
    public static long number(String text, long otherwise) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /**
     * Lines by the heading above them: a heading begins in the first column, its lines are indented. The colon behind a
     * heading is left out.
     *
     * @param lines the lines
     * @return what was read, in order
     */
    public static Map<String, List<String>> sections(List<String> lines) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank()) {
                continue;
            }
            if (!Character.isWhitespace(line.charAt(0))) {
                current = sections.computeIfAbsent(line.strip().replaceFirst("\\s*:$", ""), k -> new ArrayList<>());
            } else {
                current.add(line.strip());
            }
        }
        sections.replaceAll((heading, below) -> List.copyOf(below));
        return Collections.unmodifiableMap(sections);
    }
}
