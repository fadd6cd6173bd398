// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import io.haproxy4j.cluster.Revision;
import java.util.Optional;

/**
 * Where a node is.
 *
 * @param active the revision of its files; empty before the first ones
 * @param running the revision its process runs, by its own word; empty if it is between two revisions or tells none
 */
public record NodeState(Optional<Revision> active, Optional<Revision> running) {

    /**
     * Whether files and process have a revision.
     *
     * @param revision the revision
     * @return true if both do
     */
    public boolean isAt(Revision revision) {
        return active.equals(Optional.of(revision)) && running.equals(active);
    }
}
