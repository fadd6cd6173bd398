// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.live;

import static io.haproxy4j.peers.live.Messages.definition;
import static io.haproxy4j.peers.live.Messages.message;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.peers.DataType;
import io.haproxy4j.peers.KeyType;
import io.haproxy4j.peers.StickEntry;
import io.haproxy4j.peers.TableDefinition;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** How HAProxy writes values, and which ones it keeps. */
@Execution(ExecutionMode.CONCURRENT)
final class ValueFactsIT {

    @HaproxyTest
    void aNegativeServerNumberTakesTenBytes(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = RawPeer.established(lab.haproxy)) {
            peer.hex("0002" + definition(Lab.T_STR) + message(0x80, "00000001 01 61 fbf0fefefefefefefe0e 02 00"));
            ShowTable.await(lab.haproxy, "t_str", "a", "server_id", "-5");
        }
    }

    /** How many connections there are now is nobody's business but HAProxy's own. */
    @HaproxyTest
    void connectionsOfTheMomentAreNotLearned(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory.builder().config(Lab.PEERS + connections("")))) {
            assertThat(learned(lab)).containsEntry("conn_cur", "0");
        }
    }

    @HaproxyTest(versions = {"3.2", "3.4"})
    void connectionsOfTheMomentAreLearnedWhereNothingElseWrites(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory.builder().config(Lab.PEERS + connections("recv-only")))) {
            assertThat(learned(lab)).containsEntry("conn_cur", "9");
        }
    }

    private static String connections(String option) {
        return """
                backend t_cur
                    stick-table type ip size 10k expire 1h store gpc0,conn_cur peers lab %s
                """.formatted(option);
    }

    private static Map<String, String> learned(Lab lab) throws IOException {
        TableDefinition table = TableDefinition.builder("t_cur", KeyType.IPV4)
                .store(DataType.GPC0)
                .store(DataType.CONN_CUR)
                .expire(Duration.ofHours(1))
                .build();
        try (RawPeer peer = RawPeer.established(lab.haproxy)) {
            peer.hex("0002" + definition(table) + message(0x80, "00000001 0a000001 07 09"));
            ShowTable.await(lab.haproxy, "t_cur", "10.0.0.1", "gpc0", "7");
            return ShowTable.of(lab.haproxy, "t_cur").get("10.0.0.1");
        }
    }

    @HaproxyTest
    void aRateThatNeverBeganHasAnyAge(HaproxyFactory factory) {
        try (Lab lab = new Lab(factory)) {
            lab.set("t_ip", "10.0.0.1", "data.gpc0 7");
            Events events = new Events();
            lab.client("lib", events);
            events.awaitSynchronised(1);
            StickEntry entry = lab.replica.snapshot("hap", "t_ip").get(0);
            assertThat(entry.rate(DataType.CONN_RATE).current()).isZero();
            assertThat(entry.rate(DataType.CONN_RATE).previous()).isZero();
            assertThat(entry.rate(DataType.CONN_RATE).value()).isZero();
        }
    }

    /** The factor is not on the wire, so whoever learns must know it. */
    @HaproxyTest(versions = {"3.2", "3.4"})
    void aRateOfBytesTravelsDividedByItsFactor(HaproxyFactory factory) {
        String table = """
                backend t_ip
                    stick-table type ip size 10k expire 1h brates-factor 10 store gpc0,bytes_in_rate(1h) peers lab
                """;
        try (Lab lab = new Lab(factory.builder().config(Lab.PEERS + table))) {
            lab.set("t_ip", "10.0.0.1", "data.bytes_in_rate 1000");
            String shown = ShowTable.of(lab.haproxy, "t_ip").get("10.0.0.1").get("bytes_in_rate");
            Events events = new Events();
            lab.client("lib", events);
            events.awaitSynchronised(1);
            StickEntry entry = lab.replica.snapshot("hap", "t_ip").get(0);
            assertThat(entry.rate(DataType.BYTES_IN_RATE).value() * 10).isEqualTo(Long.parseLong(shown));
        }
    }
}
