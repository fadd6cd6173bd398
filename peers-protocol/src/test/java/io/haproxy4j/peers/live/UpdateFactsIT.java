// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.live;

import static io.haproxy4j.peers.live.Messages.NOEXP;
import static io.haproxy4j.peers.live.Messages.definition;
import static io.haproxy4j.peers.live.Messages.message;
import static io.haproxy4j.peers.live.Messages.stored;
import static io.haproxy4j.peers.live.Messages.text;
import static io.haproxy4j.peers.live.Messages.update;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What HAProxy makes of unusual updates, and what its own look like. */
@Execution(ExecutionMode.CONCURRENT)
final class UpdateFactsIT {

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
    void aTimeBeyondTheExpiryIsCutExceptOn26(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            // 99,999,497 ms in a table of ten minutes.
            peer.hex("0002" + definition(Lab.T_IP) + message(0x85, "00000001 05f5df09 0a000001 07 00 00 00 00 00 00"));
            Lab.await("the entry", () -> ShowTable.used(lab.haproxy, "t_ip") == 1);
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
            Lab.await("the entry", () -> ShowTable.used(lab.haproxy, "t_ip") == 1);
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

    @HaproxyTest
    void aNegativeServerNumberTakesTenBytes(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            peer.hex("0002" + definition(Lab.T_STR) + message(0x80, "00000001 01 61 fbf0fefefefefefefe0e 02 00"));
            Lab.await("the entry", () -> ShowTable.of(lab.haproxy, "t_str").size() == 1);
            assertThat(ShowTable.of(lab.haproxy, "t_str").get("a")).containsEntry("server_id", "-5");
        }
    }

    @HaproxyTest
    void aNameThatDoesNotFitItsFieldIsAnError(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            peer.hex("0002" + definition(Lab.T_STR) + message(0x80, "00000001 01 61 01 02 03 01 09 73"));
            assertThat(peer.awaitEnd()).isTrue();
            assertThat(peer.awaitHex(hex -> true)).endsWith("0100");
        }
    }

    @HaproxyTest
    void aMessageThatFillsTheBufferIsTaken(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            // 2 bytes, 3 of length, 16379 of body: 16384 in all.
            peer.hex("0002" + "2ac3" + length(16_379) + "00".repeat(16_379));
            peer.hex(NOEXP + update(1, 5, 7));
            Lab.await("the entry", () -> stored(lab.haproxy).size() == 1);
            assertThat(stored(lab.haproxy)).containsExactly(Map.entry("5", "7"));
        }
    }

    @HaproxyTest
    void aMessageThatIsOneByteTooLongStallsTheSession(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            peer.hex("0002" + "2ac3" + length(16_380) + "00".repeat(16_380));
            peer.hex(NOEXP + update(1, 5, 7));
            // Neither an ack nor an error comes, until one side has been silent for too long.
            assertThat(peer.awaitHex(hex -> hex.contains("0a8405"))).doesNotContain("0a8405", "0100", "0101");
            assertThat(stored(lab.haproxy)).isEmpty();
        }
    }

    private static String length(int bytes) {
        int rest = (bytes - 0xf0) >> 4;
        return "%02x%02x%02x".formatted(0xf0 | (bytes & 0xf), 0x80 | (rest & 0x7f), (rest - 0x80) >> 7);
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
