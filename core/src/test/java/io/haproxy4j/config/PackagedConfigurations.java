// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.testkit.HaproxyBinary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The configurations that come with a release of HAProxy: the one it installs, and its examples. */
public final class PackagedConfigurations {

    private PackagedConfigurations() {}

    public static List<Path> of(HaproxyBinary binary) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path root : List.of(binary.path().resolveSibling("root"), Path.of("/"))) {
            for (String folder : List.of("usr/share/doc/haproxy", "etc/haproxy")) {
                if (Files.isDirectory(root.resolve(folder))) {
                    try (Stream<Path> found = Files.walk(root.resolve(folder))) {
                        found.filter(file -> file.toString().endsWith(".cfg")).forEach(files::add);
                    }
                }
            }
        }
        assertThat(files).as("configurations that come with %s", binary).hasSizeGreaterThan(4);
        return files;
    }
}
