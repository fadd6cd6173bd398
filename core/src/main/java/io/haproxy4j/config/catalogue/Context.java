// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.catalogue;

import java.util.EnumSet;
import java.util.Set;

/** Where samples are fetched, in the order in which HAProxy lists it. */
public enum Context {
    /** Rules for new connections, in a frontend. */
    FRONTEND_CONNECTION,
    /** Rules for new sessions, in a frontend. */
    FRONTEND_SESSION,
    /** Rules for the first bytes of a request, in a frontend. */
    FRONTEND_REQUEST_CONTENT,
    /** Rules for HTTP requests, in a frontend. */
    FRONTEND_REQUEST_HEADERS,
    /** The body of HTTP requests, in a frontend. */
    FRONTEND_REQUEST_BODY,
    /** The choice of a backend. */
    BACKEND_CHOICE,
    /** Rules for the first bytes of a request, in a backend. */
    BACKEND_REQUEST_CONTENT,
    /** Rules for HTTP requests, in a backend. */
    BACKEND_REQUEST_HEADERS,
    /** The body of HTTP requests, in a backend. */
    BACKEND_REQUEST_BODY,
    /** The choice of a server. */
    SERVER_CHOICE,
    /** The choice of the address a server is reached from. */
    SOURCE_CHOICE,
    /** Rules for the first bytes of a response, in a backend. */
    BACKEND_RESPONSE_CONTENT,
    /** Rules for HTTP responses, in a backend. */
    BACKEND_RESPONSE_HEADERS,
    /** The body of HTTP responses, in a backend. */
    BACKEND_RESPONSE_BODY,
    /** What stick rules store. */
    STICK_STORE,
    /** Rules for the first bytes of a response, in a frontend. */
    FRONTEND_RESPONSE_CONTENT,
    /** Rules for HTTP responses, in a frontend. */
    FRONTEND_RESPONSE_HEADERS,
    /** The body of HTTP responses, in a frontend. */
    FRONTEND_RESPONSE_BODY,
    /** Log lines. */
    LOG,
    /** Health checks. */
    CHECK,
    /** While the configuration is read. */
    CONFIGURATION,
    /** The runtime interface. */
    CLI;

    /** Reads one mark per context, {@code Y} where the sample can be fetched. */
    static Set<Context> parse(String marks) {
        Set<Context> contexts = EnumSet.noneOf(Context.class);
        int column = 0;
        for (Context context : values()) {
            if (marks.charAt(column++) == 'Y') {
                contexts.add(context);
            }
        }
        return contexts;
    }
}
