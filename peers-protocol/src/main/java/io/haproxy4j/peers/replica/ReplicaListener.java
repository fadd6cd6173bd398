// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.replica;

import io.haproxy4j.peers.StickEntry;
import io.haproxy4j.peers.TableDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Is told what changes in a {@link StickTableReplica}, by the thread that brings the change, after it took place. With
 * no listener, updates cost no allocation.
 */
public interface ReplicaListener {

    /** Why an entry has gone. */
    enum Removal {
        /** Its time was over. */
        EXPIRED,
        /** The source no longer has it, as a complete synchronisation has shown. */
        GONE,
        /** The source now has a table of this name with another definition, or was removed. */
        DROPPED
    }

    /**
     * An entry was received. It may be equal to what was known.
     *
     * @param source name of the peer it came from
     * @param before what was known of this key, or null
     * @param after what is known now
     */
    void onUpdate(String source, @Nullable StickEntry before, StickEntry after);

    /**
     * An entry has gone.
     *
     * @param source name of the peer it came from
     * @param entry what was known of it
     * @param reason why it has gone
     */
    default void onRemoval(String source, StickEntry entry, Removal reason) {}

    /**
     * A source has defined more tables than the replica keeps of one source; the entries of this one are not kept.
     *
     * @param source name of the peer it came from
     * @param table the table
     * @param limit how many tables of a source are kept
     */
    default void onTableRefused(String source, TableDefinition table, int limit) {}
}
