// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CacheEntryTest {

    @TempDir
    Path cache;

    @Test
    void threads_fill_it_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Void> fill = () -> {
                CacheFill.main(cache.toString(), "whole");
                return null;
            };
            for (Future<Void> done : threads.invokeAll(List.of(fill, fill, fill, fill))) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertFilledOnce();
    }

    @Test
    void two_jvms_fill_it_once() throws Exception {
        List<Process> jvms = new ArrayList<>();
        try {
            jvms.add(jvm("whole"));
            jvms.add(jvm("whole"));
            for (Process jvm : jvms) {
                assertThat(jvm.waitFor(60, TimeUnit.SECONDS)).isTrue();
                assertThat(jvm.exitValue()).isZero();
            }
        } finally {
            jvms.forEach(Process::destroyForcibly);
        }
        assertFilledOnce();
    }

    @Test
    void a_jvm_killed_in_the_middle_leaves_no_half_entry() throws Exception {
        Process jvm = jvm("halt");
        assertThat(jvm.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(jvm.exitValue()).isEqualTo(CacheFill.HALTED);
        assertThat(cache.resolve("program")).doesNotExist();
        assertThat(names()).as("what it left").anyMatch(name -> name.startsWith(".partial-program-"));

        CacheFill.main(cache.toString(), "whole");
        assertThat(names()).containsExactly(".program.lock", "fills", "program");
    }

    @Test
    void a_failed_fill_leaves_nothing() throws IOException {
        assertThatThrownBy(() -> CacheFill.main(cache.toString(), "fail")).isInstanceOf(IOException.class);
        assertThat(names()).containsExactly(".program.lock", "fills");
    }

    @Test
    void an_entry_without_its_wrapper_is_filled_again() throws Exception {
        Files.createDirectories(cache.resolve("program/root"));
        CacheFill.main(cache.toString(), "whole");
        assertThat(cache.resolve("program").resolve(DebianFetch.WRAPPER)).isExecutable();
        assertThat(cache.resolve("program/root")).doesNotExist();
    }

    private Process jvm(String how) throws IOException {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        return new ProcessBuilder(
                        java,
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CacheFill.class.getName(),
                        cache.toString(),
                        how)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void assertFilledOnce() throws IOException {
        assertThat(Files.readString(cache.resolve("fills"))).isEqualTo("fill\n");
        assertThat(names()).containsExactly(".program.lock", "fills", "program");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
