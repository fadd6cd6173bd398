// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.transport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProtocolFamily;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Channels of the JDK, for unix sockets and TCP. */
final class JdkChannels implements Channels {

    private static final int MAX_WRITE = 64 * 1024;

    private final SocketAddress address;
    private final boolean unix;

    private JdkChannels(SocketAddress address, boolean unix) {
        this.address = address;
        this.unix = unix;
    }

    static JdkChannels unix(Path path) {
        return new JdkChannels(UnixDomainSocketAddress.of(path), true);
    }

    static JdkChannels tcp(InetSocketAddress address) {
        return new JdkChannels(address, false);
    }

    @Override
    public Selector openSelector() throws IOException {
        return Selector.open();
    }

    @Override
    public SocketChannel open() throws IOException {
        ProtocolFamily family = unix ? StandardProtocolFamily.UNIX : null;
        SocketChannel channel = open(family);
        try {
            channel.configureBlocking(false);
            if (!unix) {
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            }
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        return channel;
    }

    private static SocketChannel open(@Nullable ProtocolFamily family) throws IOException {
        return family == null ? SocketChannel.open() : SocketChannel.open(family);
    }

    @Override
    public boolean connect(SocketChannel channel) throws IOException {
        SocketAddress target = address;
        if (address instanceof InetSocketAddress inet) {
            target = new InetSocketAddress(inet.getHostString(), inet.getPort());
            if (((InetSocketAddress) target).isUnresolved()) {
                throw new IOException("The name " + inet.getHostString() + " cannot be resolved");
            }
        }
        return channel.connect(target);
    }

    @Override
    public boolean canWaitForConnect() {
        return !unix;
    }

    @Override
    public int read(SocketChannel channel, ByteBuffer directBuffer) throws IOException {
        return channel.read(directBuffer);
    }

    @Override
    public int write(SocketChannel channel, ByteBuffer buffer) throws IOException {
        // The JDK copies the whole of a heap buffer into a direct one, however little of it the socket takes.
        int length = Math.min(buffer.remaining(), MAX_WRITE);
        int n = channel.write(buffer.slice(buffer.position(), length));
        buffer.position(buffer.position() + n);
        return n;
    }

    @Override
    public String toString() {
        return address instanceof InetSocketAddress inet
                ? inet.getHostString() + ":" + inet.getPort()
                : address.toString();
    }
}
