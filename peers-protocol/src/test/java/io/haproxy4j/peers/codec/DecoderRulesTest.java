// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.haproxy4j.peers.DataType;
import io.haproxy4j.peers.KeyType;
import io.haproxy4j.peers.PeerProtocolException;
import io.haproxy4j.peers.PeerProtocolException.Fault;
import io.haproxy4j.peers.TableDefinition;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the decoder takes what is out of the ordinary; every case was tried on a real HAProxy. */
class DecoderRulesTest {

    // Table 1 "t", IPv4, gpc0, expiry 1000 ms.
    private static final String DEF_IP_GPC0 = def("01 01 74 04 04 04 f82f");

    private static class Recorder implements PeerHandler {
        private final List<String> seen = new ArrayList<>();
        private UpdateView kept;

        @Override
        public void onUpdate(UpdateView u) {
            kept = u;
            seen.add(u.toString());
        }

        @Override
        public void onUnusableTable(String name, String reason) {
            seen.add("unusable " + name);
        }

        @Override
        public void onAck(int tableId, int updateId) {
            seen.add("ack " + tableId + " " + Integer.toUnsignedString(updateId));
        }

        @Override
        public void onControl(ControlMessage message) {
            seen.add(message.toString());
        }

        @Override
        public void onError(ErrorMessage message) {
            seen.add("error " + message);
        }

        @Override
        public void onUnknown(int messageClass, int type, ByteBuf body) {
            seen.add("unknown " + messageClass + " " + type + " " + body.readableBytes());
        }
    }

    private static String def(String body) {
        return message(0x82, body);
    }

    private static String message(int type, String body) {
        return "0a" + HexFormat.of().toHexDigits((byte) type)
                + HexFormat.of().toHexDigits((byte) (body.replace(" ", "").length() / 2)) + body;
    }

    private static ByteBuf bytes(String... hex) {
        return Unpooled.wrappedBuffer(
                HexFormat.of().parseHex(String.join("", hex).replace(" ", "")));
    }

    private static List<String> lenient(String... hex) {
        Recorder recorder = new Recorder();
        new PeerDecoder(DecoderOptions.LENIENT, recorder).decode(bytes(hex));
        return recorder.seen;
    }

    private static PeerProtocolException refused(DecoderOptions options, String... hex) {
        return catchThrowableOfType(
                PeerProtocolException.class, () -> new PeerDecoder(options, new Recorder()).decode(bytes(hex)));
    }

    @Test
    void theFixtureIsATable() {
        assertThat(lenient(DEF_IP_GPC0, message(0x80, "00000007 0a000001 05"))).containsExactly("#7 t 10.0.0.1 gpc0=5");
    }

