// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.haproxy4j.peers.PeerProtocolException;
import io.haproxy4j.peers.codec.DecoderOptions;
import io.haproxy4j.peers.codec.PeerDecoder;
import io.haproxy4j.peers.codec.PeerEncoder;
import io.haproxy4j.peers.codec.PeerHandler;
import io.haproxy4j.peers.codec.RemoteTable;
import io.haproxy4j.peers.codec.TableWriter;
import io.haproxy4j.peers.codec.UpdateView;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/** Whatever comes, the decoder reads it or throws the one exception it may throw, and so does the way back. */
class PeerDecoderFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void reads(byte[] data) {
        ByteBuf out = Unpooled.buffer();
        PeerEncoder encoder = new PeerEncoder(1 << 20);
        PeerHandler handler = new PeerHandler() {
            @Override
            public void onUpdate(UpdateView update) {
                if (!update.toEntry().table().equals(update.table())) {
                    throw new AssertionError(update);
                }
                RemoteTable table = update.remoteTable();
                if (table.id() > 0 && table.definition().keyLength() < 1 << 16) {
                    TableWriter writer = encoder.writer(table.id(), update.table());
                    writer.entry(update).update(out, update.updateId());
                    out.clear();
                }
            }
        };
        PeerDecoder decoder = new PeerDecoder(DecoderOptions.LENIENT.withMaxMessageBytes(16_384), handler);
        ByteBuf in = Unpooled.directBuffer(Math.max(1, data.length)).writeBytes(data);
        try {
            decoder.decode(in);
        } catch (PeerProtocolException e) {
            // The one exception allowed.
        } finally {
            in.release();
        }
    }
}
