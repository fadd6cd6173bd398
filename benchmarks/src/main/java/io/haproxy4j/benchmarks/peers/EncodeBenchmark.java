// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.benchmarks.peers;

import io.haproxy4j.peers.codec.DecoderOptions;
import io.haproxy4j.peers.codec.PeerDecoder;
import io.haproxy4j.peers.codec.PeerEncoder;
import io.haproxy4j.peers.codec.PeerHandler;
import io.haproxy4j.peers.codec.TableWriter;
import io.haproxy4j.peers.codec.UpdateView;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Nanoseconds per update of encoding one entry with changing values. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Capture.UPDATES)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class EncodeBenchmark {

    /** Which capture the entry is taken from. */
    @Param({"A", "B", "C"})
    public String capture = "A";

    private final PeerEncoder encoder = new PeerEncoder();
    private final ByteBuf heap = Unpooled.buffer(1 << 20);
    private final ByteBuf direct = Unpooled.directBuffer(1 << 20);
    private @Nullable TableWriter writer;

    /** Takes one entry out of the capture. */
    @Setup(Level.Trial)
    public void load() {
        new PeerDecoder(DecoderOptions.LENIENT, new PeerHandler() {
                    @Override
                    public void onUpdate(UpdateView update) {
                        if (writer == null) {
                            writer = encoder.writer(1, update.table()).entry(update);
                        }
                    }
                })
                .decode(Unpooled.wrappedBuffer(Capture.load(capture)));
    }

    /** {@return bytes written} */
    @Benchmark
    public int encodeHeap() {
        return encode(heap);
    }

    /** {@return bytes written} */
    @Benchmark
    public int encodeDirect() {
        return encode(direct);
    }

    private int encode(ByteBuf out) {
        TableWriter to = Objects.requireNonNull(writer);
        out.clear();
        for (int i = 0; i < Capture.UPDATES; i++) {
            to.slot(0, i & 0x7f).update(out, i);
        }
        return out.writerIndex();
    }
}
