// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What {@code retry-on} takes: events.
 */
public enum RetryOnEvents {
    /**
     * Nothing is retried.
     */
    NONE("none"),

    /**
     * The connection or its TLS handshake failed and nothing was sent.
     */
    CONN_FAILURE("conn-failure"),

    /**
     * The server closed without a word after the request was sent.
     */
    EMPTY_RESPONSE("empty-response"),

    /**
     * The server sent something that is no HTTP response.
     */
    JUNK_RESPONSE("junk-response"),

    /**
     * The server did not answer within timeout server.
     */
    RESPONSE_TIMEOUT("response-timeout"),

    /**
     * The server refused TLS early data; repeating is safe.
     */
    _0RTT_REJECTED("0rtt-rejected"),

    /**
     * Every failure HAProxy considers repeatable, 500, 502, 503 and 504 included.
     */
    ALL_RETRYABLE_ERRORS("all-retryable-errors"),

    /**
     * The server answered 401 Unauthorized.
     */
    _401("401"),

    /**
     * The server answered 403 Forbidden.
     */
    _403("403"),

    /**
     * The server answered 404 Not Found.
     */
    _404("404"),

    /**
     * The server answered 408 Request Timeout.
     */
    _408("408"),

    /**
     * The server answered 421 Misdirected Request. Since HAProxy 3.2.
     */
    _421("421"),

    /**
     * The server answered 425 Too Early.
     */
    _425("425"),

    /**
     * The server answered 429 Too Many Requests. Since HAProxy 3.0.
     */
    _429("429"),

    /**
     * The server answered 500 Internal Server Error.
     */
    _500("500"),

    /**
     * The server answered 501 Not Implemented.
     */
    _501("501"),

    /**
     * The server answered 502 Bad Gateway.
     */
    _502("502"),

    /**
     * The server answered 503 Service Unavailable.
     */
    _503("503"),

    /**
     * The server answered 504 Gateway Timeout.
     */
    _504("504");

    private final String word;

    RetryOnEvents(String word) {
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
