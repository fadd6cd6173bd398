// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.benchmarks.runtime;

import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.runtime.RuntimeSession;
import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.Outcome;
import io.haproxy4j.runtime.servers.Server;
import io.haproxy4j.runtime.servers.Weight;
import io.haproxy4j.runtime.transport.Transport;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.HaproxyVersions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
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

/** Commands per second: a typed answer of the client against a bare loop that reads and forgets. */
@NullUnmarked // the fields are set by @Setup
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RoundTripBenchmark {

    static final int BATCH = 100;
    private static final ByteBuffer ONE_SHOT = BareSocket.bytes("set severity-output number;get weight be/s1\n");
    private static final ByteBuffer LINE = BareSocket.bytes("get weight be/s1\n");
    private static final ByteBuffer LINES = BareSocket.bytes("get weight be/s1\n".repeat(BATCH));

    /** Whose channels the client and the bare loop use. */
    @Param({"jdk", "jnr"})
    public String transport = "jdk";

    private HaproxyProcess haproxy;
    private BareSocket bare;
    private RuntimeClient client;
    private RuntimeSession session;
    private Server byClient;
    private Server bySession;
    private List<CliCommand> batch;

    /** Starts a HAProxy with two servers. */
    @Setup(Level.Trial)
    public void start() throws IOException {
        haproxy = HaproxyProcess.builder(HaproxyVersions.fromEnvironment().get("3.2"))
                .config("backend be\n    server s1 127.0.0.1:1 weight 10\n")
                .start();
        bare = BareSocket.of(transport, haproxy.adminSocket());
        client = RuntimeClient.builder(
                        transport.equals("jnr")
                                ? Transport.jnrUnix(haproxy.adminSocket())
                                : Transport.jdkUnix(haproxy.adminSocket()))
                .build();
        session = client.session(Duration.ofSeconds(1));
        byClient = client.server("be", "s1");
        bySession = session.server("be", "s1");
        batch = Collections.nCopies(BATCH, CliCommand.of("get", "weight", "be/s1"));
    }

    /** Ends it. */
    @TearDown(Level.Trial)
    public void stop() throws IOException {
        session.close();
        client.close();
        bare.close();
        haproxy.close();
    }

    @Benchmark
    public long newConnectionBare() throws IOException {
        return bare.oneShot(ONE_SHOT);
    }

    @Benchmark
    public Weight newConnectionClient() {
        return byClient.weight();
    }

    @Benchmark
    public long keptConnectionBare() throws IOException {
        return bare.kept(LINE, 1);
    }

    @Benchmark
    public Weight keptConnectionSession() {
        return bySession.weight();
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public long pipelinedBare() throws IOException {
        return bare.kept(LINES, BATCH);
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public List<Outcome> pipelinedSession() {
        return session.batch(batch);
    }
}
