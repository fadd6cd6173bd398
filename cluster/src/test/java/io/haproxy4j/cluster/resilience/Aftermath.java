// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

import io.haproxy4j.cluster.failover.decision.AuditEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * What must hold after every scenario, whatever happened in it.
 *
 * @param drained how many requests were answered while a server was drained for them
 * @param remembered how many clients every node had to remember
 * @param violations what does not hold; empty if all does
 */
record Aftermath(long drained, int remembered, List<String> violations) {

    /**
     * A node that dies or is reloaded may not have told all of its peers whom it has seen in its last moments; and no peer
     * passes on what it was told.
     */
    private static final long UNTOLD = TimeUnit.SECONDS.toNanos(2);

    private static final long RECENT = TimeUnit.SECONDS.toNanos(60);

    /**
     * Clients that every node must remember: those answered within the last minute, but for those answered only around
     * the moments at which a HAProxy came to its end.
     *
     * @param once whether those count that came once only; others are told of again with each visit
     */
    static List<String> clients(Site site, boolean once) {
        List<Mark> ends = site.marks().stream().filter(Mark::ends).toList();
        Set<String> clients = new TreeSet<>();
        for (Sample sample : site.traffic().since(System.nanoTime() - RECENT)) {
            boolean told = ends.stream()
                    .noneMatch(mark -> sample.end() > mark.at() - UNTOLD && sample.begin() < mark.at() + UNTOLD);
            if (sample.ok() && told && (once || Blueprint.isRegular(sample.client()))) {
                clients.add(sample.client());
            }
        }
        return List.copyOf(clients);
    }

    /** Looks at a site that has settled. */
    static Aftermath of(Site site, Scenario scenario, long begin, long settled, List<String> clients) {
        List<String> violations = new ArrayList<>();
        for (String region : Blueprint.REGIONS) {
            Set<String> holding = site.settledHolders(region);
            if (holding.size() != 1) {
                violations.add("the address of " + region + " is on " + holding);
            }
        }
        Drains.Found found = Drains.look(site.control().audit(), site.traffic().since(0), begin, settled);
        violations.addAll(found.violations());
        if (scenario.drains() && found.asked() == 0) {
            violations.add("no request was made while a server was drained");
        }
        for (Map.Entry<String, Set<String>> missing :
                site.tables().missing(clients).entrySet()) {
            violations.add(missing.getKey() + " is not remembered on " + missing.getValue());
        }
        violations.addAll(site.intent().violations());
        for (AuditEvent event : site.control().audit()) {
            if (event instanceof AuditEvent.OperatorTook took
                    && !List.of(OperatorIntent.SERVER, Scenarios.MAINTAINED)
                            .contains(took.place().server().server())) {
                violations.add("the controller's own doing passed for an operator's: " + took);
            }
        }
        return new Aftermath(found.asked(), clients.size(), violations);
    }
}
