// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * A switch of TLS towards servers.
 */
public enum ServerTlsOption {
    /**
     * HAProxy's {@code force-sslv3}.
     */
    FORCE_SSLV3("force-sslv3"),

    /**
     * HAProxy's {@code force-tlsv10}.
     */
    FORCE_TLSV10("force-tlsv10"),

    /**
     * HAProxy's {@code force-tlsv11}.
     */
    FORCE_TLSV11("force-tlsv11"),

    /**
     * HAProxy's {@code force-tlsv12}.
     */
    FORCE_TLSV12("force-tlsv12"),

    /**
     * HAProxy's {@code force-tlsv13}.
     */
    FORCE_TLSV13("force-tlsv13"),

    /**
     * HAProxy's {@code no-sslv3}.
     */
    NO_SSLV3("no-sslv3"),

    /**
     * HAProxy's {@code no-tlsv10}.
     */
    NO_TLSV10("no-tlsv10"),

    /**
     * HAProxy's {@code no-tlsv11}.
     */
    NO_TLSV11("no-tlsv11"),

    /**
     * HAProxy's {@code no-tlsv12}.
     */
    NO_TLSV12("no-tlsv12"),

    /**
     * HAProxy's {@code no-tlsv13}.
     */
    NO_TLSV13("no-tlsv13"),

    /**
     * HAProxy's {@code no-tls-tickets}.
     */
    NO_TLS_TICKETS("no-tls-tickets"),

    /**
     * HAProxy's {@code renegotiate}. Since HAProxy 3.4.
     */
    RENEGOTIATE("renegotiate"),

    /**
     * HAProxy's {@code no-renegotiate}. Since HAProxy 3.4.
     */
    NO_RENEGOTIATE("no-renegotiate");

    private final String word;

    ServerTlsOption(String word) {
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
