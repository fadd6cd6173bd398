// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples;

import java.nio.file.Path;

/**
 * Three regions with two load balancers each: plans the cluster and writes all its files, has every real HAProxy and
 * keepalived and other programs check them, then deploys the plan to load balancers on loopback addresses, and shows
 * replication, changes without loss, and failover. Needs no root; ends with a status other than 0 if a step failed.
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
        RealPrograms programs = new RealPrograms();
        PlannedFiles files = new PlannedFiles(folder, programs);
        try (Laboratory lab = new Laboratory(folder, programs)) {
            Operations operations = new Operations(lab);
            steps.run("find the real programs", programs::find);
            steps.run("plan the cluster and write its files", files::write);
            steps.run("haproxy -c, every version", files::checkHaproxy);
            steps.run("keepalived -t, every version", files::checkKeepalived);
            steps.run("shellcheck of keepalived's programs", files::checkPrograms);
            steps.run("promtool: the alerts and their tests", files::checkAlerts);
            steps.run("ansible-playbook --syntax-check", files::checkPlaybook);

            steps.run("start six application servers", lab::startApplications);
            steps.run("bring the plan to six load balancers", lab::startLoadBalancers);
            steps.run("all peers are connected", lab::awaitPeers);
            steps.run("plain HTTP is redirected to HTTPS", operations::redirectsToHttps);
            steps.run("each region answers, from each node", operations::requestEachRegion);
            steps.run("an entry made in region A is in B and C", operations::replicateEntry);
            steps.run("a peer in Java: all tables are the same", operations::compareTables);

            steps.run("other weights: commands, no reload", operations::changeWeights);
            steps.run("other timeouts: node by node, under load", operations::changeTimeouts);
            steps.run("a plan that HAProxy refuses: nothing changes", operations::refuseBrokenPlan);
            steps.run("s1 of region C is drained and taken back", operations::drainServer);

            steps.run("s1 of region B dies, its backup answers", operations::failServer);
            steps.run("region A is lost, others answer for it", operations::loseRegion);
            steps.run("region A is back and learns its entries", operations::restoreRegion);
        }
        System.exit(steps.finish());
    }
}
