// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.keepalived.runtime.NotifyEvent.Transition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotifyFifoTest {

    @TempDir
    Path folder;

    private final ExecutorService executor = Executors.newSingleThreadExecutor();

    @AfterEach
    void noThreadIsLeft() throws InterruptedException {
        executor.shutdownNow();
        assertThat(executor.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void isCreatedForItsOwnerAloneAndOpensWithoutAWriter() throws IOException {
        Path path = folder.resolve("a fifo");
        try (NotifyFifo fifo = NotifyFifo.open(path)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo("rw-------");
            assertThat(fifo.isCurrent()).isTrue();
        }
        assertThat(path).exists();
    }

    @Test
    void readsWhatWritersOfAllTimesWroteAndEndsWhenClosed() throws Exception {
        Path path = folder.resolve("fifo");
        BlockingQueue<NotifyEvent> events = new LinkedBlockingQueue<>();
        NotifyFifo fifo = NotifyFifo.open(path);
        // Nobody reads yet; the pipe keeps it.
        Files.writeString(path, "INSTANCE \"V\" BACKUP 1\n");
        CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> read(fifo, events), executor);
        assertThat(events.poll(20, TimeUnit.SECONDS)).isEqualTo(new NotifyEvent.Instance("V", Transition.BACKUP, 1));
        // The first writer is long gone.
        Files.writeString(path, "INSTANCE \"V\" MASTER 1\n");
        assertThat(events.poll(20, TimeUnit.SECONDS)).isEqualTo(new NotifyEvent.Instance("V", Transition.MASTER, 1));

        fifo.close();

        assertThat(reader).succeedsWithin(java.time.Duration.ofSeconds(20));
    }

    @Test
    void noticesThatThePipeWasReplaced() throws IOException {
        Path path = folder.resolve("fifo");
        try (NotifyFifo old = NotifyFifo.open(path)) {
            Files.delete(path);
            assertThat(old.isCurrent()).isFalse();
            try (NotifyFifo fresh = NotifyFifo.open(path)) {
                assertThat(fresh.isCurrent()).isTrue();
            }
        }
    }

    @Test
    void whatIsNoPipeIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThatThrownBy(() -> NotifyFifo.open(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no named pipe");
        assertThatThrownBy(() -> NotifyFifo.open(folder.resolve("none/fifo"))).isInstanceOf(IOException.class);
        assertThat(file).hasContent("x");
    }

    private static void read(NotifyFifo fifo, BlockingQueue<NotifyEvent> events) {
        try {
            fifo.read(events::add);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
