// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.spoe;

/** When a message is sent (manual of SPOE, section 2.3). */
public enum SpoeEvent {
    /** A client has connected. */
    ON_CLIENT_SESSION,
    /** A connection to a server is established. */
    ON_SERVER_SESSION,
    /** Before the {@code tcp-request content} rules of the frontend. */
    ON_FRONTEND_TCP_REQUEST,
    /** Before the {@code tcp-request content} rules of the backend. */
    ON_BACKEND_TCP_REQUEST,
    /** Before the {@code tcp-response content} rules. */
    ON_TCP_RESPONSE,
    /** Before the {@code http-request} rules of the frontend. */
    ON_FRONTEND_HTTP_REQUEST,
    /** Before the {@code http-request} rules of the backend. */
    ON_BACKEND_HTTP_REQUEST,
    /** Before the {@code http-response} rules. */
    ON_HTTP_RESPONSE
}
