// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.testkit.NamespaceCluster;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Everything that can happen to a cluster, with a client that never stops asking. Needs root. {@code
 * -Dhaproxy4j.resilience=full} runs all scenarios, {@code -Dhaproxy4j.resilience.rounds=N} several times; {@code
 * bin/resilience} does both and writes a report.
 */
@Isolated("measures time")
class ResilienceIT {

    private static final boolean FULL = "full".equals(System.getProperty("haproxy4j.resilience", "brief"));
    private static final int ROUNDS = Integer.getInteger("haproxy4j.resilience.rounds", 1);

    /** The short suite also runs where other builds take the processor away; the full one is to be run alone. */
    private static final int SLACK = FULL ? 1 : 5;

    @TempDir
    Path folder;

    @Test
    void a_cluster_survives_what_happens_to_it() throws Exception {
        NamespaceCluster.assumeSupported();
        List<Result> results = new ArrayList<>();
        try (Site site = new Site(folder)) {
            try {
                for (int round = 0; round < ROUNDS; round++) {
                    for (Scenario scenario : Scenarios.all()) {
                        if (FULL || scenario.brief()) {
                            Result result = run(site, scenario);
                            results.add(result);
                            System.out.println(result.line(SLACK));
                        }
                    }
                }
            } catch (Exception | Error e) {
                System.out.println(site.cluster.dump());
                site.audit.forEach(System.out::println);
                throw e;
            }
        }
        String report = System.getProperty("haproxy4j.resilience.report", "");
        if (!report.isEmpty()) {
            Report.write(Path.of(report), results, SLACK);
        }
        assertThat(results).isNotEmpty();
        assertThat(results.stream().filter(result -> !result.isWithin(SLACK)).map(result -> result.line(SLACK)))
                .isEmpty();
    }

    private static Result run(Site site, Scenario scenario) throws Exception {
        long begin = System.nanoTime();
        scenario.fault().take(site);
        long watched = begin + scenario.lasts().toNanos();
        while (System.nanoTime() < watched) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        long undone = System.nanoTime();
        scenario.undo().take(site);
        site.settle();
        long settled = System.nanoTime();
        assertThat(site.audit.stream()
                        .filter(io.haproxy4j.cluster.failover.decision.AuditEvent.OperatorTook.class::isInstance)
                        .map(Object::toString))
                .as("nothing of the controller's doing passes for an operator's")
                .allMatch(text -> text.contains("be_web/wb"));

        List<Sample> samples = site.samples(begin - TimeUnit.MILLISECONDS.toNanos(500));
        List<Sample> concerned = samples.stream()
                .filter(s -> scenario.region().equals("*") || s.address().equals(Site.vip(scenario.region())))
                .filter(s -> s.end() >= begin)
                .toList();
        long outage = 0;
        for (String address : Set.copyOf(concerned.stream().map(Sample::address).toList())) {
            outage = Math.max(
                    outage,
                    outage(concerned.stream()
                            .filter(s -> s.address().equals(address))
                            .toList()));
        }
        long failed = concerned.stream().filter(s -> !s.ok()).count();
        return new Result(
                scenario,
                begin,
                undone,
                settled,
                TimeUnit.NANOSECONDS.toMillis(outage),
                failed,
                concerned.size(),
                samples,
                List.copyOf(site.holders),
                site.audit.stream()
                        .filter(event -> event.at().toNanos() >= begin)
                        .toList());
    }

    /** The longest time from the beginning of a request that failed to the end of the next one that was answered. */
    private static long outage(List<Sample> samples) {
        List<Sample> ordered = new ArrayList<>(samples);
        ordered.sort(java.util.Comparator.comparingLong(Sample::begin));
        long longest = 0;
        long since = 0;
        for (Sample sample : ordered) {
            if (!sample.ok() && since == 0) {
                since = sample.begin();
            } else if (sample.ok() && since != 0) {
                longest = Math.max(longest, sample.begin() - since);
                since = 0;
            }
        }
        return longest;
    }
}
