// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.haproxy4j.peers.replica.StickTableReplica;
import io.haproxy4j.peers.session.SessionListener;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hot paths allocate nothing per update once they are warm. */
class AllocationTest {

    private static final int UPDATES = 5000;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** Less than one byte for ten updates: not one object for each. */
    private static final double NOTHING = 0.1;

    private long sum;

    @ParameterizedTest
    @CsvSource({
        "bigA-5k-32, HEAP", "bigB-5k-32, HEAP", "bigC-5k-32, HEAP",
        "bigA-5k-32, DIRECT", "bigB-5k-32, DIRECT", "bigC-5k-32, DIRECT",
        "bigA-5k-32, COMPOSITE", "bigB-5k-32, COMPOSITE", "bigC-5k-32, COMPOSITE"
    })
    void decoding(String capture, BufferKind kind) {
        ByteBuf in = kind.of(Captures.bytes(capture + ".bin"));
        PeerDecoder decoder = new PeerDecoder(DecoderOptions.LENIENT, new PeerHandler() {
            @Override
            public void onUpdate(UpdateView update) {
                sum += update.updateId() + update.keyLength() + update.slot(0) + update.remainingMillis();
            }
        });
        assertNothing(() -> {
            in.readerIndex(0);
            decoder.decode(in);
        });
        assertThat(in.isReadable()).isFalse();
        in.release();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bigA-5k-32", "bigB-5k-32", "bigC-5k-32"})
    void updatingAReplica(String capture) {
        StickTableReplica replica = new StickTableReplica(() -> 0);
        SessionListener feed = replica.source("source");
        ByteBuf in = Unpooled.wrappedBuffer(Captures.bytes(capture + ".bin"));
        PeerDecoder decoder = new PeerDecoder(DecoderOptions.LENIENT, new PeerHandler() {
            @Override
            public void onTable(RemoteTable table) {
                feed.onTable(table);
            }

            @Override
            public void onUpdate(UpdateView update) {
                feed.onUpdate(update, 0);
            }
        });
        assertNothing(() -> {
            in.readerIndex(0);
            decoder.decode(in);
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void encoding(boolean direct) {
        PeerEncoder encoder = new PeerEncoder();
        TableWriter[] writer = new TableWriter[1];
        new PeerDecoder(DecoderOptions.LENIENT, new PeerHandler() {
                    @Override
                    public void onUpdate(UpdateView update) {
                        if (writer[0] == null) {
                            writer[0] = encoder.writer(1, update.table()).entry(update);
                        }
                    }
                })
                .decode(Unpooled.wrappedBuffer(Captures.bytes("bigA-5k-32.bin")));
        ByteBuf out = direct ? Unpooled.directBuffer(1 << 20) : Unpooled.buffer(1 << 20);
        assertNothing(() -> {
            out.clear();
            for (int i = 0; i < UPDATES; i++) {
                writer[0].slot(0, i).update(out, i);
            }
        });
        out.release();
    }

    /** Warm is what the JVM has compiled, which it does beside the rounds: after a time that is its own. */
    private void assertNothing(Runnable round) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long end = System.nanoTime() + LIMIT.toNanos();
        double best = Double.MAX_VALUE;
        while (best >= NOTHING && System.nanoTime() < end) {
            long before = threads.getCurrentThreadAllocatedBytes();
            round.run();
            best = Math.min(best, (double) (threads.getCurrentThreadAllocatedBytes() - before) / UPDATES);
        }
        assertThat(best).as("bytes per update, %d", sum).isLessThan(NOTHING);
    }
}
