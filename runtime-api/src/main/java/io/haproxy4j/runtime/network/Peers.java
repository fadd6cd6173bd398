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

    /** Lines about a table stand further right than the one that begins it. */
    private static final int TABLE_DEPTH = 10;

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
     * @param status the state of the last connection, such as ESTA, CONN or NONE; kept when it has ended
     * @param fields every field HAProxy gave for the peer, the first where a name repeats
     * @param tables the tables shared with the peer, with their fields, the first where a name repeats
     */
    public record Peer(
            String section,
            String name,
            boolean remote,
            String address,
            String status,
            Map<String, String> fields,
            List<Map<String, String>> tables) {

        /**
         * Whether the peer is connected at this moment. To know how many are, count these: {@code ConnectedPeers} of
         * {@code show info} loses count when two peers dial each other at the same time, and may even wrap to
         * 4294967295 (seen on 2.6 to 3.4).
         *
         * @return whether there is a session with it whose handshake has succeeded
         */
        public boolean isConnected() {
            return fields.getOrDefault("id", "").endsWith(",active)") && status.equals("ESTA");
        }
    }

    /**
     * A peers section.
     *
     * @param name its name
     * @param fields every field HAProxy gave for the section itself, such as {@code flags}
     * @param peers its peers
     */
    public record Section(String name, Map<String, String> fields, List<Peer> peers) {

        private static final int RESYNC_FINISHED = 3;

        /** {@return whether what was to be learned from the process before and from the others has been learned} */
        public boolean resyncFinished() {
            String flags = fields.getOrDefault("flags", "");
            return flags.matches("0x[0-9a-fA-F]{1,15}")
                    && (Long.parseLong(flags, 2, flags.length(), 16) & RESYNC_FINISHED) == RESYNC_FINISHED;
        }
    }

    /**
     * {@return the peers of all sections}
     */
    public List<Peer> list() {
        return sections().stream().flatMap(section -> section.peers().stream()).toList();
    }

    /**
     * The peers of a section.
     *
     * @param section the section's name
     * @return its peers
     */
    public List<Peer> list(String section) {
        return parse(cli.run(CliCommand.of("show", "peers", "-", Args.name("peers section", section)))
                        .lines())
                .stream()
                .flatMap(found -> found.peers().stream())
                .toList();
    }

    /**
     * {@return all sections with their peers}
     */
    public List<Section> sections() {
        return parse(cli.run(CliCommand.of("show", "peers")).lines());
    }

    private static List<Section> parse(List<String> lines) {
        List<Section> sections = new ArrayList<>();
        Map<String, String> section = Map.of();
        List<Peer> peers = new ArrayList<>();
        StringBuilder head = new StringBuilder();
        List<StringBuilder> tables = new ArrayList<>();
        for (String line : lines) {
            int depth = line.length() - line.stripLeading().length();
            Map<String, String> fields = Fields.equalsSigns(line);
            boolean isPeer = depth == 2 && fields.containsKey("id") && fields.containsKey("addr");
            if (depth == 0 || isPeer) {
                add(peers, section.getOrDefault("id", ""), head, tables);
            }
            if (depth == 0) {
                add(sections, section, peers);
                section = fields;
            } else if (isPeer) {
                head.append(line);
            } else if (fields.containsKey("local_id") && fields.containsKey("flags")) {
                tables.add(new StringBuilder(line));
            } else if (depth > TABLE_DEPTH && !tables.isEmpty()) {
                tables.get(tables.size() - 1).append(' ').append(line);
            } else {
                head.append(' ').append(line);
            }
        }
        add(peers, section.getOrDefault("id", ""), head, tables);
        add(sections, section, peers);
        return sections;
    }

    private static void add(List<Section> sections, Map<String, String> fields, List<Peer> peers) {
        if (fields.containsKey("id")) {
            sections.add(new Section(fields.getOrDefault("id", ""), fields, List.copyOf(peers)));
        }
        peers.clear();
    }

    private static void add(List<Peer> peers, String section, StringBuilder head, List<StringBuilder> tables) {
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
                    tables.stream()
                            .map(lines -> Fields.equalsSigns(lines.toString()))
                            .toList()));
        }
        head.setLength(0);
        tables.clear();
    }
}
