// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.session;

import io.haproxy4j.peers.TableDefinition;

/** A table a session sends from. */
public interface OutgoingTable {

    /**
     * The table.
     *
     * @return its definition
     */
    TableDefinition definition();

    /**
     * Id of the newest update.
     *
     * @return the id, 0 when there was none
     */
    int newestUpdateId();

    /**
     * Begins a walk over the entries from the least to the most recently updated.
     *
     * @return a cursor before the first entry; close it when the walk is over
     */
    UpdateCursor cursor();
}
