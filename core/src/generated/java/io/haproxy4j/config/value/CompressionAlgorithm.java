// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * An algorithm of HTTP compression.
 */
public enum CompressionAlgorithm {
    /**
     * HAProxy's {@code identity}.
     */
    IDENTITY("identity"),

    /**
     * HAProxy's {@code gzip}.
     */
    GZIP("gzip"),

    /**
     * HAProxy's {@code deflate}.
     */
    DEFLATE("deflate"),

    /**
     * HAProxy's {@code raw-deflate}.
     */
    RAW_DEFLATE("raw-deflate");

    private final String word;

    CompressionAlgorithm(String word) {
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
