// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover;

import io.haproxy4j.cluster.failover.decision.Memory;
import io.haproxy4j.config.file.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The file in which a controller keeps what it must not forget. Replaced in one step; for its owner alone. */
public final class MemoryFile {

    private final Path file;

    private MemoryFile(Path file) {
        this.file = file;
    }

    /**
     * A file.
     *
     * @param file the file; its folder must exist
     * @return the memory file
     */
    public static MemoryFile at(Path file) {
        return new MemoryFile(file);
    }

    /**
     * Reads it.
     *
     * @return what is remembered; nothing if there is no file
     * @throws IOException if it cannot be read, or holds something else
     */
    public Memory read() throws IOException {
        byte[] json;
        try {
            json = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return Memory.EMPTY;
        }
        try {
            return Memory.parse(json);
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Writes it.
     *
     * @param memory what to remember
     * @throws IOException if it cannot be written; the old memory is then still there
     */
    public void write(Memory memory) throws IOException {
        AtomicFile.write(file, memory.toJson(), AtomicFile.PRIVATE);
    }

    /** The path. */
    @Override
    public String toString() {
        return file.toString();
    }
}
