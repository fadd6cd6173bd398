// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.live;

import static io.haproxy4j.peers.live.Messages.NOEXP;
import static io.haproxy4j.peers.live.Messages.update;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.peers.codec.ControlMessage;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** When HAProxy speaks and when it keeps silent. */
@Execution(ExecutionMode.CONCURRENT)
final class SessionFactsIT {

    @HaproxyTest
    void nothingLiveComesBetweenTeachingAndConfirmation(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory)) {
            lab.set("t_noexp", "1", "data.gpc0 1");
            try (RawPeer peer = RawPeer.established(lab.haproxy)) {
                peer.hex("0000");
                List<RawPeer.Update> taught =
                        peer.awaitUpdates(all -> all.stream().anyMatch(RawPeer.Update::timed));
                assertThat(taught).anyMatch(RawPeer.Update::timed);
                peer.awaitTaught();
                int before = peer.updates().size();
                lab.set("t_noexp", "2", "data.gpc0 2");
                // The ack of something of ours shows that it had the time.
                peer.hex(NOEXP + update(1, 9, 9));
                assertThat(peer.awaitHex(hex -> hex.contains("0a84050100000001")))
                        .contains("0a84050100000001");
                assertThat(peer.updates()).hasSize(before);
                peer.hex("0003");
                assertThat(peer.awaitUpdates(all ->
                                all.stream().anyMatch(update -> update.key().equals("2"))))
                        .anyMatch(update -> update.key().equals("2") && !update.timed());
            }
        }
    }

    @HaproxyTest
    void whatWasNotAcknowledgedIsPushedAgainAfterATeaching(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory)) {
            lab.set("t_noexp", "1", "data.gpc0 1");
            try (RawPeer peer = RawPeer.established(lab.haproxy)) {
                peer.awaitUpdates(all -> all.size() == 1);
                peer.hex("0000");
                peer.awaitUpdates(all -> all.size() == 2);
                peer.awaitTaught();
                peer.hex("0003");
                assertThat(peer.awaitUpdates(all -> all.size() == 3))
                        .extracting(RawPeer.Update::timed)
                        .containsExactly(false, true, false);
            }
        }
    }

    @HaproxyTest
    void anIdleHaproxySendsAHeartbeatEveryThreeSeconds(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory)) {
            long gap = 0;
            // 2.6 sometimes ends a fresh session early, when its own attempt to dial has failed meanwhile.
            for (int attempt = 0; attempt < 4 && gap == 0; attempt++) {
                try (RawPeer peer = RawPeer.established(lab.haproxy)) {
                    peer.hex("0002");
                    gap = peer.awaitControl(ControlMessage.HEARTBEAT) ? gapOfHeartbeats(peer) : 0;
                }
            }
            assertThat(gap).isBetween(2000L, 5000L);
        }
    }

    private static long gapOfHeartbeats(RawPeer peer) throws IOException {
        long begin = System.nanoTime();
        peer.hex("0004");
        return peer.awaitControl(ControlMessage.HEARTBEAT) ? (System.nanoTime() - begin) / 1_000_000 : 0;
    }
}
