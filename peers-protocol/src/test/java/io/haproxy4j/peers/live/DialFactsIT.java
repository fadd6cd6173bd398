// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyTest;
import io.haproxy4j.testkit.LoopbackAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** How HAProxy dials, and what it makes of the answers. */
@Execution(ExecutionMode.CONCURRENT)
final class DialFactsIT {

    private static final int FIRST_PORT = 10_011;

    /** What each peer answers, and whether HAProxy dials it again after that. */
    private static final Map<String, Boolean> ANSWERS = Map.of(
            "300\n", false, "501\n", false, "502\n", false, "503\n", false, "504\n", false, "999\n", false, "", true);

    @HaproxyTest
    void onlyANumberStopsItFromDialling(HaproxyFactory factory) throws IOException {
        List<Answering> peers = new ArrayList<>();
        try (LoopbackAddress address = LoopbackAddress.reserve()) {
            StringBuilder config = new StringBuilder("peers lab\n    peer hap \"${ADDRESS}:10000\"\n");
            for (String answer : ANSWERS.keySet()) {
                int port = FIRST_PORT + peers.size();
                peers.add(new Answering(address, port, answer));
                config.append("    peer p%1$d \"${ADDRESS}:%1$d\"\n".formatted(port));
            }
            try (Lab lab = new Lab(factory.builder().address(address).config(config.toString()))) {
                // The one that is dialled again, every five seconds, tells how much time it has had for the others.
                Lab.await("dialled three times", Duration.ofSeconds(40), () -> {
                    peers.forEach(Answering::poll);
                    return peers.stream().allMatch(peer -> peer.dialled >= (ANSWERS.get(peer.answer) ? 3 : 1));
                });
                for (Answering peer : peers) {
                    assertThat(peer.dialled > 1).as(peer.answer).isEqualTo(ANSWERS.get(peer.answer));
                    // It may just be dialling once more.
                    Lab.await("as many connections as calls of " + peer.port, () -> {
                        String connections = lab.peerField("p" + peer.port, "new_conn");
                        peer.poll();
                        return connections.equals(Integer.toString(peer.dialled));
                    });
                }
            }
        } finally {
            for (Answering peer : peers) {
                peer.server.close();
            }
        }
    }

    @HaproxyTest
    void itSaysWhoItIsAndWaitsFiveSecondsForAnAnswer(HaproxyFactory factory) throws IOException {
        try (LoopbackAddress address = LoopbackAddress.reserve();
                ServerSocket server = new ServerSocket()) {
            server.bind(address.port(Lab.OUR_PORT));
            server.setSoTimeout((int) Lab.LIMIT.toMillis());
            long before = System.nanoTime();
            try (Lab lab = new Lab(factory.builder().address(address).config(Lab.PEERS + Lab.TABLES));
                    Socket dialled = server.accept()) {
                dialled.setSoTimeout((int) Lab.LIMIT.toMillis());
                BufferedReader hello =
                        new BufferedReader(new InputStreamReader(dialled.getInputStream(), StandardCharsets.US_ASCII));
                assertThat(hello.readLine()).isEqualTo("HAProxyS 2.1");
                assertThat(hello.readLine()).isEqualTo("lib");
                assertThat(hello.readLine())
                        .isEqualTo("hap " + lab.haproxy.pids().workers().get(0) + " 1");
                long begin = System.nanoTime();
                assertThat(isClosed(hello)).isTrue();
                // It has dialled somewhere between the two.
                assertThat((System.nanoTime() - before) / 1_000_000).isGreaterThan(4000);
                assertThat((System.nanoTime() - begin) / 1_000_000).isLessThan(10_000);
            }
        }
    }

    /** Whoever wants to be left alone for a while had better answer nothing at all. */
    @HaproxyTest
    void whoAnswersNonsenseIsDialledWithoutAPause(HaproxyFactory factory) throws IOException {
        try (LoopbackAddress address = LoopbackAddress.reserve()) {
            Answering peer = new Answering(address, Lab.OUR_PORT, "abc\n");
            try (Lab lab = new Lab(factory.builder().address(address).config(Lab.PEERS))) {
                Lab.await("dialled a hundred times", () -> {
                    peer.poll();
                    return peer.dialled >= 100;
                });
                assertThat(lab.haproxy.isAlive()).isTrue();
            } finally {
                peer.server.close();
            }
        }
    }

    /** It may reset the connection instead of closing it. */
    private static boolean isClosed(BufferedReader in) throws IOException {
        try {
            return in.readLine() == null;
        } catch (SocketException e) {
            return true;
        }
    }

    /** A peer that gives one answer to whoever dials it, and closes. */
    private static final class Answering {

        private final ServerSocketChannel server = ServerSocketChannel.open();
        private final int port;
        private final String answer;
        private int dialled;

        Answering(LoopbackAddress address, int port, String answer) throws IOException {
            this.port = port;
            this.answer = answer;
            server.bind(address.port(port));
            server.configureBlocking(false);
        }

        void poll() {
            try (SocketChannel channel = server.accept()) {
                if (channel != null) {
                    dialled++;
                    Socket socket = channel.socket();
                    socket.setSoTimeout((int) Lab.LIMIT.toMillis());
                    for (int lines = 0; lines < 3; ) {
                        lines += socket.getInputStream().read() == '\n' ? 1 : 0;
                    }
                    socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
