// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lists;

import java.util.Optional;

/**
 * A line of a file.
 *
 * @param entry what it says; empty for comments and blank lines
 * @param text the line, without its end
 * @param <E> what the file lists
 */
record Line<E extends Entry>(Optional<E> entry, String text) {

    static <E extends Entry> Line<E> of(E entry) {
        return new Line<>(Optional.of(entry), entry.render());
    }
}
