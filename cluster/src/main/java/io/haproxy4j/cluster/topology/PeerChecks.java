// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import io.haproxy4j.cluster.topology.PeerSettings.Observer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who else is a peer of the nodes. */
final class PeerChecks {

    private final ClusterTopology topology;
    private final Problems problems;

    PeerChecks(ClusterTopology topology, Problems problems) {
        this.topology = topology;
        this.problems = problems;
    }

    void run() {
        Problems.Unique names = problems.new Unique("duplicate-peer", "observer");
        List<String> nodes = topology.nodes()
                .map(node -> node.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toList());
        List<Observer> observers = topology.peers().observers();
        for (int i = 0; i < observers.size(); i++) {
            Observer observer = observers.get(i);
            String path = "peers.observers[" + i + "]";
            String key = observer.name().toLowerCase(Locale.ROOT);
            problems.hostName(path + ".name", "observer", observer.name());
            names.add(path + ".name", key, observer.name());
            if (nodes.contains(key)) {
                problems.error(
                        "duplicate-peer",
                        path + ".name",
                        "a node has this name already, and its peers would take the two for one",
                        "use another one");
            }
            problems.port(path + ".port", observer.port());
            if (Addresses.ip(observer.address()).isEmpty()) {
                problems.error(
                        "bad-address",
                        path + ".address",
                        "observer " + observer.name() + " has no IP address",
                        "write it in digits, as in 10.0.1.1 or 2001:db8::1");
            }
        }
    }
}
