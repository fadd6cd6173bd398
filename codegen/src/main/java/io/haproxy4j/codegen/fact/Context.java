// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where a sample fetch can be evaluated, in the order of the columns HAProxy prints. */
public enum Context {
    /** Frontend, tcp-request connection. */
    FRONTEND_CONNECTION("frontend tcp-request connection rule"),
    /** Frontend, tcp-request session. */
    FRONTEND_SESSION("frontend tcp-request session rule"),
    /** Frontend, tcp-request content. */
    FRONTEND_REQUEST_CONTENT("frontend tcp-request content rule"),
    /** Frontend, http-request, headers. */
    FRONTEND_REQUEST_HEADERS("frontend http-request header rule"),
    /** Frontend, http-request, body. */
    FRONTEND_REQUEST_BODY("frontend http-request body rule"),
    /** Choice of a backend. */
    BACKEND_CHOICE("frontend use-backend rule"),
    /** Backend, tcp-request content. */
    BACKEND_REQUEST_CONTENT("backend tcp-request content rule"),
    /** Backend, http-request, headers. */
    BACKEND_REQUEST_HEADERS("backend http-request header rule"),
    /** Backend, http-request, body. */
    BACKEND_REQUEST_BODY("backend http-request body rule"),
    /** Choice of a server: use-server, balance, stick match. */
    SERVER_CHOICE("backend use-server, balance or stick-match rule"),
    /** Choice of the source address towards a server. */
    SOURCE_CHOICE("server source selection"),
    /** Backend, tcp-response content. */
    BACKEND_RESPONSE_CONTENT("backend tcp-response content rule"),
    /** Backend, http-response, headers. */
    BACKEND_RESPONSE_HEADERS("backend http-response header rule"),
    /** Backend, http-response, body. */
    BACKEND_RESPONSE_BODY("backend http-response body rule"),
    /** Stick store rules. */
    STICK_STORE("backend stick-store rule"),
    /** Frontend, tcp-response content. */
    FRONTEND_RESPONSE_CONTENT("frontend tcp-response content rule"),
    /** Frontend, http-response, headers. */
    FRONTEND_RESPONSE_HEADERS("frontend http-response header rule"),
    /** Frontend, http-response, body. */
    FRONTEND_RESPONSE_BODY("frontend http-response body rule"),
    /** Log lines. */
    LOG("logs"),
    /** Health checks. */
    CHECK("backend tcp-check rule"),
    /** While the configuration is read. */
    CONFIGURATION("configuration parser"),
    /** The runtime interface. */
    CLI("CLI parser");

    private final String title;

    Context(String title) {
        this.title = title;
    }

    /** {@return how HAProxy titles the column} */
    public String title() {
        return title;
    }

    /** {@return the titles in HAProxy's order} */
    public static List<String> titles() {
        return List.of(values()).stream().map(Context::title).toList();
    }

    /**
     * {@return the contexts of a row of Y and dots}
     *
     * @param marks one character per context, {@code Y} where the fetch works
     * @throws IllegalArgumentException if there are more or fewer, or others
     */
    public static Set<Context> parse(String marks) {
        if (!marks.matches("[Y.]{" + values().length + "}")) {
            throw new IllegalArgumentException(
                    "\"" + marks + "\" is no row of " + values().length + " characters Y or dot");
        }
        Set<Context> contexts = EnumSet.noneOf(Context.class);
        List<Context> columns = List.of(values());
        for (int i = 0; i < columns.size(); i++) {
            if (marks.charAt(i) == 'Y') {
                contexts.add(columns.get(i));
            }
        }
        return contexts;
    }

    /**
     * {@return the row of Y and dots}
     *
     * @param contexts where the fetch works
     */
    public static String print(Set<Context> contexts) {
        StringBuilder marks = new StringBuilder();
        for (Context context : values()) {
            marks.append(contexts.contains(context) ? 'Y' : '.');
        }
        return marks.toString();
    }
}
