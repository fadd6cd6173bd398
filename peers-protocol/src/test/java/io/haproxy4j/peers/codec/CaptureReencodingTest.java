// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.buffer.Unpooled;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaptureReencodingTest {

    static Stream<String> captures() {
        return Stream.concat(Captures.described().stream(), Stream.of("bigA-5k-32", "bigB-5k-32", "bigC-5k-32"));
    }

    @ParameterizedTest
    @MethodSource("captures")
    void writesTheBytesHaproxyWroteIntoAnArray(String name) {
        assertIdentical(name, Unpooled.buffer(16));
    }

    @ParameterizedTest
    @MethodSource("captures")
    void writesTheBytesHaproxyWroteIntoDirectMemory(String name) {
        assertIdentical(name, PooledByteBufAllocator.DEFAULT.directBuffer(16));
    }

    private static void assertIdentical(String name, ByteBuf out) {
        byte[] body = Captures.body(name);
        new PeerDecoder(DecoderOptions.STRICT, new Echo(out)).decode(Unpooled.wrappedBuffer(body));
        assertThat(ByteBufUtil.getBytes(out)).isEqualTo(body);
        out.release();
    }

    /** Encodes whatever is decoded. */
    private static final class Echo implements PeerHandler {

        private final PeerEncoder encoder = new PeerEncoder();
        private final ByteBuf out;

        Echo(ByteBuf out) {
            this.out = out;
        }

        @Override
        public void onTable(RemoteTable table) {
            if (table.attachment() instanceof TableWriter writer) {
                writer.define(out);
            } else {
                table.attach(encoder.define(out, table.id(), table.definition()));
            }
        }

        @Override
        public void onUpdate(UpdateView update) {
            TableWriter writer = ((TableWriter) update.remoteTable().attachment()).entry(update);
            if (update.isTimed() && update.isIdExplicit()) {
                writer.timedUpdate(out, update.updateId(), (int) update.remainingMillis());
            } else if (update.isTimed()) {
                writer.incrementalTimedUpdate(out, (int) update.remainingMillis());
            } else if (update.isIdExplicit()) {
                writer.update(out, update.updateId());
            } else {
                writer.incrementalUpdate(out);
            }
        }

        @Override
        public void onAck(int tableId, int updateId) {
            encoder.ack(out, tableId, updateId);
        }

        @Override
        public void onControl(ControlMessage message) {
            encoder.control(out, message);
        }
    }
}
