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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Whatever comes, the decoder reads it or throws the one exception it may throw, and so does the way back. */
class PeerDecoderFuzzTest {

    private static final int PIECE = 24;
    private static final int MOST_BYTES = 16_384;

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
        PeerDecoder decoder = new PeerDecoder(DecoderOptions.LENIENT.withMaxMessageBytes(MOST_BYTES), handler);
        ByteBuf in = Unpooled.directBuffer(Math.max(1, data.length)).writeBytes(data);
        try {
            decoder.decode(in);
        } catch (PeerProtocolException e) {
            // The one exception allowed.
        } finally {
            in.release();
        }
    }

    /** In one piece there is room behind most messages; in small ones the decoder has to look before each byte. */
    @FuzzTest(maxDuration = "60s")
    void readsTheSameFromPieces(byte[] data) {
        List<String> whole = read(data, data.length);
        List<String> pieces = read(data, PIECE);
        if (!whole.equals(pieces)) {
            throw new AssertionError(whole + " is not " + pieces);
        }
    }

    private static List<String> read(byte[] data, int piece) {
        List<String> seen = new ArrayList<>();
        PeerDecoder decoder =
                new PeerDecoder(DecoderOptions.LENIENT.withMaxMessageBytes(MOST_BYTES), new PeerHandler() {
                    @Override
                    public void onUpdate(UpdateView update) {
                        seen.add(update.updateId() + " " + update.remainingMillis() + " " + update.toEntry());
                    }
                });
        int consumed = 0;
        try {
            for (int end = 0; end < data.length && consumed + MOST_BYTES >= end; ) {
                end = Math.min(data.length, end + piece);
                ByteBuf in = Unpooled.wrappedBuffer(Arrays.copyOfRange(data, consumed, end));
                decoder.decode(in);
                consumed += in.readerIndex();
            }
        } catch (PeerProtocolException e) {
            seen.add(e.fault() + " at " + e.offset());
        }
        return seen;
    }
}
