// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.benchmarks.runtime;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import jnr.unixsocket.UnixSocketAddress;
import jnr.unixsocket.UnixSocketChannel;

/** The floor: a blocking channel of the same kind as the client's, direct buffers, nothing parsed. */
final class BareSocket implements AutoCloseable {

    private interface Connector {
        SocketChannel connect() throws IOException;
    }

    private final Connector connector;
    private final ByteBuffer in = ByteBuffer.allocateDirect(64 * 1024);
    private final SocketChannel kept;

    private BareSocket(Connector connector) throws IOException {
        this.connector = connector;
        kept = connector.connect();
        kept.write(bytes("prompt\nset timeout cli 3600\n"));
        untilPrompts(2);
    }

    /** By the channels of the transport with that name, "jdk" or "jnr". */
    static BareSocket of(String transport, Path socket) throws IOException {
        if (transport.equals("jnr")) {
            UnixSocketAddress address = new UnixSocketAddress(socket.toFile());
            return new BareSocket(() -> UnixSocketChannel.open(address));
        }
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(socket);
        return new BareSocket(() -> {
            SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
            channel.connect(address);
            return channel;
        });
    }

    static ByteBuffer bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
    }

    /** One command on a connection of its own. */
    long oneShot(ByteBuffer request) throws IOException {
        try (SocketChannel channel = connector.connect()) {
            channel.write(request.duplicate());
            long total = 0;
            while (true) {
                in.clear();
                int n = channel.read(in);
                if (n < 0) {
                    return total;
                }
                total += n;
            }
        }
    }

    /** Some lines on the kept connection. */
    long kept(ByteBuffer request, int answers) throws IOException {
        kept.write(request.duplicate());
        return untilPrompts(answers);
    }

    private long untilPrompts(int count) throws IOException {
        long total = 0;
        int prompts = 0;
        int matched = 0;
        while (prompts < count) {
            in.clear();
            int n = kept.read(in);
            if (n < 0) {
                throw new IOException("HAProxy closed the connection");
            }
            total += n;
            for (int i = 0; i < n; i++) {
                byte b = in.get(i);
                matched = b == '\n' ? 1 : matched == 1 && b == '>' ? 2 : matched == 2 && b == ' ' ? 3 : 0;
                prompts += matched == 3 ? 1 : 0;
            }
        }
        return total;
    }

    @Override
    public void close() throws IOException {
        kept.close();
    }
}
