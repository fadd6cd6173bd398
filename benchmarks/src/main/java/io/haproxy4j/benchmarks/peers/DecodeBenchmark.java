// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.benchmarks.peers;

import io.haproxy4j.peers.codec.DecoderOptions;
import io.haproxy4j.peers.codec.PeerDecoder;
import io.haproxy4j.peers.codec.PeerHandler;
import io.haproxy4j.peers.codec.UpdateView;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Nanoseconds per update of decoding, beside copying the same bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Capture.UPDATES)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DecodeBenchmark {

    private static final int CHUNK = 65_536;

    /** Which capture. */
    @Param({"A", "B", "C"})
    public String capture = "A";

    private long sum;
    private byte[] bytes = {};
    private byte[] target = {};
    private ByteBuf heap = Unpooled.EMPTY_BUFFER;
    private ByteBuf direct = Unpooled.EMPTY_BUFFER;
    private ByteBuf composite = Unpooled.EMPTY_BUFFER;
    private final PeerHandler handler = new PeerHandler() {
        @Override
        public void onUpdate(UpdateView update) {
            sum += update.updateId() + update.keyLength() + update.slot(0);
        }
    };
    private final PeerDecoder decoder = new PeerDecoder(DecoderOptions.LENIENT, handler);
    private final PeerDecoder keys = new PeerDecoder(DecoderOptions.LENIENT.withKeysOnly(true), new PeerHandler() {
        @Override
        public void onUpdate(UpdateView update) {
            sum += update.updateId() + update.keyLength();
        }
    });

    /** Loads the capture into every kind of buffer. */
    @Setup(Level.Trial)
    public void load() {
        bytes = Capture.load(capture);
        target = new byte[bytes.length];
        heap = Unpooled.wrappedBuffer(bytes);
        direct = Unpooled.directBuffer(bytes.length).writeBytes(bytes);
        composite = Unpooled.wrappedBuffer(
                Unpooled.directBuffer(CHUNK).writeBytes(bytes, 0, CHUNK),
                Unpooled.directBuffer(bytes.length).writeBytes(bytes, CHUNK, bytes.length - CHUNK));
    }

    /** Gives the buffers back. */
    @TearDown(Level.Trial)
    public void release() {
        direct.release();
        composite.release();
    }

    /** {@return the copy, as the floor} */
    @Benchmark
    public byte[] copy() {
        System.arraycopy(bytes, 0, target, 0, bytes.length);
        return target;
    }

    /** {@return a sum over all updates} */
    @Benchmark
    public long decodeHeap() {
        return decode(decoder, heap);
    }

    /** {@return a sum over all updates} */
    @Benchmark
    public long decodeDirect() {
        return decode(decoder, direct);
    }

    /** {@return a sum over all updates} */
    @Benchmark
    public long decodeComposite() {
        return decode(decoder, composite);
    }

    /** {@return a sum over all keys} */
    @Benchmark
    public long keysOnlyHeap() {
        return decode(keys, heap);
    }

    private long decode(PeerDecoder with, ByteBuf in) {
        in.readerIndex(0);
        with.decode(in);
        return sum;
    }
}
