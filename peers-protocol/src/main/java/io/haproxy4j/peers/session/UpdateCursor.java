// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.session;

import io.haproxy4j.peers.codec.TableWriter;

/**
 * A walk over the entries of an {@link OutgoingTable} in the order of their last update. It survives any change of the
 * table; an entry that changes moves to the end and is met again there.
 */
public interface UpdateCursor extends AutoCloseable {

    /**
     * Moves behind an update.
     *
     * @param updateId id of the last update not wanted again; 0 for the very beginning
     */
    void seek(int updateId);

    /**
     * Takes the next entry that has not expired.
     *
     * @param target gets its key and values; its layout is that of the table
     * @param now the time in nanoseconds
     * @return false at the end
     */
    boolean next(TableWriter target, long now);

    /**
     * Id of the update last taken.
     *
     * @return the id
     */
    int updateId();

    /**
     * Time the entry last taken has left.
     *
     * @return milliseconds, at least 1; 0 when it does not expire
     */
    int remainingMillis();

    @Override
    void close();
}
