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
    exports io.haproxy4j.runtime.protocol;
    exports io.haproxy4j.runtime.transport;
}
