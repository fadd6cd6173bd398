// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.benchmarks.config;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.syntax.ConfigFile;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reads a configuration from its bytes and writes it again, as lines and as the model of its sections. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ParseBenchmark {

    /** How many lines; the time must grow in proportion. */
    @Param({"1000", "50000", "200000"})
    public int lines;

    private byte[] content = new byte[0];

    /** A file as machines write them, with some comments. */
    @Setup
    public void write() {
        StringBuilder text = new StringBuilder("global\n    maxconn 10000\n\ndefaults\n    mode http\n");
        for (int line = 5; line < lines; line++) {
            switch (line % 10) {
                case 0 -> text.append("backend be").append(line).append('\n');
                case 1 -> text.append("    balance roundrobin # as ever\n");
                case 2 -> text.append("    http-request set-header X-Name \"%[req.hdr(host)]\" if { path_beg /a }\n");
                case 9 -> text.append('\n');
                default ->
                    text.append("    server s")
                            .append(line)
                            .append(" 10.0.0.1:80 check inter 2s fall 3 rise 2 weight 10\n");
            }
        }
        content = text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Lines and words alone.
     *
     * @return the bytes
     */
    @Benchmark
    public byte[] readAndWriteLines() {
        return ConfigFile.parse("b.cfg", content).bytes();
    }

    /**
     * With the model of sections and statements.
     *
     * @return the text
     */
    @Benchmark
    public String readAndWriteModel() {
        return HaproxyConfig.of(ConfigFile.parse("b.cfg", content)).render();
    }

    /**
     * With the model made in full, as who asks it for a section does.
     *
     * @return the text
     */
    @Benchmark
    public String readAndWriteModelThatIsAskedFor() {
        HaproxyConfig config = HaproxyConfig.of(ConfigFile.parse("b.cfg", content));
        return config.sections().isEmpty() ? "" : config.render();
    }
}
