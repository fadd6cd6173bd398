// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

import io.haproxy4j.config.line.Directive;

/**
 * How much is read before a file is refused. A file within these limits takes memory in proportion to its size and time
 * in proportion to its length.
 *
 * @param fileSize most bytes of a file
 * @param lineLength most characters of a line; HAProxy itself knows no limit
 * @param words most words of a line; HAProxy refuses more than 64
 * @param nesting most conditional blocks within one another; HAProxy refuses more than 99
 * @param problems how many problems of a file are listed before reading ends; HAProxy stops at 50
 */
public record Limits(int fileSize, int lineLength, int words, int nesting, int problems) {

    /** HAProxy's own limits where it has some; 64 MiB for a file and 1 Mi characters for a line where it has none. */
    public static final Limits STANDARD = new Limits(64 << 20, 1 << 20, Directive.MAX_WORDS, 99, 50);

    /** Refuses limits below one. */
    public Limits {
        if (Math.min(Math.min(fileSize, lineLength), Math.min(Math.min(words, nesting), problems)) < 1) {
            throw new IllegalArgumentException("a limit below 1");
        }
    }
}
