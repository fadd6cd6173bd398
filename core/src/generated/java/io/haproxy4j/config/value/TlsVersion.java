// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * A version of SSL or TLS.
 */
public enum TlsVersion {
    /**
     * HAProxy's {@code SSLv3}.
     */
    SSLV3("SSLv3"),

    /**
     * HAProxy's {@code TLSv1.0}.
     */
    TLSV1_0("TLSv1.0"),

    /**
     * HAProxy's {@code TLSv1.1}.
     */
    TLSV1_1("TLSv1.1"),

    /**
     * HAProxy's {@code TLSv1.2}.
     */
    TLSV1_2("TLSv1.2"),

    /**
     * HAProxy's {@code TLSv1.3}.
     */
    TLSV1_3("TLSv1.3");

    private final String word;

    TlsVersion(String word) {
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
