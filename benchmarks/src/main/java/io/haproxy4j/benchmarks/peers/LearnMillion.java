// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.benchmarks.peers;

import io.haproxy4j.peers.DataType;
import io.haproxy4j.peers.KeyType;
import io.haproxy4j.peers.StickEntry;
import io.haproxy4j.peers.StickKey;
import io.haproxy4j.peers.TableDefinition;
import io.haproxy4j.peers.codec.RemoteTable;
import io.haproxy4j.peers.codec.UpdateView;
import io.haproxy4j.peers.net.PeerClient;
import io.haproxy4j.peers.replica.PublishedTable;
import io.haproxy4j.peers.replica.PublishedTables;
import io.haproxy4j.peers.replica.StickTableReplica;
import io.haproxy4j.peers.session.Hello;
import io.haproxy4j.peers.session.PeerMemory;
import io.haproxy4j.peers.session.PeerSession;
import io.haproxy4j.peers.session.ProtocolVersion;
import io.haproxy4j.peers.session.SessionListener;
import io.haproxy4j.peers.session.SessionOptions;
import io.haproxy4j.peers.session.SessionSetup;
import io.haproxy4j.peers.session.TeachingSource;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.HaproxyVersions;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * The whole path: a real HAProxy teaches a million entries (data set B) over a socket, to a loop that only reads, to a
 * session that decodes, and to a session that fills a replica. Prints entries per second, the CPU of our thread and that
 * of HAProxy.
 */
public final class LearnMillion {

    private static final int ENTRIES = 1_000_000;
    private static final int ROUNDS = 5;
    private static final int CHUNK = 65_536;
    private static final int TAIL = 16;
    private static final long SPEAK_NANOS = 1_000_000_000;
    private static final int FINISHED = 1;
    private static final int PARTIAL = 2;
    private static final int HEARTBEAT = 4;

    // Linux counts CPU time in hundredths of a second for its users, whatever its own clock is.
    private static final long TICK_NANOS = 10_000_000;

    private static final TableDefinition TABLE = TableDefinition.builder("t", KeyType.IPV4)
            .store(DataType.GPC0)
            .storeRate(DataType.CONN_RATE, Duration.ofSeconds(10))
            .storeRate(DataType.HTTP_REQ_RATE, Duration.ofSeconds(10))
            .expire(Duration.ofHours(10))
            .build();

    private static final String CONFIG = """
            peers lab
                peer hap "${ADDRESS}:10000"
                peer lib "${ADDRESS}:10001"
                peer watcher "${ADDRESS}:10002"
            backend t
                stick-table type ip size 2m expire 10h store gpc0,conn_rate(10s),http_req_rate(10s) peers lab
            """;

    private LearnMillion() {}

    /**
     * Runs it with HAProxy 3.2.
     *
     * @param arguments none
     * @throws IOException when a connection fails
     */
    public static void main(String[] arguments) throws IOException {
        try (HaproxyProcess haproxy = HaproxyProcess.builder(
                        HaproxyVersions.fromEnvironment().get(arguments.length > 0 ? arguments[0] : "3.2"))
                .config(CONFIG)
                .localpeer("hap")
                .start()) {
            teach(haproxy);
            for (int round = 0; round < ROUNDS; round++) {
                report("read only", learn(haproxy, new SessionListener() {}, true));
                report("decode", learn(haproxy, new SessionListener() {}, false));
                StickTableReplica replica = new StickTableReplica(System::nanoTime);
                report("replica", learn(haproxy, replica.source("hap"), false));
                System.out.printf(
                        "replica: %d entries, %.1f bytes each%n",
                        replica.size("hap", "t"), (double) replica.memoryBytes() / replica.size("hap", "t"));
            }
        }
    }

    private static void report(String what, long[] nanos) {
        System.out.printf(
                "%-10s %.3f s, %.2f M entries/s, CPU %.0f ns/entry, of HAProxy %.0f ns/entry%n",
                what,
                nanos[0] / 1e9,
                ENTRIES * 1e3 / nanos[0],
                (double) nanos[1] / ENTRIES,
                (double) nanos[2] / ENTRIES);
    }

    private static void teach(HaproxyProcess haproxy) {
        PublishedTables tables = new PublishedTables(System::nanoTime);
        PublishedTable table = tables.table(TABLE);
        List<StickEntry> all = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            byte[] key = ByteBuffer.allocate(4).putInt(0x0a00_0000 + i).array();
            all.add(StickEntry.builder(TABLE, StickKey.of(KeyType.IPV4, key))
                    .set(DataType.GPC0, i)
                    .rate(DataType.CONN_RATE, 0, 5, i % 300, 7)
                    .rate(DataType.HTTP_REQ_RATE, 0, 5, i % 3000, 7)
                    .build());
        }
        table.putAll(all);
        ExecutorService threads = Executors.newCachedThreadPool();
        SessionSetup setup = new SessionSetup(
                SessionOptions.DEFAULTS.withLearn(false), tables, new SessionListener() {}, new PeerMemory());
        long begin = System.nanoTime();
        try (PeerClient client = PeerClient.builder(
                        "lib", "hap", haproxy.address().port(10_000))
                .setup(setup)
                .executor(threads)
                .start()) {
            while (!haproxy.cli("show table").contains("used:" + ENTRIES)) {
                if (System.nanoTime() - begin > Duration.ofMinutes(2).toNanos()) {
                    throw new IllegalStateException("HAProxy does not learn: " + haproxy.cli("show table") + client);
                }
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        } finally {
            threads.shutdown();
        }
        System.out.printf("HAProxy has learned in %.2f s%n", (System.nanoTime() - begin) / 1e9);
    }

