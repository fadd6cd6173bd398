// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.live;

import static io.haproxy4j.peers.live.Messages.NOEXP;
import static io.haproxy4j.peers.live.Messages.stored;
import static io.haproxy4j.peers.live.Messages.update;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What HAProxy makes of whoever dials it. */
@Execution(ExecutionMode.CONCURRENT)
final class HandshakeFactsIT {

    @HaproxyTest
    void handshakesAreAnswered(HaproxyFactory factory) throws IOException {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("HAProxyS 2.1\nhap\nlib 1 1\n", "200");
        answers.put("HAProxyS 2.0\nhap\nlib 1 1\n", "200");
        answers.put("HAProxyS 2.01\nhap\nlib rec x\n", "200");
        answers.put("HAProxyS 2.1\r\nhap\r\nlib 1 1\r\n", "200");
        answers.put("HAProxyS 2.2\nhap\nlib 1 1\n", "502");
        answers.put("HAProxyS 3.0\nhap\nlib 1 1\n", "502");
        answers.put("HAProxyS 1.9\nhap\nlib 1 1\n", "502");
        answers.put("HAProxyS 2\nhap\nlib 1 1\n", "502");
        answers.put("HAProxyS 2.1 \nhap\nlib 1 1\n", "502");
        answers.put("GET / HTTP/1.1\nhap\nlib 1 1\n", "501");
        answers.put("HAProxyS 2.1\nhap\nlib\n", "501");
        answers.put("HAProxyS 2.1\nhim\nlib 1 1\n", "503");
        answers.put("HAProxyS 2.1\nhap\nwho 1 1\n", "504");
        try (Lab lab = new Lab(factory)) {
            for (Map.Entry<String, String> answer : answers.entrySet()) {
                try (RawPeer peer = new RawPeer(lab.haproxy)) {
                    peer.text(answer.getKey());
                    assertThat(peer.text()).as(answer.getKey()).startsWith(answer.getValue() + "\n");
                }
            }
        }
    }

    /** The answer does not wait for the lines behind a bad one, and the connection ends with it. */
    @HaproxyTest
    void theFirstBadLineIsAnsweredAtOnce(HaproxyFactory factory) throws IOException {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("GET / HTTP/1.1\n", "501\n");
        answers.put("HAProxyS 9.9\n", "502\n");
        answers.put("HAProxyS 2.1\nhim\n", "503\n");
        try (Lab lab = new Lab(factory)) {
            for (Map.Entry<String, String> answer : answers.entrySet()) {
                try (RawPeer peer = new RawPeer(lab.haproxy)) {
                    peer.text(answer.getKey());
                    assertThat(peer.awaitEnd()).as(answer.getKey()).isTrue();
                    assertThat(peer.text()).as(answer.getKey()).isEqualTo(answer.getValue());
                }
            }
        }
    }

    @HaproxyTest
    void aLineWithoutEndGetsNoAnswer(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = new RawPeer(lab.haproxy)) {
            peer.text("x".repeat(20_000));
            // 2.6 closes or waits on, by where its reads have cut the line; the others close.
            boolean mayWait = factory.binary().release().equals("2.6");
            long end = System.nanoTime() + Duration.ofSeconds(7).toNanos();
            assertThat(peer.awaitHex(hex -> mayWait && System.nanoTime() > end)).isEmpty();
            assertThat(mayWait || peer.awaitEnd()).isTrue();
        }
    }

    @HaproxyTest(versions = {"3.0", "3.2", "3.4"})
    void halfAHelloIsLeftAfterFiveSeconds(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = new RawPeer(lab.haproxy)) {
            peer.text("HAProxyS 2.1\nhap\n");
            assertThat(peer.awaitEnd()).isTrue();
            assertThat(peer.awaitHex(hex -> true)).isEmpty();
        }
    }

    @HaproxyTest
    void whoCallsItselfByItsNameIsTakenForTheProcessBefore(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer first = new RawPeer(lab.haproxy);
                RawPeer second = new RawPeer(lab.haproxy)) {
            first.text("HAProxyS 2.1\nhap\nhap 1 1\n");
            assertThat(first.text()).startsWith("200\n");
            second.text("HAProxyS 2.1\nhap\nhap 1 1\n");
            assertThat(second.text()).startsWith("300\n");
        }
    }

    @HaproxyTest
    void aSecondSessionEndsTheFirstWithoutAWord(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer first = RawPeer.established(lab.haproxy)) {
            first.hex("0002");
            try (RawPeer second = RawPeer.established(lab.haproxy)) {
                assertThat(first.awaitEnd()).isTrue();
                assertThat(first.awaitHex(hex -> true)).doesNotContain("0100");
                second.hex("0002" + NOEXP + update(1, 5, 7));
                Lab.await("the entry", () -> stored(lab.haproxy).size() == 1);
            }
            assertThat(lab.peerField("lib", "coll")).isNotEqualTo("0");
        }
    }
}
