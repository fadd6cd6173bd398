// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.live;

import static io.haproxy4j.peers.live.Messages.NOEXP;
import static io.haproxy4j.peers.live.Messages.definition;
import static io.haproxy4j.peers.live.Messages.message;
import static io.haproxy4j.peers.live.Messages.stored;
import static io.haproxy4j.peers.live.Messages.text;
import static io.haproxy4j.peers.live.Messages.update;
import static io.haproxy4j.peers.live.Messages.varint;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.peers.DataType;
import io.haproxy4j.peers.KeyType;
import io.haproxy4j.peers.TableDefinition;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What HAProxy makes of definitions that are not quite its own, and what its own are like. */
@Execution(ExecutionMode.CONCURRENT)
final class DefinitionFactsIT {

    @HaproxyTest
    void everyTableIsDefinedEvenIfItIsEmpty(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            peer.hex("0000");
            peer.awaitTaught();
            assertThat(peer.updates()).isEmpty();
            List<String> expected = new ArrayList<>(Lab.NAMES);
            expected.add(0, "/pt");
            assertThat(peer.tables()).containsExactlyElementsOf(expected);
            assertThat(peer.definitions()).contains(Lab.T_IP, Lab.T_STR, Lab.T_BIN, Lab.T_ARR, Lab.T_NOEXP);
        }
    }

    @HaproxyTest
    void aSwitchChoosesATableByItsNumber(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            // t_noexp, another table, back by switch; then a switch to nowhere, which drops what follows.
            String other = "0a82 19 0205745f696e740204fef1be00f0d9dc0c03f8a90112f0971c";
            peer.hex(NOEXP + other + "0a83 01 01" + update(1, 1, 1) + "0a83 01 09" + update(2, 2, 2));
            peer.hex("0a83 01 01" + update(3, 3, 3));
            Lab.await("two entries", () -> stored(lab.haproxy).size() == 2);
            assertThat(stored(lab.haproxy).keySet()).containsExactly("1", "3");
        }
    }

    @HaproxyTest
    void aTableWithAnotherKeyIsDroppedInSilence(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.settled(lab)) {
            // t_noexp with text keys of length 8, and a table nobody has; then the right one.
            peer.hex("0a82 0d 01 07 745f6e6f657870 06 08 04 00 0a80 07 00000001 01 61 01");
            peer.hex("0a82 0b 02 05 7a7a7a7a7a 02 04 04 00" + update(1, 1, 1));
            peer.hex("0a82 0d 03 07 745f6e6f657870 02 04 04 00" + update(9, 6, 6));
            String hex = peer.awaitHex(seen -> seen.contains("0a8405" + "03" + "00000009"));
            assertThat(hex)
                    .contains("0a84050300000009")
                    .doesNotContain("0a840501")
                    .doesNotContain("0a840502");
            assertThat(stored(lab.haproxy)).containsExactly(Map.entry("6", "6"));
        }
    }

    @HaproxyTest
    void periodsAndExpiryMayDiffer(HaproxyFactory factory) throws IOException {
        TableDefinition other = TableDefinition.builder("t_ip", KeyType.IPV4)
                .store(DataType.GPC0)
                .storeRate(DataType.CONN_RATE, Duration.ofSeconds(77))
                .storeRate(DataType.HTTP_REQ_RATE, Duration.ofSeconds(5))
                .build();
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            peer.hex("0002" + definition(other) + message(0x80, "00000001 0a000001 07 00 00 00 00 00 00"));
            ShowTable.await(lab.haproxy, "t_ip", "10.0.0.1", "gpc0", "7");
        }
    }

    @HaproxyTest
    void aTableWhoseParametersAreIncompleteIsDroppedInSilence(HaproxyFactory factory) throws IOException {
        // gpc0 and the rates 5 and 10: no parameters, those of one rate, both in the wrong order; then the right ones.
        String head = "01 04" + text("t_ip") + "04 04" + varint(1 << 2 | 1 << 5 | 1 << 10) + "00";
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            peer.hex("0002");
            int key = 1;
            for (String parameters : List.of("", "05 0a", "0a 0a 05 0a", "05 0a 0a 0a")) {
                peer.hex(message(0x82, head + parameters));
                peer.hex(message(0x80, "%08x 0a0000%02x 07 00 00 00 00 00 00".formatted(key, key)));
                key++;
            }
            Lab.await("an entry", () -> ShowTable.used(lab.haproxy, "t_ip") > 0);
            assertThat(ShowTable.of(lab.haproxy, "t_ip").keySet()).containsExactly("10.0.0.4");
        }
    }

    @HaproxyTest
    void whatOnlyOneSideStoresDoesNoHarm(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            // gpt0 and gpc0, of which t_noexp has the second; gpc0 alone, of which t_int has much more.
            lab.set("t_int", "5", "data.gpt0 77");
            peer.hex("0002" + message(0x82, "01 07" + text("t_noexp") + "02 04 06 00"));
            peer.hex(message(0x80, "00000001 00000005 09 07"));
            peer.hex(message(0x82, "02 05" + text("t_int") + "02 04 04 00") + message(0x80, "00000001 00000005 07"));
            Lab.await(
                    "the second entry",
                    () -> "7".equals(ShowTable.of(lab.haproxy, "t_int").get("5").get("gpc0")));
            assertThat(stored(lab.haproxy)).containsExactly(Map.entry("5", "7"));
            assertThat(ShowTable.of(lab.haproxy, "t_int").get("5")).containsEntry("gpt0", "77");
        }
    }

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
            ShowTable.await(lab.haproxy, "t_arr", "10.0.0.1", "gpc1", "7");
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
            ShowTable.await(lab.haproxy, "t_noexp", "5", "gpc0", "7");
            assertThat(stored(lab.haproxy)).hasSize(1);
        }
    }

    @HaproxyTest
    void aDefinitionMayEndBeforeTheExpiry(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            peer.hex("0002" + message(0x82, "01 07" + text("t_noexp") + "02 04 04") + update(1, 5, 7));
            ShowTable.await(lab.haproxy, "t_noexp", "5", "gpc0", "7");
            assertThat(stored(lab.haproxy)).hasSize(1);
        }
    }

    @HaproxyTest
    void aTableOfThePeersSectionTravelsUnderASlash(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            peer.hex("0002" + message(0x82, "01 03" + text("/pt") + "04 04 04 f0d9dc0c"));
            peer.hex(message(0x80, "00000001 0a000001 07"));
            ShowTable.await(lab.haproxy, "lab/pt", "10.0.0.1", "gpc0", "7");
        }
    }

    @HaproxyTest
    void aDefinitionMayBeRepeatedUnderAnotherNumber(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.settled(lab)) {
            peer.hex(NOEXP + update(1, 1, 1) + NOEXP.replace("0d 01", "0d 05") + update(2, 2, 2));
            String hex = peer.awaitHex(seen -> seen.contains("0a840505" + "00000002"));
            assertThat(hex).contains("0a840505" + "00000002");
            assertThat(stored(lab.haproxy).keySet()).containsExactly("1", "2");
        }
    }
}
