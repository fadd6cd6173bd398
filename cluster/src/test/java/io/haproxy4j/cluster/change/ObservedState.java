// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.runtime.command.Rows;
import io.haproxy4j.runtime.maps.MapEntry;
import io.haproxy4j.runtime.servers.ServerConnections;
import io.haproxy4j.runtime.servers.ServerState;
import io.haproxy4j.runtime.stats.StatFilter;
import io.haproxy4j.runtime.stats.TypedValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What a process shows of its configuration and of the state that follows from it. */
final class ObservedState {

    private ObservedState() {}

    /** Facts by name. */
    static Map<String, String> of(RuntimeClient client, String folder, Predicate<String> numbered) {
        Map<String, String> facts = new TreeMap<>();
        for (ServerState state : client.servers().states()) {
            String name = "server " + state.backend() + "/" + state.server() + " ";
            facts.put(name + "address", state.address() + ":" + state.port());
            facts.put(name + "weight", Integer.toString(state.weight()));
            facts.put(name + "state", state.adminState() + " " + state.operational());
            facts.put(name + "check port", state.fields().get("srv_check_port"));
            facts.put(name + "check address", state.fields().get("srv_check_addr"));
            if (numbered.test(state.backend())) {
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
        facts.put(
                "certificate", client.certificates().info(folder + "/site.pem").fingerprint());
        facts.put("backends", client.backends().names().toString());
        facts.put("rate", client.process().info().fields().getOrDefault("ConnRateLimit", ""));
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
