// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.peers.DataType;
import io.haproxy4j.peers.KeyType;
import io.haproxy4j.peers.StickEntry;
import io.haproxy4j.peers.StickKey;
import io.haproxy4j.peers.TableDefinition;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncoderRulesTest {

    private static final TableDefinition TABLE = TableDefinition.builder("t", KeyType.STRING)
            .len(31)
            .store(DataType.SERVER_ID)
            .store(DataType.BYTES_IN_CNT)
            .store(DataType.SERVER_KEY)
            .storeRate(DataType.CONN_RATE, Duration.ofSeconds(10))
            .storeArray(DataType.GPT, 100)
            .storeRateArray(DataType.GPC_RATE, 7, Duration.ofSeconds(1))
            .expire(Duration.ofMinutes(1))
            .build();

    @ParameterizedTest
    @ValueSource(ints = {1, 130, 200})
    void everyEntryComesBack(int names) {
        Random random = new Random(names);
        PeerEncoder encoder = new PeerEncoder();
        ByteBuf out = Unpooled.directBuffer();
        List<StickEntry> sent = new ArrayList<>();
        TableWriter writer = encoder.writer(3, TABLE);
        for (int i = 0; i < 1000; i++) {
            StickEntry entry = entry(random, "server-" + random.nextInt(names));
            sent.add(entry);
            writer.entry(entry).update(out, i + 1);
        }
        List<StickEntry> received = new ArrayList<>();
        new PeerDecoder(DecoderOptions.STRICT, new PeerHandler() {
                    @Override
                    public void onUpdate(UpdateView update) {
                        received.add(update.toEntry());
                    }
                })
                .decode(out);
        assertThat(received).isEqualTo(sent);
    }

    private static StickEntry entry(Random random, String server) {
        StickEntry.Builder entry = StickEntry.builder(TABLE, StickKey.ofString("k" + random.nextLong() % 1000))
                .set(DataType.SERVER_ID, random.nextInt())
                .set(DataType.BYTES_IN_CNT, random.nextLong() >>> random.nextInt(64))
                .serverKey(random.nextBoolean() ? server : null)
                .rate(DataType.CONN_RATE, 0, number(random), number(random), number(random));
        for (int i = 0; i < 100; i++) {
            entry.set(DataType.GPT, i, number(random));
        }
        for (int i = 0; i < 7; i++) {
            entry.rate(DataType.GPC_RATE, i, number(random), number(random), number(random));
        }
        return entry.build();
    }

    private static long number(Random random) {
        return Integer.toUnsignedLong(random.nextInt() >>> random.nextInt(32));
    }

    @Test
    void theDefinitionIsWrittenWhereverTheTableChanges() {
        PeerEncoder encoder = new PeerEncoder();
        TableWriter one = encoder.writer(1, TABLE);
        TableWriter two =
                encoder.writer(2, TableDefinition.builder("u", KeyType.INTEGER).build());
        ByteBuf out = Unpooled.buffer();
        one.key("a").update(out, 1);
        two.key(5).update(out, 1);
        two.key(6).update(out, 2);
        one.key("b").update(out, 2);
        JsonlWriter seen = new JsonlWriter();
        new PeerDecoder(DecoderOptions.STRICT, seen).decode(out);
        assertThat(seen.lines.stream().map(line -> line.substring(1, 4)))
                .containsExactly("def", "tab", "def", "tab", "tab", "def", "tab");
    }

    @Test
    void aMessageThatDoesNotFitIsRefusedAndLeavesNoTrace() {
        TableDefinition table = TableDefinition.builder("t", KeyType.INTEGER)
                .store(DataType.SERVER_KEY)
                .build();
        PeerEncoder encoder = new PeerEncoder(256);
        ByteBuf out = Unpooled.buffer();
        TableWriter writer = encoder.define(out, 1, table);
        int before = out.readableBytes();
        assertThatThrownBy(() -> writer.key(1).serverKey("s".repeat(250)).update(out, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the limit is 256");
        assertThat(out.readableBytes()).isEqualTo(before);
        writer.serverKey("ok").update(out, 1);
        JsonlWriter seen = new JsonlWriter();
        new PeerDecoder(DecoderOptions.STRICT, seen).decode(out);
        assertThat(seen.lines.get(1)).contains("{\"id\": 1, \"val\": \"ok\"}");
    }

    @Test
    void whatHaproxyWouldMisreadIsRefused() {
        PeerEncoder encoder = new PeerEncoder();
        ByteBuf out = Unpooled.buffer();
        TableWriter writer = encoder.writer(1, TABLE);
        assertThatThrownBy(() -> encoder.writer(0, TABLE)).hasMessageContaining("begin at 1");
        assertThatThrownBy(() -> writer.key(5)).hasMessageContaining("keys of type string");
        assertThatThrownBy(() -> writer.key("x".repeat(32))).hasMessageContaining("does not fit");
        assertThatThrownBy(() -> writer.set(DataType.GPC0, 1)).hasMessageContaining("does not store gpc0");
        assertThatThrownBy(() -> writer.set(DataType.GPT, 100, 1)).hasMessageContaining("no index 100");
        assertThatThrownBy(() -> writer.set(DataType.GPT, 0, 1L << 32)).hasMessageContaining("0 to 4294967295");
        assertThatThrownBy(() -> writer.set(DataType.CONN_RATE, 1)).hasMessageContaining("use rate");
        assertThatThrownBy(() -> writer.timedUpdate(out, 1, -1)).hasMessageContaining("time in the past");
        assertThat(out.isReadable()).isFalse();
    }
}
