// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.node;

import io.haproxy4j.testkit.CommandResult;
import io.haproxy4j.testkit.MissingProgramException;
import io.haproxy4j.testkit.internal.process.Command;
import io.haproxy4j.testkit.internal.process.Pause;
import io.haproxy4j.testkit.internal.process.Relatives;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The first process of a set of namespaces. It reaps orphans, as an init does: without that, a killed HAProxy would
 * stay as a zombie and pass for alive. When it ends, the kernel ends every process in its namespaces; it does so when
 * it is killed, and when the JVM that holds its standard input is gone.
 */
public final class NodeInit {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration END_LIMIT = Duration.ofSeconds(30);

    /**
     * The mounts are seen in this mount namespace alone. Where the temporary folder cannot be the upper layer of an
     * overlay, as when it lies on one itself, the node gets a copy.
     */
    private static final String SCRIPT = """
            set -e
            hostname "$1"
            mount -t tmpfs -o mode=755 tmpfs /run
            mkdir -p /run/haproxy
            if ! mount -t overlay -o "lowerdir=/etc,upperdir=$2/etc,workdir=$2/work" overlay /etc 2> /dev/null; then
                [ -e "$2/copied" ] || cp -a /etc/. "$2/etc/"
                : > "$2/copied"
                mount --bind "$2/etc" /etc
            fi
            mkdir -p /etc/haproxy /etc/keepalived
            echo "127.0.0.1 localhost $1" > /etc/hosts
            echo "$1" > /etc/hostname
            ip link set lo up
            trap 'exit 0' TERM
            exec 3<&0
            (cat <&3 > /dev/null; kill -TERM 1) &
            : > "$2/up"
            set +e
            while :; do sleep 0.1; done
            """;

    private final Process process;
    private final ProcessHandle first;
    private final Relatives relatives;

    private NodeInit(Process process, ProcessHandle first, Relatives relatives) {
        this.process = process;
        this.first = first;
        this.relatives = relatives;
    }

    /**
     * Checks that the programs are here.
     *
     * @return true
     * @throws MissingProgramException if one is not
     */
    public static boolean requirePrograms() {
        for (List<String> program : List.of(
                List.of("unshare", "util-linux"), List.of("nsenter", "util-linux"), List.of("ip", "iproute2"))) {
            try {
                Command.of(List.of(program.get(0), "-V")).run();
            } catch (IOException e) {
                throw new MissingProgramException(
                        program.get(0) + " is missing: install the package " + program.get(1), e);
            }
        }
        return true;
    }

    /**
     * Starts one in namespaces of its own.
     *
     * @param hostname its host name
     * @param disk what it keeps on disk: what differs from the machine's in its {@code /etc}
     * @return the init, set up
     * @throws IOException if the kernel or a program refuses
     */
    public static NodeInit start(String hostname, Path disk) throws IOException {
        Files.createDirectories(disk.resolve("etc"));
        Files.createDirectories(disk.resolve("work"));
        Path up = disk.resolve("up");
        Files.deleteIfExists(up);
        Path output = disk.resolve("init.out");
        Relatives relatives = new Relatives(disk.toString());
        ProcessBuilder builder = new ProcessBuilder(
                        "unshare",
                        "-n",
                        "-m",
                        "-p",
                        "-u",
                        "-i",
                        "--fork",
                        "--kill-child",
                        "--mount-proc",
                        "--propagation",
                        "private",
                        "sh",
                        "-c",
                        SCRIPT,
                        "init",
                        hostname,
                        disk.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put(Relatives.VARIABLE, relatives.marker());
        Process process = builder.start();
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (true) {
            Optional<ProcessHandle> first = process.children().findFirst();
            if (first.isPresent() && Files.exists(up)) {
                return new NodeInit(process, first.get(), relatives);
            }
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                relatives.kill();
                throw new IOException("node " + hostname + " does not come up: "
                        + Files.readString(output, StandardCharsets.UTF_8).strip());
            }
            Pause.millis(5);
        }
    }

    /**
     * Its process id, as seen from outside. Once it has ended, its number may be that of a process outside.
     *
     * @return the process id
     * @throws IllegalStateException if it has ended
     */
    public long pid() {
        if (!first.isAlive()) {
            throw new IllegalStateException("the first process of the node has ended");
        }
        return first.pid();
    }

    /** {@return finds every process in the node that was started through it} */
    public Relatives relatives() {
        return relatives;
    }

    /** {@return whether it lives} */
    public boolean isAlive() {
        return process.isAlive();
    }

    /**
     * The words that run a command in its namespaces.
     *
     * @param words the command
     * @return the longer command
     */
    public List<String> inside(List<String> words) {
        return Stream.concat(
                        Stream.of("nsenter", "-t", Long.toString(pid()), "-n", "-m", "-p", "-u", "-i", "--"),
                        words.stream())
                .toList();
    }

    /**
     * Runs a command in its network namespace, with the rest of the machine as it is.
     *
     * @param words the command
     * @throws IOException if it fails
     */
    public void network(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("nsenter", "-t", Long.toString(pid()), "-n", "--"));
        command.addAll(List.of(words));
        Command.of(command).output();
    }

    /**
     * Runs a command in all its namespaces.
     *
     * @param words the command
     * @param limit how long it may run
     * @return how it ended
     * @throws IOException if it has not ended within the limit
     */
    public CommandResult run(List<String> words, Duration limit) throws IOException {
        return Command.of(inside(words)).limit(limit).run();
    }

    /** Kills it, and so everything in its namespaces; returns when all is gone. */
    public void kill() {
        first.destroyForcibly();
        try {
            // unshare, its parent, ends when it has reaped it; killed together they would leave it to whom it may
            // concern.
            process.waitFor(END_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        relatives.kill();
    }
}
