// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.replica;

import io.haproxy4j.peers.StickEntry;
import io.haproxy4j.peers.StickKey;
import io.haproxy4j.peers.TableDefinition;
import io.haproxy4j.peers.session.OutgoingTable;
import io.haproxy4j.peers.session.SessionListener;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A live copy of the stick tables of any number of remote peers, kept apart by source. Give each session the listener of
 * {@link #source}.
 *
 * <p>Entries come back as they are at the moment of the question: with the time they have left, and with the ages of
 * their rates, so that {@code entry.rate(type).value()} is what HAProxy shows at this moment. Expired entries are never
 * returned; {@link #purge()} frees their memory.
 *
 * <p>Peers tell of additions and changes, not of deletions ({@code clear table}). What is missing in a complete
 * synchronisation, at the next connection at the latest, is removed; so is a table that was not even defined again.
 *
 * <p>The time an entry has left is exact when it was taught, but only an upper bound when it was pushed: HAProxy pushes
 * what was not acknowledged without saying how old it is.
 *
 * <p>Thread-safe. Entries are stored in arrays of primitives, without an object per entry.
 */
public final class StickTableReplica {

    /** How many tables of one source are kept by default; no HAProxy has nearly as many. */
    public static final int MOST_TABLES = 4096;

    private final LongSupplier clock;
    private final int maxTables;
    private final Map<String, Map<String, SourceTable>> sources = new ConcurrentHashMap<>();
    private final List<ReplicaListener> listeners = new CopyOnWriteArrayList<>();

    /**
     * An empty replica.
     *
     * @param clock nanoseconds of a clock that never goes back, the one the sessions are driven with
     */
    public StickTableReplica(LongSupplier clock) {
        this(clock, MOST_TABLES);
    }

    /**
     * An empty replica with a limit of its own, so that no peer can fill the memory with names of tables.
     *
     * @param clock nanoseconds of a clock that never goes back, the one the sessions are driven with
     * @param maxTables how many tables of one source to keep, at least 1; {@link ReplicaListener#onTableRefused} tells
     *     of further ones
     */
    public StickTableReplica(LongSupplier clock, int maxTables) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.maxTables = maxTables;
        if (maxTables < 1) {
            throw new IllegalArgumentException("maxTables is at least 1, not " + maxTables);
        }
    }

    /**
     * What to give to the sessions with one remote peer; the same for all of them, one after the other.
     *
     * @param name what to call the source, usually the name of the peer
     * @return a listener that keeps the replica up to date
     */
    public SessionListener source(String name) {
        return source(name, new SessionListener() {});
    }

    /**
     * What to give to the sessions with one remote peer, when somebody else wants to hear, too.
     *
     * @param name what to call the source, usually the name of the peer
     * @param next is told everything after the replica
     * @return a listener that keeps the replica up to date
     */
    public SessionListener source(String name, SessionListener next) {
        return new SourceFeed(this, name, next);
    }

    /**
     * Names of the sources that have ever defined a table.
     *
     * @return the names
     */
    public Set<String> sources() {
        return new TreeSet<>(sources.keySet());
    }

    /**
     * The tables of a source.
     *
     * @param source name of the source
     * @return their definitions, by name
     */
    public List<TableDefinition> tables(String source) {
        return sources.getOrDefault(source, Map.of()).values().stream()
                .map(SourceTable::definition)
                .sorted(Comparator.comparing(TableDefinition::name))
                .toList();
    }

    /**
     * One entry of one source.
     *
     * @param source name of the source
     * @param table name of the table as it travels
     * @param key key of the entry
     * @return the entry as it is now, or null
     */
    public @Nullable StickEntry get(String source, String table, StickKey key) {
        SourceTable held = table(source, table);
        SourceTable.Found found = held == null ? null : find(held, key, nowMillis());
        return found == null ? null : found.entry();
    }

    /**
     * All entries of a table of one source as they are now, from the least to the most recently changed.
     *
     * @param source name of the source
     * @param table name of the table as it travels
     * @return the entries; empty when source or table are not known
     */
    public List<StickEntry> snapshot(String source, String table) {
        List<StickEntry> all = new ArrayList<>();
        forEach(source, table, all::add);
        return all;
    }

    /**
     * Visits all entries of a table of one source as they are now. The table waits meanwhile, so be brief.
     *
     * @param source name of the source
     * @param table name of the table as it travels
     * @param action called with every entry; must not touch the replica
     */
    public void forEach(String source, String table, Consumer<StickEntry> action) {
        SourceTable held = table(source, table);
        if (held != null) {
            held.forEach(nowMillis(), action);
        }
    }

    /**
     * One entry made of those of all sources.
     *
     * @param table name of the table as it travels
     * @param key key of the entry
     * @param how what to do with several numbers
     * @return the entry as it is now, or null when no source has the key
     */
    public @Nullable StickEntry aggregate(String table, StickKey key, Aggregation how) {
        long now = nowMillis();
        List<SourceTable.Found> all = new ArrayList<>();
        for (Map<String, SourceTable> tables : sources.values()) {
            SourceTable held = tables.get(table);
            SourceTable.Found found = held == null ? null : find(held, key, now);
            if (found != null) {
                all.add(found);
            }
        }
        if (all.isEmpty()) {
            return null;
        }
        all.sort(Comparator.comparingLong(SourceTable.Found::changedAt).reversed());
        return Aggregate.of(all.stream().map(SourceTable.Found::entry).toList(), how);
    }

    /**
     * Every key of a table that any source has, as one entry made of those of all sources.
     *
     * @param table name of the table as it travels
     * @param how what to do with several numbers
     * @return the entries in no particular order
     */
    public List<StickEntry> aggregate(String table, Aggregation how) {
        Set<StickKey> keys = new HashSet<>();
        for (String source : sources.keySet()) {
            forEach(source, table, entry -> keys.add(entry.key()));
        }
        List<StickEntry> all = new ArrayList<>(keys.size());
        for (StickKey key : keys) {
            StickEntry entry = aggregate(table, key, how);
            if (entry != null) {
                all.add(entry);
            }
        }
        return all;
    }

    /**
     * Number of entries of a table of one source, including expired ones that were not cleaned up yet.
     *
     * @param source name of the source
     * @param table name of the table as it travels
     * @return the number, 0 when source or table are not known
     */
    public int size(String source, String table) {
        SourceTable held = table(source, table);
        return held == null ? 0 : held.size();
    }

    /**
     * Bytes the entries of all sources take.
     *
     * @return the number, not counting some bytes of object headers
     */
    public long memoryBytes() {
        return sources.values().stream()
                .flatMap(tables -> tables.values().stream())
                .mapToLong(SourceTable::memoryBytes)
                .sum();
    }

    /**
     * Frees the memory of expired entries and tells the listeners of them. Cheap while nothing has expired; call it
     * every second or so.
     *
     * @return number of entries removed
     */
    public int purge() {
        long now = nowMillis();
        int removed = 0;
        for (Map<String, SourceTable> tables : sources.values()) {
            for (SourceTable table : tables.values()) {
                removed += table.purge(now);
            }
        }
        return removed;
    }

    /**
     * Forgets everything of a source that is no longer wanted.
     *
     * @param source name of the source
     */
    public void removeSource(String source) {
        Map<String, SourceTable> tables = sources.remove(source);
        if (tables != null) {
            tables.values().forEach(table -> table.drop(nowMillis()));
        }
    }

    /**
     * Adds somebody who wants to hear of changes.
     *
     * @param listener called by the threads that drive the sessions
     * @return run it to end that
     */
    public Runnable addListener(ReplicaListener listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
        return () -> listeners.remove(listener);
    }

    List<OutgoingTable> outgoing() {
        long now = nowMillis();
        List<OutgoingTable> all = new ArrayList<>();
        for (Map<String, SourceTable> tables : sources.values()) {
            for (SourceTable table : tables.values()) {
                all.add(table.outgoing(others(table), now));
            }
        }
        return all;
    }

    private List<SourceTable> others(SourceTable table) {
        List<SourceTable> others = new ArrayList<>();
        for (Map<String, SourceTable> tables : sources.values()) {
            SourceTable other = tables.get(table.definition().name());
            if (other != null && other != table && other.definition().equals(table.definition())) {
                others.add(other);
            }
        }
        return others;
    }

    /** The table of a source, made or replaced where the definition is new; null for one too many. */
    @Nullable
    SourceTable define(String source, TableDefinition definition) {
        Map<String, SourceTable> tables = sources.computeIfAbsent(source, name -> new ConcurrentHashMap<>());
        SourceTable old = tables.get(definition.name());
        if (old != null && old.definition().equals(definition)) {
            old.confirm();
            return old;
        }
        if (old == null && tables.size() >= maxTables) {
            listeners.forEach(listener -> listener.onTableRefused(source, definition, maxTables));
            return null;
        }
        SourceTable fresh =
                new SourceTable(source, definition, ThreadLocalRandom.current().nextInt(), listeners);
        tables.put(definition.name(), fresh);
        if (old != null) {
            old.drop(nowMillis());
        }
        return fresh;
    }

    void markSession(String source) {
        sources.getOrDefault(source, Map.of()).values().forEach(SourceTable::markSession);
    }

    void sweepSession(String source) {
        long now = nowMillis();
        sources.getOrDefault(source, Map.of()).values().removeIf(table -> !table.sweepSession(now));
    }

    private @Nullable SourceTable table(String source, String table) {
        Map<String, SourceTable> tables = sources.get(source);
        return tables == null ? null : tables.get(table);
    }

    private static SourceTable.@Nullable Found find(SourceTable table, StickKey key, long now) {
        return table.definition().keyType() == key.type() ? table.find(key.toBytes(), now) : null;
    }

    private long nowMillis() {
        return TimeUnit.NANOSECONDS.toMillis(clock.getAsLong());
    }
}
