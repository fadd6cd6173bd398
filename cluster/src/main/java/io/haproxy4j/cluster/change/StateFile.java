// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.cluster.change.Deviation.Setting;
import io.haproxy4j.runtime.servers.AdminState;
import io.haproxy4j.runtime.servers.ServerState;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The text of a {@code server-state-file} (management manual, 9.3, {@code show servers state}). */
final class StateFile {

    private static final int MAINTENANCE = 0x01;
    private static final int DRAIN = 0x08;
    /** Without it HAProxy takes "disabled" for news and overrules what the file says. */
    private static final int CONFIGURED = 0x04;

    private static final String STOPPED = "0";
    private static final String RUNNING = "2";

    private StateFile() {}

    /**
     * Writes the lines of servers that were meant to be otherwise than configured, and of those that are down.
     *
     * @param configured the settings of servers by their names
     * @param checked the servers whose checks find out when they are up again
     */
    static String of(
            Intent intent,
            Map<String, Map<Setting, String>> configured,
            Set<String> checked,
            List<ServerState> states) {
        Map<String, Map<Setting, String>> actual = new HashMap<>();
        intent.deviations()
                .forEach(deviation -> actual.computeIfAbsent(
                                deviation.backend() + "/" + deviation.server(), key -> new HashMap<>())
                        .put(deviation.setting(), deviation.actual()));
        StringBuilder text = new StringBuilder("1\n");
        for (ServerState state : states) {
            if (text.length() == 2) {
                text.append("# ")
                        .append(String.join(" ", state.fields().keySet()))
                        .append('\n');
            }
            String name = state.backend() + "/" + state.server();
            boolean down = checked.contains(name) && state.operational() == 0 && !state.isOutOfService();
            if (actual.containsKey(name) || down) {
                Map<String, String> fields =
                        line(state, actual.getOrDefault(name, Map.of()), configured.getOrDefault(name, Map.of()));
                if (down) {
                    fields.put("srv_op_state", STOPPED);
                }
                text.append(String.join(" ", fields.values())).append('\n');
            }
        }
        return text.toString();
    }

    private static Map<String, String> line(
            ServerState state, Map<Setting, String> actual, Map<Setting, String> configured) {
        Map<String, String> fields = new LinkedHashMap<>(state.fields());
        if (configured.containsKey(Setting.ADDRESS)) {
            String[] address = configured.get(Setting.ADDRESS).split(" ", 2);
            fields.put("srv_addr", address[0]);
            fields.put("srv_port", address[1]);
        }
        String weight = configured.getOrDefault(Setting.WEIGHT, "1");
        fields.put("srv_iweight", weight);
        fields.put("srv_uweight", actual.getOrDefault(Setting.WEIGHT, weight));
        AdminState admin = actual.containsKey(Setting.ADDRESS)
                ? AdminState.MAINT
                : AdminState.valueOf(actual.getOrDefault(
                        Setting.STATE, configured.getOrDefault(Setting.STATE, AdminState.READY.name())));
        int bits = admin == AdminState.MAINT ? MAINTENANCE : admin == AdminState.DRAIN ? DRAIN : 0;
        if (AdminState.MAINT.name().equals(configured.get(Setting.STATE))) {
            bits |= CONFIGURED;
        }
        fields.put("srv_admin_state", Integer.toString(bits));
        fields.put("srv_op_state", admin == AdminState.MAINT ? STOPPED : RUNNING);
        return fields;
    }
}
