// SPDX-License-Identifier: Apache-2.0
/** Client for HAProxy's admin socket and master CLI. */
module io.haproxy4j.runtime {
    requires static transitive org.jspecify;
    requires static org.jnrproject.unixsocket;
    requires com.fasterxml.jackson.core;

    exports io.haproxy4j.runtime;
}
