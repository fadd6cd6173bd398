// SPDX-License-Identifier: Apache-2.0
/** A cluster of regions as a value: its files, its changes, its deployment. */
module io.haproxy4j.cluster {
    requires static transitive org.jspecify;
    requires transitive io.haproxy4j.config;
    requires transitive io.haproxy4j.keepalived;
    requires transitive io.haproxy4j.runtime;
    requires transitive io.haproxy4j.peers;
    requires com.fasterxml.jackson.core;

    exports io.haproxy4j.cluster;
    exports io.haproxy4j.cluster.change;
    exports io.haproxy4j.cluster.convergence;
    exports io.haproxy4j.cluster.deploy;
    exports io.haproxy4j.cluster.deploy.ansible;
    exports io.haproxy4j.cluster.deploy.local;
    exports io.haproxy4j.cluster.failover;
    exports io.haproxy4j.cluster.failover.decision;
    exports io.haproxy4j.cluster.monitoring;
    exports io.haproxy4j.cluster.topology;
}
