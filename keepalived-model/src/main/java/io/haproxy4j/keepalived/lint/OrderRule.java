// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.lint;

import io.haproxy4j.keepalived.KeepalivedConfig;
import io.haproxy4j.keepalived.Statement;
import io.haproxy4j.keepalived.catalogue.KeepalivedVersion;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What is used before it is defined: keepalived reads the file once. */
final class OrderRule implements Rule {

    private static final Map<String, String> TRACKED = Map.of(
            "track_script", "vrrp_script",
            "track_file", "track_file",
            "track_process", "vrrp_track_process",
            "track_bfd", "bfd_instance");
    private static final Set<String> USERS = Set.of("vrrp_instance", "vrrp_sync_group");
    private static final Set<String> DEFAULTED = Set.of("vrrp_instance", "vrrp_script", "virtual_server");

    @Override
    public void check(KeepalivedConfig config, KeepalivedVersion version, Findings findings) {
        Set<String> defined = new HashSet<>();
        Set<String> all = new HashSet<>();
        config.statements().forEach(s -> all.add(key(s)));
        boolean defaultsUsed = false;
        for (Statement statement : config.statements()) {
            if (USERS.contains(statement.keyword())) {
                users(statement, defined, all, findings);
            }
            if (statement.keyword().equals("global_defs") && defaultsUsed) {
                findings.warning(
                        statement.place(),
                        "late-global-defs",
                        "defaults given here do not reach what stands before them",
                        "put global_defs first");
            }
            defaultsUsed |= DEFAULTED.contains(statement.keyword());
            defined.add(key(statement));
        }
    }

    private static void users(Statement user, Set<String> defined, Set<String> all, Findings findings) {
        TRACKED.forEach((tracker, definer) -> Statements.entries(user, tracker)
                .filter(line -> all.contains(definer + " " + line.keyword()))
                .filter(line -> !defined.contains(definer + " " + line.keyword()))
                .forEach(line -> findings.error(
                        line.place(),
                        "used-before-defined",
                        definer + " " + line.keyword() + " is defined further down; keepalived ignores this line",
                        "move the definition above " + user.keyword() + " "
                                + user.word(0).orElse(""))));
    }

    private static String key(Statement statement) {
        String keyword = statement.keyword().equals("vrrp_track_file") ? "track_file" : statement.keyword();
        return keyword + " " + statement.word(0).orElse("");
    }
}
