// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.tables;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandRunner;
import io.haproxy4j.runtime.command.InvalidCommandException;
import io.haproxy4j.runtime.command.Rows;
import io.haproxy4j.runtime.internal.Args;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One stick table. */
public final class StickTable {

    /** Counters have 32 bits; HAProxy stores the rest of the division for larger values, without a word. */
    private static final long MAX_COUNTER = 0xFFFF_FFFFL;

    private final CommandRunner cli;
    private final String name;

    /**
     * A stick table.
     *
     * @param cli runs the commands
     * @param name its name: that of its proxy, or {@code peers/table}
     */
    public StickTable(CommandRunner cli, String name) {
        this.cli = cli;
        for (String part : name.split("/", -1)) {
            Args.name("table", part);
        }
        this.name = name;
    }

    /**
     * All tables of the process.
     *
     * @param cli runs the command
     * @return a description of each
     */
    public static List<TableInfo> all(CommandRunner cli) {
        return cli.run(CliCommand.of("show", "table")).lines().stream()
                .map(TableInfo::parse)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Entries as they arrive, in no order and in constant memory. A socket of level user gets none.
     *
     * @param filter which
     * @return the entries; close them
     */
    public Rows<TableEntry> entries(TableFilter filter) {
        List<String> words = new ArrayList<>(List.of("show", "table", name));
        words.addAll(filter.words());
        return stream(CliCommand.of(words));
    }

    private Rows<TableEntry> stream(CliCommand command) {
        return new Rows<>(cli.stream(command), lines -> TableEntry.parse(lines.array(), lines.from(), lines.to()));
    }

    /**
     * One entry.
     *
     * @param key its key
     * @return the entry, if there is one
     */
    public Optional<TableEntry> entry(String key) {
        try (Rows<TableEntry> rows = stream(CliCommand.of("show", "table", name, "key", key))) {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        }
    }

    /**
     * Makes or changes an entry. Without a word, 2.6 takes an invalid key of an address table for 0.0.0.0, and every
     * release cuts a key that is longer than the table's {@code string len}.
     *
     * @param key the key
     * @param data values by data type, such as {@code gpc0}; {@code gpc[1]} from 3.2 on
     */
    public void set(String key, Map<String, Long> data) {
        cli.run(setCommand(key, data));
    }

    /**
     * The command of {@link #set}, for a batch.
     *
     * @param key the key
     * @param data values by data type
     * @return the command
     */
    public CliCommand setCommand(String key, Map<String, Long> data) {
        List<String> words = new ArrayList<>(List.of("set", "table", name, "key", key));
        data.forEach((type, value) -> {
            if (value < 0 || (value > MAX_COUNTER && !type.startsWith("bytes_"))) {
                throw new InvalidCommandException("The value of " + type + " is " + value + "; counters take 0 to "
                        + MAX_COUNTER + ", and HAProxy stores something else beyond");
            }
            words.add("data." + TableFilter.checkType(type));
            words.add(value.toString());
        });
        return CliCommand.of(words);
    }

    /** Deletes all entries that are not in use. */
    public void clear() {
        cli.run(CliCommand.of("clear", "table", name));
    }

    /**
     * Deletes an entry.
     *
     * @param key its key
     */
    public void clear(String key) {
        cli.run(CliCommand.of("clear", "table", name, "key", key));
    }

    /**
     * Deletes entries.
     *
     * @param filter which; it must have a condition
     */
    public void clear(TableFilter filter) {
        if (filter.conditions().isEmpty()) {
            throw new InvalidCommandException("A filter without a condition would delete everything: use clear()");
        }
        List<String> words = new ArrayList<>(List.of("clear", "table", name));
        words.addAll(filter.words());
        cli.run(CliCommand.of(words));
    }
}
