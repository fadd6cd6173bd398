// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.runtime;

import io.haproxy4j.config.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The number that a {@code track_file} of keepalived watches: the handle by which another program moves the addresses. The
 * number, times the weight of the track file, is added to the priority of the instances that track it, at once.
 */
public final class TrackFile {

    /** With weight 1 puts the instance into FAULT: it gives its addresses up within one advertisement of the next router. */
    public static final int LEAVE = -254;

    /** Changes nothing. */
    public static final int NORMAL = 0;

    private final Path file;

    private TrackFile(Path file) {
        this.file = file;
    }

    /**
     * A track file.
     *
     * @param file as in the {@code file} line of the configuration; its folder must exist
     * @return the track file
     */
    public static TrackFile at(Path file) {
        return new TrackFile(file);
    }

    /**
     * Writes the number, in one step.
     *
     * @param value the number; by itself or times the weight -254 or less means FAULT
     * @throws IOException if it cannot be written; the old number then still holds
     */
    public void write(int value) throws IOException {
        AtomicFile.write(file, (value + "\n").getBytes(StandardCharsets.US_ASCII), AtomicFile.PUBLIC);
    }

    /**
     * Gives the addresses up, whatever the priorities are.
     *
     * @throws IOException if the file cannot be written
     */
    public void leave() throws IOException {
        write(LEAVE);
    }

    /**
     * Takes part again.
     *
     * @throws IOException if the file cannot be written
     */
    public void rejoin() throws IOException {
        write(NORMAL);
    }

    /**
     * Reads the number.
     *
     * @return the number; 0 if there is no file, as keepalived takes it
     * @throws IOException if the file cannot be read or holds no number
     */
    public int read() throws IOException {
        String text;
        try {
            text = Files.readString(file).strip();
        } catch (NoSuchFileException e) {
            return NORMAL;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IOException(file + " holds no number", e);
        }
    }

    @Override
    public String toString() {
        return "TrackFile[" + file + "]";
    }
}
