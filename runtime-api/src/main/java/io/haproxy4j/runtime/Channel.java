// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import io.haproxy4j.runtime.command.RuntimeConnectionException;
import io.haproxy4j.runtime.command.RuntimeConnectionException.Fault;
import io.haproxy4j.runtime.protocol.ByteSink;
import io.haproxy4j.runtime.protocol.ReplyDecoder;
import io.haproxy4j.runtime.transport.Connection;
import io.haproxy4j.runtime.transport.TimeLimits;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A connection with what is still to be written and what has been read ahead of the answer it belongs to. */
final class Channel implements AutoCloseable {

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final Connection connection;
    private final TimeLimits limits;
    private ByteBuffer out = NOTHING;
    private ByteBuffer in = NOTHING;
    private long bytesRead;
    private boolean answering;

    Channel(Connection connection, TimeLimits limits) {
        this.connection = connection;
        this.limits = limits;
    }

    /** Queues a request; it is written while answers are read. */
    void send(ByteBuffer request) {
        if (out.hasRemaining()) {
            throw new IllegalStateException("The request before has not been written yet");
        }
        out = request;
        answering = false;
    }

    /** How much of the queued request has been taken by the socket. */
    int written() {
        return out.position();
    }

    long bytesRead() {
        return bytesRead;
    }

    /** Begins to wait for an answer: the limit of its first byte counts anew. */
    void expectAnswer() {
        answering = false;
    }

    /**
     * Reads a piece of the current answer.
     *
     * @return true if the answer is complete
     */
    boolean read(ReplyDecoder decoder, ByteSink content, Duration extraTime) {
        if (!in.hasRemaining()) {
            @Nullable ByteBuffer more = exchange(extraTime);
            if (more == null) {
                if (decoder.end(content)) {
                    return true;
                }
                throw new RuntimeConnectionException(
                        Fault.LOST,
                        false,
                        "HAProxy closed the connection before the answer was complete (" + content.size()
                                + " bytes of it in hand): it was reloaded, restarted or killed, or the connection was"
                                + " idle for longer than its timeout",
                        null);
            }
            in = more;
            bytesRead += more.remaining();
        }
        answering = true;
        return decoder.decode(in, content);
    }

    private @Nullable ByteBuffer exchange(Duration extraTime) {
        Duration limit = (answering ? limits.read() : limits.firstByte()).plus(extraTime);
        try {
            return connection.exchange(out, limit);
        } catch (RuntimeConnectionException e) {
            if (e.fault() == Fault.READ_TIMEOUT && !answering) {
                throw new RuntimeConnectionException(
                        Fault.FIRST_BYTE_TIMEOUT,
                        false,
                        e.getMessage() + ": HAProxy is stopped or blocked, or serves its maximum of CLI connections"
                                + " already (stats maxconn, 10 unless configured)",
                        e);
            }
            throw e;
        }
    }

    @Override
    public void close() {
        connection.close();
    }
}
