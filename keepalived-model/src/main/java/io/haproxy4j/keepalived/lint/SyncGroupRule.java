// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.lint;

import io.haproxy4j.keepalived.KeepalivedConfig;
import io.haproxy4j.keepalived.Statement;
import io.haproxy4j.keepalived.catalogue.KeepalivedVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Members of sync groups. */
final class SyncGroupRule implements Rule {

    @Override
    public void check(KeepalivedConfig config, KeepalivedVersion version, Findings findings) {
        Set<String> names =
                Statements.instances(config).flatMap(s -> s.word(0).stream()).collect(Collectors.toSet());
        config.all("vrrp_sync_group").forEach(group -> group(group, names, findings));
    }

    private static void group(Statement group, Set<String> names, Findings findings) {
        List<String> members = new ArrayList<>();
        Statements.entries(group, "group").forEach(line -> {
            members.add(line.keyword());
            members.addAll(Statements.plainWords(line));
        });
        for (String member : members) {
            if (!names.contains(member)) {
                findings.error(
                        group.place(), "undefined-name", "there is no vrrp_instance " + member, "correct the name");
            }
        }
        if (members.size() < 2) {
            findings.warning(
                    group.place(),
                    "lonely-sync-group",
                    "the group has " + members.size() + " member",
                    "name at least two instances, or drop the group");
        }
    }
}
