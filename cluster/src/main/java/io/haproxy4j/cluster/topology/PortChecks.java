// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import java.util.List;

/** Which ports a node listens on. */
final class PortChecks {

    private final ClusterTopology topology;
    private final Problems problems;

    PortChecks(ClusterTopology topology, Problems problems) {
        this.topology = topology;
        this.problems = problems;
    }

    void run() {
        Problems.Unique ports = problems.new Unique("duplicate-port", "port");
        List<Listener> listeners = topology.listeners();
        if (listeners.isEmpty()) {
            problems.error("no-listener", "listeners", "there is no port for clients", "add one");
        }
        for (int i = 0; i < listeners.size(); i++) {
            port(ports, "listeners[" + i + "].port", listeners.get(i).port());
        }
        port(ports, "peers.port", topology.peers().port());
        port(ports, "management.port", topology.management().port());
        port(ports, "monitoring.port", topology.monitoring().port());
        topology.monitoring().exporterPort().ifPresent(port -> port(ports, "monitoring.exporterPort", port));
    }

    private void port(Problems.Unique ports, String path, int port) {
        problems.port(path, port);
        ports.add(path, port, String.valueOf(port));
    }
}
