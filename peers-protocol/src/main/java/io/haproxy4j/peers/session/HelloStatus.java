// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.session;

import org.jspecify.annotations.Nullable;

/**
 * Answers to a handshake. HAProxy stops dialling a peer that answers anything but {@link #OK}, until that peer dials in
 * or HAProxy restarts; whoever is not ready just for now closes the connection instead.
 */
public enum HelloStatus {
    /** The session is open. */
    OK(200),
    /** A second connection under HAProxy's own name. */
    TRY_AGAIN(300),
    /** Not the peers protocol, or a malformed line. */
    PROTOCOL(501),
    /** A version of the protocol the other side does not speak. */
    VERSION(502),
    /** The name that was called is not the name of the other side. */
    WRONG_NAME(503),
    /** The other side does not know who calls. */
    UNKNOWN_PEER(504);

    private final int code;

    HelloStatus(int code) {
        this.code = code;
    }

    /**
     * The number on the wire.
     *
     * @return three digits
     */
    public int code() {
        return code;
    }

    /**
     * The status of a number.
     *
     * @param code the number
     * @return the status, or null for any other number
     */
    public static @Nullable HelloStatus ofCode(int code) {
        for (HelloStatus status : values()) {
            if (status.code == code) {
                return status;
            }
        }
        return null;
    }
}
