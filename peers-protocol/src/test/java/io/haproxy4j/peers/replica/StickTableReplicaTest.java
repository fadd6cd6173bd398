// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.replica;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.peers.DataType;
import io.haproxy4j.peers.KeyType;
import io.haproxy4j.peers.StickEntry;
import io.haproxy4j.peers.StickKey;
import io.haproxy4j.peers.TableDefinition;
import io.haproxy4j.peers.session.CloseReason;
import io.haproxy4j.peers.session.Hello;
import io.haproxy4j.peers.session.PeerMemory;
import io.haproxy4j.peers.session.PeerSession;
import io.haproxy4j.peers.session.ProtocolVersion;
import io.haproxy4j.peers.session.SessionListener;
import io.haproxy4j.peers.session.SessionOptions;
import io.haproxy4j.peers.session.SessionSetup;
import io.haproxy4j.peers.session.TeachingSource;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StickTableReplicaTest {

    private static final TableDefinition TABLE = TableDefinition.builder("t", KeyType.STRING)
            .len(20)
            .store(DataType.GPT0)
            .store(DataType.CONN_CNT)
            .storeRate(DataType.CONN_RATE, Duration.ofSeconds(10))
            .expire(Duration.ofSeconds(60))
            .build();
    private static final StickKey KEY = StickKey.ofString("k");

    private final long[] time = {Duration.ofDays(1).toNanos()};
    private final StickTableReplica replica = new StickTableReplica(() -> time[0]);

    private void pass(Duration duration) {
        time[0] += duration.toNanos();
    }

    /** What a peer called source would have sent. */
    private PeerSession feed(String source, PublishedTables tables) {
        return feed(replica, source, tables);
    }

    private PeerSession feed(StickTableReplica replica, String source, PublishedTables tables) {
        SessionSetup teacher = new SessionSetup(
                SessionOptions.DEFAULTS.withLearn(false), tables, new SessionListener() {}, new PeerMemory());
        SessionSetup learner = new SessionSetup(
                SessionOptions.DEFAULTS, TeachingSource.NONE, replica.source(source), new PeerMemory());
        PeerSession left = PeerSession.dial(new Hello(ProtocolVersion.V2_1, source, "me", 1), learner, time[0]);
        PeerSession right = PeerSession.accept(source, hello -> teacher, time[0]);
        ByteBuf wire = Unpooled.buffer();
        for (int round = 0; round < 20; round++) {
            left.write(wire, 1 << 20, time[0]);
            right.receive(wire, time[0]);
            right.write(wire, 1 << 20, time[0]);
            left.receive(wire, time[0]);
        }
        right.close(CloseReason.Kind.LOCAL, "");
        return left;
    }

    private PublishedTables complete() {
        return new PublishedTables(() -> time[0], new StickTableReplica(() -> time[0]));
    }

    private static StickEntry entry(String key, int tag, int count, int current) {
        return StickEntry.builder(TABLE, StickKey.ofString(key))
                .set(DataType.GPT0, tag)
                .set(DataType.CONN_CNT, count)
                .rate(DataType.CONN_RATE, 0, 0, current, 0)
                .build();
    }

    @Test
    void entriesAgeAndExpire() {
        PublishedTables tables = complete();
        tables.table(TABLE).put(entry("k", 1, 2, 100));
        pass(Duration.ofSeconds(5));
        feed("a", tables);
        StickEntry entry = replica.get("a", "t", KEY);
        assertThat(entry.remainingMillis()).isEqualTo(55_000);
        assertThat(entry.rate(DataType.CONN_RATE).value()).isEqualTo(100);

        pass(Duration.ofSeconds(10));
        entry = replica.get("a", "t", KEY);
        assertThat(entry.rateAge(DataType.CONN_RATE, 0)).isEqualTo(15_000);
        assertThat(entry.rate(DataType.CONN_RATE).value()).isEqualTo(50);

        pass(Duration.ofSeconds(45));
        assertThat(replica.get("a", "t", KEY)).isNull();
        assertThat(replica.snapshot("a", "t")).isEmpty();
        assertThat(replica.size("a", "t")).isEqualTo(1);
        assertThat(replica.purge()).isEqualTo(1);
        assertThat(replica.size("a", "t")).isZero();
    }

    @Test
    void aSourceHasAsManyTablesAsAreKept() {
        StickTableReplica small = new StickTableReplica(() -> time[0], 2);
        List<String> refused = new ArrayList<>();
        small.addListener(new ReplicaListener() {
            @Override
            public void onUpdate(String source, @Nullable StickEntry before, StickEntry after) {}

            @Override
            public void onTableRefused(String source, TableDefinition table, int limit) {
                refused.add(source + " " + table.name() + " " + limit);
            }
        });
        for (String source : List.of("a", "b")) {
            PublishedTables tables = complete();
            for (int i = 0; i < 5; i++) {
                TableDefinition table = TableDefinition.builder("t" + i, KeyType.INTEGER)
                        .store(DataType.GPC0)
                        .build();
                tables.table(table)
                        .put(StickEntry.builder(table, StickKey.ofInteger(i)).build());
            }
            feed(small, source, tables);
            assertThat(small.tables(source)).extracting(TableDefinition::name).containsExactly("t0", "t1");
            assertThat(small.size(source, "t1")).isEqualTo(1);
            assertThat(small.size(source, "t2")).isZero();
        }
        assertThat(refused).startsWith("a t2 2", "a t3 2", "a t4 2").endsWith("b t2 2", "b t3 2", "b t4 2");
    }

    @Test
    void aTableThatIsNotDefinedAgainIsGone() {
        PublishedTables tables = complete();
        tables.table(TABLE).put(entry("k", 1, 2, 3));
        feed("a", tables);
        assertThat(replica.tables("a")).containsExactly(TABLE);
        feed("a", complete());
        assertThat(replica.tables("a")).isEmpty();
    }

    @Test
    void whatACompleteSynchronisationDoesNotTellIsGone() {
        PublishedTables tables = complete();
        tables.table(TABLE).put(entry("k", 1, 2, 3));
        tables.table(TABLE).put(entry("l", 1, 2, 3));
        feed("a", tables);
        assertThat(replica.size("a", "t")).isEqualTo(2);
        List<String> gone = new ArrayList<>();
        replica.addListener(new ReplicaListener() {
            @Override
            public void onUpdate(String source, StickEntry before, StickEntry after) {
                assertThat(before).isEqualTo(after);
            }

            @Override
            public void onRemoval(String source, StickEntry entry, Removal reason) {
                gone.add(entry.key() + " " + reason);
            }
        });
        tables.table(TABLE).forget(KEY);
        feed("a", tables);
        assertThat(gone).containsExactly("k GONE");
        assertThat(replica.snapshot("a", "t")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"SUM, 7, 30, 300", "MAX, 7, 20, 200", "LATEST, 7, 10, 100"})
    void entriesOfSeveralSourcesBecomeOne(Aggregation how, int tag, int count, int rate) {
        PublishedTables first = complete();
        first.table(TABLE).put(entry("k", 5, 20, 200));
        first.table(TABLE).put(entry("only-a", 1, 1, 1));
        feed("a", first);
        pass(Duration.ofMillis(10));
        PublishedTables second = complete();
        second.table(TABLE).put(entry("k", 7, 10, 100));
        feed("b", second);

        StickEntry entry = replica.aggregate("t", KEY, how);
        assertThat(entry.get(DataType.GPT0)).isEqualTo(tag);
        assertThat(entry.get(DataType.CONN_CNT)).isEqualTo(count);
        assertThat(entry.rate(DataType.CONN_RATE).value()).isEqualTo(rate);
        assertThat(replica.aggregate("t", how)).hasSize(2);
        assertThat(replica.aggregate("t", StickKey.ofString("nobody"), how)).isNull();
        assertThat(replica.sources()).containsExactly("a", "b");
    }

    @Test
    void aTableDefinedAnewStartsAnew() {
        PublishedTables tables = complete();
        tables.table(TABLE).put(entry("k", 1, 2, 3));
        feed("a", tables);
        TableDefinition other = TableDefinition.builder("t", KeyType.INTEGER)
                .store(DataType.GPC0)
                .build();
        PublishedTables changed = complete();
        changed.table(other)
                .put(StickEntry.builder(other, StickKey.ofInteger(5))
                        .set(DataType.GPC0, 1)
                        .build());
        feed("a", changed);
        assertThat(replica.get("a", "t", KEY)).isNull();
        assertThat(replica.get("a", "t", StickKey.ofInteger(5))).isNotNull();
        assertThat(replica.tables("a")).containsExactly(other);
    }

    @Test
    void aFullPeerTeachesWhatItLearnedAndTheLastChangeWins() {
        PublishedTables first = complete();
        first.table(TABLE).put(entry("k", 1, 1, 1));
        first.table(TABLE).put(entry("a", 1, 1, 1));
        feed("a", first);
        pass(Duration.ofSeconds(1));
        PublishedTables second = complete();
        second.table(TABLE).put(entry("k", 2, 2, 2));
        feed("b", second);

        StickTableReplica taught = new StickTableReplica(() -> time[0]);
        PublishedTables full = new PublishedTables(() -> time[0], replica);
        SessionSetup learner =
                new SessionSetup(SessionOptions.DEFAULTS, TeachingSource.NONE, taught.source("full"), new PeerMemory());
        SessionSetup teacher = new SessionSetup(
                SessionOptions.DEFAULTS.withLearn(false), full, new SessionListener() {}, new PeerMemory());
        PeerSession left = PeerSession.dial(new Hello(ProtocolVersion.V2_1, "full", "me", 1), learner, time[0]);
        PeerSession right = PeerSession.accept("full", hello -> teacher, time[0]);
        ByteBuf wire = Unpooled.buffer();
        for (int round = 0; round < 20; round++) {
            left.write(wire, 1 << 20, time[0]);
            right.receive(wire, time[0]);
            right.write(wire, 1 << 20, time[0]);
            left.receive(wire, time[0]);
        }
        assertThat(taught.snapshot("full", "t")).hasSize(2);
        assertThat(taught.get("full", "t", KEY).get(DataType.CONN_CNT)).isEqualTo(2);
        assertThat(taught.get("full", "t", StickKey.ofString("a")).remainingMillis())
                .isEqualTo(59_000);
    }

    @Test
    void manyEntriesTakeLittleRoom() {
        PublishedTables tables = complete();
        List<StickEntry> all = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            all.add(entry("key-" + i, 1, i, i));
        }
        tables.table(TABLE).putAll(all);
        feed("a", tables);
        assertThat(replica.size("a", "t")).isEqualTo(50_000);
        assertThat(replica.memoryBytes() / 50_000).isLessThan(100);
    }
}
