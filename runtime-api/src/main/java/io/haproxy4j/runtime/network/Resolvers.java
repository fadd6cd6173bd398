// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.network;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandRunner;
import io.haproxy4j.runtime.internal.Args;
import io.haproxy4j.runtime.internal.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The resolvers sections and their name servers. */
public final class Resolvers {

    private final CommandRunner cli;

    /**
     * The resolvers a runner reaches.
     *
     * @param cli runs the commands
     */
    public Resolvers(CommandRunner cli) {
        this.cli = cli;
    }

    /**
     * A name server.
     *
     * @param section its section
     * @param name its name
     * @param counters its counters by name: sent, valid, nx, timeout, ...
     */
    public record NameServer(String section, String name, Map<String, Long> counters) {

        /**
         * A counter.
         *
         * @param counter its name
         * @return its value, empty if the release has no such counter
         */
        public OptionalLong counter(String counter) {
            Long value = counters.get(counter);
            return value == null ? OptionalLong.empty() : OptionalLong.of(value);
        }

        /**
         * {@return how many queries were sent}
         */
        public OptionalLong sent() {
            return counter("sent");
        }

        /**
         * {@return how many valid answers came}
         */
        public OptionalLong valid() {
            return counter("valid");
        }

        /**
         * {@return how many queries had no answer in time}
         */
        public OptionalLong timedOut() {
            return counter("timeout");
        }
    }

    /**
     * {@return the name servers of all sections}
     */
    public List<NameServer> list() {
        return parse(cli.run(CliCommand.of("show", "resolvers")).lines());
    }

    /**
     * The name servers of a section.
     *
     * @param section the section's name
     * @return its name servers
     */
    public List<NameServer> list(String section) {
        return parse(cli.run(CliCommand.of("show", "resolvers", Args.name("resolvers section", section)))
                .lines());
    }

    private static List<NameServer> parse(List<String> lines) {
        List<NameServer> servers = new ArrayList<>();
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("Resolvers section ")) {
                section = line.substring("Resolvers section ".length());
            } else if (line.startsWith("nameserver ") && line.endsWith(":")) {
                Map<String, Long> counters = new LinkedHashMap<>();
                int next = i + 1;
                while (next < lines.size() && lines.get(next).startsWith("  ")) {
                    Map<String, String> pair = Fields.colon(List.of(lines.get(next)));
                    pair.forEach((name, value) -> counters.put(name, Fields.number(pair, name, 0)));
                    next++;
                }
                servers.add(new NameServer(
                        section, line.substring("nameserver ".length(), line.length() - 1), Map.copyOf(counters)));
            }
        }
        return servers;
    }
}
