// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.runtime.RuntimeCommands;
import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.Outcome;
import io.haproxy4j.runtime.command.Rows;
import io.haproxy4j.runtime.servers.ServerState;
import io.haproxy4j.runtime.tables.TableEntry;
import io.haproxy4j.runtime.tables.TableFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Entries of stick tables that no peers section replicates, to be carried over a reload, which would lose them.
 *
 * <p>Carried over are keys, counters, tags, and the server a client sticks to, found by its name where HAProxy has stored
 * it. Not carried over: rates and current connections, which begin at 0; the time to expiry, which begins anew; entries
 * of tables with binary keys, which no command makes; before HAProxy 3.2, all but the first of arrays such as
 * {@code gpc(3)}; and what happens between reading and putting back: counts of the new process for the same key are
 * overwritten.
 *
 * @param entries the entries
 * @param servers names of servers by the places of the entries that name one
 * @param left how many entries are not among them: beyond the limit, or such that no command makes
 */
public record CarriedEntries(List<StickEntry> entries, Map<String, String> servers, long left) {

    /** No entries. */
    public static final CarriedEntries NONE = new CarriedEntries(List.of(), Map.of(), 0);

    private static final String SERVER = "server_id";

    /**
     * Copies the list and the map.
     *
     * @param entries the entries
     * @param servers names of servers by the places of entries
     * @param left how many entries are not among them
     */
    public CarriedEntries {
        entries = List.copyOf(entries);
        servers = Map.copyOf(servers);
    }

    /**
     * Reads the entries of a process.
     *
     * @param cli reaches the process
     * @param config what it runs
     * @param limit how many entries to take at most, from 0 on
     * @return the entries
     * @throws io.haproxy4j.runtime.command.RuntimeApiException if HAProxy does not answer
     */
    public static CarriedEntries read(RuntimeCommands cli, HaproxyConfig config, int limit) {
        StickTables tables = StickTables.of(config);
        boolean arrays = cli.release().isAtLeast(3, 2);
        List<StickEntry> entries = new ArrayList<>();
        Map<String, String> servers = new HashMap<>();
        long left = 0;
        for (String name : tables.forgetful()) {
            StickTables.Table table = tables.table(name).orElseThrow();
            try (Rows<TableEntry> rows = cli.table(name).entries(TableFilter.ALL)) {
                while (rows.hasNext()) {
                    TableEntry row = rows.next();
                    if (entries.size() >= limit || !isSettable(table, row.key())) {
                        left++;
                        continue;
                    }
                    StickEntry entry = new StickEntry(name, row.key(), data(table, row.fields(), arrays));
                    entries.add(entry);
                    String server = row.fields().getOrDefault("server_key", "-");
                    if (!server.equals("-")) {
                        servers.put(entry.place(), server);
                    }
                }
            }
        }
        return new CarriedEntries(entries, servers, left);
    }

    private static boolean isSettable(StickTables.Table table, String key) {
        return table.takes(key) && !key.isEmpty() && key.chars().noneMatch(c -> c < ' ' || c == 0x7f || c == 0xfffd);
    }

    /** The values that mean the same in another process. */
    private static Map<String, Long> data(StickTables.Table table, Map<String, String> fields, boolean arrays) {
        Map<String, Long> data = new TreeMap<>();
        fields.forEach((name, value) -> {
            boolean number = value.matches("[1-9]\\d{0,17}");
            if (!number || name.equals("conn_cur")) {
                return;
            }
            if (table.stores(name)) {
                data.put(name, Long.valueOf(value));
            } else if (name.matches("gp[ct]\\d{1,3}") && table.stores(name.substring(0, 3))) {
                // Arrays are shown like single values and set by their index.
                String index = name.substring(3);
                if (index.equals("0")) {
                    data.put(name.substring(0, 3), Long.valueOf(value));
                } else if (arrays) {
                    data.put(name.substring(0, 3) + "[" + index + "]", Long.valueOf(value));
                }
            }
        });
        return data;
    }

    /**
     * Puts the entries back, into tables that are still there and take them.
     *
     * @param cli reaches the process
     * @param config what the process runs
     * @return how many entries were put back
     * @throws io.haproxy4j.runtime.command.RuntimeApiException if HAProxy does not answer
     */
    public long restore(RuntimeCommands cli, HaproxyConfig config) {
        if (entries.isEmpty()) {
            return 0;
        }
        StickTables tables = StickTables.of(config);
        Map<String, Long> numbers = new HashMap<>();
        for (ServerState state : cli.servers().states()) {
            numbers.put(
                    state.backend() + "/" + state.server(),
                    Long.valueOf(state.fields().getOrDefault("srv_id", "0")));
        }
        List<CliCommand> commands = new ArrayList<>();
        for (StickEntry entry : entries) {
            StickEntry now = renumbered(entry, numbers);
            if (tables.problem(now).isEmpty()
                    && !tables.table(now.table()).orElseThrow().replicated()) {
                commands.addAll(new TableOperation.SetEntry(now).commands());
            }
        }
        return cli.batch(commands).stream().filter(Outcome::isOk).count();
    }

    /** The entry with the number its server has now; without, if the server is gone. */
    private StickEntry renumbered(StickEntry entry, Map<String, Long> numbers) {
        String server = servers.get(entry.place());
        if (server == null) {
            return entry;
        }
        if (numbers.keySet().stream().noneMatch(name -> name.startsWith(entry.table() + "/"))) {
            // The table is of a proxy without servers: those of another one go by their numbers.
            return entry;
        }
        Map<String, Long> data = new TreeMap<>(entry.data());
        data.remove(SERVER);
        Long number = numbers.get(entry.table() + "/" + server);
        if (number != null) {
            data.put(SERVER, number);
        }
        return new StickEntry(entry.table(), entry.key(), data);
    }

    /** How many entries it has, and how many are left behind. */
    @Override
    public String toString() {
        return entries.size() + " entries of stick tables" + (left == 0 ? "" : ", without " + left + " others");
    }
}
