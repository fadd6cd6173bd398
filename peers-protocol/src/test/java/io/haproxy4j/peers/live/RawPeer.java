// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.live;

import io.haproxy4j.testkit.HaproxyProcess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Predicate;

/** A peer that says exactly what it is told, to find out what HAProxy makes of it. */
final class RawPeer implements AutoCloseable {

    private final Socket socket;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private boolean ended;

    RawPeer(HaproxyProcess haproxy) throws IOException {
        socket = new Socket();
        socket.connect(haproxy.address().port(Lab.HAPROXY_PORT), 2000);
        socket.setTcpNoDelay(true);
    }

    static RawPeer established(HaproxyProcess haproxy) throws IOException {
        RawPeer peer = new RawPeer(haproxy);
        peer.text("HAProxyS 2.1\nhap\nlib 4711 1\n");
        String answer = peer.awaitHex(hex -> hex.length() >= 8);
        if (!answer.startsWith("3230300a")) {
            throw new IOException("The handshake was answered with " + answer);
        }
        byte[] behind = HexFormat.of().parseHex(answer.substring(8));
        peer.received.reset();
        peer.received.writeBytes(behind);
        return peer;
    }

    void text(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    void hex(String hex) throws IOException {
        socket.getOutputStream().write(HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    /** Reads until what came satisfies, the connection ends, or the limit is over; returns all of it. */
    String awaitHex(Predicate<String> condition) throws IOException {
        long end = System.nanoTime() + Duration.ofSeconds(8).toNanos();
        byte[] buffer = new byte[4096];
        while (!ended && !condition.test(seen()) && System.nanoTime() < end) {
            socket.setSoTimeout(200);
            try {
                int count = socket.getInputStream().read(buffer);
                ended = count < 0;
                if (count > 0) {
                    received.write(buffer, 0, count);
                }
            } catch (SocketTimeoutException e) {
                // Nothing yet.
            }
        }
        return seen();
    }

    String text() throws IOException {
        return new String(HexFormat.of().parseHex(awaitHex(hex -> hex.endsWith("0a"))), StandardCharsets.ISO_8859_1);
    }

    boolean awaitEnd() throws IOException {
        awaitHex(hex -> false);
        return ended;
    }

    private String seen() {
        return HexFormat.of().formatHex(received.toByteArray());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
