// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster;

import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.Monitoring.Sites;
import io.haproxy4j.cluster.topology.Node;
import io.haproxy4j.cluster.topology.Region;
import io.haproxy4j.cluster.topology.VirtualIp;
import java.util.stream.Collectors;

/** The README of a plan: for those who run the cluster. */
final class OperatorGuide {

    private static final int MAX_REGIONS = 50;

    private static final String REGIONS_TOO = """
             `monitoring/REGION/` has the
            same for the Prometheus in each region. It raises what concerns its region alone, so that a region that is cut off
            still sees itself; that of the cluster raises what concerns them all.""";

    private OperatorGuide() {}

    static String of(ClusterTopology topology) {
        Node first = topology.regions().get(0).nodes().get(0);
        String watch = "http://" + first.at(topology.monitoring().port());
        return """
                # Cluster %1$s

                These files are generated from `topology.json`. Change the topology and generate them again: what is edited
                here is overwritten.

                ![The cluster](topology.svg)

                | region | asked for as | load balancers | virtual addresses |
                |---|---|---|---|
                %2$s
                ## Bring it to the machines

                ```sh
                cd ansible
                ansible-playbook -i inventory.yml site.yml --check   # what would change
                ansible-playbook -i inventory.yml site.yml           # one load balancer at a time
                ```

                Each machine checks its files with its own programs before it takes them. The run ends at the first load
                balancer that does not run its new configuration; the others are left as they are.

                ## Look at it

                | what | where |
                |---|---|
                | whether a node works | `curl -f %3$s%4$s` |
                | which configuration it runs | `curl -s %3$s%5$s \\| grep -o 'rev=[0-9a-f]*'` (the one wanted is in `ansible/inventory.yml`) |
                | metrics | `%3$s%6$s` |
                | servers, and taking them away | `http://%7$s%8$s` |
                | peers | `echo "show peers" \\| socat - %9$s` |
                | who holds a virtual address | `ip addr`, `journalctl -t haproxy-cluster` |

                `monitoring/` has what Prometheus reads (`prometheus.yml`, `alerts.yml`, and tests of the alerts for
                `promtool test rules alerts_test.yml`) and a dashboard to import into Grafana.%10$s

                ## Know before it happens

                - A node whose HAProxy does not answer gives its virtual addresses up; it takes none back by itself when it
                  works again (`nopreempt`).
                - Each virtual address moves within its region only. To lead clients from region to region is DNS's or
                  anycast's part.
                - A region without servers is answered for by others, see the picture. Its clients' requests then cross
                  regions.
                - Maintenance, weights and addresses set at run time are lost by a reload.
                - `haproxy.cfg`, `keepalived.conf` and `topology.json` hold passwords. Keep them as you keep those.
                """.formatted(
                        topology.name(),
                        regions(topology),
                        watch,
                        topology.monitoring().healthPath(),
                        topology.monitoring().revisionPath(),
                        topology.monitoring().metricsPath(),
                        first.at(topology.management().port()),
                        topology.management().path(),
                        topology.host().adminSocket(first),
                        topology.monitoring().sites() == Sites.CLUSTER ? "" : REGIONS_TOO);
    }

    private static String regions(ClusterTopology topology) {
        String rows = topology.regions().stream()
                .limit(MAX_REGIONS)
                .map(OperatorGuide::row)
                .collect(Collectors.joining());
        int left = topology.regions().size() - MAX_REGIONS;
        return left > 0 ? rows + "\nand " + left + " more.\n" : rows;
    }

    private static String row(Region region) {
        return "| %s | `%s.*` | %s | %s |\n"
                .formatted(
                        region.name(),
                        region.label(),
                        region.nodes().stream()
                                .map(node -> node.name() + " (" + node.address() + ")")
                                .collect(Collectors.joining(", ")),
                        region.virtualIps().stream().map(VirtualIp::address).collect(Collectors.joining(", ")));
    }
}
