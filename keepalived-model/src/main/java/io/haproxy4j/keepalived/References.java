// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks between blocks: names that nothing defines, names defined twice, values that need another value. */
final class References {

    private static final Map<String, Set<String>> DEFINED_BY = Map.of(
            "track_script", Set.of("vrrp_script"),
            "track_file", Set.of("track_file", "vrrp_track_file"),
            "track_process", Set.of("vrrp_track_process"),
            "track_bfd", Set.of("bfd_instance"));

    private final KeepalivedConfig config;
    private final Problems problems;

    private References(KeepalivedConfig config, Problems problems) {
        this.config = config;
        this.problems = problems;
    }

    static void check(KeepalivedConfig config, Problems problems) {
        var references = new References(config, problems);
        references.duplicates();
        references.trackedNames();
        references.sharedRouterIds();
        references.advertIntervals();
    }

    private void duplicates() {
        Set<String> seen = new HashSet<>();
        for (Statement statement : config.statements()) {
            String head = statement.keyword() + " " + statement.words();
            boolean named = statement.isBlock() && !statement.words().isEmpty();
            if (named && !seen.add(head)) {
                problems.error(
                        statement.place(),
                        "duplicate-name",
                        "there are two of this name; keepalived keeps only one of them",
                        "give each its own name");
            }
        }
    }

    private void trackedNames() {
        DEFINED_BY.forEach((tracker, definers) -> {
            Set<String> names = definers.stream()
                    .flatMap(config::all)
                    .flatMap(s -> s.word(0).stream())
                    .collect(Collectors.toSet());
            Stream.concat(config.all("vrrp_instance"), config.all("vrrp_sync_group"))
                    .flatMap(s -> s.all(tracker))
                    .filter(Statement::isBlock)
                    .flatMap(s -> s.body().stream())
                    .filter(line -> !names.contains(line.keyword()))
                    .forEach(line -> problems.error(
                            line.place(),
                            "undefined-name",
                            tracker + " names \"" + line.keyword() + "\", which nothing defines; keepalived ignores it",
                            "define it, or correct the name"));
        });
    }

    private void sharedRouterIds() {
        Map<String, Statement> owners = new HashMap<>();
        config.all("vrrp_instance").forEach(instance -> {
            String id = value(instance, "virtual_router_id", "");
            if (id.isEmpty()) {
                return;
            }
            Statement owner = owners.putIfAbsent(value(instance, "interface", "") + " " + id, instance);
            if (owner != null && !differentFamily(owner, instance)) {
                problems.error(
                        instance.place(),
                        "duplicate-router-id",
                        "virtual_router_id " + id + " is already taken on this interface by " + owner.place(),
                        "give each instance of an interface its own id");
            }
        });
    }

    /** IPv4 and IPv6 instances may share an id. */
    private static boolean differentFamily(Statement one, Statement other) {
        return isIpv6(one) != isIpv6(other);
    }

    private static boolean isIpv6(Statement instance) {
        return instance.last("native_ipv6").isPresent()
                || instance.all("virtual_ipaddress")
                        .flatMap(s -> s.body().stream())
                        .findFirst()
                        .filter(line -> line.keyword().indexOf(':') >= 0)
                        .isPresent();
    }

    private void advertIntervals() {
        String fallback = config.all("global_defs")
                .flatMap(g -> g.last("vrrp_version").stream())
                .flatMap(s -> s.word(0).stream())
                .findFirst()
                .orElse("2");
        config.all("vrrp_instance")
                .forEach(instance -> instance.last("advert_int")
                        .ifPresent(statement -> advertInterval(
                                statement, isIpv6(instance) ? "3" : value(instance, "version", fallback))));
    }

    private void advertInterval(Statement statement, String version) {
        BigDecimal seconds;
        try {
            seconds = new BigDecimal(statement.word(0).orElse(""));
        } catch (NumberFormatException e) {
            return; // said elsewhere
        }
        if (version.equals("2") && seconds.stripTrailingZeros().scale() > 0) {
            problems.error(
                    statement.place(),
                    "advert-int-needs-version-3",
                    "VRRP version 2 rounds advert_int " + seconds + " to whole seconds",
                    "use vrrpVersion(3) on every router of the group, or whole seconds");
        } else if (version.equals("3") && seconds.compareTo(new BigDecimal("40.95")) > 0) {
            problems.error(
                    statement.place(),
                    "out-of-range",
                    "VRRP version 3 cannot announce an advert_int above 40.95 s",
                    "choose a shorter one");
        }
    }

    private static String value(Statement block, String keyword, String otherwise) {
        return block.last(keyword).flatMap(s -> s.word(0)).orElse(otherwise);
    }
}
