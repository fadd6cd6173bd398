// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.testkit.NamespaceCluster;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Everything that can happen to a cluster, with clients that never stop asking. Needs root, and {@code cc} for the wall
 * clocks. {@code -Dhaproxy4j.resilience=full} runs all scenarios, {@code -Dhaproxy4j.resilience.rounds=N} several times,
 * {@code -Dhaproxy4j.resilience.only=TEXT} those whose names have it; {@code bin/resilience} does the first two and
 * writes a report.
 */
@Isolated("measures time")
class ResilienceIT {

    private static final boolean FULL = "full".equals(System.getProperty("haproxy4j.resilience", "brief"));
    private static final int ROUNDS = Integer.getInteger("haproxy4j.resilience.rounds", 1);
    private static final String ONLY = System.getProperty("haproxy4j.resilience.only", "");

    /** The short suite also runs where other builds take the processor away; the full one is to be run alone. */
    private static final int SLACK = FULL ? 1 : 5;

    private static final long BEFORE = TimeUnit.MILLISECONDS.toNanos(500);

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
                        if (scenario.name().contains(ONLY) && (FULL || scenario.brief())) {
                            Result result = run(site, scenario);
                            results.add(result);
                            System.out.println(result.line(SLACK));
                        }
                    }
                }
            } catch (Exception | Error e) {
                System.out.println(site.dump());
                throw e;
            }
        } finally {
            String report = System.getProperty("haproxy4j.resilience.report", "");
            if (!report.isEmpty()) {
                Report.write(Path.of(report), results, SLACK);
            }
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
        List<String> clients = Aftermath.clients(site, FULL);
        site.settle(clients);
        long settled = System.nanoTime();

        List<Sample> samples = site.traffic().since(begin - BEFORE);
        List<Sample> concerned = samples.stream()
                .filter(sample -> sample.end() >= begin)
                .filter(sample ->
                        scenario.region().equals("*") || sample.address().equals(Blueprint.vip(scenario.region())))
                .toList();
        return new Result(
                scenario,
                begin,
                undone,
                settled,
                TimeUnit.NANOSECONDS.toMillis(outage(site, concerned)),
                concerned.stream().filter(sample -> !sample.ok()).count(),
                concerned.size(),
                Aftermath.of(site, scenario, begin, settled, clients),
                samples,
                site.holders(),
                site.marks().stream().filter(mark -> mark.at() >= begin).toList(),
                site.control().audit().stream()
                        .filter(event -> event.at().toNanos() >= begin)
                        .toList());
    }

    /** The longest time that an address was of no use: from a request that failed to the next one that was answered. */
    private static long outage(Site site, List<Sample> samples) {
        long longest = 0;
        for (String address : samples.stream().map(Sample::address).collect(Collectors.toSet())) {
            longest = Math.max(
                    longest,
                    outageOfOne(
                            site,
                            samples.stream()
                                    .filter(sample -> sample.address().equals(address))
                                    .sorted(Comparator.comparingLong(Sample::begin))
                                    .toList()));
        }
        return longest;
    }

    private static long outageOfOne(Site site, List<Sample> samples) {
        long longest = 0;
        long since = 0;
        for (Sample sample : samples) {
            if (!sample.ok() && since == 0) {
                since = sample.begin();
            } else if (sample.ok() && since != 0) {
                // Where others take the processor away, they can take all of it.
                long still = FULL ? 0 : site.standstills().within(since, sample.begin());
                longest = Math.max(longest, sample.begin() - since - still);
                since = 0;
            }
        }
        return longest;
    }
}
