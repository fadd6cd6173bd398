// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.peers.DataType;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CaptureDecodingTest {

    static Stream<Arguments> capturesAndBuffers() {
        return Captures.described().stream()
                .flatMap(name -> Arrays.stream(BufferKind.values()).map(kind -> Arguments.of(name, kind)));
    }

    @ParameterizedTest
    @MethodSource("capturesAndBuffers")
    void decodesToWhatTheReferenceDecoderSaw(String name, BufferKind kind) {
        JsonlWriter seen = new JsonlWriter();
        ByteBuf in = kind.of(Captures.body(name));

        new PeerDecoder(DecoderOptions.STRICT.withFreshViews(true), seen).decode(in);

        assertThat(in.isReadable()).isFalse();
        assertThat(seen.lines).isEqualTo(expected(name));
        in.release();
    }

    @Test
    void inputMayBeCutAnywhere() {
        byte[] body = Captures.body("small-32-resync");
        List<String> expected = expected("small-32-resync");
        for (int cut = 0; cut <= body.length; cut++) {
            JsonlWriter seen = new JsonlWriter();
            PeerDecoder decoder = new PeerDecoder(DecoderOptions.STRICT, seen);
            ByteBuf in = Unpooled.buffer(body.length).writeBytes(body, 0, cut);
            decoder.decode(in);
            decoder.decode(in.writeBytes(body, cut, body.length - cut));
            assertThat(seen.lines).as("cut at %d", cut).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(BufferKind.class)
    void inputMayComeByteByByte(BufferKind kind) {
        byte[] body = Captures.body("small-30-resync");
        JsonlWriter seen = new JsonlWriter();
        PeerDecoder decoder = new PeerDecoder(DecoderOptions.STRICT, seen);
        byte[] pending = {};
        for (byte next : body) {
            pending = Arrays.copyOf(pending, pending.length + 1);
            pending[pending.length - 1] = next;
            ByteBuf in = kind.of(pending);
            decoder.decode(in);
            pending = new byte[in.readableBytes()];
            in.readBytes(pending);
            in.release();
        }
        assertThat(pending).isEmpty();
        assertThat(seen.lines).isEqualTo(expected("small-30-resync"));
        assertThat(decoder.bytesConsumed()).isEqualTo(body.length);
    }

    @ParameterizedTest
    @MethodSource("capturesAndBuffers")
    void keysOnlySeesTheSameKeysAndIds(String name, BufferKind kind) {
        assertThat(keys(name, kind, DecoderOptions.LENIENT.withKeysOnly(true)))
                .isEqualTo(keys(name, kind, DecoderOptions.LENIENT));
    }

    private static List<String> keys(String name, BufferKind kind, DecoderOptions options) {
        List<String> keys = new ArrayList<>();
        PeerHandler handler = new PeerHandler() {
            @Override
            public void onUpdate(UpdateView update) {
                assertThat(update.hasValues()).isEqualTo(!options.keysOnly() || update.has(DataType.SERVER_KEY));
                keys.add(update.updateId() + " " + update.key() + " " + update.serverKey());
            }
        };
        ByteBuf in = kind.of(Captures.body(name));
        new PeerDecoder(options, handler).decode(in);
        in.release();
        return keys;
    }

    private static List<String> expected(String name) {
        return Captures.text(name + ".jsonl")
                .lines()
                .map(line -> line.replaceFirst("^\\{\"off\": \\d+, ", ""))
                .toList();
    }
}
