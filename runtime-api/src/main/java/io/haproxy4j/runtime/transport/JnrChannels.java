// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.transport;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import jnr.constants.platform.Errno;
import jnr.enxio.channels.Native;
import jnr.enxio.channels.NativeSelectorProvider;
import jnr.unixsocket.UnixSocketAddress;
import jnr.unixsocket.UnixSocketChannel;

/**
 * Channels of jnr-unixsocket. Its own read copies through a heap buffer as large as the room there is, so reads go to
 * the descriptor with a direct buffer. That is safe because a connection closes its channel only where no read is in
 * progress; a read after close would hit whatever file got the number.
 */
final class JnrChannels implements Channels {

    private static final int MAX_WRITE = 64 * 1024;

    private final Path path;

    JnrChannels(Path path) {
        this.path = path;
    }

    @Override
    public Selector openSelector() throws IOException {
        return NativeSelectorProvider.getInstance().openSelector();
    }

    @Override
    public SocketChannel open() throws IOException {
        UnixSocketChannel channel = UnixSocketChannel.open();
        try {
            channel.configureBlocking(false);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        return channel;
    }

    @Override
    public boolean connect(SocketChannel channel) throws IOException {
        return ((UnixSocketChannel) channel).connect(new UnixSocketAddress(path.toFile()));
    }

    @Override
    public boolean canWaitForConnect() {
        return false;
    }

    @Override
    public int read(SocketChannel channel, ByteBuffer directBuffer) throws IOException {
        int n = Native.read(((UnixSocketChannel) channel).getFD(), directBuffer);
        return n > 0 ? n : n == 0 ? -1 : wouldBlockOrThrow();
    }

    @Override
    public int write(SocketChannel channel, ByteBuffer buffer) throws IOException {
        // The native call copies the whole of a heap buffer, however little of it the socket takes.
        ByteBuffer piece = buffer.slice(buffer.position(), Math.min(buffer.remaining(), MAX_WRITE));
        int n = Native.write(((UnixSocketChannel) channel).getFD(), piece);
        if (n < 0) {
            return wouldBlockOrThrow();
        }
        buffer.position(buffer.position() + n);
        return n;
    }

    private static int wouldBlockOrThrow() throws IOException {
        if (Native.getLastError() == Errno.EAGAIN) {
            return 0;
        }
        throw new IOException(Native.getLastErrorString());
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
