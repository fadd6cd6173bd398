// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.live;

import static io.haproxy4j.peers.live.Messages.NOEXP;
import static io.haproxy4j.peers.live.Messages.ack;
import static io.haproxy4j.peers.live.Messages.increment;
import static io.haproxy4j.peers.live.Messages.stored;
import static io.haproxy4j.peers.live.Messages.update;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What HAProxy acknowledges, and what it makes of acknowledgements. */
@Execution(ExecutionMode.CONCURRENT)
final class AckFactsIT {

    private static final int ENTRIES = 10;

    @HaproxyTest
    void numberZeroIsNeverAcknowledged(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.settled(lab)) {
            peer.hex(NOEXP + update(0, 1, 1));
            Lab.await("the entry", () -> Messages.stored(lab.haproxy).size() == 1);
            peer.hex(update(1, 2, 2));
            String hex = peer.awaitHex(seen -> seen.contains("0a84050100000001"));
            assertThat(hex).contains("0a84050100000001").doesNotContain("0a84050100000000");
        }
    }

    @HaproxyTest
    void nothingIsAcknowledgedTwice(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.settled(lab)) {
            peer.hex(NOEXP + update(1, 1, 1));
            peer.awaitHex(seen -> seen.contains("0a84050100000001"));
            peer.hex(update(1, 1, 2));
            Lab.await("the second update", () -> stored(lab.haproxy).containsValue("2"));
            peer.hex(update(2, 1, 3));
            assertThat(peer.awaitHex(seen -> seen.contains("0a84050100000002")))
                    .containsOnlyOnce("0a84050100000001")
                    .containsOnlyOnce("0a84050100000002");
        }
    }

    @HaproxyTest
    void whoLearnsAcknowledgesUpTo32(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.asked(lab)) {
            // It is not told that this was all.
            peer.hex(NOEXP + update(5, 1, 1));
            Lab.await("the entry", () -> stored(lab.haproxy).size() == 1);
            peer.hex("0001");
            String hex = peer.awaitHex(seen -> seen.contains("0003"));
            boolean old = List.of("2.6", "3.0", "3.2").contains(factory.binary().release());
            String untilConfirmed = hex.substring(0, hex.indexOf("0003"));
            assertThat(untilConfirmed.contains("0a84050100000005")).isEqualTo(old);
        }
    }

    @HaproxyTest
    void acksNameExplicitIdsRightOnEveryVersion(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.settled(lab)) {
            peer.hex(NOEXP + update(5, 1, 1) + update(200, 2, 2));
            String hex = peer.awaitHex(seen -> seen.contains("0a840501000000c8"));
            assertThat(hex).contains("0a840501000000c8");
        }
    }

    @HaproxyTest
    void acksOfImplicitIdsAreSwappedSomewhere(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.settled(lab)) {
            peer.hex(NOEXP + update(5, 1, 1) + increment(2, 2) + increment(3, 3) + increment(4, 4));
            // 5 + 1 + 1 + 1; since 3.3 its bytes are turned after each step, which explicit ids avoid.
            boolean old = List.of("2.6", "3.0", "3.2").contains(factory.binary().release());
            String expected = "0a840501" + (old ? "00000008" : "07000001");
            assertThat(peer.awaitHex(seen -> seen.contains(expected))).contains(expected);
        }
    }

    @HaproxyTest
    void anAckOfAnUnknownTableIsIgnored(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.settled(lab)) {
            peer.hex(ack(99, 1) + NOEXP + update(1, 2, 2));
            assertThat(peer.awaitHex(seen -> seen.contains("0a84050100000001"))).contains("0a84050100000001");
        }
    }

    /** What the next session is pushed after the entries 1 to 10 were acknowledged up to some number. */
    @HaproxyTest
    void theNextSessionGoesOnBehindTheLastAck(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory)) {
            for (int i = 1; i <= ENTRIES; i++) {
                lab.set("t_noexp", Integer.toString(i), "data.gpc0 " + i);
            }
            assertThat(pushed(lab, 6, ENTRIES)).hasSize(ENTRIES);
            assertThat(pushed(lab, 2, ENTRIES - 6)).containsExactly("7", "8", "9", "10");
            assertThat(pushed(lab, ENTRIES, ENTRIES - 2)).hasSize(ENTRIES - 2).startsWith("3");
            // Numbers it has not come to yet are taken for very old ones.
            lab.set("t_noexp", "11", "data.gpc0 11");
            assertThat(pushed(lab, 1000, 1)).containsExactly("11");
            assertThat(pushed(lab, 1000, ENTRIES + 1)).hasSize(ENTRIES + 1);
        }
    }

    /** Keys of what a session is pushed, which then acknowledges it up to a number. */
    private static List<String> pushed(Lab lab, int acknowledge, int expected) throws IOException {
        try (RawPeer peer = RawPeer.established(lab.haproxy)) {
            peer.hex("0002");
            List<String> keys = peer.awaitUpdates(all -> all.size() >= expected).stream()
                    .map(RawPeer.Update::key)
                    .toList();
            // A reserved message behind it, whose answer shows that the ack was read.
            peer.hex(ack(peer.tableNumber("t_noexp"), acknowledge) + "ff00");
            peer.awaitEnd();
            return keys;
        }
    }
}
