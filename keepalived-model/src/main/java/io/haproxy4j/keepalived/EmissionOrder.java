// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import java.util.Comparator;
import java.util.List;

/**
 * The order in which keepalived needs top-level statements: it reads the file once and ignores a reference to something
 * that comes later, and defaults of {@code global_defs} reach only what follows them.
 */
final class EmissionOrder {

    private static final List<String> FIRST_TO_LAST = List.of(
            "net_namespace",
            "net_namespace_ipvs",
            "namespace_with_ipsets",
            "instance",
            "use_pid_dir",
            "child_wait_time",
            "linkbeat_use_polling",
            "global_defs",
            "linkbeat_interfaces",
            "interface_up_down_delays",
            "track_group",
            "static_ipaddress",
            "static_routes",
            "static_rules",
            "bfd_instance",
            "vrrp_script",
            "vrrp_track_process",
            "track_file",
            "vrrp_track_file",
            "garp_group",
            "vrrp_sync_group",
            "vrrp_instance",
            "SSL",
            "virtual_server_group",
            "virtual_server");

    private EmissionOrder() {}

    /** Keeps the given order within one keyword; keywords that are not known come last. */
    static List<Statement> sort(List<Statement> statements) {
        return statements.stream()
                .sorted(Comparator.comparingInt(EmissionOrder::rank))
                .toList();
    }

    private static int rank(Statement statement) {
        int rank = FIRST_TO_LAST.indexOf(statement.keyword());
        return rank < 0 ? FIRST_TO_LAST.size() : rank;
    }
}
