// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.command;

import java.nio.charset.StandardCharsets;

/**
 * The lines of an answer as it arrives, for one thread. {@link #next()} moves to the next line; the bytes of a line are
 * valid until the following call.
 */
public interface ReplyLines extends AutoCloseable {

    /**
     * Moves to the next line, waiting for it if need be.
     *
     * @return false at the end of the answer
     * @throws RuntimeCommandException if HAProxy refused the command
     * @throws RuntimeConnectionException if the answer broke off or stalled
     */
    boolean next();

    /**
     * {@return the array that holds the current line}
     */
    byte[] array();

    /**
     * {@return the index of the line's first byte}
     */
    int from();

    /**
     * {@return the index behind the line's last byte, its line feed excluded}
     */
    int to();

    /**
     * {@return the current line as text}
     */
    default String text() {
        return new String(array(), from(), to() - from(), StandardCharsets.UTF_8);
    }

    /**
     * {@return how many bytes of the answer have been read from the socket so far}
     */
    long bytesRead();

    @Override
    void close();
}
