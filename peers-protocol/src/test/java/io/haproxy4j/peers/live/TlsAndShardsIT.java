// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.peers.DataType;
import io.haproxy4j.peers.KeyType;
import io.haproxy4j.peers.StickEntry;
import io.haproxy4j.peers.StickKey;
import io.haproxy4j.peers.TableDefinition;
import io.haproxy4j.peers.net.PeerClient;
import io.haproxy4j.peers.net.PeerListener;
import io.haproxy4j.peers.net.PeerTls;
import io.haproxy4j.peers.session.PeerMemory;
import io.haproxy4j.peers.session.SessionOptions;
import io.haproxy4j.peers.session.SessionSetup;
import io.haproxy4j.peers.session.Shards;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyTest;
import io.haproxy4j.testkit.LoopbackAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
final class TlsAndShardsIT {

    private static final String TLS_PEERS = """
            peers lab
                bind "${ADDRESS}:10000" ssl crt %1$s ca-file %1$s verify required
                default-server ssl crt %1$s ca-file %1$s verify required
                server hap
                server lib "${ADDRESS}:10001"
                server watcher "${ADDRESS}:10002"
                table pt type ip size 10k expire 1h store gpc0
            """;

    private static final String SHARDED_PEERS = """
            peers lab
                shards 2
                peer hap "${ADDRESS}:10000"
                peer lib "${ADDRESS}:10001" shard 1
                peer watcher "${ADDRESS}:10002" shard 2
                table pt type ip size 10k expire 1h store gpc0
            """;

    @TempDir
    Path directory;

    private Lab tlsLab(HaproxyFactory factory, LoopbackAddress address, Certificates certificates) throws Exception {
        Path pem = directory.resolve("peers.pem");
        certificates.writePem(pem);
        return new Lab(factory.builder().address(address).config(TLS_PEERS.formatted(pem) + Lab.TABLES));
    }

    @HaproxyTest
    void weDialOverTls(HaproxyFactory factory) throws Exception {
        try (LoopbackAddress address = LoopbackAddress.reserve()) {
            Certificates certificates = Certificates.make(directory, address.host());
            try (Lab lab = tlsLab(factory, address, certificates)) {
                lab.fillFromCommandLine();
                Events events = new Events();
                PeerClient client = PeerClient.builder("lib", "hap", address.port(Lab.HAPROXY_PORT))
                        .setup(lab.setup(events, lab.published))
                        .executor(lab.threads)
                        .tls(PeerTls.client(certificates.context()))
                        .start();
                try (client) {
                    events.awaitSynchronised(1);
                    lab.awaitAgreement(events);
                }
            }
        }
    }

    @HaproxyTest
    void haproxyDialsOverTls(HaproxyFactory factory) throws Exception {
        try (LoopbackAddress address = LoopbackAddress.reserve()) {
            Certificates certificates = Certificates.make(directory, address.host());
            try (Lab lab = tlsLab(factory, address, certificates)) {
                lab.fillFromCommandLine();
                Events events = new Events();
                PeerListener listener = PeerListener.builder("lib", address.port(Lab.OUR_PORT))
                        .peer("hap", lab.setup(events, lab.published))
                        .executor(lab.threads)
                        .tls(PeerTls.server(certificates.context()))
                        .start();
                try (listener) {
                    events.awaitSynchronised(1);
                    lab.awaitAgreement(events);
                    Lab.await("a session", () -> listener.connected().equals(Set.of("hap")));
                }
            }
        }
    }

    @HaproxyTest(versions = "3.2")
    void aPlainClientOnATlsPortIsTurnedAway(HaproxyFactory factory) throws Exception {
        try (LoopbackAddress address = LoopbackAddress.reserve()) {
            Certificates certificates = Certificates.make(directory, address.host());
            try (Lab lab = tlsLab(factory, address, certificates)) {
                Events events = new Events();
                lab.client("lib", events);
                Lab.await("the end of the connection", () -> !events.closed.isEmpty());
                assertThat(events.established).hasValue(0);
            }
        }
    }

    @HaproxyTest(versions = {"3.0", "3.2", "3.4"})
    void eachShardGetsItsOwnEntries(HaproxyFactory factory) {
        try (Lab lab = new Lab(factory.builder().config(SHARDED_PEERS + Lab.TABLES))) {
            lab.fillFromCommandLine();
            Map<String, Integer> shards = Map.of("lib", 1, "watcher", 2);
            shards.forEach((name, shard) -> {
                Events events = new Events();
                lab.client(
                        name,
                        new SessionSetup(
                                SessionOptions.DEFAULTS,
                                lab.nothing,
                                lab.replica.source(name, events),
                                new PeerMemory()));
                events.awaitSynchronised(1);
                int seen = 0;
                for (String table : Lab.NAMES) {
                    Shards distribution = new Shards(table, 2);
                    for (StickEntry entry : lab.replica.snapshot(name, table)) {
                        assertThat(distribution.of(entry.key())).as("%s", entry).isEqualTo(shard);
                        seen++;
                    }
                }
                Shards ofPeersTable = new Shards("lab/pt", 2);
                for (StickEntry entry : lab.replica.snapshot(name, "/pt")) {
                    assertThat(ofPeersTable.of(entry.key())).as("%s", entry).isEqualTo(shard);
                }
                assertThat(seen).isBetween(60, 140);
            });
            for (String table : Lab.NAMES) {
                assertThat(lab.replica.size("lib", table) + lab.replica.size("watcher", table))
                        .as(table)
                        .isEqualTo(ShowTable.of(lab.haproxy, table).size());
            }
        }
    }

    /** HAProxy would have sent the same ones, of a proxy's table and of one of the peers section. */
    @HaproxyTest
    void weSendOneShardOnly(HaproxyFactory factory) {
        try (Lab lab = new Lab(factory)) {
            TableDefinition pt = TableDefinition.builder("/pt", KeyType.IPV4)
                    .store(DataType.GPC0)
                    .expire(Duration.ofHours(1))
                    .build();
            int ofProxy = publish(lab, Lab.T_IP, new Shards("t_ip", 3));
            int ofSection = publish(lab, pt, new Shards("lab/pt", 3));
            Events events = new Events();
            SessionOptions options = SessionOptions.DEFAULTS.withShard(3, 2).withSection("lab");
            PeerClient client = lab.client("lib", new SessionSetup(options, lab.published, events, new PeerMemory()));
            Lab.await(
                    "the shard is there of " + client,
                    () -> ShowTable.used(lab.haproxy, "t_ip") == ofProxy
                            && ShowTable.used(lab.haproxy, "lab/pt") == ofSection);
            assertThat(ShowTable.of(lab.haproxy, "t_ip").keySet()).hasSize(ofProxy);
        }
    }

    /** Publishes a hundred entries; returns how many of them are of the second shard. */
    private static int publish(Lab lab, TableDefinition table, Shards distribution) {
        int ofShard = 0;
        for (int i = 0; i < 100; i++) {
            StickKey key = StickKey.of(KeyType.IPV4, new byte[] {10, 8, 0, (byte) i});
            ofShard += distribution.of(key) == 2 ? 1 : 0;
            lab.published
                    .table(table)
                    .put(StickEntry.builder(table, key).set(DataType.GPC0, 1).build());
        }
        return ofShard;
    }
}
