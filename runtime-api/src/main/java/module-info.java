// SPDX-License-Identifier: Apache-2.0
/** Client for HAProxy's admin socket and master CLI. */
module io.haproxy4j.runtime {
    requires static transitive org.jspecify;
    requires static org.jnrproject.unixsocket;
    requires static org.jnrproject.enxio;
    requires static org.jnrproject.constants;
    requires com.fasterxml.jackson.core;

    exports io.haproxy4j.runtime;
    exports io.haproxy4j.runtime.command;
    exports io.haproxy4j.runtime.diagnostics;
    exports io.haproxy4j.runtime.maps;
    exports io.haproxy4j.runtime.network;
    exports io.haproxy4j.runtime.process;
    exports io.haproxy4j.runtime.proxies;
    exports io.haproxy4j.runtime.servers;
    exports io.haproxy4j.runtime.sessions;
    exports io.haproxy4j.runtime.stats;
    exports io.haproxy4j.runtime.tables;
    exports io.haproxy4j.runtime.tls;
    exports io.haproxy4j.runtime.protocol;
    exports io.haproxy4j.runtime.transport;
}
