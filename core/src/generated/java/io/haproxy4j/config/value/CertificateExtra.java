// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What is loaded from a file besides a certificate.
 */
public enum CertificateExtra {
    /**
     * HAProxy's {@code bundle}.
     */
    BUNDLE("bundle"),

    /**
     * HAProxy's {@code sctl}.
     */
    SCTL("sctl"),

    /**
     * HAProxy's {@code ocsp}.
     */
    OCSP("ocsp"),

    /**
     * HAProxy's {@code issuer}.
     */
    ISSUER("issuer"),

    /**
     * HAProxy's {@code key}.
     */
    KEY("key");

    private final String word;

    CertificateExtra(String word) {
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
