// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import static java.util.Map.entry;

import io.haproxy4j.config.HaproxyVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The options a server may have that is added at run time, and from which release on (management manual, 9.3,
 * {@code add server}). Left out are those that a server from the file takes otherwise, such as files that only a start
 * loads.
 */
final class DynamicOptions {

    /** What a server may have, by the first release that takes it. */
    static final Map<String, HaproxyVersion> SINCE = Map.ofEntries(
            entry("addr", HaproxyVersion.V2_6),
            entry("agent-check", HaproxyVersion.V2_6),
            entry("agent-inter", HaproxyVersion.V2_6),
            entry("agent-port", HaproxyVersion.V2_6),
            entry("backup", HaproxyVersion.V2_6),
            entry("check", HaproxyVersion.V2_6),
            entry("check-send-proxy", HaproxyVersion.V2_6),
            entry("cookie", HaproxyVersion.V3_0),
            entry("downinter", HaproxyVersion.V2_6),
            entry("error-limit", HaproxyVersion.V2_6),
            entry("fall", HaproxyVersion.V2_6),
            entry("fastinter", HaproxyVersion.V2_6),
            entry("guid", HaproxyVersion.V3_0),
            entry("id", HaproxyVersion.V2_6),
            entry("inter", HaproxyVersion.V2_6),
            entry("maxconn", HaproxyVersion.V2_6),
            entry("maxqueue", HaproxyVersion.V2_6),
            entry("minconn", HaproxyVersion.V2_6),
            entry("observe", HaproxyVersion.V2_6),
            entry("on-error", HaproxyVersion.V2_6),
            entry("on-marked-down", HaproxyVersion.V2_6),
            entry("on-marked-up", HaproxyVersion.V2_6),
            entry("pool-low-conn", HaproxyVersion.V2_6),
            entry("pool-max-conn", HaproxyVersion.V2_6),
            entry("pool-purge-delay", HaproxyVersion.V2_6),
            entry("port", HaproxyVersion.V2_6),
            entry("proto", HaproxyVersion.V2_6),
            entry("rise", HaproxyVersion.V2_6),
            entry("send-proxy", HaproxyVersion.V2_6),
            entry("send-proxy-v2", HaproxyVersion.V2_6),
            entry("slowstart", HaproxyVersion.V2_6),
            entry("track", HaproxyVersion.V2_6),
            entry("ws", HaproxyVersion.V2_6),
            entry("weight", HaproxyVersion.V2_6));

    /** Options whose value is a time; without a unit it counts milliseconds. */
    private static final Set<String> TIMES =
            Set.of("agent-inter", "downinter", "fastinter", "inter", "pool-purge-delay", "slowstart");

    /** What says whether a server starts in maintenance, which has commands of its own. */
    static final Set<String> STATE = Set.of("disabled", "enabled");

    /** What 2.6 takes for 0 unless it is given to a server added at run time, so that no connection is used again. */
    private static final Map<String, String> FORGOTTEN = Map.of("pool-max-conn", "-1", "pool-purge-delay", "5s");

    private DynamicOptions() {}

    static boolean takes(HaproxyVersion version, String option) {
        HaproxyVersion since = SINCE.get(option);
        return since != null && version.atLeast(since);
    }

    /**
     * A value as a command needs it. In a file HAProxy 3.2 and later only warn of a small time without a unit; a command
     * they refuse.
     */
    static String written(String option, String value) {
        return TIMES.contains(option) && value.matches("\\d+") ? value + "ms" : value;
    }

    /** The words that say of a server what its line does not say and a server from the file has by itself. */
    static List<String> implied(HaproxyVersion version, Set<String> options) {
        return version.atLeast(HaproxyVersion.V3_0)
                ? List.of()
                : new TreeMap<>(FORGOTTEN)
                        .entrySet().stream()
                                .filter(option -> !options.contains(option.getKey()))
                                .flatMap(option -> Stream.of(option.getKey(), option.getValue()))
                                .toList();
    }
}
