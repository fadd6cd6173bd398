// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.network;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandRunner;
import io.haproxy4j.runtime.internal.Args;
import io.haproxy4j.runtime.internal.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The peers sections and their connections. */
public final class Peers {

    private final CommandRunner cli;

    /**
     * The peers a runner reaches.
     *
     * @param cli runs the commands
     */
    public Peers(CommandRunner cli) {
        this.cli = cli;
    }

    /**
     * A peer.
     *
     * @param section its section
     * @param name its name
     * @param remote whether it is another process
     * @param address its address
     * @param status the state of the connection, such as ESTA, CONN or NONE
     * @param fields every field HAProxy gave for the peer, the first where a name repeats
     * @param tables the tables shared with the peer, with their fields
     */
    public record Peer(
            String section,
            String name,
            boolean remote,
            String address,
            String status,
            Map<String, String> fields,
            List<Map<String, String>> tables) {}

    /**
     * {@return the peers of all sections}
     */
    public List<Peer> list() {
        return parse(cli.run(CliCommand.of("show", "peers")).lines());
    }

    /**
     * The peers of a section.
     *
     * @param section the section's name
     * @return its peers
     */
    public List<Peer> list(String section) {
        return parse(cli.run(CliCommand.of("show", "peers", "-", Args.name("peers section", section)))
                .lines());
    }

    private static List<Peer> parse(List<String> lines) {
        List<Peer> peers = new ArrayList<>();
        String section = "";
        StringBuilder head = new StringBuilder();
        List<Map<String, String>> tables = new ArrayList<>();
        for (String line : lines) {
            int depth = line.length() - line.stripLeading().length();
            Map<String, String> fields = Fields.equalsSigns(line);
            boolean isPeer = depth == 2 && fields.containsKey("id") && fields.containsKey("addr");
            if (depth == 0 || isPeer) {
                add(peers, section, head, tables);
            }
            if (depth == 0) {
                section = fields.getOrDefault("id", section);
            } else if (isPeer) {
                head.append(line);
            } else if (fields.containsKey("local_id") && fields.containsKey("flags")) {
                tables.add(fields);
            } else {
                head.append(' ').append(line);
            }
        }
        add(peers, section, head, tables);
        return peers;
    }

    private static void add(List<Peer> peers, String section, StringBuilder head, List<Map<String, String>> tables) {
        Map<String, String> fields = Fields.equalsSigns(head.toString());
        String id = fields.getOrDefault("id", "");
        int bracket = id.lastIndexOf('(');
        if (bracket > 0) {
            peers.add(new Peer(
                    section,
                    id.substring(0, bracket),
                    id.startsWith("(remote", bracket),
                    fields.getOrDefault("addr", ""),
                    fields.getOrDefault("last_status", fields.getOrDefault("status", "")),
                    fields,
                    List.copyOf(tables)));
        }
        head.setLength(0);
        tables.clear();
    }
}
