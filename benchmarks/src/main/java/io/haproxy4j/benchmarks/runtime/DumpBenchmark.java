// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.benchmarks.runtime;

import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.Rows;
import io.haproxy4j.runtime.stats.StatFilter;
import io.haproxy4j.runtime.stats.StatRow;
import io.haproxy4j.runtime.stats.TypedValue;
import io.haproxy4j.runtime.tables.TableEntry;
import io.haproxy4j.runtime.tables.TableFilter;
import io.haproxy4j.runtime.transport.Transport;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.HaproxyVersions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Whole dumps: 10,000 servers and 200,000 table entries, as records against raw bytes. */
@NullUnmarked // the fields are set by @Setup
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DumpBenchmark {

    static final int ENTRIES = 200_000;
    private static final ByteBuffer STAT = BareSocket.bytes("set severity-output number;show stat -1 -1 -1\n");
    private static final ByteBuffer TYPED = BareSocket.bytes("set severity-output number;show stat -1 -1 -1 typed\n");
    private static final ByteBuffer TABLE = BareSocket.bytes("set severity-output number;show table t\n");

    /** Whose channels the client and the bare loop use. */
    @Param({"jdk", "jnr"})
    public String transport = "jdk";

    private HaproxyProcess haproxy;
    private BareSocket bare;
    private RuntimeClient client;

    /** Starts a HAProxy with many servers and fills a table. */
    @Setup(Level.Trial)
    public void start() throws IOException {
        StringBuilder config = new StringBuilder("""
                global
                    stats timeout 60s
                backend t
                    stick-table type ip size 300k expire 1h store gpc0,conn_cnt,http_req_rate(10s)
                """);
        for (int b = 0; b < 2_000; b++) {
            config.append("backend b").append(b).append("\n    server-template s 5 127.0.0.1:1\n");
        }
        haproxy = HaproxyProcess.builder(HaproxyVersions.fromEnvironment().get("3.2"))
                .config(config.toString())
                .start();
        bare = BareSocket.of(transport, haproxy.adminSocket());
        client = RuntimeClient.builder(
                        transport.equals("jnr")
                                ? Transport.jnrUnix(haproxy.adminSocket())
                                : Transport.jdkUnix(haproxy.adminSocket()))
                .build();
        List<CliCommand> commands = new ArrayList<>(ENTRIES);
        for (int i = 0; i < ENTRIES; i++) {
            String key = "10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255);
            commands.add(CliCommand.of("set", "table", "t", "key", key, "data.gpc0", "7"));
        }
        client.batch(commands).forEach(o -> o.orThrow());
    }

    /** Ends it. */
    @TearDown(Level.Trial)
    public void stop() throws IOException {
        client.close();
        bare.close();
        haproxy.close();
    }

    @Benchmark
    public long statBare() throws IOException {
        return bare.oneShot(STAT);
    }

    @Benchmark
    public long statRows() {
        long sum = 0;
        try (Rows<StatRow> rows = client.stats().stream(StatFilter.ALL)) {
            while (rows.hasNext()) {
                StatRow row = rows.next();
                sum += row.currentSessions().orElse(0)
                        + row.bytesIn().orElse(0)
                        + row.name().length()
                        + row.status().length();
            }
            if (sum < rows.count()) {
                throw new IllegalStateException(rows.count() + " rows, but not all have a name");
            }
            return rows.count();
        }
    }

    @Benchmark
    public long typedBare() throws IOException {
        return bare.oneShot(TYPED);
    }

    @Benchmark
    public long typedValues() {
        try (Rows<TypedValue> rows = client.stats().streamTyped(StatFilter.ALL)) {
            while (rows.hasNext()) {
                rows.next();
            }
            return rows.count();
        }
    }

    @Benchmark
    public long tableBare() throws IOException {
        return bare.oneShot(TABLE);
    }

    @Benchmark
    public long tableEntries() {
        long sum = 0;
        try (Rows<TableEntry> rows = client.table("t").entries(TableFilter.ALL)) {
            while (rows.hasNext()) {
                sum += rows.next().number("gpc0").orElse(0);
            }
        }
        if (sum != 7L * ENTRIES) {
            throw new IllegalStateException("Summed up " + sum);
        }
        return sum;
    }
}
