// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.live;

import static io.haproxy4j.peers.live.Messages.NOEXP;
import static io.haproxy4j.peers.live.Messages.ack;
import static io.haproxy4j.peers.live.Messages.stored;
import static io.haproxy4j.peers.live.Messages.update;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.peers.codec.ControlMessage;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What HAProxy tells whom, and when. */
@Execution(ExecutionMode.CONCURRENT)
final class SessionFactsIT {

    @HaproxyTest
    void noLiveUpdateBeforeARequestIsAnswered(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory)) {
            // As long as that lasts: it gives up waiting for an answer in the end, and the peer for its silence.
            try (RawPeer peer = RawPeer.asked(lab)) {
                lab.set("t_noexp", "1", "data.gpc0 1");
                String before = peer.awaitHex(hex -> hex.contains("0a80"));
                assertThat(before).doesNotContain("0a80");
            }
            try (RawPeer peer = RawPeer.established(lab.haproxy)) {
                assertThat(peer.awaitUpdates(all -> !all.isEmpty())).isNotEmpty();
            }
        }
    }

    @HaproxyTest
    void unaskedFinishesAreConfirmed(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            peer.hex("0001 0001");
            assertThat(peer.awaitHex(hex -> hex.contains("0003"))).contains("0003");
        }
    }

    @HaproxyTest
    void whatItLearnsItDoesNotPassOn(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer watcher = RawPeer.established(lab.haproxy, "watcher");
                RawPeer lib = RawPeer.established(lab.haproxy)) {
            watcher.hex("0002");
            lib.hex("0002" + NOEXP + update(1, 5, 7));
            Lab.await("the entry", () -> stored(lab.haproxy).size() == 1);
            lab.set("t_noexp", "6", "data.gpc0 8");
            List<RawPeer.Update> updates = watcher.awaitUpdates(all -> !all.isEmpty());
            assertThat(updates).extracting(RawPeer.Update::key).containsExactly("6");
        }
    }

    /** Who was not taught himself says so, and knows everything once he was. */
    @HaproxyTest
    void whoHasNotLearnedTeachesInPart(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.asked(lab)) {
            peer.hex("0000");
            assertThat(peer.awaitControl(ControlMessage.RESYNC_PARTIAL)).isTrue();
            peer.hex("0003 0001");
            Lab.await("synchronised", lab::isSynchronised);
            peer.hex("0000");
            assertThat(peer.awaitControl(ControlMessage.RESYNC_FINISHED)).isTrue();
        }
    }

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
    void whatWasAcknowledgedIsNotPushedAgain(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory)) {
            lab.set("t_noexp", "1", "data.gpc0 1");
            try (RawPeer peer = RawPeer.established(lab.haproxy)) {
                peer.awaitUpdates(all -> all.size() == 1);
                peer.hex(ack(peer.tableNumber("t_noexp"), 1) + "0000");
                peer.awaitTaught();
                peer.hex("0003");
                lab.set("t_noexp", "2", "data.gpc0 2");
                assertThat(peer.awaitUpdates(all ->
                                all.stream().anyMatch(update -> update.key().equals("2"))))
                        .extracting(update -> update.key() + " " + update.timed())
                        .containsExactly("1 false", "1 true", "2 false");
            }
        }
    }

    @HaproxyTest
    void anAckDuringATeachingIsIgnored(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory)) {
            lab.set("t_noexp", "1", "data.gpc0 1");
            try (RawPeer peer = RawPeer.established(lab.haproxy)) {
                peer.awaitUpdates(all -> all.size() == 1);
                peer.hex("0000");
                peer.awaitTaught();
                peer.hex(ack(peer.tableNumber("t_noexp"), 1) + "0003");
                assertThat(peer.awaitUpdates(all -> all.size() == 3))
                        .extracting(update -> update.key() + " " + update.timed())
                        .containsExactly("1 false", "1 true", "1 false");
            }
        }
    }

    /**
     * To the new process everything is learned, from the old one, so it tells it only to who asks. And the old one
     * teaches only if it was synchronised itself; before, a reload loses everything.
     */
    @HaproxyTest
    void afterAReloadNothingIsPushedUnlessAskedFor(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory)) {
            lab.set("t_noexp", "1", "data.gpc0 1");
            try (RawPeer old = RawPeer.established(lab.haproxy)) {
                old.hex("0001");
                Lab.await("synchronised", lab::isSynchronised);
                assertThat(lab.haproxy.reload().successful()).isTrue();
                assertThat(old.awaitEnd()).isTrue();
            }
            Lab.await("the new process has learned", () -> stored(lab.haproxy).size() == 1);
            try (RawPeer peer = RawPeer.established(lab.haproxy)) {
                peer.hex("0002");
                lab.set("t_noexp", "2", "data.gpc0 2");
                assertThat(peer.awaitUpdates(all -> !all.isEmpty()))
                        .extracting(RawPeer.Update::key)
                        .containsExactly("2");
                peer.hex("0000");
                peer.awaitTaught();
                assertThat(peer.updates())
                        .anyMatch(update -> update.key().equals("1") && update.timed() && update.id() < 0);
            }
        }
    }
}
