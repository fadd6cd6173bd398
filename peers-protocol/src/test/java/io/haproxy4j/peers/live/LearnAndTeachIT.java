// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.peers.DataType;
import io.haproxy4j.peers.KeyType;
import io.haproxy4j.peers.StickEntry;
import io.haproxy4j.peers.StickKey;
import io.haproxy4j.peers.StoredType;
import io.haproxy4j.peers.TableDefinition;
import io.haproxy4j.peers.codec.UpdateView;
import io.haproxy4j.peers.replica.PublishedTable;
import io.haproxy4j.peers.session.ProtocolVersion;
import io.haproxy4j.peers.session.SessionListener;
import io.haproxy4j.peers.session.SessionOptions;
import io.haproxy4j.peers.session.SessionSetup;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyTest;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
final class LearnAndTeachIT {

    private static final int SPECIAL = 60;

    private static StickKey ip(int number) {
        return StickKey.of(KeyType.IPV4, ByteBuffer.allocate(4).putInt(number).array());
    }

    private static StickEntry ipEntry(int number, int count) {
        return StickEntry.builder(Lab.T_IP, ip(number))
                .set(DataType.GPC0, count)
                .rate(DataType.CONN_RATE, 0, 100, count % 1000, 5)
                .build();
    }

    /** Entries only a peer can make: names of servers, bytes as keys, arrays; few enough to fit HAProxy's buffer. */
    private static void publishSpecialEntries(Lab lab) {
        PublishedTable strings = lab.published.table(Lab.T_STR);
        PublishedTable bytes = lab.published.table(Lab.T_BIN);
        PublishedTable arrays = lab.published.table(Lab.T_ARR);
        for (int i = 0; i < SPECIAL; i++) {
            strings.put(StickEntry.builder(Lab.T_STR, StickKey.ofString("taught-" + i))
                    .set(DataType.SERVER_ID, i % 7)
                    .set(DataType.HTTP_REQ_CNT, i * 1_000_003L)
                    .serverKey(i % 5 == 0 ? null : "server-" + i % 20)
                    .build());
            byte[] key = new byte[20];
            ByteBuffer.wrap(key).putInt(8, i * 77_777);
            bytes.put(StickEntry.builder(Lab.T_BIN, StickKey.ofBinary(key))
                    .set(DataType.HTTP_ERR_CNT, i)
                    .rate(DataType.HTTP_ERR_RATE, 0, 10, i, i)
                    .build());
            StickEntry.Builder array = StickEntry.builder(Lab.T_ARR, ip(0x0b00_0000 + i));
            for (int k = 0; k < 3; k++) {
                array.set(DataType.GPT, k, 4_294_967_295L - i - k);
            }
            for (int k = 0; k < 4; k++) {
                array.set(DataType.GPC, k, (long) i * k);
            }
            array.rate(DataType.GPC_RATE, 0, 5, i, 0).rate(DataType.GPC_RATE, 1, 5, 0, i);
            arrays.put(array.build());
        }
        lab.published
                .table(Lab.T_NOEXP)
                .put(StickEntry.builder(Lab.T_NOEXP, StickKey.ofInteger(4_000_000_000L))
                        .set(DataType.GPC0, 7)
                        .build());
    }

    @HaproxyTest
    void learnsWhatHaproxyHasAndWhatItLearned(HaproxyFactory factory) {
        try (Lab lab = new Lab(factory)) {
            lab.fillFromCommandLine();
            Events teaching = new Events();
            publishSpecialEntries(lab);
            lab.teacher("lib", teaching);
            Lab.await("all is taught", () -> ShowTable.of(lab.haproxy, "t_arr").size() == SPECIAL);
            Lab.await("the last table, too", () -> ShowTable.used(lab.haproxy, "t_noexp") == 41);

            Events learning = new Events();
            lab.client("watcher", lab.setup(learning, lab.nothing));
            learning.awaitSynchronised(1);
            lab.awaitAgreement(learning);
            assertThat(teaching.all).noneMatch(line -> line.startsWith("error"));
        }
    }

    /**
     * Where a new name does not fit its buffer any more, HAProxy takes it for sent and sends its number alone, which
     * stands for nothing or for an older name. Long names make that frequent.
     */
    @HaproxyTest
    void aNameHaproxyHasNotSentIsUnknownAndNeverWrong(HaproxyFactory factory) {
        int count = 2000;
        try (Lab lab = new Lab(factory)) {
            PublishedTable strings = lab.published.table(Lab.T_STR);
            Map<String, String> names = new HashMap<>();
            for (int i = 0; i < count; i++) {
                String name = "server-" + (i * 7919 % 300) + "-".repeat(i % 5 == 0 ? 2500 : 3);
                names.put("key-" + i, name);
                strings.put(StickEntry.builder(Lab.T_STR, StickKey.ofString("key-" + i))
                        .serverKey(name)
                        .build());
            }
            lab.teacher("lib", new Events());
            Lab.await("all is taught", () -> ShowTable.usedOf(lab.haproxy, "t_str", "server_id") == count);

            Events learning = new Events();
            lab.client("watcher", lab.setup(learning, lab.nothing));
            learning.awaitSynchronised(1);
            int lost = 0;
            List<StickEntry> learned = lab.replica.snapshot("hap", "t_str");
            for (StickEntry entry : learned) {
                if (entry.isServerKeyLost()) {
                    assertThat(entry.serverKey()).isNull();
                    lost++;
                } else {
                    assertThat(entry.serverKey())
                            .as("%s", entry.key())
                            .isEqualTo(names.get(entry.key().toString()));
                }
            }
            assertThat(learned).hasSize(count);
            // How many depends on how full the buffer is, and so on how fast it is emptied.
            assertThat(lost).isBetween(1, count / 2);
        }
    }

