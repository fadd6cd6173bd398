// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.benchmarks.cluster;

import io.haproxy4j.cluster.PlannedFile;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.Limits;
import io.haproxy4j.cluster.topology.Listener;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Plans a cluster of four nodes per region, in which each application has two servers in each of two regions, and makes
 * the text of every file.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgs = "-Xmx512m")
public class PlanBenchmark {

    private static final int NODES = 4;

    /** How many regions; the time must grow in proportion to the nodes. */
    @Param({"5", "50"})
    public int regions;

    /** How many applications; the time must grow in proportion. */
    @Param({"100", "1000"})
    public int applications;

    /**
     * From the first call of the builder to the last text.
     *
     * @return how many characters there are
     */
    @Benchmark
    public long planEveryFile() {
        return topology(regions, applications).plan().files().stream()
                .map(PlannedFile::text)
                .mapToLong(String::length)
                .sum();
    }

    static ClusterTopology topology(int regions, int applications) {
        ClusterTopology.Builder topology = ClusterTopology.builder("large").listener(Listener.http(80));
        for (int region = 0; region < regions; region++) {
            String network = "10." + region;
            topology.region("r" + region, r -> {
                for (int node = 1; node <= NODES; node++) {
                    r.node("n" + network.substring(3) + "-" + node, network + ".0." + node);
                }
                r.virtualIp(network + ".0.100/16", 51);
            });
        }
        for (int number = 0; number < applications; number++) {
            String name = "app" + number;
            int first = number % regions;
            int second = (number + 1) % regions;
            String server = "." + (1 + number / 250) + "." + (1 + number % 250);
            topology.application(
                    name,
                    a -> a.hosts(name + ".example.com")
                            .server("r" + first, "s1", "10." + first + server, 8001)
                            .server("r" + first, "s2", "10." + first + server, 8002)
                            .server("r" + second, "s1", "10." + second + server, 8001)
                            .server("r" + second, "s2", "10." + second + server, 8002));
        }
        return topology.limits(new Limits(4000, 50_000)).build();
    }
}
