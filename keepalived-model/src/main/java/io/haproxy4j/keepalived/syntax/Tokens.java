// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.syntax;

import io.haproxy4j.keepalived.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a line into slices that together are the line again. */
final class Tokens {

    private Tokens() {}

    static List<Token> of(String line) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            Kind kind = kind(line.charAt(at));
            int end = end(line, at, kind);
            tokens.add(new Token(kind, at, line.substring(at, end)));
            at = end;
        }
        return tokens;
    }

    private static Kind kind(char c) {
        return switch (c) {
            case ' ', '\t' -> Kind.BLANK;
            case '"' -> Kind.QUOTED;
            case '{' -> Kind.OPEN;
            case '}' -> Kind.CLOSE;
            case '#', '!' -> Kind.COMMENT;
            default -> Kind.WORD;
        };
    }

    private static int end(String line, int start, Kind kind) {
        return switch (kind) {
            case OPEN, CLOSE -> start + 1;
            case COMMENT -> line.length();
            case QUOTED -> {
                int close = line.indexOf('"', start + 1);
                yield close < 0 ? line.length() : close + 1;
            }
            case BLANK -> {
                int end = start;
                while (end < line.length() && kind(line.charAt(end)) == Kind.BLANK) {
                    end++;
                }
                yield end;
            }
            case WORD -> wordEnd(line, start);
        };
    }

    /** The braces of a parameter belong to the word it stands in. */
    private static int wordEnd(String line, int start) {
        int end = start;
        while (end < line.length() && kind(line.charAt(end)) == Kind.WORD) {
            if (line.startsWith("${", end)) {
                int close = line.indexOf('}', end);
                if (close < 0) {
                    return end + 1;
                }
                end = close;
            }
            end++;
        }
        return end;
    }
}
