// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import io.haproxy4j.config.Diagnostic;
import java.util.List;

/** Checks a topology as a whole. Paths are those of the JSON form, so that they can be found there. */
final class TopologyChecks {

    private TopologyChecks() {}

    static List<Diagnostic> run(ClusterTopology topology) {
        Problems problems = new Problems();
        problems.label("name", "cluster", topology.name());
        new RegionChecks(topology, problems).run();
        new NetworkChecks(topology, problems).run();
        new ApplicationChecks(topology, problems).run();
        new PortChecks(topology, problems).run();
        new PeerChecks(topology, problems).run();
        new AccessChecks(topology, problems).run();
        new HostChecks(topology, problems).run();
        return problems.found();
    }
}
