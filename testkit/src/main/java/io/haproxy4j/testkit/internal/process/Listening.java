// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a process accepts connections, as the kernel's tables of sockets tell. */
public final class Listening {

    /** How the table of TCP sockets shows one that listens. */
    private static final String TCP_LISTEN = "0A";

    private static final int TCP_STATE = 3;
    private static final int TCP_INODE = 9;

    /** The flag of a unix socket that listens. */
    private static final long UNIX_ACCEPTS = 0x10000;

    private static final int UNIX_FLAGS = 3;
    private static final int UNIX_INODE = 6;

    private Listening() {}

    /**
     * Looks at the TCP and unix sockets of a process.
     *
     * @param pid the process
     * @return whether it holds one that listens; false if it has ended
     */
    public static boolean isListening(long pid) {
        Path process = Path.of("/proc", Long.toString(pid));
        try {
            Set<String> listening = new HashSet<>();
            for (String table : List.of("tcp", "tcp6")) {
                for (String[] socket : rows(process.resolve("net").resolve(table))) {
                    if (socket[TCP_STATE].equals(TCP_LISTEN)) {
                        listening.add("socket:[" + socket[TCP_INODE] + "]");
                    }
                }
            }
            for (String[] socket : rows(process.resolve("net/unix"))) {
                if ((Long.parseLong(socket[UNIX_FLAGS], 16) & UNIX_ACCEPTS) != 0) {
                    listening.add("socket:[" + socket[UNIX_INODE] + "]");
                }
            }
            try (Stream<Path> files = Files.list(process.resolve("fd"))) {
                return files.anyMatch(file -> listening.contains(target(file)));
            }
        } catch (IOException | UncheckedIOException e) {
            return false; // ended meanwhile
        }
    }

    /** The words of each line but the first, which names the columns. */
    private static List<String[]> rows(Path table) throws IOException {
        if (!Files.exists(table)) {
            return List.of(); // a kernel without IPv6
        }
        return Files.readAllLines(table, StandardCharsets.ISO_8859_1).stream()
                .skip(1)
                .map(line -> line.strip().split(" +", -1))
                .toList();
    }

    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException e) {
            return ""; // closed meanwhile
        }
    }
}
