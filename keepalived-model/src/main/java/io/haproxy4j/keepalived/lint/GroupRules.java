// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.lint;

import io.haproxy4j.config.Place;
import io.haproxy4j.keepalived.KeepalivedConfig;
import io.haproxy4j.keepalived.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What no single file shows. Instances belong together when they have the same name, or else share an address: those are
 * the routers of one group.
 */
final class GroupRules {

    private final Map<String, KeepalivedConfig> nodes;
    private final Findings findings;

    /** An instance on a node. */
    private record Member(String node, KeepalivedConfig config, Statement instance) {

        Place place() {
            String where = instance.place() instanceof Place.InText text ? text.toString() : node;
            return Place.model(node, where.equals(node) ? instance.toString() : where);
        }

        String value(String keyword, String otherwise) {
            return Statements.value(instance, keyword, otherwise);
        }

        Set<String> addresses() {
            return Statements.addresses(instance).collect(Collectors.toCollection(TreeSet::new));
        }

        int priority() {
            return Statements.priority(instance);
        }
    }

    GroupRules(Map<String, KeepalivedConfig> nodes, Findings findings) {
        this.nodes = nodes;
        this.findings = findings;
    }

    void check() {
        Map<String, List<Member>> groups = new LinkedHashMap<>();
        nodes.forEach((node, config) -> Statements.instances(config)
                .forEach(instance -> groups.computeIfAbsent(instance.word(0).orElse(""), n -> new ArrayList<>())
                        .add(new Member(node, config, instance))));
        groups.forEach((name, members) -> {
            if (members.size() < 2) {
                if (nodes.size() > 1) {
                    findings.warning(
                            members.get(0).place(),
                            "alone-in-group",
                            "no other node has an instance " + name + ": nobody takes its addresses over",
                            "give it the same name everywhere, or add it to another node");
                }
                return;
            }
            group(members);
        });
        addressesOfSeveralGroups(groups);
    }

    private void group(List<Member> members) {
        same(members, "router-id-mismatch", "virtual_router_id", "", "all become master");
        same(
                members,
                "advert-int-mismatch",
                "advert_int",
                "1",
                "advertisements are dropped, and several become master");
        sameVersion(members);
        sameAuthentication(members);
        sameAddresses(members);
        priorities(members);
        weights(members);
        unicast(members);
    }

    private void same(List<Member> members, String code, String keyword, String otherwise, String effect) {
        Map<String, String> values = new LinkedHashMap<>();
        members.forEach(m -> values.put(m.node(), m.value(keyword, otherwise)));
        differ(members, code, keyword, values, effect);
    }

    private void sameVersion(List<Member> members) {
        Map<String, String> values = new LinkedHashMap<>();
        members.forEach(m -> values.put(m.node(), Statements.version(m.config(), m.instance())));
        differ(members, "version-mismatch", "VRRP version", values, "advertisements are dropped, all become master");
    }

    private void differ(List<Member> members, String code, String what, Map<String, String> values, String effect) {
        if (new LinkedHashSet<>(values.values()).size() > 1) {
            String list = values.entrySet().stream()
                    .map(e -> e.getKey() + ": " + (e.getValue().isEmpty() ? "none" : e.getValue()))
                    .collect(Collectors.joining(", "));
            findings.error(
                    members.get(0).place(),
                    code,
                    what + " differs (" + list + "): " + effect,
                    "give all nodes the same");
        }
    }

    /** The password itself never gets into a message. */
    private void sameAuthentication(List<Member> members) {
        Set<String> kinds = new LinkedHashSet<>();
        for (Member member : members) {
            if (Statements.version(member.config(), member.instance()).equals("3")) {
                continue;
            }
            String type = entry(member, "auth_type");
            String password = entry(member, "auth_pass");
            kinds.add(type + " " + password.substring(0, Math.min(8, password.length())));
        }
        if (kinds.size() > 1) {
            findings.error(
                    members.get(0).place(),
                    "auth-mismatch",
                    "authentication differs between the nodes: advertisements are dropped, and all become master",
                    "give all nodes the same auth_type and auth_pass");
        }
    }

