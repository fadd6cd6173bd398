// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.program;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * One unpacked program in the cache. It is either there whole or not at all: it is filled beside its place and moved
 * there in one step, under a lock that holds off other threads and other JVMs. What a fill left that was cut short (a
 * killed JVM) goes with the next one.
 *
 * @param cache the cache folder
 * @param name name of the entry
 */
record CacheEntry(Path cache, String name) {

    /** A file lock belongs to the whole JVM, so its own threads need this one. */
    private static final Object THIS_JVM = new Object();

    /** Fills a folder with a program. */
    @FunctionalInterface
    interface Filler {
        void fill(Path folder) throws IOException;
    }

    Path folder() {
        return cache.resolve(name);
    }

    Path wrapper() {
        return folder().resolve(DebianFetch.WRAPPER);
    }

    /** Fills the entry unless it is there by the time it is our turn. */
    void publish(Filler filler) throws IOException {
        Files.createDirectories(cache);
        synchronized (THIS_JVM) {
            try (FileChannel channel = FileChannel.open(
                            cache.resolve("." + name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.isExecutable(wrapper())) {
                    removePartial();
                    fill(filler);
                }
            }
        }
    }

    private void fill(Filler filler) throws IOException {
        Path partial = Files.createTempDirectory(cache, partialPrefix());
        try {
            filler.fill(partial);
            Trees.delete(folder());
            Files.move(partial, folder(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Trees.delete(partial);
        }
    }

    private void removePartial() throws IOException {
        List<Path> left;
        try (Stream<Path> files = Files.list(cache)) {
            left = files.filter(f -> f.getFileName().toString().startsWith(partialPrefix()))
                    .toList();
        }
        for (Path folder : left) {
            Trees.delete(folder);
        }
    }

    private String partialPrefix() {
        return ".partial-" + name + "-";
    }
}
