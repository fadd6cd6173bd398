// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover;

import io.haproxy4j.cluster.failover.decision.Action;
import io.haproxy4j.cluster.failover.decision.NodeLook;
import java.io.IOException;

/** The way to one node. The controller never uses it from two threads at a time. */
public interface NodeAccess {

    /**
     * Looks at the node.
     *
     * @return what it shows
     * @throws IOException if it does not answer; any other exception counts as that, too
     */
    NodeLook look() throws IOException;

    /**
     * Carries an action out.
     *
     * @param action an action for this node
     * @throws IOException if that failed, or if nobody knows; any other exception counts as that, too
     */
    void carryOut(Action.OnNode action) throws IOException;
}
