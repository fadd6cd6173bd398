// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import java.util.Collections;
import java.util.List;

/**
 * What can be added to a line, in any order. Values out of range are refused by {@link
 * KeepalivedConfig.Builder#build()}.
 *
 * @param <O> the options themselves
 */
public abstract class LineOptions<O extends LineOptions<O>> {

    private final List<Word> words;

    LineOptions(List<Word> words) {
        this.words = words;
    }

    @SuppressWarnings("unchecked") // every subclass names itself
    O option(Word... option) {
        Collections.addAll(words, option);
        return (O) this;
    }

    @SuppressWarnings("unchecked") // every subclass names itself
    O option(List<Word> option) {
        words.addAll(option);
        return (O) this;
    }
}
