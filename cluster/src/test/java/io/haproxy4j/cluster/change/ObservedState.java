// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.Rows;
import io.haproxy4j.runtime.maps.MapEntry;
import io.haproxy4j.runtime.servers.ServerConnections;
import io.haproxy4j.runtime.servers.ServerState;
import io.haproxy4j.runtime.stats.StatFilter;
import io.haproxy4j.runtime.stats.TypedValue;
import io.haproxy4j.runtime.tables.TableEntry;
import io.haproxy4j.runtime.tables.TableFilter;
import io.haproxy4j.runtime.tls.StoredFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a process shows of its configuration and of the state that follows from it. */
final class ObservedState {

    /** Maintenance and drain of a server that is tracked. */
    private static final int INHERITED = 0x02 | 0x10;

    /** An agent is configured. */
    private static final int AGENT = 0x02;

    private ObservedState() {}

    /** Facts by name. */
    static Map<String, String> of(RuntimeClient client, String folder, RandomNode node) {
        Map<String, String> facts = new TreeMap<>();
        for (ServerState state : client.servers().states()) {
            String name = "server " + state.backend() + "/" + state.server() + " ";
            facts.put(name + "address", state.address() + ":" + state.port());
            facts.put(name + "weight", Integer.toString(state.weight()));
            facts.put(name + "state", state.adminState() + " " + state.operational());
            facts.put(name + "inherits", Integer.toString(state.admin() & INHERITED));
            if ((Integer.parseInt(state.fields().get("srv_agent_state")) & AGENT) != 0) {
                facts.put(
                        name + "agent",
                        state.fields().get("srv_agent_addr") + ":"
                                + state.fields().get("srv_agent_port"));
            }
            facts.put(name + "check port", state.fields().get("srv_check_port"));
            facts.put(name + "check address", state.fields().get("srv_check_addr"));
            if (node.isNumbered(state.backend())) {
                facts.put(name + "number", state.fields().get("srv_id"));
            }
        }
        for (ServerConnections connections : client.servers().connections()) {
            String name = "server " + connections.backend() + "/" + connections.server() + " ";
            facts.put(name + "idle limit", connections.fields().get("idle_lim"));
            facts.put(name + "purge delay", connections.fields().get("purge_delay"));
        }
        statistics(client, facts);
        facts.put("map", entries(client.map(folder + "/paths.map").entries()));
        facts.put("patterns", entries(client.acl(folder + "/blocked.acl").entries()));
        for (String file : node.certificateFiles()) {
            facts.put("certificate " + file, client.certificates().info(file).fingerprint());
        }
        facts.put(
                "certificates",
                new TreeSet<>(client.certificates().list().stream()
                                .map(StoredFile::name)
                                .toList())
                        .toString());
        facts.put(
                "certificate list",
                client.crtLists().entries(folder + "/certificates.txt").stream()
                        .map(entry -> entry.certificate() + " " + entry.rest())
                        .toList()
                        .toString());
        facts.put(
                "authorities",
                client.caFiles().describe(folder + "/authorities.pem").toString());
        if (node.isRevoking()) {
            facts.put(
                    "revocations",
                    client.crlFiles().describe(folder + "/revoked.pem").toString());
        }
        try (Rows<TableEntry> rows = client.table("denied").entries(TableFilter.ALL)) {
            rows.forEachRemaining(entry ->
                    facts.put("denied " + entry.key(), entry.number("gpt0").toString()));
        }
        facts.put("backends", client.backends().names().toString());
        Map<String, String> info = client.process().info().fields();
        for (String limit : List.of("ConnRateLimit", "CompressBpsRateLim", "Maxconn")) {
            facts.put(limit, info.getOrDefault(limit, ""));
        }
        facts.put(
                "profiling",
                client.run(CliCommand.of("show", "profiling", "status")).lines().get(0));
        return facts;
    }

    private static String entries(Rows<MapEntry> rows) {
        try (rows) {
            List<String> entries = new ArrayList<>();
            rows.forEachRemaining(entry -> entries.add(entry.key() + "=" + entry.value()));
            return entries.toString();
        }
    }

    /** The values that come from the configuration, and what the states of servers add up to. */
    private static void statistics(RuntimeClient client, Map<String, String> facts) {
        Map<String, Map<String, TypedValue>> rows = new HashMap<>();
        try (Rows<TypedValue> values = client.stats().streamTyped(StatFilter.ALL)) {
            values.forEachRemaining(value -> rows.computeIfAbsent(
                            value.object() + "." + value.proxyId() + "." + value.objectId(), key -> new HashMap<>())
                    .put(value.name(), value));
        }
        rows.values().forEach(row -> {
            String name = "stat " + row.get("pxname").value() + "/"
                    + row.get("svname").value() + " ";
            row.forEach((field, value) -> {
                boolean configured = value.tags().startsWith("C");
                boolean counted = List.of("weight", "act", "bck", "status").contains(field);
                boolean computed = field.equals("slim") && value.object() == 'B';
                // A server out of service keeps the effective weight it had until it is back.
                boolean stale =
                        field.equals("weight") && row.get("status").value().equals("MAINT");
                if ((configured || counted) && !computed && !stale) {
                    facts.put(name + field, value.value());
                }
            });
        });
    }
}
