// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.yaml;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes maps, lists, strings, numbers and truth values as YAML 1.2 in block style. Strings are always quoted and escaped,
 * so that none of them can become a key, a list or another type.
 */
public final class Yaml {

    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

    /** Words that are no strings when they stand without quotes. */
    private static final Pattern NO_KEY = Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null");

    private final StringBuilder out = new StringBuilder();

    private Yaml() {}

    /**
     * A document.
     *
     * @param comment what its first lines say, without {@code #}
     * @param content the content
     * @return the text
     */
    public static String document(String comment, Object content) {
        Yaml yaml = new Yaml();
        yaml.out.append("---\n");
        comment.lines().forEach(line -> yaml.out.append("# ").append(line).append('\n'));
        yaml.block(content, 0);
        return yaml.out.toString();
    }

    private void block(Object value, int depth) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            map.forEach((key, member) -> {
                indent(depth);
                entry(key.toString(), member, depth);
            });
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            for (Object element : list) {
                indent(depth);
                out.append("- ");
                element(element, depth);
            }
        } else {
            indent(depth);
            out.append(scalar(value)).append('\n');
        }
    }

    private void entry(String key, Object value, int depth) {
        out.append(key(key)).append(':');
        if (isBlock(value)) {
            out.append('\n');
            block(value, depth + 1);
        } else {
            out.append(' ').append(scalar(value)).append('\n');
        }
    }

    /** An element begins on the line of its hyphen. */
    private void element(Object element, int depth) {
        if (element instanceof Map<?, ?> map && !map.isEmpty()) {
            boolean first = true;
            for (Map.Entry<?, ?> member : map.entrySet()) {
                if (!first) {
                    indent(depth + 1);
                }
                entry(member.getKey().toString(), member.getValue(), depth + 1);
                first = false;
            }
        } else if (isBlock(element)) {
            out.append('\n');
            block(element, depth + 1);
        } else {
            out.append(scalar(element)).append('\n');
        }
    }

    private static boolean isBlock(Object value) {
        return (value instanceof Map<?, ?> map && !map.isEmpty()) || (value instanceof List<?> list && !list.isEmpty());
    }

    private void indent(int depth) {
        out.append("  ".repeat(depth));
    }

    private static String key(String key) {
        return PLAIN_KEY.matcher(key).matches() && !NO_KEY.matcher(key).matches() ? key : quoted(key);
    }

    private static String scalar(Object value) {
        if (value instanceof Map) {
            return "{}";
        }
        if (value instanceof List) {
            return "[]";
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            return value.toString();
        }
        return quoted(value.toString());
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    // Controls, surrogates and line separators as numbers: readers differ in what they take as they
                    // are.
                    if (c < ' ' || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || c >= 0xd800) {
                        quoted.append(String.format("\\u%04x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
