// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;

/** Keywords of defaults, frontend and listen: the client's side (configuration manual, section 4.2). */
interface FrontendKeywords<B> extends Keywords<B> {

    /**
     * Logs requests with their timers, states and headers. In HTTP mode; do not combine with {@code optionTcplog},
     * the later one wins.
     *
     * @return this builder
     */
    default B optionHttplog() {
        return keyword("option httplog");
    }

    /**
     * Logs connections with their timers and states.
     *
     * @return this builder
     */
    default B optionTcplog() {
        return keyword("option tcplog");
    }

    /**
     * Does not log connections that carried nothing, such as those of port probes.
     *
     * @return this builder
     */
    default B optionDontlognull() {
        return keyword("option dontlognull");
    }

    /**
     * The most connections the proxy takes at a time; more of them wait in the kernel.
     *
     * @param connections at least 0; 0 stands for the global limit
     * @return this builder
     */
    default B maxconn(int connections) {
        return keyword("maxconn", Word.number("maxconn", connections, 0, Integer.MAX_VALUE));
    }

    /**
     * A path that HAProxy answers itself with 200, for those who watch it.
     *
     * @param path the exact path
     * @return this builder
     */
    default B monitorUri(String path) {
        return keyword("monitor-uri", Word.of(path));
    }

    /**
     * The backend for what no {@code useBackend} took.
     *
     * @param backend name of a backend or listen section
     * @return this builder
     */
    default B defaultBackend(String backend) {
        return keyword("default_backend", Word.reference(Reference.Kind.BACKEND, backend));
    }
}
