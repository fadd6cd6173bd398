// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What {@code eab-mac-alg} takes: algorithm.
 */
public enum EabMacAlgAlgorithm {
    /**
     * HAProxy's {@code HS256}.
     */
    HS256("HS256"),

    /**
     * HAProxy's {@code HS384}.
     */
    HS384("HS384"),

    /**
     * HAProxy's {@code HS512}.
     */
    HS512("HS512");

    private final String word;

    EabMacAlgAlgorithm(String word) {
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
