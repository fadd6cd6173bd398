// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.check;

/**
 * One message of HAProxy.
 *
 * @param level what it begins with
 * @param text what it says, without the prefixes that differ between releases, its further lines joined
 * @param column where its caret points within the quoted line, from 0 behind that line's indentation; -1 without a caret
 */
record Message(Level level, String text, int column) {

    /** The levels HAProxy prints. */
    enum Level {
        DIAG,
        NOTICE,
        WARNING,
        ALERT
    }
}
