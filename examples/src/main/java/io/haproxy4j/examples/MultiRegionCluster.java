// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples;

import java.nio.file.Path;

/**
 * Three regions with two load balancers each: plans the cluster and writes all its files, has every real HAProxy and
 * keepalived check them, then runs the cluster on loopback addresses and shows replication and failover. Needs no root;
 * ends with a status other than 0 if a step failed.
 */
public final class MultiRegionCluster {

    private MultiRegionCluster() {}

    /**
     * Runs the example.
     *
     * @param arguments the folder to write to; {@code target/multi-region-cluster} if none is given
     */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/multi-region-cluster");
        Steps steps = new Steps(System.out);
        try (Laboratory lab = new Laboratory(folder)) {
            steps.run("find the real programs", lab::findPrograms);
            steps.run("plan the cluster and write its files", lab::writeFiles);
            steps.run("haproxy -c, every version", lab::checkHaproxy);
            steps.run("keepalived -t, every version", lab::checkKeepalived);
            steps.run("start six application servers", lab::startApplications);
            steps.run("start six load balancers", lab::startLoadBalancers);
            steps.run("all peers are connected", lab::awaitPeers);
            steps.run("plain HTTP is redirected to HTTPS", lab::redirectsToHttps);
            steps.run("each region answers, from each node", lab::requestEachRegion);
            steps.run("an entry made in region A is in B and C", lab::replicateEntry);
            steps.run("s1 of region B dies, its backup answers", lab::failServer);
            steps.run("region A is lost, others answer for it", lab::loseRegion);
            steps.run("region A is back and learns its entries", lab::restoreRegion);
        }
        System.exit(steps.finish());
    }
}
