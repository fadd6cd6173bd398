// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.peers.session.CloseReason;
import io.haproxy4j.peers.session.PeerMemory;
import io.haproxy4j.peers.session.SessionListener;
import io.haproxy4j.peers.session.SessionOptions;
import io.haproxy4j.peers.session.SessionSetup;
import io.haproxy4j.peers.session.TeachingSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets no session is told so, and whoever listens is told who it was. */
class PeerListenerTest {

    private static final int LIMIT_SECONDS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(7);

    private record Stranger(SocketAddress from, CloseReason reason) {}

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final BlockingQueue<Stranger> strangers = new LinkedBlockingQueue<>();
    private PeerListener listener;

    @BeforeEach
    void listen() throws IOException {
        listener = PeerListener.builder("me", new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .peer("you", SessionSetup.observing(new SessionListener() {}))
                .peer(
                        "patient",
                        new SessionSetup(
                                SessionOptions.DEFAULTS.withSilence(PATIENCE),
                                TeachingSource.NONE,
                                new SessionListener() {},
                                new PeerMemory()))
                .executor(threads)
                .onTurnedAway((from, reason) -> strangers.add(new Stranger(from, reason)))
                .start();
    }

    @AfterEach
    void end() throws InterruptedException {
        listener.close();
        threads.shutdown();
        assertThat(threads.awaitTermination(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    private Socket dial(String text) throws IOException {
        Socket socket =
                new Socket(listener.address().getAddress(), listener.address().getPort());
        socket.setSoTimeout(LIMIT_SECONDS * 1000);
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (SocketException e) {
            // Closed with bytes of ours unread, which the system reports as a reset.
            return "";
        }
    }

    private Stranger stranger() throws InterruptedException {
        return strangers.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void anUnknownNameIsToldSo() throws Exception {
        try (Socket socket = dial("HAProxyS 2.1\nme\nwho 1 1\n")) {
            assertThat(answer(socket)).isEqualTo("504\n");
            Stranger stranger = stranger();
            assertThat(stranger.from()).isEqualTo(socket.getLocalSocketAddress());
            assertThat(stranger.reason().kind()).isEqualTo(CloseReason.Kind.TURNED_AWAY);
            assertThat(stranger.reason().detail()).isEqualTo("who");
        }
        assertThat(listener.connected()).isEmpty();
    }

    @Test
    void aLineWithoutEndIsCutOffWithoutAnAnswer() throws Exception {
        try (Socket socket = dial("x".repeat(20_000))) {
            assertThat(answer(socket)).isEmpty();
        }
        CloseReason reason = stranger().reason();
        assertThat(reason.kind()).isEqualTo(CloseReason.Kind.PROTOCOL_ERROR);
        assertThat(reason.detail()).contains("more than 1024 bytes");
    }

    @Test
    void whoOnlyLooksInIsReportedAsWell() throws Exception {
        dial("").close();
        assertThat(stranger().reason().kind()).isEqualTo(CloseReason.Kind.REMOTE_CLOSED);
    }

    @Test
    void theLastSessionOfAPeerWins() throws Exception {
        try (Socket first = dial("HAProxyS 2.1\nme\nyou 1 1\n")) {
            assertThat(first.getInputStream().readNBytes(4)).isEqualTo("200\n".getBytes(StandardCharsets.US_ASCII));
            try (Socket second = dial("HAProxyS 2.1\nme\nyou 1 1\n")) {
                assertThat(second.getInputStream().readNBytes(4))
                        .isEqualTo("200\n".getBytes(StandardCharsets.US_ASCII));
                // Ends, and does not run into the limit of the socket.
                assertThat(answer(first)).doesNotContain("200");
                second.getOutputStream().write(new byte[] {0, 0});
                assertThat(second.getInputStream().read()).isNotNegative();
                assertThat(listener.connected()).containsExactly("you");
            }
        }
    }

    /** The limit of the socket, which is there for the handshake, does not cut the session's short. */
    @Test
    void aPatientSessionWaitsLongerThanOthers() throws Exception {
        long begin = System.nanoTime();
        try (Socket socket = dial("HAProxyS 2.1\nme\npatient 1 1\n")) {
            assertThat(answer(socket)).startsWith("200\n");
        }
        assertThat(System.nanoTime() - begin).isGreaterThan(PATIENCE.toNanos());
    }

    @Test
    void aSessionIsNotReportedHere() throws Exception {
        try (Socket socket = dial("HAProxyS 2.1\nme\nyou 1 1\n")) {
            assertThat(socket.getInputStream().readNBytes(4)).isEqualTo("200\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(listener.connected()).containsExactly("you");
        }
        dial("").close();
        assertThat(stranger().reason().kind()).isEqualTo(CloseReason.Kind.REMOTE_CLOSED);
        assertThat(strangers).isEmpty();
    }
}
