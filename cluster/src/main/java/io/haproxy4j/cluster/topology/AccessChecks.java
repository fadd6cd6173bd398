// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import java.time.Duration;

/** Who may look at a node, change it, and when an alarm is raised. */
final class AccessChecks {

    /** Rates are those of five minutes, and need two answers in them whatever happens. */
    private static final Duration SLOWEST = Duration.ofMinutes(2);

    private final ClusterTopology topology;
    private final Problems problems;

    AccessChecks(ClusterTopology topology, Problems problems) {
        this.topology = topology;
        this.problems = problems;
    }

    void run() {
        management();
        monitoring();
    }

    private void management() {
        problems.urlPath("management.path", topology.management().path());
        Problems.Unique users = problems.new Unique("duplicate-user", "user");
        for (int i = 0; i < topology.management().accounts().size(); i++) {
            Management.Account account = topology.management().accounts().get(i);
            String at = "management.accounts[" + i + "]";
            problems.matches(
                    Problems.ID,
                    "bad-name",
                    at + ".user",
                    "user",
                    account.user(),
                    "use 1 to 63 letters, digits, dots, hyphens and underscores");
            users.add(at + ".user", account.user(), account.user());
            if (account.password().isPresent() == account.passwordHash().isPresent()) {
                problems.error(
                        "no-password", at, "user " + account.user() + " has no password, or two", "give one of them");
            }
            account.password()
                    .or(account::passwordHash)
                    .filter(word -> word.isEmpty() || word.chars().anyMatch(c -> c < ' ' || c == 0x7f))
                    .ifPresent(bad -> problems.error(
                            "bad-password",
                            at,
                            "the password of " + account.user() + " is empty or has control characters",
                            "use printable characters"));
        }
    }

    private void monitoring() {
        Monitoring monitoring = topology.monitoring();
        problems.urlPath("monitoring.metricsPath", monitoring.metricsPath());
        problems.urlPath("monitoring.healthPath", monitoring.healthPath());
        problems.urlPath("monitoring.revisionPath", monitoring.revisionPath());
        Problems.Unique paths = problems.new Unique("duplicate-path", "path");
        paths.add("monitoring.metricsPath", monitoring.metricsPath(), monitoring.metricsPath());
        paths.add("monitoring.healthPath", monitoring.healthPath(), monitoring.healthPath());
        paths.add("monitoring.revisionPath", monitoring.revisionPath(), monitoring.revisionPath());
        problems.time("monitoring.scrapeInterval", monitoring.scrapeInterval());
        if (monitoring.scrapeInterval().compareTo(SLOWEST) > 0) {
            problems.error(
                    "out-of-range",
                    "monitoring.scrapeInterval",
                    monitoring.scrapeInterval() + " is so long that alerts would have too little to go by",
                    "have Prometheus ask every two minutes at least");
        }
        problems.time("monitoring.nodeDownFor", monitoring.nodeDownFor());
        problems.time("monitoring.serverDownFor", monitoring.serverDownFor());
        problems.time("monitoring.peerLostFor", monitoring.peerLostFor());
    }
}
