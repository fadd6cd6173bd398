// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.live;

import static io.haproxy4j.peers.live.Messages.NOEXP;
import static io.haproxy4j.peers.live.Messages.definition;
import static io.haproxy4j.peers.live.Messages.increment;
import static io.haproxy4j.peers.live.Messages.stored;
import static io.haproxy4j.peers.live.Messages.update;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Facts of the protocol this library builds upon and that no document states, asked of every version of HAProxy. */
@Execution(ExecutionMode.CONCURRENT)
final class TrapFactsIT {

    @HaproxyTest
    void handshakesAreAnswered(HaproxyFactory factory) throws IOException {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("HAProxyS 2.1\nhap\nlib 1 1\n", "200");
        answers.put("HAProxyS 2.0\nhap\nlib 1 1\n", "200");
        answers.put("HAProxyS 2.01\nhap\nlib rec x\n", "200");
        answers.put("HAProxyS 2.1\r\nhap\r\nlib 1 1\r\n", "200");
        answers.put("HAProxyS 2.2\nhap\nlib 1 1\n", "502");
        answers.put("HAProxyS 3.0\nhap\nlib 1 1\n", "502");
        answers.put("HAProxyS 1.9\nhap\nlib 1 1\n", "502");
        answers.put("HAProxyS 2\nhap\nlib 1 1\n", "502");
        answers.put("HAProxyS 2.1 \nhap\nlib 1 1\n", "502");
        answers.put("GET / HTTP/1.1\nhap\nlib 1 1\n", "501");
        answers.put("HAProxyS 2.1\nhap\nlib\n", "501");
        answers.put("HAProxyS 2.1\nhim\nlib 1 1\n", "503");
        answers.put("HAProxyS 2.1\nhap\nwho 1 1\n", "504");
        try (Lab lab = new Lab(factory)) {
            for (Map.Entry<String, String> answer : answers.entrySet()) {
                try (RawPeer peer = new RawPeer(lab.haproxy)) {
                    peer.text(answer.getKey());
                    assertThat(peer.text()).as(answer.getKey()).startsWith(answer.getValue() + "\n");
                }
            }
        }
    }

