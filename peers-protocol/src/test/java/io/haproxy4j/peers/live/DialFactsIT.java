// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyTest;
import io.haproxy4j.testkit.LoopbackAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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
                Lab.await(
                        "dialled three times",
                        () -> peers.stream()
                                .allMatch(peer -> peer.dialled.get() >= (ANSWERS.get(peer.answer) ? 3 : 1)));
                for (Answering peer : peers) {
                    assertThat(peer.dialled.get() > 1).as(peer.answer).isEqualTo(ANSWERS.get(peer.answer));
                    // It may just be dialling once more.
                    Lab.await(
                            "as many connections as calls of " + peer.port,
                            () -> lab.peerField("p" + peer.port, "new_conn").equals(peer.dialled.toString()));
                }
            }
        } finally {
            for (Answering peer : peers) {
                peer.close();
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
                assertThat((System.nanoTime() - begin) / 1_000_000).isLessThan(30_000);
            }
        }
    }

    /** Whoever wants to be left alone for a while had better answer nothing at all. */
    @HaproxyTest
    void whoAnswersNonsenseIsDialledWithoutAPause(HaproxyFactory factory) throws IOException {
        try (LoopbackAddress address = LoopbackAddress.reserve()) {
            Answering peer = new Answering(address, Lab.OUR_PORT, "abc\n");
            try (Lab lab = new Lab(factory.builder().address(address).config(Lab.PEERS))) {
                Lab.await("dialled a hundred times", () -> peer.dialled.get() >= 100);
                assertThat(lab.haproxy.isAlive()).isTrue();
            } finally {
                peer.close();
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

    /** A peer that gives one answer to whoever dials it, and closes; at once, for HAProxy waits but five seconds. */
    private static final class Answering implements AutoCloseable {

        private final ServerSocket server = new ServerSocket();
        private final AtomicInteger dialled = new AtomicInteger();
        private final int port;
        private final String answer;
        private final Thread thread = new Thread(this::serve, "answering");

        Answering(LoopbackAddress address, int port, String answer) throws IOException {
            this.port = port;
            this.answer = answer;
            server.bind(address.port(port));
            thread.start();
        }

        private void serve() {
            while (!server.isClosed()) {
                try (Socket socket = server.accept()) {
                    dialled.incrementAndGet();
                    socket.setSoTimeout((int) Lab.LIMIT.toMillis());
                    BufferedReader hello = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                    for (int lines = 0; lines < 3; lines++) {
                        hello.readLine();
                    }
                    socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    // Closed, or HAProxy has left in the middle of the call.
                }
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
            Lab.await("nobody answers any more", () -> !thread.isAlive());
        }
    }
}
