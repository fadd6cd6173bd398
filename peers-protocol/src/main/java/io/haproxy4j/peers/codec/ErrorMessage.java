// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.codec;

import org.jspecify.annotations.Nullable;

/** Messages of two bytes that a peer sends just before it closes. HAProxy sends them and ignores those it receives. */
public enum ErrorMessage {
    /** A message was not understood. */
    PROTOCOL(0),
    /** A message was larger than the receiver's buffer. */
    SIZE_LIMIT(1);

    private static final ErrorMessage[] BY_TYPE = values();

    private final int wireType;

    ErrorMessage(int wireType) {
        this.wireType = wireType;
    }

    int wireType() {
        return wireType;
    }

    static @Nullable ErrorMessage ofType(int type) {
        return type < BY_TYPE.length ? BY_TYPE[type] : null;
    }
}
