// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Options of one line of {@code track_script}, {@code track_file} and their like. */
public final class Tracking {

    private @Nullable Integer weight;
    private boolean reverse;

    Tracking() {}

    List<String> words() {
        List<String> words = new ArrayList<>();
        if (weight != null) {
            words.add("weight");
            words.add(Integer.toString(weight));
            if (reverse) {
                words.add("reverse");
            }
        }
        return words;
    }

    @Nullable
    Integer weight() {
        return weight;
    }

    /**
     * Weight for this instance only, instead of the tracked object's own.
     *
     * @param value -254 to 254; 0 means FAULT when the object is bad
     * @return this
     */
    public Tracking weight(int value) {
        this.weight = value;
        this.reverse = false;
        return this;
    }

    /**
     * Weight for this instance only, applied while the object is in the opposite condition.
     *
     * @param value -254 to 254
     * @return this
     */
    public Tracking weightReverse(int value) {
        this.weight = value;
        this.reverse = true;
        return this;
    }
}
