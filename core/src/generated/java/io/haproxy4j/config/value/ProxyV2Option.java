// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What the PROXY protocol, version 2, carries besides addresses.
 */
public enum ProxyV2Option {
    /**
     * HAProxy's {@code ssl}.
     */
    SSL("ssl"),

    /**
     * HAProxy's {@code cert-cn}.
     */
    CERT_CN("cert-cn"),

    /**
     * HAProxy's {@code ssl-cipher}.
     */
    SSL_CIPHER("ssl-cipher"),

    /**
     * HAProxy's {@code cert-sig}.
     */
    CERT_SIG("cert-sig"),

    /**
     * HAProxy's {@code cert-key}.
     */
    CERT_KEY("cert-key"),

    /**
     * HAProxy's {@code authority}.
     */
    AUTHORITY("authority"),

    /**
     * HAProxy's {@code crc32c}.
     */
    CRC32C("crc32c"),

    /**
     * HAProxy's {@code unique-id}.
     */
    UNIQUE_ID("unique-id");

    private final String word;

    ProxyV2Option(String word) {
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
