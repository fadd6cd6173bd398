// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.IOException;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** How long HAProxy is silent, and how long others may be. */
@Execution(ExecutionMode.CONCURRENT)
final class TimerFactsIT {

    /** Ten seconds at most, and what a busy machine adds to them. */
    private static final long A_WHILE = 30_000;

    @HaproxyTest
    void anIdleHaproxySendsAHeartbeatEveryThreeSeconds(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory)) {
            long begin = System.nanoTime();
            try (RawPeer peer = RawPeer.established(lab.haproxy)) {
                peer.awaitHeartbeats(3);
            }
            assertThat(millisSince(begin)).isBetween(8_000L, A_WHILE);
        }
    }

    @HaproxyTest
    void aSilentPeerIsLeftAfterFiveSeconds(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            long begin = System.nanoTime();
            peer.hex("0002");
            assertThat(peer.awaitEnd()).isTrue();
            assertThat(millisSince(begin)).isBetween(4_000L, A_WHILE);
        }
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
            assertThat(millisSince(begin)).isLessThan(A_WHILE);
        }
    }

    private static long millisSince(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }

    /** Nobody can teach it, so it takes itself for synchronised in the end. */
    @HaproxyTest
    void whoeverFindsNoTeacherGivesUp(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.asked(lab)) {
            peer.hex("0002");
            Lab.await("synchronised", lab::isSynchronised);
        }
    }
}
