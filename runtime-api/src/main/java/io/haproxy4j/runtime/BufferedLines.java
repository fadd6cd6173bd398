// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import io.haproxy4j.runtime.command.Reply;
import io.haproxy4j.runtime.command.ReplyLines;

/** The lines of an answer that is in memory. */
final class BufferedLines implements ReplyLines {

    private final byte[] bytes;
    private int from;
    private int to = -1;

    BufferedLines(Reply reply) {
        this.bytes = reply.bytes();
    }

    @Override
    public boolean next() {
        from = to + 1;
        if (from >= bytes.length) {
            return false;
        }
        to = from;
        while (to < bytes.length && bytes[to] != '\n') {
            to++;
        }
        return true;
    }

    @Override
    public byte[] array() {
        return bytes;
    }

    @Override
    public int from() {
        return from;
    }

    @Override
    public int to() {
        return to;
    }

    @Override
    public long bytesRead() {
        return bytes.length;
    }

    @Override
    public void close() {
        to = bytes.length;
    }
}
