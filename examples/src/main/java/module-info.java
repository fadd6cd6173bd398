// SPDX-License-Identifier: Apache-2.0
/** Programs a newcomer runs. */
module io.haproxy4j.examples {
    requires static transitive org.jspecify;
    requires io.haproxy4j.cluster;
    requires io.haproxy4j.config;
    requires io.haproxy4j.keepalived;
    requires io.haproxy4j.peers;
    requires io.haproxy4j.runtime;
    requires io.haproxy4j.testkit;

    exports io.haproxy4j.examples;
}
