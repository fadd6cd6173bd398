// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.cluster.change.Deviation.Setting;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.runtime.RuntimeCommands;
import io.haproxy4j.runtime.command.Outcome;
import io.haproxy4j.runtime.servers.AdminState;
import io.haproxy4j.runtime.servers.ServerSnapshot;
import io.haproxy4j.runtime.servers.ServerState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people and programs have set at run time besides the configuration: maintenance, drain, weights and addresses of
 * servers. A reload forgets it; this is what puts it back.
 *
 * <p>What checks and agents find out is no intent: they find it out again. A slow start is not begun again; HAProxy begins
 * none when it starts.
 *
 * <p>Where the new configuration changes the very value that was set at run time, the configuration counts.
 *
 * @param deviations what was set
 */
public record Intent(List<Deviation> deviations) {

    /** Nothing was set. */
    public static final Intent NONE = new Intent(List.of());

    /**
     * Copies the list.
     *
     * @param deviations what was set
     */
    public Intent {
        deviations = List.copyOf(deviations);
    }

    /**
     * Compares the states of servers with their configuration. Servers whose address is no IP address with a port keep
     * what their configuration resolves to.
     *
     * @param config what the process runs
     * @param states the states of its servers
     * @return where they differ
     */
    public static Intent of(HaproxyConfig config, List<ServerState> states) {
        Map<String, Map<Setting, String>> configured = configured(config);
        List<Deviation> deviations = new ArrayList<>();
        for (ServerState state : states) {
            configured
                    .getOrDefault(state.backend() + "/" + state.server(), Map.of())
                    .forEach((setting, value) -> {
                        String actual = value(setting, state);
                        if (!actual.equals(value)) {
                            deviations.add(new Deviation(state.backend(), state.server(), setting, value, actual));
                        }
                    });
        }
        return new Intent(deviations);
    }

    private static Map<String, Map<Setting, String>> configured(HaproxyConfig config) {
        Map<String, Map<Setting, String>> servers = new LinkedHashMap<>();
        for (Proxy proxy : Proxy.of(config).values()) {
            for (Server server : proxy.servers().values()) {
                Map<Setting, String> values = new LinkedHashMap<>();
                server.endpoint().ifPresent(at -> values.put(Setting.ADDRESS, at.ip() + " " + at.port()));
                server.number("weight", 1).ifPresent(weight -> values.put(Setting.WEIGHT, weight.toString()));
                values.put(Setting.STATE, (server.isDisabled() ? AdminState.MAINT : AdminState.READY).name());
                servers.put(proxy.name() + "/" + server.name(), values);
            }
        }
        return servers;
    }

    private static String value(Setting setting, ServerState state) {
        return switch (setting) {
            case ADDRESS -> state.address() + " " + state.port();
            case WEIGHT -> Integer.toString(state.weight());
            case STATE -> state.adminState().name();
        };
    }

    /**
     * What of it holds for a configuration: servers it has, and values it does not change.
     *
     * @param config the configuration
     * @return the part that holds
     */
    public Intent within(HaproxyConfig config) {
        Map<String, Map<Setting, String>> configured = configured(config);
        return new Intent(deviations.stream()
                .filter(deviation -> deviation
                        .configured()
                        .equals(configured
                                .getOrDefault(deviation.backend() + "/" + deviation.server(), Map.of())
                                .get(deviation.setting())))
                .toList());
    }

    /**
     * Puts it back on a process, as far as it holds for what that process runs.
     *
     * @param cli reaches the process
     * @param config what the process runs
     * @return what was put back
     * @throws io.haproxy4j.runtime.command.RuntimeApiException if HAProxy refuses a command or does not answer
     */
    public Intent restore(RuntimeCommands cli, HaproxyConfig config) {
        Intent held = within(config);
        if (held.deviations.isEmpty()) {
            return held;
        }
        Map<String, Map<Setting, String>> configured = configured(config);
        List<ServerState> wanted = new ArrayList<>();
        for (ServerState state : cli.servers().states()) {
            String name = state.backend() + "/" + state.server();
            Map<Setting, String> values = new LinkedHashMap<>();
            // Out of the way of the state file, which keeps a server out until it has its address again.
            Optional.ofNullable(configured.getOrDefault(name, Map.of()).get(Setting.STATE))
                    .ifPresent(value -> values.put(Setting.STATE, value));
            boolean deviates = false;
            for (Deviation deviation : held.deviations) {
                if (name.equals(deviation.backend() + "/" + deviation.server())) {
                    values.put(deviation.setting(), deviation.actual());
                    deviates = true;
                }
            }
            if (deviates) {
                wanted.add(with(state, values));
            }
        }
        cli.servers().restore(new ServerSnapshot(wanted)).forEach(Outcome::orThrow);
        return held;
    }

    private static ServerState with(ServerState state, Map<Setting, String> values) {
        String[] address = values.getOrDefault(Setting.ADDRESS, value(Setting.ADDRESS, state))
                .split(" ", 2);
        AdminState admin = AdminState.valueOf(values.getOrDefault(Setting.STATE, value(Setting.STATE, state)));
        return new ServerState(
                state.backend(),
                state.server(),
                address[0],
                Integer.parseInt(address[1]),
                state.operational(),
                bits(admin),
                Integer.parseInt(values.getOrDefault(Setting.WEIGHT, value(Setting.WEIGHT, state))),
                state.initialWeight(),
                state.sinceChange(),
                state.fqdn(),
                state.fields());
    }

    private static int bits(AdminState state) {
        return switch (state) {
            case MAINT -> 0x01;
            case DRAIN -> 0x08;
            case READY -> 0;
        };
    }

    /**
     * The lines a new process may read at its start ({@code server-state-file}), so that it begins with maintenance, drain
     * and weights as they were, and takes no server for up whose checks had found it down. A server whose address was set begins in maintenance, since HAProxy would restore the
     * port alone; {@link #restore} gives it its address, and then lets it take load.
     *
     * @param config what the new process will run
     * @param states the states of the servers now
     * @return the text of the file
     */
    public String stateFile(HaproxyConfig config, List<ServerState> states) {
        return StateFile.of(within(config), configured(config), checked(config), states);
    }

    private static Set<String> checked(HaproxyConfig config) {
        Set<String> names = new HashSet<>();
        Proxy.of(config)
                .values()
                .forEach(proxy -> proxy.servers().values().stream()
                        .filter(server -> server.options().containsKey("check") && !server.isDisabled())
                        .forEach(server -> names.add(proxy.name() + "/" + server.name())));
        return names;
    }

    /** A line for each, or that there is none. */
    @Override
    public String toString() {
        return deviations.isEmpty()
                ? "nothing set at run time"
                : String.join("\n", deviations.stream().map(Deviation::toString).toList());
    }
}
