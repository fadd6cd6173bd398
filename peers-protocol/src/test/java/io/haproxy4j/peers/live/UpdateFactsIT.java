// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.live;

import static io.haproxy4j.peers.live.Messages.NOEXP;
import static io.haproxy4j.peers.live.Messages.definition;
import static io.haproxy4j.peers.live.Messages.increment;
import static io.haproxy4j.peers.live.Messages.message;
import static io.haproxy4j.peers.live.Messages.stored;
import static io.haproxy4j.peers.live.Messages.text;
import static io.haproxy4j.peers.live.Messages.update;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.peers.DataType;
import io.haproxy4j.peers.StickEntry;
import io.haproxy4j.peers.codec.UpdateView;
import io.haproxy4j.peers.session.PeerMemory;
import io.haproxy4j.peers.session.SessionListener;
import io.haproxy4j.peers.session.SessionOptions;
import io.haproxy4j.peers.session.SessionSetup;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What HAProxy makes of unusual updates, and what its own look like. */
@Execution(ExecutionMode.CONCURRENT)
final class UpdateFactsIT {

    @HaproxyTest
    void valuesAndKeysAreCut(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            // 2^32 + 7 in a 32-bit field; bytes behind the values; the id given, implied, and implied across its wrap.
            peer.hex(NOEXP + "0a80 0d 00000001 00000001 f7f1fefe7e");
            peer.hex("0a81 07 00000002 03 ffff" + update(-1, 3, 4) + increment(4, 5));
            ShowTable.await(lab.haproxy, "t_noexp", "4", "gpc0", "5");
            assertThat(stored(lab.haproxy)).hasSize(4);
            assertThat(stored(lab.haproxy))
                    .containsEntry("1", "7")
                    .containsEntry("2", "3")
                    .containsEntry("4", "5");
        }
    }

    @HaproxyTest
    void noTimeLeftIsForEverWhereThereIsNoExpiry(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            peer.hex("0002" + NOEXP + message(0x85, "00000001 00000000 00000005 07") + update(2, 6, 8));
            Lab.await("two entries", () -> stored(lab.haproxy).size() == 2);
            assertThat(stored(lab.haproxy)).containsEntry("5", "7");
        }
    }

    @HaproxyTest
    void noTimeLeftIsTheEndWhereThereIsAnExpiry(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            String values = "07 00 00 00 00 00 00";
            peer.hex("0002" + definition(Lab.T_IP) + message(0x85, "00000001 00000000 0a000001" + values));
            peer.hex(message(0x85, "00000002 0000ea60 0a000002" + values));
            Lab.await("the other entry", () -> ShowTable.of(lab.haproxy, "t_ip").containsKey("10.0.0.2"));
            Lab.await("the end", () -> !ShowTable.of(lab.haproxy, "t_ip").containsKey("10.0.0.1"));
        }
    }

    @HaproxyTest
    void aTimeBeyondTheExpiryIsCutExceptOn26(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            // 99,999,497 ms in a table of ten minutes.
            peer.hex("0002" + definition(Lab.T_IP) + message(0x85, "00000001 05f5df09 0a000001 07 00 00 00 00 00 00"));
            ShowTable.await(lab.haproxy, "t_ip", "10.0.0.1", "gpc0", "7");
            long left = Long.parseLong(
                    ShowTable.of(lab.haproxy, "t_ip").get("10.0.0.1").get("exp"));
            if (factory.binary().release().equals("2.6")) {
                assertThat(left).isBetween(99_900_000L, 99_999_497L);
            } else {
                assertThat(left).isBetween(500_000L, 600_000L);
            }
        }
    }

    @HaproxyTest
    void anUntimedUpdateStartsTheExpiryAnew(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            String values = "0a000001 07 00 00 00 00 00 00";
            peer.hex("0002" + definition(Lab.T_IP) + message(0x85, "00000001 0000ea60" + values));
            ShowTable.await(lab.haproxy, "t_ip", "10.0.0.1", "gpc0", "7");
            assertThat(Long.parseLong(
                            ShowTable.of(lab.haproxy, "t_ip").get("10.0.0.1").get("exp")))
                    .isLessThanOrEqualTo(60_000);
            peer.hex(message(0x80, "00000002" + values));
            Lab.await(
                    "the full expiry",
                    () -> Long.parseLong(ShowTable.of(lab.haproxy, "t_ip")
                                    .get("10.0.0.1")
                                    .get("exp"))
                            > 500_000);
        }
    }

    @HaproxyTest
    void textKeysAreCutAtTheirLengthAndAtANul(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            peer.hex("0002" + definition(Lab.T_STR));
            peer.hex(message(0x80, "00000001 28" + text("k".repeat(40)) + "01 02 00"));
            peer.hex(message(0x80, "00000002 05" + text("ab\0cd") + "01 02 00"));
            Lab.await("two entries", () -> ShowTable.of(lab.haproxy, "t_str").size() == 2);
            assertThat(ShowTable.of(lab.haproxy, "t_str").keySet()).containsExactly("ab", "k".repeat(32));
        }
    }

    /** The message is refused, and half of it has happened. */
    @HaproxyTest
    void valuesInFrontOfACutAreKept(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            peer.hex("0002" + definition(Lab.T_IP) + message(0x80, "00000001 0a000001 07 00 00"));
            assertThat(peer.awaitEnd()).isTrue();
            assertThat(peer.awaitHex(hex -> true)).endsWith("0100");
            assertThat(ShowTable.of(lab.haproxy, "t_ip").get("10.0.0.1")).containsEntry("gpc0", "7");
        }
    }

    /** A state and not an event: what changes twice before HAProxy sends is sent once. */
    @HaproxyTest
    void changesInQuickSuccessionBecomeOne(HaproxyFactory factory) {
        int changes = 400;
        AtomicInteger updates = new AtomicInteger();
        SessionListener counting = new SessionListener() {
            @Override
            public void onUpdate(UpdateView update, long now) {
                updates.incrementAndGet();
            }
        };
        try (Lab lab = new Lab(factory)) {
            Events events = new Events();
            lab.client("watcher", events);
            events.awaitSynchronised(1);
            lab.client(
                    "lib",
                    new SessionSetup(
                            SessionOptions.DEFAULTS.withLearn(false),
                            lab.nothing,
                            lab.replica.source("counted", counting),
                            new PeerMemory()));
            StringBuilder commands = new StringBuilder();
            for (int i = 1; i <= changes; i++) {
                commands.append("set table t_noexp key 1 data.gpc0 ").append(i).append(';');
            }
            lab.haproxy.cli(commands.toString());
            Lab.await("the last change", () -> {
                List<StickEntry> entries = lab.replica.snapshot("counted", "t_noexp");
                return entries.size() == 1 && entries.get(0).get(DataType.GPC0) == changes;
            });
            assertThat(updates.get()).isBetween(1, changes - 1);
        }
    }

    @HaproxyTest
    void whatWasLearnedIsTaughtWithNumbersOfTheUpperHalf(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer lib = RawPeer.established(lab.haproxy);
                RawPeer watcher = RawPeer.established(lab.haproxy, "watcher")) {
            lib.hex("0002" + NOEXP + update(1, 5, 7));
            Lab.await("the entry", () -> stored(lab.haproxy).size() == 1);
            lab.set("t_noexp", "6", "data.gpc0 8");
            watcher.hex("0002 0000");
            List<RawPeer.Update> updates = watcher.awaitUpdates(all -> all.stream()
                    .map(RawPeer.Update::key)
                    .collect(Collectors.toSet())
                    .containsAll(List.of("5", "6")));
            assertThat(updates)
                    .filteredOn(update -> update.key().equals("5") && update.timed())
                    .isNotEmpty()
                    .allMatch(update -> update.id() < 0);
            assertThat(updates)
                    .filteredOn(update -> update.key().equals("6"))
                    .isNotEmpty()
                    .allMatch(update -> update.id() > 0);
        }
    }
}
