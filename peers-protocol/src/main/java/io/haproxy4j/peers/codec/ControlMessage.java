// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.codec;

import org.jspecify.annotations.Nullable;

/** Messages of two bytes that steer a session. */
public enum ControlMessage {
    /** Asks the other side to teach all its entries. */
    RESYNC_REQUEST(0),
    /** Teaching is over, and the teacher knew everything. */
    RESYNC_FINISHED(1),
    /** Teaching is over, but the teacher does not hold everything itself. */
    RESYNC_PARTIAL(2),
    /** Answers either of the two; the teacher sends live updates again. */
    RESYNC_CONFIRM(3),
    /** Says that the sender is alive. */
    HEARTBEAT(4);

    private static final ControlMessage[] BY_TYPE = values();

    private final int wireType;

    ControlMessage(int wireType) {
        this.wireType = wireType;
    }

    int wireType() {
        return wireType;
    }

    static @Nullable ControlMessage ofType(int type) {
        return type < BY_TYPE.length ? BY_TYPE[type] : null;
    }
}
