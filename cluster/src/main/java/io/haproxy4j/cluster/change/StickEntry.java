// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * An entry of a stick table with values that are set from outside: an address that is denied by its {@code gpt0}, a
 * client that is sent to a server by its {@code server_id}. What else is in the entry stays as it is.
 *
 * @param table name of the table: its proxy, or {@code peers-section/table}
 * @param key the key as HAProxy shows it: an address, a number, or a string without line feeds and tabs
 * @param data values by data type (configuration manual, 11.1, {@code store}), from 0 on; {@code gpc[2]} and the like
 *     since HAProxy 3.2
 */
public record StickEntry(String table, String key, Map<String, Long> data) {

    private static final Pattern TYPE = Pattern.compile("[a-z0-9_]+(?:\\[\\d{1,3}])?");

    /**
     * Copies the map.
     *
     * @param table name of the table
     * @param key the key
     * @param data values by data type
     * @throws IllegalArgumentException if a name cannot stand in a command, or a value is negative
     */
    public StickEntry {
        for (String name : List.of(table, key)) {
            if (name.isEmpty() || name.chars().anyMatch(c -> c < ' ' || c == 0x7f || c == 0xfffd)) {
                throw new IllegalArgumentException("\"" + name + "\" cannot name an entry of a stick table");
            }
        }
        data.forEach((type, value) -> {
            if (!TYPE.matcher(type).matches() || value < 0) {
                throw new IllegalArgumentException("\"" + type + "=" + value + "\" cannot stand in a stick table");
            }
        });
        data = Map.copyOf(data);
    }

    /** Where it is. */
    String place() {
        return table + " " + key;
    }

    /**
     * Reads entries from lines of table, key and values, with tabs between the three:
     * {@code be_web 192.0.2.1 gpc0=3 gpt0=1}.
     *
     * @param text the lines; empty ones and those that begin with {@code #} say nothing
     * @return the entries in order
     * @throws IllegalArgumentException if a line is no entry, or names the same key of a table as another one
     */
    public static List<StickEntry> parse(String text) {
        Map<String, StickEntry> entries = new TreeMap<>();
        List<StickEntry> order = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            StickEntry entry = parseLine(line);
            if (entries.put(entry.place(), entry) != null) {
                throw new IllegalArgumentException("\"" + line + "\" names an entry again");
            }
            order.add(entry);
        }
        return List.copyOf(order);
    }

    private static StickEntry parseLine(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 2 || cells.length > 3) {
            throw new IllegalArgumentException(
                    "\"" + line + "\" is not a table, a key and values with tabs between them");
        }
        Map<String, Long> data = new TreeMap<>();
        for (String pair :
                cells.length == 3 && !cells[2].isBlank() ? cells[2].strip().split(" +", -1) : new String[0]) {
            int equal = pair.indexOf('=');
            String value = pair.substring(equal + 1);
            if (equal < 1 || !value.matches("\\d{1,18}")) {
                throw new IllegalArgumentException("\"" + pair + "\" in \"" + line + "\" is no value such as gpc0=1");
            }
            data.put(pair.substring(0, equal), Long.valueOf(value));
        }
        return new StickEntry(cells[0], cells[1], data);
    }

    /**
     * Writes entries as {@link #parse} reads them.
     *
     * @param entries the entries
     * @return a line for each
     */
    public static String render(List<StickEntry> entries) {
        StringBuilder text = new StringBuilder();
        for (StickEntry entry : entries) {
            text.append(entry).append('\n');
        }
        return text.toString();
    }

    /** The line. */
    @Override
    public String toString() {
        return table + "\t" + key + "\t"
                + String.join(
                        " ",
                        new TreeMap<>(data)
                                .entrySet().stream()
                                        .map(value -> value.getKey() + "=" + value.getValue())
                                        .toList());
    }
}
