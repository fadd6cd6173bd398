// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.replica;

import io.haproxy4j.peers.TableDefinition;
import io.haproxy4j.peers.codec.PeerEncoder;
import io.haproxy4j.peers.session.OutgoingTable;
import io.haproxy4j.peers.session.TeachingSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The tables we publish, and, for a full peer, the replica whose entries we give back to a HAProxy that has lost them.
 * Thread-safe; one instance serves any number of sessions.
 */
public final class PublishedTables implements TeachingSource {

    private final LongSupplier clock;
    private final @Nullable StickTableReplica learned;
    private final List<PublishedTable> tables = new CopyOnWriteArrayList<>();
    private final List<Runnable> observers = new CopyOnWriteArrayList<>();

    /**
     * Tables to publish.
     *
     * @param clock nanoseconds of a clock that never goes back, the one the sessions are driven with
     */
    public PublishedTables(LongSupplier clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.learned = null;
    }

    /**
     * Tables to publish, by a full peer that also teaches what it has learned.
     *
     * @param clock nanoseconds of a clock that never goes back, the one the sessions are driven with
     * @param learned what was learned; a key several sources have is taught as the one that changed last
     */
    public PublishedTables(LongSupplier clock, StickTableReplica learned) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.learned = Objects.requireNonNull(learned, "learned");
    }

    /**
     * The table of a definition, made when asked for first.
     *
     * @param definition the table; HAProxy drops it unless name, key type and key length are those of its own
     * @return the table
     * @throws IllegalArgumentException when a table of this name is published with another definition
     */
    public synchronized PublishedTable table(TableDefinition definition) {
        for (PublishedTable table : tables) {
            if (table.definition().name().equals(definition.name())) {
                if (!table.definition().equals(definition)) {
                    throw new IllegalArgumentException("Table " + definition.name() + " is published as "
                            + table.definition() + ", not as " + definition);
                }
                return table;
            }
        }
        // Refuses here, not in a session, what does not fit a message.
        new PeerEncoder().writer(1, definition);
        PublishedTable table = new PublishedTable(
                definition, clock, ThreadLocalRandom.current().nextInt(), this::changed);
        tables.add(table);
        return table;
    }

    @Override
    public Runnable onChange(Runnable observer) {
        observers.add(observer);
        return () -> observers.remove(observer);
    }

    private void changed() {
        observers.forEach(Runnable::run);
    }

    @Override
    public List<? extends OutgoingTable> published() {
        return tables;
    }

    @Override
    public List<? extends OutgoingTable> learned() {
        return learned == null ? List.of() : learned.outgoing();
    }

    /** True for a full peer: HAProxy need not ask another one. */
    @Override
    public boolean isComplete() {
        return learned != null;
    }
}
