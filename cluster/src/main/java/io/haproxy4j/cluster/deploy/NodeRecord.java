// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.change.Deviation;
import io.haproxy4j.cluster.change.Intent;
import io.haproxy4j.config.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a node must know beside its files: what was set at run time before a change that is under way, and the revision a
 * process was brought to by commands, which it does not know itself; and whether keepalived has still to be given its part of the files.
 */
final class NodeRecord {

    private final Path intentFile;
    private final Path appliedFile;
    private final Path failoverFile;
    private final Checkpoint checkpoint;

    NodeRecord(Path root, Checkpoint checkpoint) {
        this.intentFile = root.resolve("intent");
        this.appliedFile = root.resolve("applied");
        this.failoverFile = root.resolve("keepalived-pending");
        this.checkpoint = checkpoint;
    }

    /** A change begins, unless it has begun already. */
    void begin(Intent intent) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Deviation deviation : intent.deviations()) {
            text.append(String.join(
                            "\t",
                            deviation.backend(),
                            deviation.server(),
                            deviation.setting().name(),
                            deviation.configured(),
                            deviation.actual()))
                    .append('\n');
        }
        write(intentFile, text.toString());
    }

    /** What was set when the change under way began; empty if none is under way. */
    Optional<Intent> begun() throws IOException {
        if (!Files.exists(intentFile)) {
            return Optional.empty();
        }
        List<Deviation> deviations = new ArrayList<>();
        for (String line : Files.readAllLines(intentFile)) {
            String[] cells = line.split("\t", -1);
            deviations.add(new Deviation(cells[0], cells[1], Deviation.Setting.valueOf(cells[2]), cells[3], cells[4]));
        }
        return Optional.of(new Intent(deviations));
    }

    /** The change under way has ended. */
    void end() throws IOException {
        checkpoint.before("delete " + intentFile);
        Files.deleteIfExists(intentFile);
    }

    /** A process that has loaded one revision was brought to another. */
    void applied(long pid, Revision loaded, Revision revision) throws IOException {
        write(appliedFile, pid + " " + loaded.id() + " " + revision.id());
    }

    /** The revision a process is at. */
    Revision revision(long pid, Revision loaded) throws IOException {
        if (!Files.exists(appliedFile)) {
            return loaded;
        }
        String[] words = Files.readString(appliedFile).split(" ", 3);
        boolean same = words[0].equals(Long.toString(pid)) && words[1].equals(loaded.id());
        return same ? new Revision(words[2]) : loaded;
    }

    /** What keepalived uses is being replaced. */
    void failoverBegins() throws IOException {
        write(failoverFile, "");
    }

    boolean isFailoverPending() {
        return Files.exists(failoverFile);
    }

    /** It has done so. */
    void failoverEnds() throws IOException {
        checkpoint.before("delete " + failoverFile);
        Files.deleteIfExists(failoverFile);
    }

    private void write(Path file, String text) throws IOException {
        checkpoint.before("write " + file);
        AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8), AtomicFile.PRIVATE);
    }
}
