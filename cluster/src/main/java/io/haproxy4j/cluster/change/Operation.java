// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.config.lists.MapEntry;
import io.haproxy4j.runtime.RuntimeCommands;
import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.RefusalKind;
import io.haproxy4j.runtime.command.RuntimeCommandException;
import io.haproxy4j.runtime.maps.MapFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** One step at run time. Steps are values; nothing is sent before {@link #run}. */
public sealed interface Operation
        permits Operation.AddServer,
                Operation.RemoveServer,
                Operation.ReplaceMap,
                Operation.ReplacePatterns,
                Operation.Setting,
                TableOperation,
                TlsOperation {

    /** When a step has its turn: what others rely on comes first, and what takes capacity away comes last. */
    enum Turn {
        /** Contents of maps, pattern files, certificates and stick tables. */
        CONTENT,
        /** New servers. */
        ADD,
        /** Settings of what is there. */
        SET,
        /** Servers that are to stop or to go. */
        TAKE_OUT
    }

    /**
     * {@return when it has its turn}
     */
    Turn turn();

    /**
     * The commands, for a review. Where HAProxy gives a number in between, {@code @<version>} stands for it.
     *
     * @return the commands in the order in which they are sent
     */
    List<CliCommand> commands();

    /**
     * Does it, and waits until it is done.
     *
     * @param cli runs the commands
     * @param limit how long to wait for connections to end, where a server is to go
     * @throws ChangeException if the limit passes
     * @throws io.haproxy4j.runtime.command.RuntimeApiException if HAProxy refuses a command or does not answer
     */
    default void run(RuntimeCommands cli, Duration limit) {
        commands().forEach(cli::run);
    }

    /**
     * A setting that one command makes.
     *
     * @param turn when it has its turn
     * @param command the command
     */
    record Setting(Turn turn, CliCommand command) implements Operation {
        @Override
        public List<CliCommand> commands() {
            return List.of(command);
        }
    }

    /**
     * Adds a server, starts its checks, and lets it take load.
     *
     * @param backend name of the backend
     * @param server name of the server
     * @param address its address with its port
     * @param options its options, each word by itself
     * @param disabled whether it stays in maintenance
     */
    record AddServer(String backend, String server, String address, List<String> options, boolean disabled)
            implements Operation {

        /**
         * Copies the list.
         *
         * @param backend name of the backend
         * @param server name of the server
         * @param address its address with its port
         * @param options its options, each word by itself
         * @param disabled whether it stays in maintenance
         */
        public AddServer {
            options = List.copyOf(options);
        }

        /** The name in commands. */
        String path() {
            return backend + "/" + server;
        }

        @Override
        public Turn turn() {
            return Turn.ADD;
        }

        @Override
        public List<CliCommand> commands() {
            String name = path();
            List<String> words = new ArrayList<>(List.of("add", "server", name, address));
            words.addAll(options);
            if (disabled) {
                // Not only the state it starts in anyway: without the word its checks would not wait.
                words.add("disabled");
            }
            List<CliCommand> commands = new ArrayList<>();
            commands.add(CliCommand.of(words));
            if (options.contains("check")) {
                commands.add(CliCommand.of("enable", "health", name));
            }
            if (options.contains("agent-check")) {
                commands.add(CliCommand.of("enable", "agent", name));
            }
            if (!disabled) {
                commands.add(CliCommand.of("set", "server", name, "state", "ready"));
            }
            return commands;
        }

        /**
         * Adds it, unless the server it tracks is out of service: HAProxy tells a new server of states that come, not of
         * the one that is.
         */
        @Override
        public void run(RuntimeCommands cli, Duration limit) {
            int track = options.indexOf("track");
            if (track >= 0) {
                String tracked = options.get(track + 1);
                String[] names = (tracked.contains("/") ? tracked : backend + "/" + tracked).split("/", 2);
                if (cli.server(names[0], names[1]).state().isOutOfService()) {
                    throw new ChangeException("Server " + path() + " would not follow " + tracked
                            + ", which is in maintenance or drains, when that is ready again");
                }
            }
            commands().forEach(cli::run);
        }
    }

    /**
     * Takes a server out: maintenance, then deleted when its last connection has ended.
     *
     * @param backend name of the backend
     * @param server name of the server
     */
    record RemoveServer(String backend, String server) implements Operation {

        private static final Duration AGAIN = Duration.ofMillis(50);

        /** The name in commands. */
        String path() {
            return backend + "/" + server;
        }

        @Override
        public Turn turn() {
            return Turn.TAKE_OUT;
        }

        @Override
        public List<CliCommand> commands() {
            String name = path();
            return List.of(
                    CliCommand.of("set", "server", name, "state", "maint"), CliCommand.of("del", "server", name));
        }

        @Override
        public void run(RuntimeCommands cli, Duration limit) {
            long end = System.nanoTime() + limit.toNanos();
            while (!isRemoved(cli, Duration.ofNanos(Math.max(0, end - System.nanoTime())))) {
                if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                    throw new ChangeException("Server " + path() + " still has connections after " + limit);
                }
                LockSupport.parkNanos(AGAIN.toNanos());
            }
        }

        /** A connection HAProxy did not count when it was asked can still keep the server from going. */
        private boolean isRemoved(RuntimeCommands cli, Duration limit) {
            try {
                return cli.server(backend, server).remove(limit);
            } catch (RuntimeCommandException e) {
                if (e.kind() == RefusalKind.WRONG_STATE) {
                    return false;
                }
                throw e;
            }
        }
    }

    /**
     * Replaces the content of a map at one moment.
     *
     * @param file its file as the configuration names it
     * @param entries the new entries in order
     */
    record ReplaceMap(String file, List<MapEntry> entries) implements Operation {

        /**
         * Copies the list.
         *
         * @param file its file as the configuration names it
         * @param entries the new entries in order
         */
        public ReplaceMap {
            entries = List.copyOf(entries);
        }

        @Override
        public Turn turn() {
            return Turn.CONTENT;
        }

        @Override
        public List<CliCommand> commands() {
            List<CliCommand> commands = new ArrayList<>(List.of(CliCommand.of("prepare", "map", file)));
            entries.forEach(
                    entry -> commands.add(CliCommand.of("add", "map", "@<version>", file, entry.key(), entry.value())));
            commands.add(CliCommand.of("commit", "map", "@<version>", file));
            return commands;
        }

        @Override
        public void run(RuntimeCommands cli, Duration limit) {
            Map<String, String> unique = new LinkedHashMap<>();
            boolean repeated = false;
            for (MapEntry entry : entries) {
                repeated |= unique.put(entry.key(), entry.value()) != null;
            }
            MapFile map = cli.map(file);
            if (!repeated) {
                map.replaceAll(unique);
                return;
            }
            MapFile.Transaction transaction = map.prepare();
            boolean done = false;
            try {
                entries.forEach(entry -> transaction.add(entry.key(), entry.value()));
                transaction.commit();
                done = true;
            } finally {
                if (!done) {
                    transaction.abandon();
                }
            }
        }
    }

    /**
     * Replaces the content of a pattern file at one moment.
     *
     * @param file the file as the configuration names it
     * @param patterns the new patterns in order
     */
    record ReplacePatterns(String file, List<String> patterns) implements Operation {

        /**
         * Copies the list.
         *
         * @param file the file as the configuration names it
         * @param patterns the new patterns in order
         */
        public ReplacePatterns {
            patterns = List.copyOf(patterns);
        }

        @Override
        public Turn turn() {
            return Turn.CONTENT;
        }

        @Override
        public List<CliCommand> commands() {
            List<CliCommand> commands = new ArrayList<>(List.of(CliCommand.of("prepare", "acl", file)));
            patterns.forEach(pattern -> commands.add(CliCommand.of("add", "acl", "@<version>", file, pattern)));
            commands.add(CliCommand.of("commit", "acl", "@<version>", file));
            return commands;
        }

        @Override
        public void run(RuntimeCommands cli, Duration limit) {
            cli.acl(file).replaceAll(patterns);
        }
    }
}
