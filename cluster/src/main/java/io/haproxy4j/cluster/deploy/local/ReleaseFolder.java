// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy.local;

import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.deploy.NodeSetup;
import io.haproxy4j.cluster.deploy.record.Checkpoint;
import io.haproxy4j.config.file.AtomicFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a node on its disk: each revision in a folder of its own below {@code releases}, a link {@code current} to
 * the active one, and a link {@code known-good} to the last one that was accepted.
 */
final class ReleaseFolder {

    private static final String CURRENT = "current";
    private static final String KNOWN_GOOD = "known-good";

    private final Path root;
    private final Path releases;
    private final Checkpoint checkpoint;

    ReleaseFolder(Path root, Checkpoint checkpoint) {
        this.root = root;
        this.releases = root.resolve("releases");
        this.checkpoint = checkpoint;
    }

    Path folder(Revision revision) {
        return releases.resolve(revision.id());
    }

    void stage(NodeSetup setup) throws IOException {
        Path folder = folder(setup.revision());
        if (Files.isDirectory(folder)) {
            if (setup.equals(new NodeSetup(contents(folder)))) {
                return;
            }
            if (isInUse(setup.revision())) {
                throw new IOException(setup.revision() + " is in use and has other files: give each its revision");
            }
            checkpoint.before("delete " + folder);
            delete(folder);
        }
        Path staging = releases.resolve("." + setup.revision().id());
        checkpoint.before("clear " + staging);
        delete(staging);
        Files.createDirectories(staging);
        for (Map.Entry<String, String> file : setup.files().entrySet()) {
            Path path = staging.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            checkpoint.before("write " + path);
            AtomicFile.write(path, file.getValue().getBytes(StandardCharsets.UTF_8), mode(file));
        }
        checkpoint.before("rename to " + folder);
        Files.move(staging, folder, StandardCopyOption.ATOMIC_MOVE);
        force(releases);
    }

    private boolean isInUse(Revision revision) throws IOException {
        Optional<Revision> asked = Optional.of(revision);
        return active().equals(asked) || linked(KNOWN_GOOD).equals(asked);
    }

    /** Configurations may hold passwords, as other files may hold keys. */
    private static Set<PosixFilePermission> mode(Map.Entry<String, String> file) {
        if (NodeSetup.isProgram(file.getValue())) {
            return LocalFailover.PROGRAM;
        }
        boolean secret = Set.of(NodeSetup.HAPROXY, NodeSetup.KEEPALIVED).contains(file.getKey())
                || file.getValue().contains("PRIVATE KEY-----");
        return secret ? AtomicFile.PRIVATE : AtomicFile.PUBLIC;
    }

    Optional<NodeSetup> read(Revision revision) throws IOException {
        Path folder = folder(revision);
        return Files.isDirectory(folder) ? Optional.of(new NodeSetup(contents(folder))) : Optional.empty();
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path path : all(folder)) {
            if (Files.isRegularFile(path)) {
                files.put(folder.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.toList();
        }
    }

    Optional<Revision> active() throws IOException {
        return linked(CURRENT);
    }

    /** The files that were accepted last. */
    Optional<Revision> knownGood() throws IOException {
        return linked(KNOWN_GOOD);
    }

    private Optional<Revision> linked(String name) throws IOException {
        Path link = root.resolve(name);
        return Files.exists(link, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(
                        new Revision(Files.readSymbolicLink(link).getFileName().toString()))
                : Optional.empty();
    }

    void activate(Revision revision) throws IOException {
        if (!Files.isDirectory(folder(revision))) {
            throw new IOException("The files of " + revision + " have not been staged");
        }
        link(CURRENT, revision);
    }

    /** A link is made under another name and renamed, so that there is always one. */
    private void link(String name, Revision revision) throws IOException {
        Path fresh = root.resolve("." + name);
        checkpoint.before("make the link " + fresh);
        Files.deleteIfExists(fresh);
        Files.createSymbolicLink(fresh, root.relativize(folder(revision)));
        checkpoint.before("rename the link to " + name);
        Files.move(fresh, root.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        force(root);
    }

    /** Takes the active files for good, and keeps those that were good before. */
    void accept() throws IOException {
        Revision active = active().orElseThrow(() -> new IOException("No files are active"));
        Optional<Revision> before = linked(KNOWN_GOOD);
        if (before.equals(Optional.of(active))) {
            return;
        }
        link(KNOWN_GOOD, active);
        try (Stream<Path> folders = Files.list(releases)) {
            for (Path folder : folders.toList()) {
                String name = folder.getFileName().toString();
                if (!name.equals(active.id())
                        && before.map(Revision::id).filter(name::equals).isEmpty()) {
                    checkpoint.before("delete " + folder);
                    delete(folder);
                }
            }
        }
    }

    /** The name goes first, so that a folder is never there in part. */
    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Path doomed = folder.resolveSibling(".gone");
        if (!folder.equals(doomed)) {
            delete(doomed);
            Files.move(folder, doomed, StandardCopyOption.ATOMIC_MOVE);
        }
        for (Path path : all(doomed).stream().sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
        }
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
