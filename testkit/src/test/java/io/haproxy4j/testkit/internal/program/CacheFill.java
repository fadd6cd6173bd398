// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Fills a cache entry with a script, and notes in a file of its own that it did; also run as a JVM of its own. */
final class CacheFill {

    static final int HALTED = 7;

    private CacheFill() {}

    public static void main(String... arguments) throws IOException {
        Path cache = Path.of(arguments[0]);
        String how = arguments[1];
        new CacheEntry(cache, "program").publish(folder -> {
            Files.writeString(cache.resolve("fills"), "fill\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            Path wrapper = folder.resolve(DebianFetch.WRAPPER);
            Files.writeString(wrapper, "#!/bin/sh\n");
            if (how.equals("fail")) {
                throw new IOException("as asked");
            }
            if (how.equals("halt")) {
                Runtime.getRuntime().halt(HALTED);
            }
            Files.setPosixFilePermissions(wrapper, PosixFilePermissions.fromString("rwxr-xr-x"));
        });
    }
}
