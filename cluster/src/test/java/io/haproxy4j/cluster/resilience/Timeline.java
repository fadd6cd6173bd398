// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

import io.haproxy4j.cluster.failover.decision.AuditEvent;
import io.haproxy4j.cluster.failover.decision.NodeId;
import io.haproxy4j.cluster.failover.decision.RegionPhase;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** One run as a drawing: time runs to the right, each region has its lanes. */
final class Timeline {

    private static final int WIDTH = 900;
    private static final int LEFT = 92;
    private static final int RIGHT = 12;
    private static final int TOP = 26;
    private static final int REGION = 76;
    private static final int MOST_LABELS = 12;
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    /** How much is shown of the time before. */
    private static final long BEFORE = SECOND / 2;

    private final StringBuilder svg = new StringBuilder();
    private final Result result;
    private final long from;
    private final long to;

    private Timeline(Result result) {
        this.result = result;
        this.from = result.begin() - BEFORE;
        this.to = result.settled();
    }

    /** The drawing of a run, in SVG. */
    static String of(Result result) {
        return new Timeline(result).draw();
    }

    private String draw() {
        int bottom = TOP + Blueprint.REGIONS.size() * REGION;
        svg.append("<svg viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(bottom + 22)
                .append("\" role=\"img\" aria-label=\"requests, holders and states over time\">\n");
        seconds(bottom);
        for (String region : Blueprint.REGIONS) {
            int y = TOP + Blueprint.REGIONS.indexOf(region) * REGION;
            text(4, y + 14, "region " + region, "");
            text(4, y + 34, "holder", "faint");
            text(4, y + 49, "nodes", "faint");
            text(4, y + 63, "servers", "faint");
            requests(region, y + 2);
            holders(region, y + 23);
            nodes(region, y + 40);
            servers(region, y + 54);
        }
        marks(bottom);
        return svg.append("</svg>").toString();
    }

    private void seconds(int bottom) {
        long all = (to - result.begin()) / SECOND + 1;
        long step = 1;
        for (long next : new long[] {2, 5, 10, 20, 60}) {
            if (all / step > MOST_LABELS) {
                step = next;
            }
        }
        for (long second = 0; result.begin() + second * SECOND < to; second += step) {
            int x = x(result.begin() + second * SECOND);
            svg.append("<path class=\"rule\" d=\"M")
                    .append(x)
                    .append(' ')
                    .append(TOP)
                    .append('V')
                    .append(bottom)
                    .append("\"/>\n");
            if (x < WIDTH - 24) {
                text(x, bottom + 15, second + " s", "faint");
            }
        }
    }

    private void requests(String region, int y) {
        Set<Integer> answered = new TreeSet<>();
        Set<Integer> failed = new TreeSet<>();
        List<Sample> own = result.samples().stream()
                .filter(sample -> sample.address().equals(Blueprint.vip(region)))
                .sorted(Comparator.comparingLong(Sample::begin))
                .toList();
        long since = 0;
        for (Sample sample : own) {
            if (sample.begin() < from || sample.begin() > to) {
                continue;
            }
            (sample.ok() ? answered : failed).add(x(sample.begin()));
            if (!sample.ok() && since == 0) {
                since = sample.begin();
            } else if (sample.ok() && since != 0) {
                box(since, sample.begin(), y - 2, REGION - 8, "shade", "");
                since = 0;
            }
        }
        ticks(answered, y, "answered");
        ticks(failed, y, "failed");
    }

    private void ticks(Set<Integer> at, int y, String style) {
        svg.append("<path class=\"").append(style).append("\" d=\"");
        at.forEach(x -> svg.append('M').append(x).append(' ').append(y).append("v16"));
        svg.append("\"/>\n");
    }

    private void holders(String region, int y) {
        TreeMap<Long, Set<String>> changes = new TreeMap<>();
        result.holders().stream()
                .filter(holder -> holder.region().equals(region) && holder.at() < to)
                .forEach(holder -> changes.put(holder.at(), holder.nodes()));
        changes.forEach((at, nodes) -> {
            String style = nodes.isEmpty()
                    ? "gone"
                    : nodes.size() > 1 ? "both" : nodes.contains(region + "1") ? "first" : "second";
            String name = nodes.isEmpty() ? "nobody" : String.join(" and ", nodes);
            box(at, end(changes, at), y, 14, style, name);
        });
    }

    /** Whether each node answers the controller. */
    private void nodes(String region, int y) {
        for (String node : Blueprint.nodes(region)) {
            NodeId id = new NodeId(region, node);
            TreeMap<Long, String> changes = new TreeMap<>();
            changes.put(from, "in");
            for (AuditEvent event : result.told()) {
                if (event instanceof AuditEvent.NodeLost lost && lost.node().equals(id)) {
                    changes.put(event.at().toNanos(), "gone");
                } else if (event instanceof AuditEvent.NodeFound found
                        && found.node().equals(id)) {
                    changes.put(event.at().toNanos(), "in");
                }
            }
            int row = y + 6 * Blueprint.nodes(region).indexOf(node);
            changes.forEach((at, style) -> box(at, end(changes, at), row, 4, style, ""));
        }
    }

    /** Whether the servers of the region take load. */
    private void servers(String region, int y) {
        TreeMap<Long, RegionPhase.Stage> changes = new TreeMap<>();
        changes.put(from, RegionPhase.Stage.IN);
        for (AuditEvent event : result.told()) {
            if (event instanceof AuditEvent.RegionMoved moved
                    && moved.region().region().equals(region)) {
                changes.put(event.at().toNanos(), moved.phase().stage());
            }
        }
        changes.forEach((at, stage) -> {
            String style = switch (stage) {
                case IN -> "in";
                case OUT -> "out";
                case RETURNING -> "back";
            };
            box(at, end(changes, at), y, 10, style, "");
        });
    }

    private void marks(int bottom) {
        int number = 0;
        int last = -100;
        for (Mark mark : result.marks()) {
            number++;
            int x = x(mark.at());
            // Those of one moment stand side by side above their lines.
            int at = Math.max(x, last + 17);
            last = at;
            svg.append("<path class=\"mark\" d=\"M")
                    .append(at)
                    .append(' ')
                    .append(17)
                    .append('L')
                    .append(x)
                    .append(' ')
                    .append(TOP)
                    .append('V')
                    .append(bottom)
                    .append("\"/>\n");
            svg.append("<circle class=\"number\" r=\"8\" cx=\"").append(at).append("\" cy=\"9\"/>\n");
            text(at, 13, Integer.toString(number), "digit");
        }
    }

    private long end(NavigableMap<Long, ?> changes, long at) {
        Long next = changes.higherKey(at);
        return next == null ? to : next;
    }

    private void box(long begin, long end, int y, int height, String style, String label) {
        if (end <= from) {
            return;
        }
        int left = x(Math.max(begin, from));
        int width = Math.max(1, x(Math.min(end, to)) - left);
        svg.append("<rect class=\"")
                .append(style)
                .append("\" x=\"")
                .append(left)
                .append("\" y=\"")
                .append(y)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\"/>\n");
        if (!label.isEmpty() && width > 9 * label.length()) {
            text(left + 4, y + 11, label, "label");
        }
    }

    private void text(int x, int y, String text, String style) {
        svg.append("<text class=\"")
                .append(style)
                .append("\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\">")
                .append(text)
                .append("</text>\n");
    }

    private int x(long at) {
        return LEFT + (int) ((at - from) * (WIDTH - LEFT - RIGHT) / Math.max(1, to - from));
    }
}
