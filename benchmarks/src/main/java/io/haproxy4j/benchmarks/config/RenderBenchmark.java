// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.benchmarks.config;

import static java.time.Duration.ofSeconds;

import io.haproxy4j.config.HaproxyConfig;
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

/** Builds a configuration of backends with five servers each, validates it and writes it as text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RenderBenchmark {

    /** How many backends; the time must grow in proportion. */
    @Param({"100", "1000", "10000"})
    public int backends;

    /**
     * From the first call of the builder to the text.
     *
     * @return the text
     */
    @Benchmark
    public String buildAndRender() {
        HaproxyConfig.Builder config = HaproxyConfig.builder();
        for (int i = 0; i < backends; i++) {
            config.backend("be" + i, b -> {
                for (int server = 1; server <= 5; server++) {
                    b.server(
                            "s" + server,
                            "10.0.0." + server,
                            8000 + server,
                            s -> s.check().inter(ofSeconds(2)).fall(3).rise(2));
                }
            });
        }
        return config.build().render();
    }
}
