// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * An algorithm that signs JSON web tokens with the key of a certificate.
 */
public enum JwtCertificateAlgorithm {
    /**
     * HAProxy's {@code RS256}.
     */
    RS256("RS256"),

    /**
     * HAProxy's {@code RS384}.
     */
    RS384("RS384"),

    /**
     * HAProxy's {@code RS512}.
     */
    RS512("RS512"),

    /**
     * HAProxy's {@code ES256}.
     */
    ES256("ES256"),

    /**
     * HAProxy's {@code ES384}.
     */
    ES384("ES384"),

    /**
     * HAProxy's {@code ES512}.
     */
    ES512("ES512"),

    /**
     * HAProxy's {@code PS256}.
     */
    PS256("PS256"),

    /**
     * HAProxy's {@code PS384}.
     */
    PS384("PS384"),

    /**
     * HAProxy's {@code PS512}.
     */
    PS512("PS512");

    private final String word;

    JwtCertificateAlgorithm(String word) {
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
