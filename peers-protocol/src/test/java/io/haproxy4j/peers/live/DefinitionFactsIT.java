// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.live;

import static io.haproxy4j.peers.live.Messages.NOEXP;
import static io.haproxy4j.peers.live.Messages.definition;
import static io.haproxy4j.peers.live.Messages.message;
import static io.haproxy4j.peers.live.Messages.stored;
import static io.haproxy4j.peers.live.Messages.text;
import static io.haproxy4j.peers.live.Messages.update;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.peers.DataType;
import io.haproxy4j.peers.KeyType;
import io.haproxy4j.peers.TableDefinition;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What HAProxy makes of definitions that are not quite its own. */
@Execution(ExecutionMode.CONCURRENT)
final class DefinitionFactsIT {

    @HaproxyTest
    void arraysMayBeLongerOrShorter(HaproxyFactory factory) throws IOException {
        TableDefinition other = TableDefinition.builder("t_arr", KeyType.IPV4)
                .storeArray(DataType.GPT, 5)
                .storeArray(DataType.GPC, 2)
                .build();
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            peer.hex("0002" + definition(other));
            peer.hex(message(0x80, "00000001 0a000001 01 02 03 04 05 06 07"));
            Lab.await("the entry", () -> ShowTable.of(lab.haproxy, "t_arr").size() == 1);
            assertThat(ShowTable.of(lab.haproxy, "t_arr").get("10.0.0.1"))
                    .containsEntry("gpt0", "1")
                    .containsEntry("gpt2", "3")
                    .doesNotContainKey("gpt3")
                    .containsEntry("gpc0", "6")
                    .containsEntry("gpc1", "7")
                    .containsEntry("gpc3", "0");
        }
    }

    @HaproxyTest
    void anUnknownDataTypeBehindTheOthersIsSkipped(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            // gpc0 and data type 40, whose values nobody here can read.
            String bits = varint((1L << 40) | 4);
            peer.hex("0002" + message(0x82, "01 07" + text("t_noexp") + "02 04" + bits + "00"));
            peer.hex(message(0x80, "00000001 00000005 07 aabbcc"));
            Lab.await("the entry", () -> stored(lab.haproxy).size() == 1);
            assertThat(stored(lab.haproxy)).containsExactly(Map.entry("5", "7"));
        }
    }

    @HaproxyTest
    void aDefinitionMayEndBeforeTheExpiry(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            peer.hex("0002" + message(0x82, "01 07" + text("t_noexp") + "02 04 04") + update(1, 5, 7));
            Lab.await("the entry", () -> stored(lab.haproxy).size() == 1);
            assertThat(stored(lab.haproxy)).containsExactly(Map.entry("5", "7"));
        }
    }

    @HaproxyTest
    void aTableOfThePeersSectionTravelsUnderASlash(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            peer.hex("0002" + message(0x82, "01 03" + text("/pt") + "04 04 04 f0d9dc0c"));
            peer.hex(message(0x80, "00000001 0a000001 07"));
            Lab.await("the entry", () -> ShowTable.of(lab.haproxy, "lab/pt").size() == 1);
            assertThat(ShowTable.of(lab.haproxy, "lab/pt").get("10.0.0.1")).containsEntry("gpc0", "7");
        }
    }

    @HaproxyTest
    void aDefinitionMayBeRepeatedUnderAnotherNumber(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            peer.hex("0002" + NOEXP + update(1, 1, 1) + NOEXP.replace("0d 01", "0d 05") + update(2, 2, 2));
            String hex = peer.awaitHex(seen -> seen.contains("0a840505" + "00000002"));
            assertThat(hex).contains("0a840505" + "00000002");
            assertThat(stored(lab.haproxy).keySet()).containsExactly("1", "2");
        }
    }

    private static String varint(long value) {
        StringBuilder hex = new StringBuilder("%02x".formatted(0xf0 | (value & 0xf)));
        long rest = (value - 0xf0) >>> 4;
        while (rest >= 0x80) {
            hex.append("%02x".formatted(0x80 | (rest & 0x7f)));
            rest = (rest - 0x80) >>> 7;
        }
        return hex.append("%02x".formatted(rest)).toString();
    }
}
