// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.sample;

import java.util.ArrayList;
import java.util.List;

/** A log format taken apart (configuration manual, section 8.2.6). */
public final class FormatText {

    /** A part of a log format. */
    public sealed interface Part {

        /**
         * What stands for itself.
         *
         * @param text the text, {@code %%} resolved
         */
        record Text(String text) implements Part {}

        /**
         * A value.
         *
         * @param label what stands in parentheses; empty for none
         * @param flags what stands in braces; empty for none
         * @param value the expression or the short name
         * @param isExpression whether it is an expression, which stands in brackets
         */
        record Item(String label, String flags, String value, boolean isExpression) implements Part {}
    }

    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private String problem = "";

    private FormatText(String text) {
        this.text = text;
    }

    /**
     * {@return a format taken apart}
     *
     * @param text the format
     */
    public static FormatText of(String text) {
        FormatText format = new FormatText(text);
        int at = 0;
        while (at >= 0 && at < text.length()) {
            int percent = text.indexOf('%', at);
            format.plain.append(text, at, percent < 0 ? text.length() : percent);
            at = percent < 0 ? text.length() : format.item(percent + 1);
        }
        format.flush();
        return format;
    }

    /** {@return its parts, as far as it can be read} */
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    /** {@return why it cannot be read to its end; empty if it can} */
    public String problem() {
        return problem;
    }

    private void flush() {
        if (!plain.isEmpty()) {
            parts.add(new Part.Text(plain.toString()));
            plain.setLength(0);
        }
    }

    /** Reads what follows a percent sign; where it ends, or -1 with a problem. */
    private int item(int start) {
        if (text.startsWith("%", start)) {
            plain.append('%');
            return start + 1;
        }
        int labelEnd = enclosed('(', ')', start);
        int flagsEnd = labelEnd < 0 ? labelEnd : enclosed('{', '}', labelEnd);
        if (flagsEnd < 0) {
            return bad(labelEnd < 0 ? "a label in parentheses has no end" : "flags in braces have no end");
        }
        boolean isExpression = text.startsWith("[", flagsEnd);
        int end = isExpression ? expressionEnd(flagsEnd + 1) : nameEnd(flagsEnd);
        if (end < 0) {
            return bad("an expression in brackets has no end");
        }
        if (end == flagsEnd) {
            return bad("a percent sign stands for nothing; a literal one is written %%");
        }
        String value = isExpression ? text.substring(flagsEnd + 1, end - 1) : text.substring(flagsEnd, end);
        flush();
        parts.add(new Part.Item(inner(start, labelEnd), inner(labelEnd, flagsEnd), value, isExpression));
        return end;
    }

    private int bad(String why) {
        problem = why;
        return -1;
    }

    /** Where something enclosed ends; where it would begin if it does not; -1 if it does not end. */
    private int enclosed(char open, char close, int start) {
        if (start >= text.length() || text.charAt(start) != open) {
            return start;
        }
        return text.indexOf(close, start) < 0 ? -1 : text.indexOf(close, start) + 1;
    }

    private String inner(int start, int end) {
        return start == end ? "" : text.substring(start + 1, end - 1);
    }

    private int nameEnd(int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) < 128) {
            end++;
        }
        return end;
    }

    /** The bracket that closes an expression is the first one outside parentheses and quotes. */
    private int expressionEnd(int start) {
        boolean inside = false;
        char quote = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote == '"' && c == '\\') {
                i++; // only single quotes take a backslash as it is
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (inside && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == '\\') {
                i++;
            } else if (c == '(' || c == ')') {
                inside = c == '(';
            } else if (c == ']' && !inside) {
                return i + 1;
            }
        }
        return -1;
    }
}
