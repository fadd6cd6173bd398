// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A socket in front of HAProxy's that can end answers early by closing its side alone. */
final class Relay implements AutoCloseable {

    private final Path door;
    private final Path target;
    private final ServerSocketChannel listener;
    private final Thread thread;
    private volatile int limit = Integer.MAX_VALUE;

    Relay(Path door, Path target) throws IOException {
        this.door = door;
        this.target = target;
        listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(door));
        thread = new Thread(this::serve, "relay");
        thread.start();
    }

    /** From now on only so many bytes of each answer pass. */
    void cutAfter(int bytes) {
        limit = bytes;
    }

    private void serve() {
        try {
            while (true) {
                try (SocketChannel client = listener.accept();
                        SocketChannel haproxy = SocketChannel.open(UnixDomainSocketAddress.of(target))) {
                    relay(client, haproxy);
                }
            }
        } catch (IOException e) {
            // The listener has been closed.
            return;
        }
    }

    private void relay(SocketChannel client, SocketChannel haproxy) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(16_384);
        client.read(buffer);
        haproxy.write(buffer.flip());
        int left = limit;
        while (left > 0 && haproxy.read(buffer.clear().limit(Math.min(left, buffer.capacity()))) > 0) {
            left -= buffer.position();
            client.write(buffer.flip());
        }
        client.shutdownOutput();
        // Half open until the client closes its side.
        while (client.read(buffer.clear()) >= 0) {
            buffer.clear();
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        Files.deleteIfExists(door);
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
