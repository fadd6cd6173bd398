// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.sample;

import io.haproxy4j.codegen.Catalogue;
import io.haproxy4j.codegen.curated.Need.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The network namespaces samples name; made where the user may, and gone afterwards. */
public final class Networks implements AutoCloseable {

    /** What a test class must lock (JUnit's {@code @ResourceLock}) that puts samples while others run beside it. */
    public static final String LOCK = "network namespaces of the samples";

    private final List<String> made = new ArrayList<>();

    private Networks() {}

    public static Networks of(Catalogue catalogue) throws IOException {
        Networks networks = new Networks();
        List<String> names = catalogue.entries().stream()
                .flatMap(entry -> entry.row().needs().all(Kind.NETWORK).stream())
                .distinct()
                .toList();
        for (String name : names) {
            if (!exists(name) && ip("add", name)) {
                networks.made.add(name);
            }
        }
        return networks;
    }

    public boolean areThere(Collection<String> names) {
        return names.stream().allMatch(Networks::exists);
    }

    private static boolean exists(String name) {
        return Files.exists(Path.of("/run/netns", name)) || Files.exists(Path.of("/var/run/netns", name));
    }

    private static boolean ip(String verb, String name) throws IOException {
        try {
            Process process = new ProcessBuilder("ip", "netns", verb, name)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false; // no such program
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() throws IOException {
        for (String name : made) {
            ip("delete", name);
        }
    }
}
