// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.maps;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandRunner;
import io.haproxy4j.runtime.command.Rows;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One map. Its entries live in the process: the file keeps its content, and a reload reads the file again. Up to 3.2 a
 * stats socket of level user may change maps and ACLs, too.
 */
public final class MapFile {

    private final PatternList list;

    /**
     * A map.
     *
     * @param cli runs the commands
     * @param file the name of its file as in the configuration, or {@code #id}
     */
    public MapFile(CommandRunner cli, String file) {
        this.list = new PatternList(cli, "map", file);
    }

    /**
     * {@return the entries that count, as they arrive; close them}
     */
    public Rows<MapEntry> entries() {
        return list.entries(-1);
    }

    /**
     * The value HAProxy finds for a key, by the map's way to match.
     *
     * @param key what is looked up
     * @return the value, empty if nothing matches
     */
    public Optional<String> get(String key) {
        String found = list.get(key);
        return found.contains(", found=yes,") ? Optional.of(value(found)) : Optional.empty();
    }

    private static String value(String text) {
        int from = text.indexOf(", value=\"");
        int to = text.lastIndexOf("\", type=\"");
        return from < 0 || to < from ? "" : text.substring(from + ", value=\"".length(), to);
    }

    /**
     * Adds an entry; an entry of the same key stays, and the older one is found first.
     *
     * @param key the key
     * @param value the value
     */
    public void add(String key, String value) {
        list.cli.run(CliCommand.of("add", "map", list.file, key, value));
    }

    /**
     * Adds entries, in as few requests as HAProxy's buffers allow. If one is refused, those before it stay; use
     * {@link #replaceAll} or a transaction for all or nothing.
     *
     * @param entries keys and values
     */
    public void addAll(Map<String, String> entries) {
        list.runAll(MapPayload.commands(list, -1, entries));
    }

    /**
     * Changes the value of all entries of a key.
     *
     * @param key the key; one that begins with # would be taken for a reference and is refused
     * @param value the new value
     */
    public void set(String key, String value) {
        list.cli.run(CliCommand.of("set", "map", list.file, PatternList.reference(key), value));
    }

    /**
     * Deletes all entries of a key.
     *
     * @param key the key; one that begins with # would be taken for a reference and is refused
     */
    public void delete(String key) {
        list.delete(key);
    }

    /**
     * Deletes one entry.
     *
     * @param reference its reference
     */
    public void deleteReference(String reference) {
        list.deleteReference(reference);
    }

    /** Deletes all entries. */
    public void clear() {
        list.clear();
    }

    /**
     * Replaces the whole content at one moment: lookups see the old content or the new one, never a part.
     *
     * @param entries keys and values
     */
    public void replaceAll(Map<String, String> entries) {
        Transaction transaction = prepare();
        boolean done = false;
        try {
            transaction.addAll(entries);
            transaction.commit();
            done = true;
        } finally {
            if (!done) {
                transaction.abandon();
            }
        }
    }

    /**
     * Begins a new content.
     *
     * @return the transaction
     */
    public Transaction prepare() {
        return new Transaction(list.prepare());
    }

    /** A new content of the map, not seen by lookups before {@link #commit()}. */
    public final class Transaction {

        private final long version;

        private Transaction(long version) {
            this.version = version;
        }

        /**
         * {@return the number HAProxy gave the new content}
         */
        public long version() {
            return version;
        }

        /**
         * Adds an entry to the new content.
         *
         * @param key the key
         * @param value the value
         */
        public void add(String key, String value) {
            list.cli.run(CliCommand.of("add", "map", PatternList.at(version), list.file, key, value));
        }

        /**
         * Adds entries to the new content.
         *
         * @param entries keys and values
         */
        public void addAll(Map<String, String> entries) {
            list.runAll(MapPayload.commands(list, version, entries));
        }

        /**
         * {@return the entries of the new content; close them}
         */
        public Rows<MapEntry> entries() {
            return list.entries(version);
        }

        /** Makes the new content the one that counts. */
        public void commit() {
            list.commit(version);
        }

        /** Forgets the new content. */
        public void abandon() {
            list.clear(version);
        }
    }

    /**
     * All maps of the process.
     *
     * @param cli runs the command
     * @return a description of each
     */
    public static List<ListInfo> all(CommandRunner cli) {
        return PatternList.all(cli, "map");
    }
}
