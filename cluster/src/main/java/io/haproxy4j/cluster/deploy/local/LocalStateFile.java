// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy.local;

import io.haproxy4j.cluster.deploy.record.Checkpoint;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.ProxyView;
import io.haproxy4j.config.Section;
import io.haproxy4j.config.SectionKind;
import io.haproxy4j.config.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The file in which a new process looks for the states of servers, where its configuration names one by an absolute path.
 * HAProxy takes a relative one from the folder it was started in, whatever {@code default-path} says; which one that is
 * nobody here knows.
 */
final class LocalStateFile {

    private final Checkpoint checkpoint;

    LocalStateFile(Checkpoint checkpoint) {
        this.checkpoint = checkpoint;
    }

    /** Writes the states if the configuration has a file for them. */
    void write(HaproxyConfig config, Supplier<String> states) throws IOException {
        Optional<Path> file = file(config);
        if (file.isPresent()) {
            checkpoint.before("write " + file.get());
            AtomicFile.write(file.get(), states.get().getBytes(StandardCharsets.UTF_8), AtomicFile.PUBLIC);
        }
    }

    private Optional<Path> file(HaproxyConfig config) {
        Optional<Section> global = config.section(SectionKind.GLOBAL, "");
        Optional<String> file = global.flatMap(section -> first(section, "server-state-file"));
        Path base = global.flatMap(section -> first(section, "server-state-base"))
                .map(Path::of)
                .orElse(Path.of(""));
        return file.map(base::resolve).filter(Path::isAbsolute);
    }

    private static Optional<String> first(Section section, String keyword) {
        return new ProxyView(section)
                .value(keyword)
                .filter(words -> !words.isEmpty())
                .map(words -> words.get(0));
    }
}