    @HaproxyTest
    void learnsWithTheOldVersionOfTheProtocol(HaproxyFactory factory) {
        try (Lab lab = new Lab(factory)) {
            lab.fillFromCommandLine();
            Events events = new Events();
            SessionSetup setup = lab.setup(events, lab.nothing);
            AtomicLong timed = new AtomicLong();
            SessionListener counting = new SessionListener() {
                @Override
                public void onUpdate(UpdateView update, long now) {
                    if (update.isTimed()) {
                        timed.incrementAndGet();
                    }
                }

                @Override
                public void onSynchronised(boolean complete) {
                    events.onSynchronised(complete);
                }
            };
            lab.client(
                    "lib",
                    new SessionSetup(
                            SessionOptions.DEFAULTS.withVersion(ProtocolVersion.V2_0),
                            setup.source(),
                            lab.replica.source("hap", counting),
                            setup.memory()));
            events.awaitSynchronised(1);
            assertThat(timed).hasValue(0);
            for (String table : Lab.NAMES) {
                assertThat(lab.replica.size("hap", table))
                        .isEqualTo(ShowTable.of(lab.haproxy, table).size());
            }
        }
    }

    @HaproxyTest
    void teachesAHundredThousandEntries(HaproxyFactory factory) {
        int count = 100_000;
        try (Lab lab = new Lab(factory)) {
            List<StickEntry> all = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                all.add(ipEntry(0x0a00_0000 + i, i));
            }
            lab.published.table(Lab.T_IP).putAll(all);
            Events events = new Events();
            lab.client("lib", events);
            Lab.await("all entries are there", () -> ShowTable.used(lab.haproxy, "t_ip") == count);
            ShowTable.await(lab.haproxy, "t_ip", ip(0x0a00_0000 + count - 1).toString(), "gpc0", "" + (count - 1));
            Map<String, Map<String, String>> shown = ShowTable.of(lab.haproxy, "t_ip");
            for (StickEntry entry : all) {
                assertThat(shown.get(entry.key().toString()))
                        .as("%s", entry)
                        .containsEntry("gpc0", Long.toString(entry.get(DataType.GPC0)));
            }
            assertThat(events.all).noneMatch(line -> line.startsWith("error"));
            assertThat(lab.peerField("lib", "proto_err")).isEqualTo("0");
        }
    }

    /** Every data type there is, with the largest and other numbers, there and back again. */
    @HaproxyTest
    void everyDataTypeArrives(HaproxyFactory factory) {
        boolean glitches = !factory.binary().release().equals("2.6");
        TableDefinition.Builder scalars =
                TableDefinition.builder("t_all", KeyType.INTEGER).expire(Duration.ofHours(1));
        StringBuilder stored = new StringBuilder();
        for (DataType type : DataType.values()) {
            boolean known = glitches || (type != DataType.GLITCH_CNT && type != DataType.GLITCH_RATE);
            // Arrays have a table of their own, and connections of the moment are not learned.
            if (known && !type.isArray() && type != DataType.CONN_CUR) {
                stored.append(stored.isEmpty() ? "" : ",").append(type);
                if (type.isRate()) {
                    stored.append("(1h)");
                    scalars.storeRate(type, Duration.ofHours(1));
                } else {
                    scalars.store(type);
                }
            }
        }
        TableDefinition all = scalars.build();
        String config = """
                backend t_all
                    stick-table type integer size 10k expire 1h store %s peers lab
                """.formatted(stored);
        try (Lab lab = new Lab(factory.builder().config(Lab.PEERS + Lab.TABLES + config))) {
            for (int key = 0; key < SPECIAL; key++) {
                lab.published.table(all).put(entry(all, key));
                lab.published.table(Lab.T_ARR).put(entry(Lab.T_ARR, key));
            }
            lab.teacher("lib", new Events());
            Lab.await(
                    "all entries",
                    () -> ShowTable.used(lab.haproxy, "t_all") == SPECIAL
                            && ShowTable.of(lab.haproxy, "t_arr").size() == SPECIAL);
            Events events = new Events();
            lab.client("watcher", lab.setup(events, lab.nothing));
            events.awaitSynchronised(1);
            for (TableDefinition table : List.of(all, Lab.T_ARR)) {
                List<StickEntry> learned = lab.replica.snapshot("hap", table.name());
                assertThat(learned).hasSize(SPECIAL);
                ShowTable.assertAgrees(lab.haproxy, table.name(), learned);
                for (StickEntry entry : learned) {
                    assertThat(values(entry)).isEqualTo(values(entry(table, number(entry.key()))));
                }
            }
        }
    }

    private static int number(StickKey key) {
        return ByteBuffer.wrap(key.toBytes()).getInt();
    }

    private static StickEntry entry(TableDefinition table, int key) {
        byte[] bytes = ByteBuffer.allocate(4).putInt(key).array();
        StickEntry.Builder entry = StickEntry.builder(table, StickKey.of(table.keyType(), bytes));
        for (StoredType stored : table.storedTypes()) {
            for (int i = 0; i < stored.elements(); i++) {
                // From nothing to the most a field of 32 or 64 bits holds.
                long value = (-1L >>> key) ^ (stored.type().bit() + i);
                switch (stored.type().kind()) {
                    case SIGNED_INT -> entry.set(stored.type(), value << 32 >> 32);
                    case UNSIGNED_LONG -> entry.set(stored.type(), value);
                    case UNSIGNED_INT -> entry.set(stored.type(), i, value & 0xffff_ffffL);
                    case RATE -> entry.rate(stored.type(), i, 1000, (value >>> 8) & 0xff_ffffL, 0);
                    case DICTIONARY -> entry.serverKey("server-" + key);
                }
            }
        }
        return entry.build();
    }

    /** What an entry holds, but for the age of rates. */
    private static List<String> values(StickEntry entry) {
        List<String> values = new ArrayList<>();
        for (StoredType stored : entry.table().storedTypes()) {
            DataType type = stored.type();
            for (int i = 0; i < stored.elements(); i++) {
                String value = type == DataType.SERVER_KEY
                        ? String.valueOf(entry.serverKey())
                        : Long.toString(type.isRate() ? entry.rate(type, i).current() : entry.get(type, i));
                values.add(type + " " + i + " " + value);
            }
        }
        return values;
    }

    @HaproxyTest
    void changesGoBothWays(HaproxyFactory factory) {
        try (Lab lab = new Lab(factory)) {
            Events events = new Events();
            lab.client("lib", events);
            events.awaitSynchronised(1);
            PublishedTable table = lab.published.table(Lab.T_IP);
            for (int i = 1; i <= 20; i++) {
                int count = i;
                table.put(ipEntry(0x0a01_0000, count));
                Lab.await(
                        "push " + i + " arrives",
                        () -> Integer.toString(count)
                                .equals(ShowTable.of(lab.haproxy, "t_ip")
                                        .getOrDefault("10.1.0.0", Map.of())
                                        .get("gpc0")));
                lab.set("t_ip", "10.2.0.0", "data.gpc0 " + i);
                Lab.await("update " + i + " arrives", () -> {
                    StickEntry entry = lab.replica.get("hap", "t_ip", ip(0x0a02_0000));
                    return entry != null && entry.get(DataType.GPC0) == count;
                });
            }
            assertThat(lab.peerField("lib", "proto_err")).isEqualTo("0");
            assertThat(events.all).noneMatch(line -> line.startsWith("error"));
        }
    }

    @HaproxyTest
    void anEntryMayHaveATimeOfItsOwn(HaproxyFactory factory) {
        try (Lab lab = new Lab(factory)) {
            lab.published
                    .table(Lab.T_IP)
                    .put(StickEntry.builder(Lab.T_IP, ip(0x0a03_0001))
                            .remainingMillis(60_000)
                            .build());
            lab.client("lib", new Events());
            Lab.await("the entry with its time", () -> {
                String left = ShowTable.of(lab.haproxy, "t_ip")
                        .getOrDefault("10.3.0.1", Map.of("exp", "0"))
                        .get("exp");
                return Long.parseLong(left) > 30_000 && Long.parseLong(left) <= 60_000;
            });
        }
    }

    @HaproxyTest
    void aHaproxyThatDialsIsTaughtAndTeaches(HaproxyFactory factory) throws Exception {
        try (Lab lab = new Lab(factory)) {
            publishSpecialEntries(lab);
            lab.fillFromCommandLine();
            Events events = new Events();
            lab.listener(lab.setup(events, lab.published));
            events.awaitEstablished(1);
            Lab.await(
                    "all is taught",
                    () -> ShowTable.of(lab.haproxy, "t_arr").size() == SPECIAL
                            && ShowTable.used(lab.haproxy, "t_noexp") == 41);
            events.awaitSynchronised(1);
            // What we taught comes back only when asked for again.
            lab.awaitAgreement(events);
        }
    }
}