    @Test
    void unknownMessagesAreSkippedInEveryClass() {
        assertThat(lenient("0206", "2ac3 02 aabb", "0009", "0107", "0a05", "0af0 01 aa", "0004"))
                .containsExactly(
                        "unknown 2 6 0",
                        "unknown 42 195 2",
                        "unknown 0 9 0",
                        "unknown 1 7 0",
                        "unknown 10 5 0",
                        "unknown 10 240 1",
                        "HEARTBEAT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0206", "2ac3 02 aabb", "0009", "0107", "0a05", "0af0 01 aa"})
    void unknownMessagesAreRefusedWhenStrict(String hex) {
        assertThat(refused(DecoderOptions.STRICT, hex).fault()).isEqualTo(Fault.UNEXPECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ff00", "ff80 00"})
    void theReservedClassIsAlwaysRefused(String hex) {
        assertThat(refused(DecoderOptions.LENIENT, hex).fault()).isEqualTo(Fault.MALFORMED);
    }

    @Test
    void idsCountPerTableAndWrap() {
        String other = def("02 01 75 02 04 00 00");
        assertThat(lenient(
                        DEF_IP_GPC0,
                        message(0x80, "ffffffff 0a000001 01"),
                        message(0x81, "0a000002 01"),
                        other,
                        message(0x81, "00000009"),
                        DEF_IP_GPC0,
                        message(0x81, "0a000003 01")))
                .containsExactly("#-1 t 10.0.0.1 gpc0=1", "#0 t 10.0.0.2 gpc0=1", "#1 u 9", "#1 t 10.0.0.3 gpc0=1");
    }

    @Test
    void valuesAreCutToTheirWidth() {
        // 2^32 + 7 in a 32-bit field.
        byte[] wide = new byte[10];
        int length = Varint.write(wide, 0, (1L << 32) + 7);
        String value = HexFormat.of().formatHex(wide, 0, length);
        assertThat(lenient(DEF_IP_GPC0, message(0x80, "00000001 0a000001" + value)))
                .containsExactly("#1 t 10.0.0.1 gpc0=7");
    }

    @Test
    void updatesWithoutTableAndTrailingBytesPass() {
        assertThat(lenient(message(0x80, "00000001 0a000001 01"), DEF_IP_GPC0, message(0x81, "0a000001 01 ffff")))
                .containsExactly("#1 t 10.0.0.1 gpc0=1");
    }

    @Test
    void aSwitchChoosesAKnownTableOrNone() {
        String other = def("02 01 75 02 04 00 00");
        assertThat(lenient(
                        DEF_IP_GPC0,
                        other,
                        message(0x83, "01"),
                        message(0x81, "0a000001 01"),
                        message(0x83, "09"),
                        message(0x81, "0a000001 01")))
                .containsExactly("#1 t 10.0.0.1 gpc0=1");
    }

    @ParameterizedTest
    @CsvSource({
        "01 01 74 09 04 04 f82f, unknown key type",
        "01 01 74 04 06 04 f82f, IPv4 keys of 6 bytes",
        "01 01 74 06 00 04 f82f, text of no length",
        "01 00 04 04 04 f82f, no name",
        "01 01 74 04 04 24 f82f, no period of conn_rate",
        "01 01 74 04 04 24 f82f 0a 0a, the period of another rate"
    })
    void updatesOfAnUnusableTableAreDropped(String body, String what) {
        assertThat(lenient(def(body), message(0x80, "00000001 0a000001 01"), "0004"))
                .as(what)
                .hasSize(2)
                .first()
                .asString()
                .startsWith("unusable");
    }

    @Test
    void unknownHighDataTypesAreFlagged() {
        // gpc0 and bit 40; its parameters and values are beyond us and come last.
        byte[] bits = new byte[10];
        int length = Varint.write(bits, 0, (1L << 40) | 4);
        Recorder recorder = new Recorder() {
            @Override
            public void onUpdate(UpdateView u) {
                assertThat(u.isTruncated()).isTrue();
                super.onUpdate(u);
            }
        };
        String definition = def("01 01 74 04 04" + HexFormat.of().formatHex(bits, 0, length) + "f82f 28 05");
        new PeerDecoder(DecoderOptions.STRICT, recorder)
                .decode(bytes(definition, message(0x81, "0a000001 05 0102030405")));
        assertThat(recorder.seen).containsExactly("#1 t 10.0.0.1 gpc0=5");
    }

    @Test
    void aDefinitionOfAnOldSenderHasNoParameters() {
        assertThat(lenient(def("01 01 74 04 04 24"), message(0x81, "0a000001 05 01 02 03")))
                .containsExactly("#1 t 10.0.0.1 gpc0=5 conn_rate=[1ms 2 3]");
    }

    @ParameterizedTest
    @CsvSource({
        "80, 000000",
        "80, 00000001 0a0000",
        "80, 00000001 0a000001",
        "80, 00000001 0a000001 f0",
        "85, 00000001 0000",
        "81, 0a00",
        "84, 01 0000",
        "84, f0",
        "83, f0",
        "82, 01 05 74"
    })
    void aCutMessageIsAnErrorThatSaysWhere(String type, String body) {
        PeerProtocolException error =
                refused(DecoderOptions.LENIENT, DEF_IP_GPC0, message(Integer.parseInt(type, 16), body), "0004");
        assertThat(error.fault()).isEqualTo(Fault.MALFORMED);
        assertThat(error.offset()).isEqualTo(bytes(DEF_IP_GPC0).readableBytes());
        assertThat(error.bytes()).startsWith(0x0a, Integer.parseInt(type, 16));
    }

    @Test
    void afterAnErrorTheStreamIsLostUntilReset() {
        PeerDecoder decoder = new PeerDecoder(DecoderOptions.LENIENT, new Recorder());
        assertThatThrownBy(() -> decoder.decode(bytes("0004", "ff00"))).isInstanceOf(PeerProtocolException.class);
        assertThatThrownBy(() -> decoder.decode(bytes("0004"))).isInstanceOf(IllegalStateException.class);
        decoder.reset();
        ByteBuf in = bytes("0004");
        decoder.decode(in);
        assertThat(in.isReadable()).isFalse();
    }

    @Test
    void largeMessagesAreRefusedBeforeTheyArrive() {
        byte[] length = new byte[10];
        int n = Varint.write(length, 0, 300);
        String header = "0a80" + HexFormat.of().formatHex(length, 0, n);
        assertThat(refused(DecoderOptions.LENIENT.withMaxMessageBytes(256), header)
                        .fault())
                .isEqualTo(Fault.TOO_LARGE);
        assertThat(refused(DecoderOptions.LENIENT, "0a80 ffffffffffff").fault()).isEqualTo(Fault.MALFORMED);
    }

    @Test
    void tablesAreLimited() {
        PeerProtocolException error =
                refused(DecoderOptions.LENIENT.withMaxTables(1), DEF_IP_GPC0, def("02 01 75 02 04 00 00"));
        assertThat(error.fault()).isEqualTo(Fault.LIMIT);
    }

    @Test
    void aTableMayBeRedefined() {
        assertThat(lenient(
                        DEF_IP_GPC0,
                        message(0x81, "0a000001 05"),
                        def("01 01 75 02 04 00 00"),
                        message(0x81, "00000007")))
                .containsExactly("#1 t 10.0.0.1 gpc0=5", "#1 u 7");
    }

    @ParameterizedTest
    @CsvSource({
        "00, null",
        "04 05 02 7331, s1",
        // Longer than its text: the next field starts behind the text.
        "05 05 02 7331, s1",
        // A number nobody has given a text yet.
        "01 07, ?"
    })
    void dictionaryFields(String field, String text) {
        // server_key, then http_fail_cnt, which proves that the field ends where HAProxy ends it.
        String definition = def("01 01 74 04 04 f0f0fe02 00".replace("f0f0fe02", bits((1L << 19) | (1L << 20))));
        assertThat(lenient(definition, message(0x81, "0a000001" + field + "09")))
                .containsExactly("#1 t 10.0.0.1 server_key=" + text + " http_fail_cnt=9");
    }

    private static String told(int id, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return "%02x %02x %02x ".formatted(2 + bytes.length, id, bytes.length)
                + HexFormat.of().formatHex(bytes);
    }

    private static String named(int id) {
        return "01 %02x".formatted(id);
    }

    private static List<String> names(List<String> fields) {
        List<String> messages = new ArrayList<>(List.of(def("01 01 74 04 04" + bits(1L << 19) + "00")));
        fields.forEach(field -> messages.add(message(0x81, "0a000001" + field)));
        return lenient(messages.toArray(String[]::new)).stream()
                .map(line -> line.substring(line.indexOf('=') + 1))
                .toList();
    }

    /** HAProxy takes a name for sent that did not fit its buffer: number 2 comes alone, then number 3 with its text. */
    @Test
    void aNumberWhoseTextWasNeverSentIsUnknown() {
        assertThat(names(List.of(told(1, "a"), named(2), named(1), told(3, "c"), named(2), named(3))))
                .containsExactly("a", "?", "a", "c", "?", "c");
    }

    /** Once all numbers are in use, a number whose text was not sent looks like the text it had before. */
    @Test
    void aNumberThatMayStandForAnOlderTextIsNotBelieved() {
        List<String> fields = new ArrayList<>();
        for (int id = 1; id <= 128; id++) {
            fields.add(told(id, "old" + id));
        }
        fields.addAll(List.of(named(2), named(1), named(2), told(3, "new"), named(1), named(2), named(3), named(5)));
        List<String> names = names(fields);
        assertThat(names.subList(128, names.size())).containsExactly("old2", "?", "?", "new", "?", "?", "new", "old5");
        // The oldest text meant by a healthy peer is doubted as well, until the peer puts another in its place.
        fields.addAll(List.of(told(4, "x"), told(5, "y"), named(4), named(6), told(6, "z"), named(6), named(8)));
        names = names(fields);
        assertThat(names.subList(136, names.size())).containsExactly("x", "y", "x", "?", "z", "z", "old8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01 00", "01 81", "03 05 02 73", "04 05 09 7331", "7f 01"})
    void impossibleDictionaryFieldsAreRefused(String field) {
        String definition = def("01 01 74 04 04" + bits(1L << 19) + "00");
        assertThat(refused(DecoderOptions.LENIENT, definition, message(0x81, "0a000001" + field))
                        .fault())
                .isEqualTo(Fault.MALFORMED);
    }

    @Test
    void longTextKeysAreCutLikeHaproxyDoes() {
        assertThat(lenient(def("01 01 74 06 04 00 00"), message(0x81, "05 6162636465")))
                .containsExactly("#1 t abc");
    }

    @Test
    void acksAndErrorsArePassedOn() {
        assertThat(lenient("0a84 05 03 ffffffff", "0100", "0101"))
                .containsExactly("ack 3 4294967295", "error PROTOCOL", "error SIZE_LIMIT");
    }

    @Test
    void aViewIsDeadOutsideItsCallback() {
        Recorder recorder = new Recorder();
        new PeerDecoder(DecoderOptions.LENIENT, recorder).decode(bytes(DEF_IP_GPC0, message(0x81, "0a000001 05")));
        UpdateView view = recorder.kept;
        assertThatThrownBy(view::updateId).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> view.get(DataType.GPC0)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(view::toEntry).isInstanceOf(IllegalStateException.class);
        assertThat(view).hasToString("(outside its callback)");
    }

    /** A view kept from an earlier callback shows the update of the present one, or nothing if asked for. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aViewThatWasKeptIsUnmaskedByFreshViews(boolean fresh) {
        List<String> seen = new ArrayList<>();
        PeerHandler keeping = new PeerHandler() {
            private UpdateView kept;

            @Override
            public void onUpdate(UpdateView update) {
                if (kept == null) {
                    kept = update;
                    return;
                }
                try {
                    seen.add(kept.key().toString());
                } catch (IllegalStateException e) {
                    seen.add("refused");
                }
            }
        };
        new PeerDecoder(DecoderOptions.LENIENT.withFreshViews(fresh), keeping)
                .decode(bytes(DEF_IP_GPC0, message(0x81, "0a000001 05"), message(0x81, "0a000002 05")));
        assertThat(seen).containsExactly(fresh ? "refused" : "10.0.0.2");
    }

    @Test
    void anExceptionOfTheHandlerLeavesTheMessageConsumed() {
        PeerDecoder decoder = new PeerDecoder(DecoderOptions.LENIENT, new PeerHandler() {
            @Override
            public void onControl(ControlMessage message) {
                throw new IllegalArgumentException("mine");
            }
        });
        ByteBuf in = bytes("0004", "0004");
        assertThatThrownBy(() -> decoder.decode(in)).hasMessage("mine");
        assertThat(in.readableBytes()).isEqualTo(2);
        assertThat(decoder.bytesConsumed()).isEqualTo(2);
    }

    @Test
    void aMessageLargerThanTheChunkIsReadFromDirectMemory() {
        TableDefinition table =
                TableDefinition.builder("big", KeyType.STRING).len(200_000).build();
        ByteBuf out = Unpooled.directBuffer();
        PeerEncoder encoder = new PeerEncoder(1 << 20);
        encoder.define(out, 1, table).key("x".repeat(150_000)).update(out, 1);
        encoder.control(out, ControlMessage.HEARTBEAT);
        List<String> seen = new ArrayList<>();
        PeerDecoder decoder = new PeerDecoder(DecoderOptions.STRICT, new PeerHandler() {
            @Override
            public void onUpdate(UpdateView update) {
                seen.add("key of " + update.keyLength());
            }

            @Override
            public void onControl(ControlMessage message) {
                seen.add(message.toString());
            }
        });
        decoder.decode(out);
        assertThat(seen).containsExactly("key of 150000", "HEARTBEAT");
    }

    private static String bits(long bits) {
        byte[] bytes = new byte[10];
        return HexFormat.of().formatHex(bytes, 0, Varint.write(bytes, 0, bits));
    }
}
