// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

/** What a line of a configuration is for. */
public enum LineKind {
    /** Nothing but blanks. */
    BLANK,
    /** Nothing but a comment. */
    COMMENT,
    /** {@code [name]}: the scope that following lines belong to. */
    SCOPE,
    /** {@code .if}: begins a conditional block. */
    IF,
    /** {@code .elif}: begins another branch. */
    ELIF,
    /** {@code .else}: begins the last branch. */
    ELSE,
    /** {@code .endif}: ends a conditional block. */
    ENDIF,
    /** {@code .diag}, {@code .notice}, {@code .warning}, {@code .alert}, or another directive of HAProxy's reader. */
    MESSAGE,
    /** The first line of a section. */
    SECTION,
    /** A keyword with its arguments. */
    STATEMENT;

    static LineKind ofDirective(String word) {
        return switch (word) {
            case ".if" -> IF;
            case ".elif" -> ELIF;
            case ".else" -> ELSE;
            case ".endif" -> ENDIF;
            default -> MESSAGE;
        };
    }
}
