// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.runtime.command.CliCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A step that changes an entry of a stick table. */
public sealed interface TableOperation extends Operation {

    @Override
    default Turn turn() {
        return Turn.CONTENT;
    }

    /**
     * Sets values of an entry, which is made if it is not there.
     *
     * @param entry the entry
     */
    record SetEntry(StickEntry entry) implements TableOperation {
        @Override
        public List<CliCommand> commands() {
            List<String> words = new ArrayList<>(List.of("set", "table", entry.table(), "key", entry.key()));
            new TreeMap<>(entry.data()).forEach((type, value) -> {
                words.add("data." + type);
                words.add(value.toString());
            });
            return List.of(CliCommand.of(words));
        }
    }

    /**
     * Deletes an entry.
     *
     * @param table name of the table
     * @param key the key
     */
    record ClearEntry(String table, String key) implements TableOperation {
        @Override
        public List<CliCommand> commands() {
            return List.of(CliCommand.of("clear", "table", table, "key", key));
        }
    }
}
