// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.replica;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.peers.DataType;
import io.haproxy4j.peers.KeyType;
import io.haproxy4j.peers.StickEntry;
import io.haproxy4j.peers.StickKey;
import io.haproxy4j.peers.TableDefinition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntryStoreTest {

    private static final int STEPS = 60_000;

    private static TableDefinition table(KeyType type) {
        TableDefinition.Builder table = TableDefinition.builder("t", type)
                .store(DataType.SERVER_ID)
                .store(DataType.BYTES_OUT_CNT)
                .store(DataType.SERVER_KEY)
                .storeRate(DataType.GPC1_RATE, Duration.ofSeconds(1))
                .storeArray(DataType.GPC, 3);
        return (type.fixedLength() == 0 ? table.len(40) : table).build();
    }

    private static StickKey key(KeyType type, Random random, int range) {
        int number = random.nextInt(range);
        return switch (type) {
            case INTEGER -> StickKey.ofInteger(number);
            case STRING -> StickKey.ofString("k".repeat(number % 20) + number);
            case IPV4, IPV6, BINARY -> {
                byte[] bytes = new byte[type.fixedLength() == 0 ? 40 : type.fixedLength()];
                new Random(number).nextBytes(bytes);
                yield StickKey.of(type, bytes);
            }
        };
    }

    private static StickEntry entry(TableDefinition table, StickKey key, Random random) {
        StickEntry.Builder entry = StickEntry.builder(table, key)
                .set(DataType.SERVER_ID, random.nextInt())
                .set(DataType.BYTES_OUT_CNT, random.nextLong())
                .serverKey(random.nextInt(3) == 0 ? null : "s" + random.nextInt(50))
                .rate(DataType.GPC1_RATE, 0, random.nextInt(9), random.nextInt(9), random.nextInt(9));
        for (int i = 0; i < 3; i++) {
            entry.set(DataType.GPC, i, Integer.toUnsignedLong(random.nextInt()));
        }
        return entry.build();
    }

    /** Random puts and removals against a map that keeps the order of updates. */
    @ParameterizedTest
    @EnumSource(KeyType.class)
    void behavesLikeAMapInOrderOfUpdates(KeyType type) {
        TableDefinition table = table(type);
        Random random = new Random(type.wireValue());
        EntryStore store = new EntryStore(table, random.nextInt());
        Map<StickKey, StickEntry> model = new LinkedHashMap<>();
        for (int step = 0; step < STEPS; step++) {
            // The range shrinks and grows, so that the store fills, empties and compacts.
            StickKey key = key(type, random, step % 20_000 < 10_000 ? 5000 : 50);
            byte[] bytes = key.toBytes();
            if (random.nextInt(3) == 0) {
                int row = store.find(bytes, 0, bytes.length);
                assertThat(row == EntryStore.NONE).isEqualTo(model.remove(key) == null);
                if (row != EntryStore.NONE) {
                    store.remove(row);
                }
            } else {
                StickEntry entry = entry(table, key, random);
                model.remove(key);
                model.put(key, entry);
                store.setValues(store.touch(bytes, 0, bytes.length, 0, EntryStore.NEVER), entry);
            }
            assertThat(store.size()).isEqualTo(model.size());
            if (step % 5000 == 0) {
                assertThat(entries(store)).containsExactlyElementsOf(model.values());
            }
        }
        assertThat(entries(store)).containsExactlyElementsOf(model.values());
        for (StickKey key : model.keySet()) {
            byte[] bytes = key.toBytes();
            assertThat(store.entry(store.find(bytes, 0, bytes.length), 0)).isEqualTo(model.get(key));
        }
    }

    private static List<StickEntry> entries(EntryStore store) {
        List<StickEntry> all = new ArrayList<>();
        for (int row = store.oldest(); row != EntryStore.NONE; row = store.newer(row)) {
            all.add(store.entry(row, 0));
        }
        return all;
    }

    /** However the table changes under a walk, it meets the last state of every entry that lives to its end. */
    @Test
    void aWalkMissesNothing() {
        TableDefinition table = table(KeyType.INTEGER);
        for (int round = 0; round < 200; round++) {
            Random random = new Random(round);
            EntryStore store = new EntryStore(table, round);
            EntryStore.Walk walk = store.walkAfter(0);
            Map<StickKey, StickEntry> seen = new LinkedHashMap<>();
            for (int step = 0; step < 400; step++) {
                StickKey key = key(KeyType.INTEGER, random, 40);
                byte[] bytes = key.toBytes();
                switch (random.nextInt(4)) {
                    case 0 -> {
                        int row = store.find(bytes, 0, 4);
                        if (row != EntryStore.NONE) {
                            store.remove(row);
                        }
                    }
                    case 1 -> see(store, walk, seen);
                    default ->
                        store.setValues(store.touch(bytes, 0, 4, 0, EntryStore.NEVER), entry(table, key, random));
                }
            }
            while (see(store, walk, seen)) {
                assertThat(seen.size()).isLessThanOrEqualTo(40);
            }
            for (StickEntry entry : entries(store)) {
                assertThat(seen.get(entry.key())).isEqualTo(entry);
            }
        }
    }

    private static boolean see(EntryStore store, EntryStore.Walk walk, Map<StickKey, StickEntry> seen) {
        int row = store.advance(walk);
        if (row == EntryStore.NONE) {
            return false;
        }
        StickEntry entry = store.entry(row, 0);
        seen.put(entry.key(), entry);
        return true;
    }

    @Test
    void aSeekStandsBehindTheUpdate() {
        TableDefinition table = table(KeyType.INTEGER);
        EntryStore store = new EntryStore(table, 1);
        for (int i = 1; i <= 10; i++) {
            byte[] key = {0, 0, 0, (byte) i};
            store.touch(key, 0, 4, 0, EntryStore.NEVER);
        }
        EntryStore.Walk walk = store.walkAfter(7);
        assertThat(store.updateId(store.advance(walk))).isEqualTo(8);
        store.seek(walk, 10);
        assertThat(store.advance(walk)).isEqualTo(EntryStore.NONE);
    }
}
