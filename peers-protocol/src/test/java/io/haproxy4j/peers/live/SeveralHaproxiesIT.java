// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.peers.DataType;
import io.haproxy4j.peers.KeyType;
import io.haproxy4j.peers.StickEntry;
import io.haproxy4j.peers.StickKey;
import io.haproxy4j.peers.net.PeerClient;
import io.haproxy4j.peers.replica.Aggregation;
import io.haproxy4j.peers.session.PeerMemory;
import io.haproxy4j.peers.session.SessionOptions;
import io.haproxy4j.peers.session.SessionSetup;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyTest;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Two HAProxies that are no peers of each other, seen and told from one place. */
@Execution(ExecutionMode.CONCURRENT)
final class SeveralHaproxiesIT {

    private static final StickKey CLIENT = StickKey.of(KeyType.IPV4, new byte[] {10, 0, 0, 1});
    private static final StickKey BANNED = StickKey.of(KeyType.IPV4, new byte[] {10, 0, 0, 99});

    private static PeerClient join(Lab home, Lab region, String source, Events events) {
        SessionSetup setup = new SessionSetup(
                SessionOptions.DEFAULTS, home.nothing, home.replica.source(source, events), new PeerMemory());
        return region.client("lib", setup);
    }

    @HaproxyTest
    void theirCountersAddUp(HaproxyFactory factory) {
        try (Lab east = new Lab(factory);
                Lab west = new Lab(factory)) {
            east.set("t_ip", "10.0.0.1", "data.gpc0 20");
            east.set("t_ip", "10.0.0.2", "data.gpc0 1");
            Events events = new Events();
            join(east, east, "east", events);
            events.awaitSynchronised(1);
            join(east, west, "west", events);
            events.awaitSynchronised(2);
            west.set("t_ip", "10.0.0.1", "data.gpc0 10");
            Lab.await("the change in the west", () -> east.replica.size("west", "t_ip") == 1);

            assertThat(count(east, Aggregation.SUM)).isEqualTo(30);
            assertThat(count(east, Aggregation.MAX)).isEqualTo(20);
            assertThat(count(east, Aggregation.LATEST)).isEqualTo(10);
            assertThat(east.replica.aggregate("t_ip", Aggregation.SUM)).hasSize(2);
            assertThat(east.replica.sources()).containsExactly("east", "west");
        }
    }

    private static long count(Lab home, Aggregation how) {
        return home.replica.aggregate("t_ip", CLIENT, how).get(DataType.GPC0);
    }

    @HaproxyTest
    void whatIsPublishedIsKnownEverywhere(HaproxyFactory factory) {
        try (Lab east = new Lab(factory);
                Lab west = new Lab(factory)) {
            for (Lab region : List.of(east, west)) {
                region.client(
                        "lib",
                        new SessionSetup(
                                SessionOptions.DEFAULTS.withLearn(false),
                                east.published,
                                new Events(),
                                new PeerMemory()));
            }
            east.published
                    .table(Lab.T_IP)
                    .put(StickEntry.builder(Lab.T_IP, BANNED)
                            .set(DataType.GPC0, 1)
                            .build());
            for (Lab region : List.of(east, west)) {
                ShowTable.await(region.haproxy, "t_ip", "10.0.0.99", "gpc0", "1");
            }
        }
    }
}