    private static String entry(Member member, String keyword) {
        return Statements.entries(member.instance(), "authentication")
                .filter(s -> s.keyword().equals(keyword))
                .flatMap(s -> s.word(0).stream())
                .reduce((a, b) -> b)
                .orElse("");
    }

    private void sameAddresses(List<Member> members) {
        Map<String, String> values = new LinkedHashMap<>();
        members.forEach(m -> values.put(m.node(), String.join(" ", m.addresses())));
        differ(
                members,
                "address-mismatch",
                "virtual_ipaddress",
                values,
                "a takeover loses or adds addresses, and before 2.3 advertisements are dropped and all become master");
    }

    private void priorities(List<Member> members) {
        Map<Integer, Member> seen = new HashMap<>();
        for (Member member : members) {
            Member other = seen.putIfAbsent(member.priority(), member);
            if (other != null) {
                findings.warning(
                        member.place(),
                        "equal-priority",
                        "priority " + member.priority() + " is the same as on " + other.node()
                                + ": the higher IP address decides",
                        "give every node its own priority");
            }
        }
        List<String> masters = members.stream()
                .filter(m -> m.value("state", "BACKUP").equals("MASTER"))
                .map(Member::node)
                .toList();
        if (masters.size() > 1) {
            findings.warning(
                    members.get(0).place(),
                    "several-masters",
                    String.join(", ", masters)
                            + " all start as MASTER, in which nopreempt and preempt_delay have no effect: the addresses move back"
                            + " at once after a repair",
                    "use state BACKUP on all of them");
        }
    }

    /** A failed check must bring the best node below the next one, or the addresses stay on a dead service. */
    private void weights(List<Member> members) {
        List<Member> ranked = members.stream()
                .sorted(Comparator.comparingInt(Member::priority).reversed())
                .toList();
        Member best = ranked.get(0);
        Member next = ranked.get(1);
        Statements.entries(best.instance(), "track_script").forEach(line -> {
            int weight = WeightRule.weight(best.config(), line);
            int gap = best.priority() - next.priority();
            if (weight != 0 && Math.abs(weight) <= gap) {
                findings.error(
                        best.place(),
                        "weight-below-gap",
                        "a weight of " + weight + " does not overcome the difference of " + gap + " between "
                                + best.node() + " and " + next.node()
                                + ": the addresses stay where the check fails",
                        "use a weight above " + gap + ", or none at all");
            }
        });
    }

    private void unicast(List<Member> members) {
        List<Member> withPeers = members.stream()
                .filter(m -> Statements.entries(m.instance(), "unicast_peer")
                        .findAny()
                        .isPresent())
                .toList();
        if (withPeers.isEmpty()) {
            return;
        }
        if (withPeers.size() < members.size()) {
            findings.error(
                    members.get(0).place(),
                    "unicast-mismatch",
                    "some nodes use unicast and some multicast: they do not hear each other",
                    "list unicast_peer on all nodes or on none");
            return;
        }
        for (Member member : members) {
            Set<String> listed = Statements.entries(member.instance(), "unicast_peer")
                    .map(Statement::keyword)
                    .collect(Collectors.toSet());
            members.stream()
                    .filter(other -> !other.equals(member))
                    .filter(other -> !other.value("unicast_src_ip", "").isEmpty())
                    .filter(other -> !listed.contains(other.value("unicast_src_ip", "")))
                    .forEach(other -> findings.error(
                            member.place(),
                            "missing-peer",
                            other.value("unicast_src_ip", "") + " of " + other.node() + " is not in unicast_peer: "
                                    + other.node() + " never hears " + member.node(),
                            "add it"));
        }
    }

    private void addressesOfSeveralGroups(Map<String, List<Member>> groups) {
        Map<String, String> owners = new HashMap<>();
        groups.forEach((name, members) -> members.stream()
                .flatMap(m -> m.addresses().stream().map(a -> Map.entry(a, m)))
                .forEach(e -> {
                    String owner = owners.putIfAbsent(e.getKey(), name);
                    if (owner != null && !owner.equals(name)) {
                        findings.error(
                                e.getValue().place(),
                                "address-in-two-groups",
                                e.getKey() + " is also kept alive by " + owner + ": two nodes hold it at once",
                                "keep it in one group");
                    }
                }));
    }
}
