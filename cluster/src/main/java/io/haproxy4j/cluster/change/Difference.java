// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.config.Place;

/**
 * One difference between what runs and what shall run.
 *
 * @param place where it is: section and statement, or a file
 * @param text what was and what shall be, one line
 * @param treatment how a running HAProxy takes it over
 */
public record Difference(Place place, String text, Treatment treatment) {

    /**
     * {@return what it needs}
     */
    public Effect effect() {
        return treatment.effect();
    }

    /** What is different, and below it what is to be done. */
    @Override
    public String toString() {
        return text + "\n    " + effect() + " " + treatment;
    }
}
