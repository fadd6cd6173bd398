// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.live;

import static io.haproxy4j.peers.live.Messages.definition;
import static io.haproxy4j.peers.live.Messages.message;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.peers.DataType;
import io.haproxy4j.peers.KeyType;
import io.haproxy4j.peers.TableDefinition;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** How names of servers travel. */
@Execution(ExecutionMode.CONCURRENT)
final class DictionaryFactsIT {

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
                // HAProxy reads one message after the other, so that the one before the last is done.
                ShowTable.await(lab.haproxy, "t_str", "b", "server_key", "s1");
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
    void aNameThatDoesNotFitItsFieldIsAnError(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            peer.hex("0002" + definition(Lab.T_STR) + message(0x80, "00000001 01 61 01 02 03 01 09 73"));
            assertThat(peer.awaitEnd()).isTrue();
            assertThat(peer.awaitHex(hex -> true)).endsWith("0100");
        }
    }

    @HaproxyTest
    void aNameEndsWhereItSaysAndNotWhereItsFieldDoes(HaproxyFactory factory) throws IOException {
        String config = """
                backend t_fail
                    stick-table type integer size 10k expire 1h store server_key,http_fail_cnt peers lab
                """;
        try (Lab lab = new Lab(factory.builder().config(Lab.PEERS + config));
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            TableDefinition table = TableDefinition.builder("t_fail", KeyType.INTEGER)
                    .store(DataType.SERVER_KEY)
                    .store(DataType.HTTP_FAIL_CNT)
                    .build();
            // A field of five bytes, of which number, length and name take four; the fifth is the next value.
            peer.hex("0002" + definition(table) + message(0x80, "00000001 00000005 05 01 02 7331 09"));
            ShowTable.await(lab.haproxy, "t_fail", "5", "http_fail_cnt", "9");
            assertThat(ShowTable.of(lab.haproxy, "t_fail").get("5")).containsEntry("server_key", "s1");
        }
    }
}