    /** Wall time of one teaching, the CPU time of this thread, which does all our work, and that of HAProxy. */
    private static long[] learn(HaproxyProcess haproxy, SessionListener listener, boolean readOnly) throws IOException {
        long before = cpuNanos(haproxy);
        long[] ours = teaching(haproxy, listener, readOnly);
        return new long[] {ours[0], ours[1], cpuNanos(haproxy) - before};
    }

    private static long cpuNanos(HaproxyProcess haproxy) throws IOException {
        String line = Files.readString(
                Path.of("/proc", Long.toString(haproxy.pids().workers().get(0)), "stat"));
        // Behind the name, which may hold anything, the 12th and 13th field are the ticks in user and kernel mode.
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK_NANOS;
    }

    private static long[] teaching(HaproxyProcess haproxy, SessionListener listener, boolean readOnly)
            throws IOException {
        boolean[] done = {false};
        SessionListener ending = new SessionListener() {
            @Override
            public void onEstablished(Hello remote) {
                listener.onEstablished(remote);
            }

            @Override
            public void onTable(RemoteTable table) {
                listener.onTable(table);
            }

            @Override
            public void onUpdate(UpdateView update, long now) {
                listener.onUpdate(update, now);
            }

            @Override
            public void onSynchronised(boolean complete) {
                done[0] = true;
            }
        };
        try (Socket socket = new Socket()) {
            socket.connect(haproxy.address().port(10_000));
            socket.setTcpNoDelay(true);
            PeerSession session = PeerSession.dial(
                    new Hello(ProtocolVersion.V2_1, "hap", "watcher", 1),
                    new SessionSetup(SessionOptions.DEFAULTS, TeachingSource.NONE, ending, new PeerMemory()),
                    System.nanoTime());
            return drive(socket, session, done, readOnly);
        }
    }

    private static long[] drive(Socket socket, PeerSession session, boolean[] done, boolean readOnly)
            throws IOException {
        var cpu = ManagementFactory.getThreadMXBean();
        long begin = System.nanoTime();
        long cpuBegin = cpu.getCurrentThreadCpuTime();
        ByteBuf in = Unpooled.buffer(CHUNK);
        ByteBuf out = Unpooled.buffer(4096);
        while (!done[0]) {
            session.write(out, 4096, System.nanoTime());
            if (out.isReadable()) {
                out.readBytes(socket.getOutputStream(), out.readableBytes());
                out.clear();
            }
            if (readOnly && session.isEstablished()) {
                drain(socket);
                break;
            }
            in.ensureWritable(CHUNK);
            int count = socket.getInputStream().read(in.array(), in.writerIndex(), in.writableBytes());
            if (count < 0) {
                throw new IOException("HAProxy has closed the session: " + session);
            }
            in.writerIndex(in.writerIndex() + count);
            session.receive(in, System.nanoTime());
            in.discardReadBytes();
            session.tick(System.nanoTime());
        }
        return new long[] {System.nanoTime() - begin, cpu.getCurrentThreadCpuTime() - cpuBegin};
    }

    /** Reads until the teaching ends and does nothing with it but say that we live. */
    private static void drain(Socket socket) throws IOException {
        byte[] buffer = new byte[CHUNK + TAIL];
        long spoken = System.nanoTime();
        int kept = 0;
        long read = 0;
        do {
            int count = socket.getInputStream().read(buffer, kept, CHUNK);
            if (count < 0) {
                throw new IOException("HAProxy has closed the session after " + read + " bytes");
            }
            read += count;
            // The last bytes stay in front of the next ones, as a message may be cut.
            int end = kept + count;
            kept = Math.min(TAIL, end);
            System.arraycopy(buffer, end - kept, buffer, 0, kept);
            if (System.nanoTime() - spoken > SPEAK_NANOS) {
                spoken = System.nanoTime();
                socket.getOutputStream().write(new byte[] {0, HEARTBEAT});
            }
        } while (read < ENTRIES * 10L || !endsTeaching(buffer, kept));
    }

    /** Knows the end by its bytes: the last message of the teaching, with nothing but control messages behind it. */
    private static boolean endsTeaching(byte[] tail, int length) {
        for (int at = length - 2; at >= 0 && tail[at] == 0 && tail[at + 1] <= HEARTBEAT; at -= 2) {
            if (tail[at + 1] == FINISHED || tail[at + 1] == PARTIAL) {
                return true;
            }
        }
        return false;
    }
}
