// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived.value;

/**
 * What the size of receive buffers depends on.
 */
public enum ReceiveBufferPolicy {
    /**
     * The largest packet of the interface.
     */
    MTU("MTU"),

    /**
     * The size of advertisements.
     */
    ADVERT("ADVERT");

    private final String word;

    ReceiveBufferPolicy(String word) {
        this.word = word;
    }

    /**
     * How keepalived spells it.
     *
     * @return the word
     */
    public String word() {
        return word;
    }
}
