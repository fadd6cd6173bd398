// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

import java.util.List;

/**
 * A line that HAProxy acts on.
 *
 * @param number its number in the file, from 1
 * @param words its words, variables replaced
 */
public record EffectiveLine(int number, List<String> words) {

    /** Copies the words. */
    public EffectiveLine {
        words = List.copyOf(words);
    }
}
