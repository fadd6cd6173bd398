// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import io.haproxy4j.testkit.internal.process.Relatives;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What fixtures of this JVM or another could leave on the machine. */
final class Leftovers {

    private Leftovers() {}

    /** Live processes that an instance in one of the folders has started, as the kernel's process table shows them. */
    static List<Path> processesOf(Set<Path> instanceFolders) {
        try (Stream<Path> entries = Files.list(Path.of("/proc"))) {
            return entries.filter(entry -> entry.getFileName().toString().matches("\\d+"))
                    .filter(entry -> instanceFolders.stream()
                            .anyMatch(folder -> read(entry, "environ").contains(Relatives.VARIABLE + "=" + folder)
                                    || read(entry, "cmdline").contains(folder.toString())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path entry, String file) {
        try {
            return Files.readString(entry.resolve(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return ""; // ended
        }
    }

    /** Handles of processes, which know them from others that get their numbers later. */
    static List<ProcessHandle> handles(List<Long> pids) {
        return pids.stream().map(ProcessHandle::of).flatMap(Optional::stream).toList();
    }

    /** Whether a process is still there, and no zombie that nobody has reaped. */
    static boolean lives(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    /** Open file descriptors of this JVM. */
    static int descriptors() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            return (int) files.count();
        }
    }
}
