// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What {@code log-steps} takes: steps.
 */
public enum LogSteps {
    /**
     * HAProxy's {@code accept}.
     */
    ACCEPT("accept"),

    /**
     * HAProxy's {@code request}.
     */
    REQUEST("request"),

    /**
     * HAProxy's {@code connect}.
     */
    CONNECT("connect"),

    /**
     * HAProxy's {@code response}.
     */
    RESPONSE("response"),

    /**
     * HAProxy's {@code close}.
     */
    CLOSE("close"),

    /**
     * HAProxy's {@code quic-init}.
     */
    QUIC_INIT("quic-init"),

    /**
     * HAProxy's {@code http-req}.
     */
    HTTP_REQ("http-req"),

    /**
     * HAProxy's {@code http-res}.
     */
    HTTP_RES("http-res"),

    /**
     * HAProxy's {@code http-after-res}.
     */
    HTTP_AFTER_RES("http-after-res"),

    /**
     * HAProxy's {@code tcp-req-conn}.
     */
    TCP_REQ_CONN("tcp-req-conn"),

    /**
     * HAProxy's {@code tcp-req-sess}.
     */
    TCP_REQ_SESS("tcp-req-sess"),

    /**
     * HAProxy's {@code tcp-req-cont}.
     */
    TCP_REQ_CONT("tcp-req-cont"),

    /**
     * HAProxy's {@code tcp-res-cont}.
     */
    TCP_RES_CONT("tcp-res-cont");

    private final String word;

    LogSteps(String word) {
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
