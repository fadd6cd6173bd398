// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.servers;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandRunner;
import io.haproxy4j.runtime.command.InvalidCommandException;
import io.haproxy4j.runtime.command.Outcome;
import io.haproxy4j.runtime.command.Rows;
import io.haproxy4j.runtime.internal.Args;
import io.haproxy4j.runtime.internal.Fields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All servers, or those of one backend. */
public final class Servers {

    private final CommandRunner cli;

    /**
     * The servers a runner reaches.
     *
     * @param cli runs the commands
     */
    public Servers(CommandRunner cli) {
        this.cli = cli;
    }

    /**
     * The states of all servers.
     *
     * @return a row for each server
     */
    public List<ServerState> states() {
        return list(streamStates(CliCommand.of("show", "servers", "state")));
    }

    /**
     * The states of the servers of a backend.
     *
     * @param backend the backend's name
     * @return a row for each server
     */
    public List<ServerState> states(String backend) {
        return list(streamStates(CliCommand.of("show", "servers", "state", Args.name("backend", backend))));
    }

    /**
     * The states of all servers as they arrive, in constant memory.
     *
     * @return the rows; close them
     */
    public Rows<ServerState> streamStates() {
        return streamStates(CliCommand.of("show", "servers", "state"));
    }

    private Rows<ServerState> streamStates(CliCommand command) {
        return rows(command, ServerState::of);
    }

    /**
     * The connections to all servers.
     *
     * @return a row for each server
     */
    public List<ServerConnections> connections() {
        return list(rows(CliCommand.of("show", "servers", "conn"), ServerConnections::of));
    }

    /**
     * The connections to the servers of a backend.
     *
     * @param backend the backend's name
     * @return a row for each server
     */
    public List<ServerConnections> connections(String backend) {
        return list(
                rows(CliCommand.of("show", "servers", "conn", Args.name("backend", backend)), ServerConnections::of));
    }

    private <T> Rows<T> rows(CliCommand command, Function<Map<String, String>, T> row) {
        List<List<String>> header = new ArrayList<>(List.of(List.of()));
        return new Rows<>(cli.stream(command), lines -> {
            String line = lines.text();
            if (line.startsWith("#")) {
                header.set(0, Fields.header(line, " "));
                return null;
            }
            if (header.get(0).isEmpty() || line.isEmpty()) {
                return null;
            }
            return row.apply(Fields.row(header.get(0), line, " "));
        });
    }

    private static <T> List<T> list(Rows<T> rows) {
        try (rows) {
            List<T> all = new ArrayList<>();
            rows.forEachRemaining(all::add);
            return all;
        }
    }

    /**
     * What an operator has changed on the servers, to be put back after a reload, which loses it.
     *
     * @return the present states
     */
    public ServerSnapshot snapshot() {
        return new ServerSnapshot(states());
    }

    /**
     * Puts back weights, operator states and addresses that differ from a snapshot, in one batch. Address and port go
     * together: a server-state file restores the port alone, which leads to the wrong place. Servers that are gone, and
     * new ones, are left alone; so is an address that comes from a host name.
     *
     * @param snapshot the states to go back to
     * @return how each command ended, empty if nothing differed
     * @throws InvalidCommandException if the snapshot holds a value that HAProxy would not take; nothing is sent then
     */
    public List<Outcome> restore(ServerSnapshot snapshot) {
        Map<String, ServerState> now = new HashMap<>();
        for (ServerState state : states()) {
            now.put(state.backend() + "/" + state.server(), state);
        }
        return cli.batch(snapshot.differencesTo(now));
    }
}
