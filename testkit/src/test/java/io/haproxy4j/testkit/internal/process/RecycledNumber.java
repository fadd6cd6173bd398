// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A program for a process namespace of its own, where it may say which number the kernel gives next: gives the number
 * of an ended process to a stranger, and then asks for the end of the ended one.
 */
final class RecycledNumber {

    private static final Path LAST = Path.of("/proc/sys/kernel/ns_last_pid");

    /** A thread that begins in between takes the number. */
    private static final int ATTEMPTS = 200;

    private RecycledNumber() {}

    /**
     * Prints what became of the stranger's child.
     *
     * @param args none
     * @throws Exception if the stranger does not get the number
     */
    public static void main(String[] args) throws Exception {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Running ended =
                    Running.start(new ProcessBuilder("sleep", "60"), new Relatives("ended"), "ended", line -> {});
            ended.process().destroyForcibly().waitFor();
            Files.writeString(LAST, Long.toString(ended.pid() - 1));
            Process stranger = new ProcessBuilder("sh", "-c", "sleep 60 & echo $!; wait").start();
            try {
                if (stranger.pid() == ended.pid()) {
                    report(ended, stranger);
                    return;
                }
            } finally {
                stranger.descendants().forEach(ProcessHandle::destroyForcibly);
                stranger.destroyForcibly();
            }
        }
        throw new IllegalStateException("no stranger got the number");
    }

    private static void report(Running ended, Process stranger) throws IOException {
        long child;
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(stranger.getInputStream(), StandardCharsets.US_ASCII))) {
            child = Long.parseLong(in.readLine());
        }
        List<Long> takenFor =
                ended.process().descendants().map(ProcessHandle::pid).toList();
        System.out.println("Java takes it for a descendant: " + takenFor.contains(child));
        System.out.println("family: " + ended.family() + ", children: " + ended.children());
        ended.kill();
        System.out.println("alive after the kill: "
                + ProcessHandle.of(child).map(ProcessHandle::isAlive).orElse(false));
    }
}
