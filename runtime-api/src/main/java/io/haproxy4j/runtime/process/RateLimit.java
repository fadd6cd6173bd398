// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.process;

/** Limits per second for the whole process ({@code set rate-limit ... global}). */
public enum RateLimit {
    /** Accepted connections. */
    CONNECTIONS("connections"),
    /** Sessions of clients. */
    SESSIONS("sessions"),
    /** TLS sessions. */
    SSL_SESSIONS("ssl-sessions"),
    /** Input to HTTP compression, in kilobytes. */
    HTTP_COMPRESSION("http-compression");

    final String word;

    RateLimit(String word) {
        this.word = word;
    }
}
