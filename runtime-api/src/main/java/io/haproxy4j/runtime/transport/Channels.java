// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.transport;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** What differs between the kinds of socket. */
interface Channels {

    /** A selector for channels of this kind. */
    Selector openSelector() throws IOException;

    /** A channel in non-blocking mode, not yet connected. */
    SocketChannel open() throws IOException;

    /**
     * Begins to connect.
     *
     * @return true if that is done already
     */
    boolean connect(SocketChannel channel) throws IOException;

    /** Whether a connection that is not done can be waited for; else it must be tried anew (a full backlog of a unix socket). */
    boolean canWaitForConnect();

    int read(SocketChannel channel, ByteBuffer directBuffer) throws IOException;

    int write(SocketChannel channel, ByteBuffer buffer) throws IOException;

    /** The address, for messages. */
    @Override
    String toString();
}
