// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.node;

import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.Node;

/** The programs keepalived runs on a node. */
public final class Programs {

    /** The program that tells whether HAProxy works. */
    public static final String CHECK = "check-haproxy";

    /** The program that records a change of a virtual address's holder. */
    public static final String TRANSITION = "record-transition";

    private Programs() {}

    static String checkPath(ClusterTopology topology, Node self) {
        return topology.host().programs(self) + "/" + CHECK;
    }

    static String transitionPath(ClusterTopology topology, Node self) {
        return topology.host().programs(self) + "/" + TRANSITION;
    }

    /**
     * The text of {@link #CHECK}.
     *
     * @param topology the topology
     * @param self the node
     * @return a shell script
     */
    public static String check(ClusterTopology topology, Node self) {
        String url = "http://" + self.at(topology.monitoring().port())
                + topology.monitoring().healthPath();
        return """
                #!/bin/sh
                # Succeeds if this node's HAProxy answers within a second.
                exec /usr/bin/curl --globoff --silent --fail --max-time 1 --output /dev/null %s
                """.formatted(quoted(url));
    }

    /** {@return the text of {@link #TRANSITION}, a shell script} */
    public static String transition() {
        return """
                #!/bin/sh
                # keepalived runs this with INSTANCE, the name, MASTER, BACKUP or FAULT, and the priority.
                # It writes that to the system's log and does nothing else: keepalived moves the address itself, and what
                # the nodes share needs no help in the moment of a failover.
                exec /usr/bin/logger --tag haproxy-cluster -- "$2 is now $3, priority $4"
                """;
    }

    /** One word to a shell, whatever is in it. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
