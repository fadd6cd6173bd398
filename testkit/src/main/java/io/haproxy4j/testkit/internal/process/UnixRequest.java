// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/**
 * One request to a unix socket: connect, send, read until the other side closes. Our side stays open meanwhile; HAProxy
 * takes a half-closed connection as the wish to interrupt a waiting command.
 */
public final class UnixRequest {

    private static final int CHUNK = 16 * 1024;

    private UnixRequest() {}

    /**
     * Sends a request and reads the whole answer.
     *
     * @param socket path of the socket
     * @param request the text to send, with its line end
     * @param limit how long nothing may happen
     * @return everything received
     * @throws IOException if nobody listens there, or nothing happens within the limit
     */
    public static String send(Path socket, String request, Duration limit) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
                Selector selector = Selector.open()) {
            channel.configureBlocking(false);
            SelectionKey key = channel.register(selector, SelectionKey.OP_WRITE);
            ByteBuffer out = ByteBuffer.wrap(request.getBytes(StandardCharsets.UTF_8));
            while (out.hasRemaining()) {
                await(selector, limit, socket);
                channel.write(out);
            }
            key.interestOps(SelectionKey.OP_READ);
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            ByteBuffer in = ByteBuffer.allocate(CHUNK);
            while (true) {
                await(selector, limit, socket);
                int read = channel.read(in.clear());
                if (read < 0) {
                    return answer.toString(StandardCharsets.UTF_8);
                }
                answer.write(in.array(), 0, read);
            }
        }
    }

    private static void await(Selector selector, Duration limit, Path socket) throws IOException {
        if (selector.select(key -> {}, limit.toMillis()) == 0) {
            throw new SocketTimeoutException("nothing for " + limit.toMillis() + " ms from " + socket);
        }
    }
}
