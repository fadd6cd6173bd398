// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.session;

import org.jspecify.annotations.Nullable;

/**
 * Why a session has ended.
 *
 * @param kind what happened
 * @param status the answer to the handshake, for {@link Kind#REFUSED} and {@link Kind#TURNED_AWAY}; null otherwise
 * @param detail for people
 */
public record CloseReason(Kind kind, @Nullable HelloStatus status, String detail) {

    /** What happened. */
    public enum Kind {
        /** The other side closed the connection, which HAProxy also does on reload and on a collision. */
        REMOTE_CLOSED,
        /** Nothing came from the other side for longer than its heartbeats allow. */
        SILENT,
        /** The handshake was not over in time. */
        HANDSHAKE_TIMEOUT,
        /** The other side refused our handshake. */
        REFUSED,
        /** We refused the other side's handshake. */
        TURNED_AWAY,
        /** The other side sent what is not the protocol. */
        PROTOCOL_ERROR,
        /** A newer session with the same peer took over. */
        REPLACED,
        /** The connection failed, or could not be made. */
        CONNECTION_FAILED,
        /** We closed it. */
        LOCAL
    }

    static CloseReason of(Kind kind, String detail) {
        return new CloseReason(kind, null, detail);
    }

    /** The kind, with status and detail where there are any. */
    @Override
    public String toString() {
        return kind + (status == null ? "" : " " + status.code()) + (detail.isEmpty() ? "" : ": " + detail);
    }
}
