// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.picture;

import io.haproxy4j.cluster.topology.AppServer;
import io.haproxy4j.cluster.topology.Application;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.Region;
import io.haproxy4j.cluster.topology.VirtualIp;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A topology as people draw it: a box per region, with its virtual addresses, its load balancers and its servers. Shows
 * as many regions and applications as fit on a page, and says how many it leaves out.
 */
public final class TopologyPicture {

    private static final int MAX_REGIONS = 12;
    private static final int MAX_LINES = 6;

    private final ClusterTopology topology;
    private final List<Box> boxes;

    private TopologyPicture(ClusterTopology topology) {
        this.topology = topology;
        this.boxes = topology.regions().stream()
                .limit(MAX_REGIONS)
                .map(region -> box(topology, region))
                .toList();
    }

    /**
     * What stands in the box of a region.
     *
     * @param region its name
     * @param entry virtual addresses; the label of a host name if there are none
     * @param nodes load balancers
     * @param servers applications with their servers
     * @param fallback who answers when it cannot
     */
    private record Box(String region, List<String> entry, List<String> nodes, List<String> servers, String fallback) {}

    private static Box box(ClusterTopology topology, Region region) {
        List<String> entry =
                region.virtualIps().stream().map(VirtualIp::address).toList();
        List<String> nodes = region.nodes().stream()
                .map(node -> node.name() + "  " + node.address())
                .toList();
        List<String> servers = new ArrayList<>();
        for (Application application : topology.applications()) {
            application.placements().stream()
                    .filter(placement -> placement.region().equals(region.name()))
                    .forEach(placement -> servers.add(application.name() + ": "
                            + shortened(placement.servers().stream()
                                            .map(TopologyPicture::server)
                                            .toList())
                                    .stream()
                                    .collect(Collectors.joining(", "))));
        }
        String fallback = region.fallback().isEmpty() ? "all regions" : String.join(", then ", region.fallback());
        return new Box(
                region.name(),
                entry.isEmpty() ? List.of(region.label() + ".*") : shortened(entry),
                shortened(nodes),
                shortened(servers.isEmpty() ? List.of("no servers") : servers),
                fallback);
    }

    private static String server(AppServer server) {
        return server.name() + (server.backup() ? " (backup)" : "");
    }

    private static List<String> shortened(List<String> lines) {
        if (lines.size() <= MAX_LINES) {
            return lines;
        }
        List<String> some = new ArrayList<>(lines.subList(0, MAX_LINES - 1));
        some.add("and " + (lines.size() - some.size()) + " more");
        return some;
    }

    private String title() {
        long nodes = topology.nodes().count();
        int left = topology.regions().size() - boxes.size();
        return "Cluster " + topology.name() + ": "
                + counted(topology.regions().size(), "region") + ", "
                + counted(nodes, "load balancer") + ", "
                + counted(topology.applications().size(), "application")
                + (left > 0 ? " (" + counted(left, "region") + " not shown)" : "");
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private String listeners() {
        return "clients on "
                + topology.listeners().stream()
                        .map(listener -> (listener.certificates().isEmpty() ? "HTTP " : "HTTPS ") + listener.port())
                        .collect(Collectors.joining(", "));
    }

    private String peers() {
        return "all load balancers share what they know about clients, port "
                + topology.peers().port()
                + (topology.peers().tls().isPresent() ? " (TLS)" : "");
    }

    /**
     * The picture for a review or a wiki.
     *
     * @param topology the topology
     * @return a flowchart in Mermaid's language
     */
    public static String mermaid(ClusterTopology topology) {
        return new TopologyPicture(topology).mermaid();
    }

    private String mermaid() {
        StringBuilder out = new StringBuilder("---\ntitle: \"")
                .append(title())
                .append("\"\n---\nflowchart TB\n    clients([\"")
                .append(listeners())
                .append("\"])\n");
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            out.append("    subgraph r")
                    .append(i)
                    .append("[\"region ")
                    .append(box.region())
                    .append("\"]\n");
            node(out, "v" + i, box.entry());
            node(out, "n" + i, box.nodes());
            node(out, "s" + i, box.servers());
            out.append("        v%1$d --> n%1$d --> s%1$d\n    end\n    clients --> v%1$d\n".formatted(i));
        }
        for (int i = 1; i < boxes.size(); i++) {
            out.append("    n%d <-. peers .-> n%d\n".formatted(i - 1, i));
        }
        return out.toString();
    }

    private static void node(StringBuilder out, String id, List<String> lines) {
        out.append("        ")
                .append(id)
                .append("[\"")
                .append(String.join("<br/>", lines))
                .append("\"]\n");
    }

    /**
     * The picture as a file of its own, without scripts, fonts or links.
     *
     * @param topology the topology
     * @return an SVG document
     */
    public static String svg(ClusterTopology topology) {
        return new TopologyPicture(topology).svg();
    }

    private String svg() {
        SvgCanvas canvas = new SvgCanvas(topology.regions().size() < 3 ? boxes.size() : 3);
        canvas.title(title(), listeners());
        for (Box box : boxes) {
            canvas.region(
                    "region " + box.region(),
                    List.of(
                            new SvgCanvas.Card("reached at", box.entry()),
                            new SvgCanvas.Card("load balancers", box.nodes()),
                            new SvgCanvas.Card("servers", box.servers())),
                    "when it has no server left: " + box.fallback());
        }
        return canvas.finish(peers());
    }
}
