// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.servers;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.InvalidCommandException;
import io.haproxy4j.runtime.internal.Args;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The states of servers at a moment.
 *
 * @param states a state for each server
 */
public record ServerSnapshot(List<ServerState> states) {

    /**
     * Keeps a copy of the states.
     *
     * @param states a state for each server
     */
    public ServerSnapshot {
        states = List.copyOf(states);
    }

    /**
     * The commands that lead from other states to these.
     *
     * @throws InvalidCommandException if a value of this snapshot is none that HAProxy would take
     */
    List<CliCommand> differencesTo(Map<String, ServerState> now) {
        List<CliCommand> commands = new ArrayList<>();
        for (ServerState wanted : states) {
            ServerState present = now.get(wanted.backend() + "/" + wanted.server());
            if (present == null) {
                continue;
            }
            String name = Args.name("backend", wanted.backend()) + "/" + Args.name("server", wanted.server());
            boolean sameAddress = wanted.address().equals(present.address()) && wanted.port() == present.port();
            if (!sameAddress && !wanted.address().equals("-") && wanted.fqdn().equals("-") && wanted.port() > 0) {
                commands.add(CliCommand.of(
                        "set", "server", name, "addr", Args.ip(wanted.address()), "port", Args.port(wanted.port())));
            }
            if (wanted.weight() != present.weight()) {
                commands.add(CliCommand.of(
                        "set", "server", name, "weight", Args.number("The weight", wanted.weight(), 0, 256)));
            }
            if (wanted.adminState() != present.adminState()) {
                commands.add(CliCommand.of(
                        "set", "server", name, "state", wanted.adminState().word()));
            }
        }
        return commands;
    }
}
