// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs tests inside a test, to see what the extension makes of failures and of missing programs. */
@Isolated("captures System.err")
final class HaproxyExtensionIT {

    private static final Set<Path> SEEN = new ConcurrentSkipListSet<>();
    private static final Set<ProcessHandle> PROCESSES = new ConcurrentSkipListSet<>();

    @Test
    void a_failed_test_leaves_nothing_and_shows_configuration_and_log() {
        HaproxyVersions.fromEnvironment().getOrSkip("3.2");
        SEEN.clear();
        PROCESSES.clear();

        Outcome outcome = run("fails_with_instances_running", Map.of());

        assertThat(outcome.failed).containsOnlyKeys("HAProxy " + version("3.2"));
        assertThat(outcome.failed.values()).allMatch(message -> message.contains("on purpose"));
        assertThat(SEEN).hasSize(3).noneMatch(Files::exists);
        assertThat(Leftovers.processesOf(SEEN)).isEmpty();
        assertThat(PROCESSES).hasSizeGreaterThanOrEqualTo(5).noneMatch(Leftovers::lives);
        assertThat(outcome.output)
                .contains("---- HAProxy " + version("3.2"))
                .contains("string hello")
                .contains("GET /in-the-log");
    }

    @Test
    void a_failed_start_leaves_nothing() {
        HaproxyVersions.fromEnvironment().getOrSkip("3.2");
        SEEN.clear();

        Outcome outcome = run("fails_to_start", Map.of());

        assertThat(outcome.failed.values()).singleElement().asString().contains("nonsense");
        assertThat(SEEN).hasSize(1).noneMatch(Files::exists);
        assertThat(Leftovers.processesOf(SEEN)).isEmpty();
    }

    @Test
    void a_missing_version_is_a_visible_skip() {
        Outcome outcome =
                run("passes", Map.of("haproxy4j.haproxy.3.2", "/nonexistent/haproxy", "haproxy4j.require", "none"));

        assertThat(outcome.failed).isEmpty();
        assertThat(outcome.passed).isEmpty();
        assertThat(outcome.skipped).containsOnlyKeys("HAProxy 3.2 (missing)");
        assertThat(outcome.skipped.values()).allMatch(reason -> reason.contains("/nonexistent/haproxy"));
    }

    @Test
    void a_missing_version_fails_when_all_are_required() {
        Outcome outcome =
                run("passes", Map.of("haproxy4j.haproxy.3.2", "/nonexistent/haproxy", "haproxy4j.require", "all"));

        assertThat(outcome.skipped).isEmpty();
        assertThat(outcome.failed).containsOnlyKeys("HAProxy 3.2 (missing)");
        assertThat(outcome.failed.values())
                .allMatch(message -> message.contains("/nonexistent/haproxy") && message.contains("require=all"));
    }

    @Test
    void runs_every_release_unless_told_otherwise() {
        HaproxyVersions.releases()
                .forEach(release -> HaproxyVersions.fromEnvironment().getOrSkip(release));
        assertThat(run("passes_everywhere", Map.of()).passed)
                .hasSize(HaproxyVersions.releases().size())
                .containsKeys("HAProxy " + version("2.6"), "HAProxy " + version("3.4"));
    }

    private static String version(String release) {
        return HaproxyVersions.fromEnvironment().get(release).version();
    }

    private static Outcome run(String method, Map<String, String> parameters) {
        Outcome outcome = new Outcome();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectMethod(Inner.class, method, HaproxyFactory.class.getName()))
                .configurationParameters(parameters)
                .build();
        PrintStream err = System.err;
        ByteArrayOutputStream captured = new ByteArrayOutputStream();
        System.setErr(new PrintStream(captured, true, StandardCharsets.UTF_8));
        try {
            LauncherFactory.create().execute(request, outcome);
        } finally {
            System.setErr(err);
        }
        outcome.output = captured.toString(StandardCharsets.UTF_8);
        return outcome;
    }

    /** Not found by the build's own search for tests, as nested classes without {@code @Nested} are not. */
    static final class Inner {

        @HaproxyTest(versions = "3.2")
        void fails_with_instances_running(HaproxyFactory haproxy) throws Exception {
            HaproxyProcess one = haproxy.start(HaproxyProcessIT.HELLO);
            HaproxyProcess two = haproxy.start(HaproxyProcessIT.HELLO);
            HaproxyProcess three = haproxy.builder()
                    .config(HaproxyProcessIT.HELLO)
                    .masterWorker(false)
                    .start();
            for (HaproxyProcess process : haproxy.instances()) {
                SEEN.add(process.directory());
                PROCESSES.addAll(Leftovers.handles(process.pids().all()));
            }
            HaproxyProcessIT.get(one, "/in-the-log");
            one.awaitLog(Pattern.compile("in-the-log"), Duration.ofSeconds(20));
            two.pause();
            three.kill();
            Assertions.fail("on purpose");
        }

        @HaproxyTest(versions = "3.2")
        void fails_to_start(HaproxyFactory haproxy) {
            haproxy.builder()
                    .config(process -> {
                        SEEN.add(process.directory());
                        return "nonsense\n";
                    })
                    .start();
        }

        @HaproxyTest(versions = "3.2")
        void passes(HaproxyFactory haproxy) {
            assertThat(haproxy.binary().release()).isEqualTo("3.2");
        }

        @HaproxyTest
        void passes_everywhere(HaproxyFactory haproxy) {
            assertThat(HaproxyVersions.releases()).contains(haproxy.binary().release());
        }
    }

    private static final class Outcome implements TestExecutionListener {

        private final Map<String, String> passed = new TreeMap<>();
        private final Map<String, String> failed = new TreeMap<>();
        private final Map<String, String> skipped = new TreeMap<>();
        private String output = "";

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            skipped.put(test.getDisplayName(), reason);
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                failed.put(
                        test.getDisplayName(),
                        result.getThrowable().map(String::valueOf).orElse(""));
            } else if (test.isTest()) {
                passed.put(test.getDisplayName(), "");
            }
        }
    }
}
