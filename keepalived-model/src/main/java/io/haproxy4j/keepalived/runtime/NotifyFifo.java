// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.runtime;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The named pipe that keepalived writes its state changes to ({@code vrrp_notify_fifo} and its like).
 *
 * <p>{@link #open} creates the pipe if it is not there. That has to happen before keepalived starts: a pipe that
 * keepalived made itself is removed and made anew at every reload and stop, and a reader would be left with the old one;
 * {@link #isCurrent()} tells. The pipe is opened for writing as well, so that opening and reading never depend on
 * keepalived being there. While nobody reads, the pipe keeps some hundred events, then keepalived drops them silently:
 * after attaching, take the state from {@link KeepalivedStatus} once.
 */
public final class NotifyFifo implements Closeable {

    private static final int BUFFER = 4096;
    private static final long MKFIFO_SECONDS = 10;

    private final Path path;
    private final FileChannel channel;
    private final @Nullable Object fileKey;
    private final NotifyDecoder decoder = new NotifyDecoder();
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

    private NotifyFifo(Path path, FileChannel channel, @Nullable Object fileKey) {
        this.path = path;
        this.channel = channel;
        this.fileKey = fileKey;
    }

    /**
     * Opens the pipe, and creates it first, for its owner alone, if it is not there. Does not block.
     *
     * @param path the pipe, as in keepalived's configuration
     * @return the open pipe
     * @throws IOException if it cannot be created or opened, or is something else than a pipe
     */
    public static NotifyFifo open(Path path) throws IOException {
        if (!Files.exists(path)) {
            create(path);
        }
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (!attributes.isOther()) {
            throw new IOException(path + " is no named pipe; remove it");
        }
        // With a writer of our own the pipe never ends, and opening it does not wait for one.
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        return new NotifyFifo(path, channel, attributes.fileKey());
    }

    private static void create(Path path) throws IOException {
        Process process = new ProcessBuilder("mkfifo", "-m", "0600", "--", path.toString())
                .redirectErrorStream(true)
                .start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(MKFIFO_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("mkfifo " + path + " does not end");
            }
            if (process.exitValue() != 0 && !Files.exists(path)) {
                String said =
                        new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                throw new IOException("cannot create " + path + ": " + said.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while creating " + path);
        } finally {
            process.destroyForcibly();
        }
    }

    /**
     * Waits for events and passes them on, until {@link #close()} is called from another thread, from the receiver, or
     * the reading thread is interrupted. Call it from one thread only.
     *
     * @param events receives the events in their order, in this thread; what it throws ends the reading
     * @throws IOException if reading fails for another reason than being closed
     */
    public void read(Consumer<? super NotifyEvent> events) throws IOException {
        while (channel.isOpen()) {
            try {
                buffer.clear();
                if (channel.read(buffer) < 0) {
                    return;
                }
            } catch (ClosedChannelException e) {
                return;
            }
            decoder.decode(buffer.flip(), events);
        }
    }

    /**
     * Whether the path still leads to the pipe that is open here. If not, keepalived had made the pipe itself and has
     * replaced it: close this one and open it anew.
     *
     * @return whether events still arrive here
     */
    public boolean isCurrent() {
        try {
            return Objects.equals(
                    Files.readAttributes(path, BasicFileAttributes.class).fileKey(), fileKey);
        } catch (IOException e) {
            return false;
        }
    }

    /** {@return the path of the pipe} */
    public Path path() {
        return path;
    }

    /** Ends the reading, also one that waits in another thread. The pipe itself stays, for keepalived goes on using it. */
    @Override
    public void close() throws IOException {
        channel.close();
    }

    @Override
    public String toString() {
        return "NotifyFifo[" + path + "]";
    }
}
