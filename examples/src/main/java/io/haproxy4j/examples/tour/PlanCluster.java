// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples.tour;

import io.haproxy4j.cluster.ClusterPlan;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.Listener;
import java.io.IOException;
import java.nio.file.Path;

/** Describes a cluster once, and gets every file of it. */
final class PlanCluster {

    private PlanCluster() {}

    static ClusterPlan plan(Path folder) throws IOException {
        // spotless:off
        // sample
        ClusterTopology topology = ClusterTopology.builder("shop")
            .region("eu", r -> r.node("lb-1", "10.0.1.1").node("lb-2", "10.0.1.2")
                .virtualIp("10.0.1.100/24", 51).fallback("us"))
            .region("us", r -> r.node("lb-3", "10.1.1.1").node("lb-4", "10.1.1.2")
                .virtualIp("10.1.1.100/24", 51).fallback("eu"))
            .application("web", a -> a.hosts("shop.example.com")
                .server("eu", "s1", "10.0.2.1", 80)
                .server("us", "s1", "10.1.2.1", 80))
            .listener(Listener.http(80))
            .build();   // throws TopologyException: every problem with its path and its fix
        ClusterPlan plan = topology.plan();
        plan.write(folder);   // haproxy.cfg, keepalived.conf, alerts, dashboard, playbook, a picture ...
        // end
        // spotless:on
        return plan;
    }
}
