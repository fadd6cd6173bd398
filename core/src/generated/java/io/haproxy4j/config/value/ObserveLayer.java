// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What live traffic is watched for.
 */
public enum ObserveLayer {
    /**
     * HAProxy's {@code layer4}.
     */
    LAYER4("layer4"),

    /**
     * HAProxy's {@code layer7}.
     */
    LAYER7("layer7");

    private final String word;

    ObserveLayer(String word) {
        this.word = word;
    }

    /**
     * How HAProxy spells it.
     *
     * @return the word
     */
    public String word() {
        return word;
    }
}
