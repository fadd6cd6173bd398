// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.rule;

import io.haproxy4j.config.line.OrderedOptions;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.Size;
import java.util.List;

/**
 * What can be added to {@code wait-for-body} (configuration manual, section 4.4).
 */
public final class WaitForBodyOptions extends OrderedOptions<WaitForBodyOptions> {
    WaitForBodyOptions(List<Word> words) {
        super(words);
    }

    /**
     * Adds {@code at-least} to {@code wait-for-body}.
     *
     * @param size the size
     * @return this builder
     */
    public WaitForBodyOptions atLeast(Size size) {
        return putAt(0, "at-least", size.word("at-least", 0, 4294967295L));
    }

    /**
     * Adds {@code at-least} to {@code wait-for-body}.
     *
     * @param size the size, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @return this builder
     */
    public WaitForBodyOptions atLeast(String size) {
        return putAt(0, "at-least", Size.parse("at-least", size, 0, 4294967295L));
    }

    /**
     * Adds {@code use-large-buffer} to {@code wait-for-body}. Since HAProxy 3.4.
     *
     * @return this builder
     */
    public WaitForBodyOptions useLargeBuffer() {
        return putAt(1, "use-large-buffer");
    }
}
