// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

import io.haproxy4j.cluster.Tool;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A node's own wall clock, which can be set while its programs run. Linux has one wall clock for all namespaces, and the
 * machine's own is left alone: the programs get theirs from a small library that is loaded before all others.
 */
final class WallClock {

    private final Path library;
    private final Path ahead;

    /** A clock that is right. */
    WallClock(Path library, Path ahead) {
        this.library = library;
        this.ahead = ahead;
        step(Duration.ZERO);
    }

    /** Compiles the library into a folder. */
    static Path library(Path folder) throws IOException, InterruptedException {
        Path source = folder.resolve("wallclock.c");
        Path library = folder.resolve("wallclock.so");
        try (InputStream in = Objects.requireNonNull(WallClock.class.getResourceAsStream("wallclock.c"))) {
            Files.copy(in, source);
        }
        Tool.find("cc", folder)
                .run("-shared", "-fPIC", "-nostdlib", "-O1", "-o", library.toString(), source.toString())
                .assertSuccess();
        return library;
    }

    /** Sets the clock so much ahead of the machine's, from now on, or behind. */
    void step(Duration ahead) {
        ByteBuffer seconds = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.nativeOrder());
        seconds.putLong(0, ahead.toSeconds());
        try (FileChannel file = FileChannel.open(this.ahead, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.write(seconds, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words that run a command by this clock. */
    List<String> by(List<String> words) {
        List<String> command = new ArrayList<>(List.of("env", "LD_PRELOAD=" + library, "WALL_CLOCK=" + ahead));
        command.addAll(words);
        return command;
    }
}
