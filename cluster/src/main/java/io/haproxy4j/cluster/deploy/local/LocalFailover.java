// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy.local;

import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.deploy.NodeSetup;
import io.haproxy4j.cluster.deploy.Verdict;
import io.haproxy4j.cluster.deploy.record.Checkpoint;
import io.haproxy4j.config.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What keepalived uses on a node: its configuration, which is part of the active files, and the programs that the
 * configuration names. These have a folder of their own, since keepalived wants no link in their paths: 2.2 follows it
 * once, when it reads its configuration, and runs the programs of that time for ever; 2.3 disables a program it reaches
 * through a link.
 */
final class LocalFailover {

    static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("rwxr-xr-x");

    private final ReleaseFolder releases;
    private final Path programs;
    private final Optional<LocalKeepalived> keepalived;
    private final NodeRecord record;
    private final Checkpoint checkpoint;

    LocalFailover(
            ReleaseFolder releases,
            Path programs,
            Optional<LocalKeepalived> keepalived,
            NodeRecord record,
            Checkpoint checkpoint) {
        this.releases = releases;
        this.programs = programs;
        this.keepalived = keepalived;
        this.record = record;
        this.checkpoint = checkpoint;
    }

    /** Puts programs in place that are not there at all, so that a configuration that names them can be checked. */
    void stage(NodeSetup setup) throws IOException {
        for (Map.Entry<String, String> program : setup.programs().entrySet()) {
            if (!Files.exists(path(program))) {
                write(program);
            }
        }
    }

    private Path path(Map.Entry<String, String> program) {
        return programs.resolve(program.getKey());
    }

    private void write(Map.Entry<String, String> program) throws IOException {
        Path path = path(program);
        checkpoint.before("write " + path);
        Files.createDirectories(path.getParent());
        AtomicFile.write(path, program.getValue().getBytes(StandardCharsets.UTF_8), PROGRAM);
    }

    private boolean isThere(Map.Entry<String, String> program) throws IOException {
        return Files.exists(path(program)) && Files.readString(path(program)).equals(program.getValue());
    }

    /** Has keepalived check its file in a folder. */
    Verdict check(Path folder) throws IOException {
        Path file = folder.resolve(NodeSetup.KEEPALIVED);
        return keepalived.isPresent() && Files.exists(file) ? keepalived.get().check(file) : Verdict.ACCEPTED;
    }

    /** Makes files the active ones before there is a process that uses others. */
    void install(NodeSetup setup) throws IOException {
        writeAll(setup);
        releases.activate(setup.revision());
    }

    /** Makes files the active ones, and has keepalived use what is its part of them. */
    void activate(NodeSetup setup) throws IOException, InterruptedException {
        if (!record.isFailoverPending() && !differs(setup)) {
            releases.activate(setup.revision());
            return;
        }
        record.failoverBegins();
        install(setup);
        if (keepalived.isPresent() && setup.files().containsKey(NodeSetup.KEEPALIVED)) {
            checkpoint.before("reload keepalived");
            keepalived.get().reloadNow();
        }
        record.failoverEnds();
    }

    private void writeAll(NodeSetup setup) throws IOException {
        for (Map.Entry<String, String> program : setup.programs().entrySet()) {
            if (!isThere(program)) {
                write(program);
            }
        }
    }

    private boolean differs(NodeSetup setup) throws IOException {
        for (Map.Entry<String, String> program : setup.programs().entrySet()) {
            if (!isThere(program)) {
                return true;
            }
        }
        Optional<Revision> active = releases.active();
        Optional<NodeSetup> before = active.isPresent() ? releases.read(active.get()) : Optional.empty();
        return !configuration(Optional.of(setup)).equals(configuration(before));
    }

    private static Optional<String> configuration(Optional<NodeSetup> setup) {
        return setup.map(known -> known.files().get(NodeSetup.KEEPALIVED));
    }
}
