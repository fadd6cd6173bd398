// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import static io.haproxy4j.testkit.HaproxyProcessIT.HELLO;
import static io.haproxy4j.testkit.HaproxyProcessIT.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.testkit.internal.process.Signals;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HaproxyLifecycleIT {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @HaproxyTest
    void a_paused_instance_accepts_and_says_nothing(HaproxyFactory haproxy) throws Exception {
        HaproxyProcess process = haproxy.start(HELLO);
        process.pause();
        assertThatThrownBy(() -> get(process, "/", Duration.ofMillis(300))).isInstanceOf(SocketTimeoutException.class);
        assertThat(process.isAlive()).isTrue();

        process.resume();
        assertThat(get(process, "/")).isEqualTo("hello");
    }

    @HaproxyTest
    void a_paused_instance_is_closed_all_the_same(HaproxyFactory haproxy) {
        HaproxyProcess process = haproxy.start(HELLO);
        process.pause();
        process.close();
        assertThat(process.pids().all()).isEmpty();
        assertThat(process.directory()).doesNotExist();
    }

    @HaproxyTest
    void workers_whose_master_was_killed_end_with_the_instance(HaproxyFactory haproxy) {
        HaproxyProcess process = haproxy.start(HELLO);
        process.pause(); // or the worker would notice that its master is gone, and leave by itself
        List<Long> workers = process.pids().workers();
        List<ProcessHandle> handles = Leftovers.handles(workers);
        Signals.send("KILL", List.of(process.pids().master().orElseThrow()));
        process.await(new Readiness("the master is gone", p -> !p.isAlive()), LIMIT);
        assertThat(process.pids().others()).as("orphans").containsExactlyElementsOf(workers);

        process.close();
        assertThat(process.pids().all()).isEmpty();
        assertThat(handles).hasSameSizeAs(workers).noneMatch(Leftovers::lives);
    }

    @HaproxyTest
    void an_old_worker_is_told_from_the_new_one(HaproxyFactory haproxy) throws Exception {
        HaproxyProcess process = haproxy.start(HELLO.replace("timeout client 5s", "timeout client 60s"));
        long first = process.pids().workers().get(0);
        try (Socket held = new Socket()) {
            held.connect(process.address().port(8080));
            held.getOutputStream().write("GET / HTTP/1.1\r\nHost: x\r\n".getBytes(StandardCharsets.US_ASCII));
            // Until it is accepted, either worker may get it.
            process.await(
                    Readiness.cli(
                            "show stat",
                            answer -> StatTable.parse(answer)
                                    .value("f", "FRONTEND", "scur")
                                    .equals("1")),
                    LIMIT);
            assertThat(process.reload().successful()).isTrue();

            HaproxyPids pids = process.pids();
            assertThat(pids.oldWorkers()).containsExactly(first);
            assertThat(pids.workers()).hasSize(1).doesNotContain(first);
            assertThat(pids.all()).hasSize(3);
        }
        process.await(
                new Readiness(
                        "the old worker is gone", p -> p.pids().oldWorkers().isEmpty()),
                LIMIT);
    }

    @HaproxyTest
    void a_graceful_stop_finishes_what_it_began(HaproxyFactory haproxy) {
        HaproxyProcess process = haproxy.start(HELLO);
        assertThat(process.stop(LIMIT)).isTrue();
        assertThat(process.isAlive()).isFalse();
        assertThat(process.pids().all()).isEmpty();
        assertThat(process.stop(LIMIT)).as("stopped already").isTrue();
    }

    @HaproxyTest
    void two_at_once_do_not_meet(HaproxyFactory haproxy) throws Exception {
        HaproxyProcess one = haproxy.start(HELLO.replace("string hello", "string one"));
        HaproxyProcess two = haproxy.start(HELLO.replace("string hello", "string two"));

        assertThat(get(one, "/")).isEqualTo("one");
        assertThat(get(two, "/")).isEqualTo("two");
        one.close();
        assertThat(get(two, "/")).isEqualTo("two");
    }

    @HaproxyTest
    void stays_in_the_foreground_whatever_the_configuration_says(HaproxyFactory haproxy) throws Exception {
        HaproxyProcess process = haproxy.start(HELLO.replaceFirst("global\n", "global\n    daemon\n    quiet\n"));
        assertThat(get(process, "/")).isEqualTo("hello");
        process.close();
        assertThat(process.pids().all()).isEmpty();
    }

    @HaproxyTest
    void gives_environment_arguments_and_peer_name(HaproxyFactory haproxy) throws Exception {
        HaproxyProcess process = haproxy.builder()
                .config(instance -> HELLO.replace("string hello", "string \"${GREETING}\"")
                        .replace("\"${ADDRESS}:8080\"", instance.address() + ":8080"))
                .environment("GREETING", "bonjour")
                .arguments("-n", "77")
                .localpeer("here")
                .start();
        assertThat(get(process, "/")).isEqualTo("bonjour");
        assertThat(process.info()).containsEntry("Maxconn", "77");
    }

    @Test
    void a_binary_that_hangs_is_given_up() throws IOException {
        HaproxyBinary hanging = script("echo still thinking; sleep 600 & exec sleep 600");
        Readiness hasSpoken = new Readiness("it has spoken", process -> {
            process.awaitLog(Pattern.compile("still thinking"), LIMIT);
            return true;
        });
        assertThatThrownBy(() -> HaproxyProcess.builder(hanging)
                        .readyWhen(hasSpoken.and(Readiness.cliAnswers()))
                        .startLimit(Duration.ofSeconds(1))
                        .start())
                .isInstanceOf(HaproxyStartException.class)
                .hasMessageContaining(
                        "not ready within 1000 ms; waited until it has spoken and the admin socket answers")
                .hasMessageContaining("still thinking");
    }

    @Test
    void a_binary_that_is_gone_is_a_typed_error() {
        HaproxyBinary gone = new HaproxyBinary(folder.resolve("gone"), "3.2", "3.2.0", BinaryOrigin.GIVEN);
        assertThatThrownBy(() -> HaproxyProcess.builder(gone).start())
                .isInstanceOf(HaproxyStartException.class)
                .hasMessageContaining("gone cannot be started");
    }

    @Test
    void a_binary_that_fails_shows_all_it_said() throws IOException {
        HaproxyBinary failing = script("seq 1 5000; echo last words; exit 3");
        assertThatThrownBy(() -> HaproxyProcess.builder(failing).start())
                .isInstanceOfSatisfying(
                        HaproxyStartException.class,
                        e -> assertThat(e.logLines()).hasSize(5001).endsWith("last words"))
                .hasMessageContaining("ended with exit code 3");
    }

    @Test
    void a_folder_too_deep_for_unix_sockets_is_passed_over() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("x".repeat(60)).resolve("y".repeat(60)));
        InstanceFolder created = InstanceFolder.create(deep, Path.of("/tmp"));
        try {
            assertThat(created.path()).startsWith(Path.of("/tmp"));
            assertThat(created.masterSocket().toString().length())
                    .isLessThanOrEqualTo(InstanceFolder.LONGEST_SOCKET_PATH);
        } finally {
            created.delete();
        }
        assertThatThrownBy(() -> InstanceFolder.create(deep))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("java.io.tmpdir");
    }

    @HaproxyTest(versions = "2.6")
    void a_log_line_that_does_not_come_is_an_error_with_those_that_did(HaproxyFactory haproxy) {
        HaproxyProcess process = haproxy.start(HELLO);
        process.awaitLog(Pattern.compile("Loading success"), LIMIT);
        assertThatThrownBy(() -> process.awaitLog(Pattern.compile("never"), Duration.ofMillis(50)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no log line matches never within 50 ms")
                .hasMessageContaining("Loading success");
    }

    private HaproxyBinary script(String shell) throws IOException {
        Path script = Files.writeString(folder.resolve("haproxy"), "#!/bin/sh\n" + shell + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return new HaproxyBinary(script, "3.2", "3.2.0", BinaryOrigin.GIVEN);
    }
}
