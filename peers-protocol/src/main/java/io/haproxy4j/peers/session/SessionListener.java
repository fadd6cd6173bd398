// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.session;

import io.haproxy4j.peers.PeerProtocolException;
import io.haproxy4j.peers.codec.RemoteTable;
import io.haproxy4j.peers.codec.UpdateView;

/**
 * What a {@link PeerSession} reports, in order, from inside the calls that drive it. Every method does nothing by
 * default; none may call back into the session. An exception thrown here leaves the driving call and the session as if
 * the event had been handled.
 */
public interface SessionListener {

    /**
     * The handshake is over.
     *
     * @param remote the other side; its process id is -1 when we dialled, as only a dialling peer tells its own
     */
    default void onEstablished(Hello remote) {}

    /**
     * The other side has defined or chosen a table.
     *
     * @param table the table of this session
     */
    default void onTable(RemoteTable table) {}

    /**
     * An entry was added or changed at the other side. A state, not an event: several changes may have become one, and
     * the same one may come again.
     *
     * @param update the entry, valid only until this method returns
     * @param now the time given to the call that received it, in nanoseconds
     */
    default void onUpdate(UpdateView update, long now) {}

    /** All input of one call has been reported. */
    default void onBatchEnd() {}

    /**
     * Everything the other side holds has been received; from now on changes come as they happen.
     *
     * @param complete false when the other side says that it does not know everything itself
     */
    default void onSynchronised(boolean complete) {}

    /**
     * The other side has everything we hold.
     *
     * @param entries number of entries sent
     */
    default void onTaught(long entries) {}

    /**
     * The other side does not acknowledge a table we push. Reported once until it catches up. HAProxy never
     * acknowledges tables it does not have, or has with another key.
     *
     * @param table name of the table
     */
    default void onLagging(String table) {}

    /**
     * The other side has caught up with a table reported as lagging.
     *
     * @param table name of the table
     */
    default void onCaughtUp(String table) {}

    /**
     * The other side sent what is not the protocol; the session ends with it.
     *
     * @param error says where, and holds the offending bytes
     */
    default void onProtocolError(PeerProtocolException error) {}

    /**
     * The session is over.
     *
     * @param reason why
     */
    default void onClosed(CloseReason reason) {}
}
