// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.transport;

import io.haproxy4j.runtime.command.RuntimeConnectionException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A connection to a CLI socket, used by one thread at a time; only {@link #close()} may come from another one, and ends
 * a wait in progress.
 */
public interface Connection extends AutoCloseable {

    /**
     * Writes and waits until some input has come. Input is taken while output is still waiting, so neither side can
     * block the other.
     *
     * @param out what is to be written, null or without remaining bytes for nothing; its position moves on
     * @param limit how long to wait without any progress
     * @return what was read, at least one byte: a buffer of this connection, valid until the next call; null at the end
     *     of the input
     * @throws RuntimeConnectionException with READ_TIMEOUT, LOST, INTERRUPTED or CLOSED
     */
    @Nullable
    ByteBuffer exchange(@Nullable ByteBuffer out, Duration limit);

    /** Closes the connection; a thread that waits in {@link #exchange} gets a CLOSED fault. */
    @Override
    void close();
}
