// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.syntax.Line;
import io.haproxy4j.config.syntax.LineKind;
import java.util.List;

/** How a file is written, so that what is added to it looks like the rest. */
final class HouseStyle {

    private HouseStyle() {}

    /** Which quotes a file has. */
    enum Quotes {
        /** Those that a word needs, single ones if it may choose. */
        AS_NEEDED,
        /** Double ones where there is a choice. */
        DOUBLE,
        /** Single ones, also around words that need none. */
        ALWAYS_SINGLE,
        /** Double ones, also around words that need none. */
        ALWAYS_DOUBLE;

        String of(Word word) {
            String form = word.render();
            String text = word.text();
            boolean bare = form.equals(text);
            if (!bare && !form.startsWith("'")) {
                return form;
            }
            boolean keepsDouble = text.indexOf('"') < 0 && text.indexOf('\\') < 0 && text.indexOf('$') < 0;
            return switch (this) {
                case AS_NEEDED -> form;
                case DOUBLE -> bare || !keepsDouble ? form : '"' + text + '"';
                case ALWAYS_SINGLE -> bare ? "'" + text + "'" : form;
                case ALWAYS_DOUBLE -> keepsDouble ? '"' + text + '"' : form;
            };
        }
    }

    /** The quotes of the word that is replaced. */
    static Quotes quotesOf(String source) {
        boolean whole = source.length() > 1 && source.charAt(0) == source.charAt(source.length() - 1);
        if (whole && source.charAt(0) == '"') {
            return Quotes.ALWAYS_DOUBLE;
        }
        if (whole && source.charAt(0) == '\'') {
            return Quotes.ALWAYS_SINGLE;
        }
        return source.indexOf('"') >= 0 ? Quotes.DOUBLE : Quotes.AS_NEEDED;
    }

    /** The quotes of lines nearby. */
    static Quotes quotesOf(List<Line> lines) {
        int balance = 0;
        for (Line line : lines) {
            for (int i = 0; i < line.wordCount(); i++) {
                String source = line.wordSource(i);
                balance += source.indexOf('"') >= 0 ? 1 : source.indexOf('\'') >= 0 ? -1 : 0;
            }
        }
        return balance > 0 ? Quotes.DOUBLE : Quotes.AS_NEEDED;
    }

    /** The indentation of the last statement, or of the first one in the file if there is none nearby. */
    static String indent(List<Line> nearby, List<Line> file) {
        for (int i = nearby.size() - 1; i >= 0; i--) {
            if (nearby.get(i).kind() == LineKind.STATEMENT) {
                return nearby.get(i).indent();
            }
        }
        return indent(file);
    }

    static String indent(List<Line> file) {
        return file.stream()
                .filter(line -> line.kind() == LineKind.STATEMENT)
                .map(Line::indent)
                .findFirst()
                .orElse(Section.INDENT);
    }

    /** A line with another text in some place; gaps of several blanks behind it give or take what it grows or shrinks. */
    static String replaced(String content, int from, int to, String text) {
        int growth = text.length() - (to - from);
        StringBuilder rest = new StringBuilder(content.substring(to));
        // A gap that a removed word leaves at the end of the line is no alignment.
        for (int at = 0; growth != 0 && at < rest.length(); at++) {
            int end = at;
            while (end < rest.length() && rest.charAt(end) == ' ') {
                end++;
            }
            if (end - at > 1 && end < rest.length() && !isQuotedUpTo(rest, at)) {
                int width = Math.max(1, end - at - growth);
                growth -= end - at - width;
                rest.replace(at, end, " ".repeat(width));
                at += width;
            } else {
                at = Math.max(at, end);
            }
        }
        return content.substring(0, from) + text + rest;
    }

    /** Whether blanks at an offset stand within quotes or a comment, where they mean something. */
    private static boolean isQuotedUpTo(CharSequence rest, int offset) {
        char quote = 0;
        for (int i = 0; i < offset; i++) {
            char c = rest.charAt(i);
            if (c == '\\' && quote != '\'') {
                i++;
                if (i == offset) {
                    return true;
                }
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '#') {
                return true;
            }
        }
        return quote != 0 || (offset > 0 && rest.charAt(offset - 1) == '\\');
    }
}
