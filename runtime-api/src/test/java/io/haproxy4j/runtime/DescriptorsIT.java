// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.RuntimeConnectionException;
import io.haproxy4j.runtime.stats.StatFilter;
import io.haproxy4j.runtime.transport.TimeLimits;
import io.haproxy4j.runtime.transport.Transport;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Isolated;

/** Counts the descriptors of this JVM, so nothing else may run in it. */
@Isolated
class DescriptorsIT {

    @HaproxyTest
    void manyThreadsShareAFewConnectionsAndLeakNothing(HaproxyFactory factory) throws Exception {
        HaproxyProcess haproxy = Fixture.start(factory);
        for (Transport transport : Fixture.unixTransports(haproxy.adminSocket()).toList()) {
            RuntimeClient client = RuntimeClient.builder(transport)
                    .maxConnections(5)
                    .connectionWait(Duration.ofSeconds(60))
                    .build();
            client.release();
            long before = descriptors();
            ExecutorService pool = Executors.newFixedThreadPool(1000);
            try {
                List<Future<String>> answers = new ArrayList<>();
                for (int i = 0; i < 1000; i++) {
                    answers.add(pool.submit(
                            () -> client.execute("get", "weight", "be/s1").text()));
                }
                for (Future<String> answer : answers) {
                    assertThat(answer.get(60, TimeUnit.SECONDS)).isEqualTo("10 (initial 10)");
                }
            } finally {
                pool.shutdownNow();
                assertThat(pool.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
            }
            // A few stations (a selector each) are kept for the next connections.
            assertThat(descriptors() - before).isLessThanOrEqualTo(5 * 3);
            client.close();
            Fixture.await("descriptors given back", () -> descriptors() <= before);
        }
    }

    private static long descriptors() {
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            return files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @HaproxyTest(versions = "3.2")
    void faultsLeakNothingEither(HaproxyFactory factory) {
        HaproxyProcess haproxy = Fixture.start(factory);
        TimeLimits limits = new TimeLimits(Duration.ofMillis(20), Duration.ofMillis(20), Duration.ofMillis(20));
        for (Transport transport : Fixture.unixTransports(haproxy.adminSocket()).toList()) {
            RuntimeClient client = RuntimeClient.builder(transport).build();
            RuntimeClient hasty =
                    RuntimeClient.builder(transport).limits(limits).build();
            client.release();
            long before = descriptors();
            for (int i = 0; i < 50; i++) {
                client.stats().stream(StatFilter.ALL).close();
                try (RuntimeSession session = client.session()) {
                    session.process().level();
                }
            }
            haproxy.pause();
            try {
                for (int i = 0; i < 20; i++) {
                    try {
                        hasty.run(CliCommand.of("show", "info"));
                        throw new AssertionError("A stopped process answered");
                    } catch (RuntimeConnectionException e) {
                        assertThat(e.stateUnknown()).isFalse();
                    }
                }
            } finally {
                haproxy.resume();
            }
            // It has the connections of the hasty one to look at first.
            client.process().info();
            assertThat(descriptors() - before).isLessThanOrEqualTo(2 * 3);
            client.close();
            hasty.close();
            Fixture.await("descriptors given back", () -> descriptors() <= before);
        }
    }
}
