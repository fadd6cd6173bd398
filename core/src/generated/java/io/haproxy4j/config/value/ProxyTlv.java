// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * A value the PROXY protocol, version 2, can carry besides addresses.
 */
public enum ProxyTlv {
    /**
     * HAProxy's {@code ALPN}.
     */
    ALPN("ALPN"),

    /**
     * HAProxy's {@code AUTHORITY}.
     */
    AUTHORITY("AUTHORITY"),

    /**
     * HAProxy's {@code CRC32C}.
     */
    CRC32C("CRC32C"),

    /**
     * HAProxy's {@code NETNS}.
     */
    NETNS("NETNS"),

    /**
     * HAProxy's {@code NOOP}.
     */
    NOOP("NOOP"),

    /**
     * HAProxy's {@code SSL}.
     */
    SSL("SSL"),

    /**
     * HAProxy's {@code SSL_CIPHER}.
     */
    SSL_CIPHER("SSL_CIPHER"),

    /**
     * HAProxy's {@code SSL_CN}.
     */
    SSL_CN("SSL_CN"),

    /**
     * HAProxy's {@code SSL_KEY_ALG}.
     */
    SSL_KEY_ALG("SSL_KEY_ALG"),

    /**
     * HAProxy's {@code SSL_SIG_ALG}.
     */
    SSL_SIG_ALG("SSL_SIG_ALG"),

    /**
     * HAProxy's {@code SSL_VERSION}.
     */
    SSL_VERSION("SSL_VERSION"),

    /**
     * HAProxy's {@code UNIQUE_ID}.
     */
    UNIQUE_ID("UNIQUE_ID");

    private final String word;

    ProxyTlv(String word) {
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