    @HaproxyTest
    void whatIsUnknownIsSkipped(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            peer.hex("0002");
            // Unknown classes and types with and without body, a received error, an update without a table.
            peer.hex("0206 2ac302aabb 0009 0107 0a05 0af001aa 0100" + increment(1, 1));
            peer.hex(NOEXP + update(1, 5, 7));
            peer.awaitHex(hex -> hex.contains("0a840501" + "00000001"));
            assertThat(stored(lab.haproxy)).containsExactly(Map.entry("5", "7"));
        }
    }

    @HaproxyTest
    void valuesAndKeysAreCut(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            // 2^32 + 7 in a 32-bit field; bytes behind the values; the id given, implied, and implied across its wrap.
            peer.hex(NOEXP + "0a80 0d 00000001 00000001 f7f1fefe7e");
            peer.hex("0a81 07 00000002 03 ffff" + update(-1, 3, 4) + increment(4, 5));
            Lab.await("four entries", () -> stored(lab.haproxy).size() == 4);
            assertThat(stored(lab.haproxy))
                    .containsEntry("1", "7")
                    .containsEntry("2", "3")
                    .containsEntry("4", "5");
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
        }
    }

    @HaproxyTest
    void aMessageLargerThanTheBufferIsASizeError(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            peer.hex("0002 0a80 f0808000"); // 264432 bytes
            assertThat(peer.awaitEnd()).isTrue();
            assertThat(peer.awaitHex(hex -> true)).endsWith("0101");
        }
    }

    @HaproxyTest
    void aTableWithAnotherKeyIsDroppedInSilence(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            // t_noexp with text keys of length 8, and a table nobody has; then the right one.
            peer.hex("0002 0a82 0d 01 07 745f6e6f657870 06 08 04 00 0a80 07 00000001 01 61 01");
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
    void acksNameExplicitIdsRightOnEveryVersion(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            peer.hex("0002" + NOEXP + update(5, 1, 1) + update(200, 2, 2));
            String hex = peer.awaitHex(seen -> seen.contains("0a840501000000c8"));
            assertThat(hex).contains("0a840501000000c8");
        }
    }

    @HaproxyTest
    void acksOfImplicitIdsAreSwappedSomewhere(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            peer.hex("0002" + NOEXP + update(5, 1, 1) + increment(2, 2) + increment(3, 3) + increment(4, 4));
            // 5 + 1 + 1 + 1; since 3.3 its bytes are turned after each step, which explicit ids avoid.
            boolean old = List.of("2.6", "3.0", "3.2").contains(factory.binary().release());
            String expected = "0a840501" + (old ? "00000008" : "07000001");
            assertThat(peer.awaitHex(seen -> seen.contains(expected))).contains(expected);
        }
    }

    @HaproxyTest
    void noLiveUpdateBeforeARequestIsAnswered(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory)) {
            try (RawPeer peer = RawPeer.established(lab.haproxy)) {
                // The first peer of a young HAProxy is asked.
                assertThat(peer.awaitHex(hex -> hex.contains("0000"))).contains("0000");
                lab.set("t_noexp", "1", "data.gpc0 1");
                String before = peer.awaitHex(hex -> hex.contains("0a80"));
                assertThat(before).doesNotContain("0a80");
            }
            // 2.6 sometimes ends a fresh session early, when its own attempt to dial has failed meanwhile.
            String after = "";
            for (int attempt = 0; attempt < 4 && !after.contains("0a80"); attempt++) {
                try (RawPeer peer = RawPeer.established(lab.haproxy)) {
                    peer.hex("0002");
                    after = peer.awaitHex(hex -> hex.contains("0a80"));
                }
            }
            assertThat(after).contains("0a80");
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
    void dictionaryNumbersAreSharedAndChecked(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory)) {
            try (RawPeer peer = RawPeer.established(lab.haproxy)) {
                peer.hex("0002" + definition(Lab.T_STR) + "0a80 0d 00000001 01 61 01 02 04 01 02 7331");
                // The number alone; a number without a text, which is ignored.
                peer.hex("0a81 06 01 62 01 02 01 01" + "0a81 06 01 63 01 02 01 07");
                Lab.await(
                        "three entries",
                        () -> ShowTable.of(lab.haproxy, "t_str").size() == 3);
                Map<String, Map<String, String>> shown = ShowTable.of(lab.haproxy, "t_str");
                assertThat(shown.get("a")).containsEntry("server_key", "s1");
                assertThat(shown.get("b")).containsEntry("server_key", "s1");
                assertThat(shown.get("c")).containsEntry("server_key", "-");
            }
            for (String bad : List.of("01 00", "01 81")) {
                try (RawPeer peer = RawPeer.established(lab.haproxy)) {
                    peer.hex("0002" + definition(Lab.T_STR) + "0a80 0a 00000001 01 64 01 02" + bad);
                    assertThat(peer.awaitEnd()).as(bad).isTrue();
                    assertThat(peer.awaitHex(hex -> true)).as(bad).endsWith("0100");
                }
            }
        }
    }

    @HaproxyTest
    void aSilentPeerIsLeftAfterFiveSeconds(HaproxyFactory factory) throws IOException {
        long longest = 0;
        try (Lab lab = new Lab(factory)) {
            // 2.6 sometimes ends a fresh session early, when its own attempt to dial has failed meanwhile.
            for (int attempt = 0; attempt < 4 && longest < 4000; attempt++) {
                try (RawPeer peer = RawPeer.established(lab.haproxy)) {
                    peer.hex("0002");
                    long begin = System.nanoTime();
                    assertThat(peer.awaitEnd()).isTrue();
                    longest = Math.max(longest, (System.nanoTime() - begin) / 1_000_000);
                }
            }
        }
        assertThat(longest).isBetween(4000L, 7000L);
    }
}
