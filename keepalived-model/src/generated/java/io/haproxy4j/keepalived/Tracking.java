// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.util.List;

/**
 * Options of one line of {@code track_script} and {@code track_bfd}.
 */
public final class Tracking extends LineOptions<Tracking> {
    Tracking(List<Word> words) {
        super(words);
    }

    /**
     * Weight for this instance only, instead of the tracked object's own; 0 means FAULT when the object is bad.
     *
     * @param weight -253 to 253
     * @return this
     */
    public Tracking weight(int weight) {
        return option(Word.of("weight"), Words.number(weight));
    }

    /**
     * Weight for this instance only, applied while the object is in the opposite condition.
     *
     * @param weight -253 to 253
     * @return this
     */
    public Tracking weightReverse(int weight) {
        return option(Word.of("weight"), Words.number(weight), Word.of("reverse"));
    }

    /**
     * Weight for this instance only, applied the usual way round, also where the object's own is reversed.
     *
     * @param weight -253 to 253
     * @return this
     */
    public Tracking weightNoreverse(int weight) {
        return option(Word.of("weight"), Words.number(weight), Word.of("noreverse"));
    }
}
