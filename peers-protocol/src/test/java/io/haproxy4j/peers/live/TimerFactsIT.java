// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.peers.codec.ControlMessage;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** How long HAProxy is silent, and how long others may be. */
@Execution(ExecutionMode.CONCURRENT)
final class TimerFactsIT {

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
            // Three seconds, and what a busy machine adds to them or takes.
            assertThat(gap).isBetween(1500L, 8000L);
        }
    }

    private static long gapOfHeartbeats(RawPeer peer) throws IOException {
        long begin = System.nanoTime();
        peer.hex("0004");
        return peer.awaitControl(ControlMessage.HEARTBEAT) ? (System.nanoTime() - begin) / 1_000_000 : 0;
    }

    @HaproxyTest
    void aSilentPeerIsLeftAfterFiveSeconds(HaproxyFactory factory) throws IOException {
        long longest = 0;
        try (Lab lab = new Lab(factory)) {
            // 2.6 sometimes ends a fresh session early, when its own attempt to dial has failed meanwhile.
            for (int attempt = 0; attempt < 4 && longest < 4000; attempt++) {
                try (RawPeer peer = RawPeer.established(lab.haproxy)) {
                    long begin = System.nanoTime();
                    peer.hex("0002");
                    assertThat(peer.awaitEnd()).isTrue();
                    longest = Math.max(longest, (System.nanoTime() - begin) / 1_000_000);
                }
            }
        }
        assertThat(longest).isBetween(4000L, 10_000L);
    }

    /** Reading is not enough: what counts is what HAProxy hears. */
    @HaproxyTest
    void aSilentLearnerIsLeftAsWell(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            peer.hex("0002 0000");
            peer.awaitTaught();
            long begin = System.nanoTime();
            // It goes on sending heartbeats all the while.
            assertThat(peer.awaitEnd()).isTrue();
            assertThat((System.nanoTime() - begin) / 1_000_000).isLessThan(10_000);
        }
    }

    /** Nobody can teach it, so it takes itself for synchronised in the end. */
    @HaproxyTest
    void whoeverFindsNoTeacherGivesUp(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            AtomicBoolean ignorant = new AtomicBoolean();
            peer.awaitUpdates(updates -> {
                ignorant.set(!lab.isSynchronised() && peer.wasAsked());
                return ignorant.get();
            });
            assertThat(ignorant).isTrue();
            Lab.await("synchronised", lab::isSynchronised);
        }
    }
}
