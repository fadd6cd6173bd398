// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.syntax;

import java.util.List;

/**
 * One physical line.
 *
 * @param number from 1
 * @param content the line without its end
 * @param end the line end as it stands in the file; empty for a last line without
 */
public record Line(int number, String content, String end) {

    /** What a line is for. */
    public enum Kind {
        /** Nothing but blanks. */
        BLANK,
        /** Nothing but a comment. */
        COMMENT,
        /** {@code $NAME=value}. */
        DEFINITION,
        /** {@code ~SEQ} or {@code ~LST}. */
        SEQUENCE,
        /** {@code @id} or {@code @^id} before the rest of the line. */
        CONDITIONAL,
        /** {@code include} or one of its stricter forms. */
        INCLUDE,
        /** Keywords, values and braces. */
        CONTENT
    }

    /** {@return what the line is for, as far as it alone can tell: the lines that continue a definition look like any other} */
    public Kind kind() {
        String text = content.strip();
        if (text.isEmpty()) {
            return Kind.BLANK;
        }
        return switch (text.charAt(0)) {
            case '#', '!' -> Kind.COMMENT;
            case '~' -> Kind.SEQUENCE;
            case '@' -> Kind.CONDITIONAL;
            case '$' -> Definition.isDefinition(text) ? Kind.DEFINITION : Kind.CONTENT;
            default -> Include.isInclude(text) ? Kind.INCLUDE : Kind.CONTENT;
        };
    }

    /** {@return the slices of the line; one after the other they are the line again} */
    public List<Token> tokens() {
        return Tokens.of(content);
    }

    Line withContent(String text) {
        return new Line(number, text, end);
    }
}
