// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

import io.haproxy4j.cluster.failover.decision.Action;
import io.haproxy4j.cluster.failover.decision.AuditEvent;
import io.haproxy4j.cluster.failover.decision.NodeId;
import io.haproxy4j.cluster.failover.decision.Place;
import io.haproxy4j.runtime.servers.AdminState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Looks for requests that went to a drained server. A server is drained for the clients of a region from the moment both
 * of its nodes have confirmed that to the controller, until the controller decides otherwise on one of them, or one is
 * restarted. Meanwhile it may answer clients that it had answered before, and no other.
 */
final class Drains {

    /** A process that was restarted has been another one for as long before the controller noticed. */
    private static final long NOTICED = 1_500_000_000L;

    /** When a server was drained on a node. */
    private record Span(String server, NodeId node, long from, long to) {}

    private final List<Span> spans = new ArrayList<>();
    private final Map<Place, Long> open = new TreeMap<>();
    private final Map<NodeId, Map<Place, Long>> lost = new HashMap<>();

    private Drains() {}

    /** What came of the look. */
    record Found(long asked, List<String> violations) {}

    /**
     * Looks.
     *
     * @param audit all that the controller has told
     * @param samples all requests, in order
     * @param from requests that began earlier are not looked at
     * @param to nor those that ended later
     */
    static Found look(List<AuditEvent> audit, List<Sample> samples, long from, long to) {
        Drains drains = new Drains();
        audit.forEach(drains::take);
        drains.open.forEach((place, since) -> drains.close(place, since, to));
        return drains.look(samples, from, to);
    }

    private void take(AuditEvent event) {
        long at = event.at().toNanos();
        if (event instanceof AuditEvent.Completed done && done.action() instanceof Action.SetState set) {
            if (set.state() != AdminState.READY) {
                open.putIfAbsent(new Place(set.node(), set.server()), at);
            }
        } else if (event instanceof AuditEvent.Decided decided
                && decided.intent().action() instanceof Action.SetState set) {
            Place place = new Place(set.node(), set.server());
            Long since = open.remove(place);
            if (since != null) {
                close(place, since, at);
            }
        } else if (event instanceof AuditEvent.NodeLost away) {
            lost.put(away.node(), end(away.node(), at));
        } else if (event instanceof AuditEvent.NodeFound found) {
            // Unless it turns out to be another process, it goes on with what it was told.
            lost.getOrDefault(found.node(), Map.of()).keySet().forEach(place -> open.put(place, at));
        } else if (event instanceof AuditEvent.Reloaded reloaded) {
            end(reloaded.node(), at);
        }
    }

    private Map<Place, Long> end(NodeId node, long at) {
        Map<Place, Long> ended = new TreeMap<>();
        open.forEach((place, since) -> {
            if (place.node().equals(node)) {
                ended.put(place, since);
            }
        });
        ended.forEach((place, since) -> {
            open.remove(place);
            close(place, since, at - NOTICED);
        });
        return ended;
    }

    private void close(Place place, long from, long to) {
        if (to > from) {
            spans.add(new Span(place.server().server(), place.node(), from, to));
        }
    }

    private Found look(List<Sample> samples, long from, long to) {
        long asked = 0;
        List<String> violations = new ArrayList<>();
        Map<String, Map<String, Long>> firstAnswers = new HashMap<>();
        for (Sample sample : samples) {
            if (!sample.ok()) {
                continue;
            }
            if (sample.begin() >= from && sample.end() <= to) {
                Set<String> drained = drained(sample);
                asked += drained.isEmpty() ? 0 : 1;
                if (drained.contains(sample.text()) && !isKnown(firstAnswers, sample)) {
                    violations.add("drained " + sample.text() + " answers " + sample.client() + ", who is new to it");
                }
            }
            firstAnswers
                    .computeIfAbsent(sample.client(), c -> new HashMap<>())
                    .putIfAbsent(sample.text(), sample.end());
        }
        return new Found(asked, violations);
    }

    private static boolean isKnown(Map<String, Map<String, Long>> firstAnswers, Sample sample) {
        Long first = firstAnswers.getOrDefault(sample.client(), Map.of()).get(sample.text());
        return first != null && first < sample.begin();
    }

    /** The servers that were drained for a request, on whichever node of the region it was taken. */
    private Set<String> drained(Sample sample) {
        Map<String, Set<NodeId>> where = new HashMap<>();
        for (Span span : spans) {
            if (span.from <= sample.begin()
                    && sample.end() <= span.to
                    && Blueprint.vip(span.node.region()).equals(sample.address())) {
                where.computeIfAbsent(span.server, s -> new HashSet<>()).add(span.node);
            }
        }
        where.values().removeIf(nodes -> nodes.size() < 2);
        return where.keySet();
    }
}
