// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.live;

import static io.haproxy4j.peers.live.Messages.NOEXP;
import static io.haproxy4j.peers.live.Messages.increment;
import static io.haproxy4j.peers.live.Messages.stored;
import static io.haproxy4j.peers.live.Messages.update;
import static io.haproxy4j.peers.live.Messages.varint;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** How HAProxy finds one message behind the other. */
@Execution(ExecutionMode.CONCURRENT)
final class FramingFactsIT {

    @HaproxyTest
    void whatIsUnknownIsSkipped(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.settled(lab)) {
            // Unknown classes and types with and without body, a received error, an update without a table.
            peer.hex("0206 2ac302aabb 0009 0107 0a05 0af001aa 0100" + increment(1, 1));
            peer.hex(NOEXP + update(1, 5, 7));
            peer.awaitHex(hex -> hex.contains("0a840501" + "00000001"));
            assertThat(stored(lab.haproxy)).containsExactly(Map.entry("5", "7"));
        }
    }

    @HaproxyTest
    void malformedMessagesEndTheSessionWithAnError(HaproxyFactory factory) throws IOException {
        List<String> malformed = List.of(
                "ff00", // the reserved class
                "0a80 ffffffffffffff00", // a length of more than five bytes
                NOEXP + "0a80 08 00000001 00000001", // no value
                NOEXP + "0a80 03 000000", // half an id
                "0a84 02 01 00", // half an ack
                "0a82 03 01 05 74"); // half a name
        try (Lab lab = new Lab(factory)) {
            for (String bytes : malformed) {
                try (RawPeer peer = RawPeer.established(lab.haproxy)) {
                    peer.hex("0002" + bytes);
                    assertThat(peer.awaitEnd()).as(bytes).isTrue();
                    assertThat(peer.awaitHex(hex -> true)).as(bytes).endsWith("0100");
                }
            }
            assertThat(lab.peerField("lib", "proto_err")).isEqualTo(Integer.toString(malformed.size()));
        }
    }

    @HaproxyTest
    void aMessageLargerThanTheBufferIsASizeError(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            peer.hex("0002 0a80 f0808000"); // 264432 bytes
            assertThat(peer.awaitEnd()).isTrue();
            assertThat(peer.awaitHex(hex -> true)).endsWith("0101");
            assertThat(lab.peerField("lib", "proto_err")).isEqualTo("0");
        }
    }

    @HaproxyTest
    void aMessageThatFillsTheBufferIsTaken(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            // 2 bytes, 3 of length, 16379 of body: 16384 in all.
            peer.hex("0002" + "2ac3" + varint(16_379) + "00".repeat(16_379));
            peer.hex(NOEXP + update(1, 5, 7));
            Lab.await("the entry", () -> stored(lab.haproxy).size() == 1);
            assertThat(stored(lab.haproxy)).containsExactly(Map.entry("5", "7"));
        }
    }

    @HaproxyTest
    void aMessageThatIsOneByteTooLongStallsTheSession(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            peer.hex("0002" + "2ac3" + varint(16_380) + "00".repeat(16_380));
            peer.hex(NOEXP + update(1, 5, 7));
            // Neither an ack nor an error comes, until one side has been silent for too long.
            assertThat(peer.awaitHex(hex -> hex.contains("0a8405"))).doesNotContain("0a8405", "0100", "0101");
            assertThat(stored(lab.haproxy)).isEmpty();
        }
    }
}
