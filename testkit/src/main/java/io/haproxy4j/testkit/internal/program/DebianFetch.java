// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.program;

import io.haproxy4j.testkit.ResolverSettings;
import io.haproxy4j.testkit.internal.process.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Unpacks a program and every library it needs, down to the dynamic loader, from Debian packages into a folder of their
 * own. Nothing is installed, so no root is needed and several releases live side by side.
 *
 * @param program what to fetch
 * @param release which release of it
 * @param source where from
 * @param settings where to report progress
 */
record DebianFetch(Program program, String release, DebianSource source, ResolverSettings settings) {

    /** Name of the script in the folder that runs the program. */
    static final String WRAPPER = "run";

    private static final Duration DOWNLOAD_LIMIT = Duration.ofMinutes(5);

    static DebianFetch of(Program program, String release, ResolverSettings settings) throws IOException {
        DebianSource source;
        if (settings.mirror().isPresent()) {
            source =
                    new DebianSource(settings.mirror().get(), settings.keyring().orElse(AptSources.DEBIAN_KEYRING));
        } else {
            Path etcApt = Path.of("/etc/apt");
            DebianSource own = AptSources.debian(etcApt)
                    .orElseThrow(() -> new IOException("apt on this machine knows no mirror of the Debian archive (an"
                            + " Ubuntu mirror does not carry Debian's suites): set haproxy4j.mirror to the address of"
                            + " one and install the package debian-archive-keyring"));
            source = settings.keyring().isPresent()
                    ? new DebianSource(own.mirror(), settings.keyring().get())
                    : own;
        }
        if (!Files.isReadable(source.keyring())) {
            throw new IOException("the keys of the Debian archive are not at " + source.keyring()
                    + ": install the package debian-archive-keyring or set haproxy4j.keyring");
        }
        return new DebianFetch(program, release, source, settings);
    }

    /** Fills the folder with the wrapper and the unpacked packages. */
    void into(Path folder) throws IOException {
        settings.progress()
                .accept("haproxy4j: fetching " + program.title() + " " + release + " from the Debian mirror");
        List<String> tried = new ArrayList<>();
        for (Suite suite : DebianReleases.suites(program, release)) {
            Path apt = folder.resolve("apt");
            AptTree tree = AptTree.create(apt, source, suite);
            String candidate = tree.candidate(program.command());
            if (candidate.matches("(\\d+:)?" + release.replace(".", "\\.") + "[.~-].*")) {
                List<Path> packages = tree.download(program.command(), DOWNLOAD_LIMIT);
                unpack(packages, folder.resolve("root"));
                Trees.delete(apt);
                writeWrapper(folder);
                settings.progress()
                        .accept("haproxy4j: " + program.title() + " " + candidate + " unpacked to " + settings.cache());
                return;
            }
            tried.add(suite.name() + " has " + candidate);
            Trees.delete(apt);
        }
        throw new IOException("no Debian suite carries it any more: " + String.join(", ", tried));
    }

    private static void unpack(List<Path> packages, Path root) throws IOException {
        Files.createDirectories(root);
        for (Path file : packages) {
            Command.of(List.of("dpkg-deb", "-x", file.toString(), root.toString()))
                    .output();
        }
    }

    /**
     * The script runs the program with the loader and the libraries it came with. {@code --argv0} is what lets
     * HAProxy's master re-execute itself on reload: it starts whatever its own {@code argv[0]} names.
     */
    private void writeWrapper(Path folder) throws IOException {
        Path root = folder.resolve("root");
        String triplet = multiarch(root);
        // Older suites keep the loader and the C library under lib, newer ones under usr/lib.
        List<String> libraries = Stream.of("usr/lib/" + triplet, "lib/" + triplet, "usr/lib/" + triplet + "/systemd")
                .filter(path -> Files.isDirectory(root.resolve(path)))
                .toList();
        Path loader = libraries.stream()
                .flatMap(path -> loaders(root.resolve(path)))
                .findFirst()
                .orElseThrow(() -> new IOException("no dynamic loader among the packages"));
        String script = "#!/bin/sh\n"
                + "root=\"${0%/*}/root\"\n"
                + "exec \"$root/" + root.relativize(loader) + "\" --argv0 \"$0\" --library-path \""
                + String.join(
                        ":", libraries.stream().map(path -> "$root/" + path).toList()) + "\" \"$root/usr/sbin/"
                + program.command() + "\" \"$@\"\n";
        Path wrapper = folder.resolve(WRAPPER);
        Files.writeString(wrapper, script);
        Files.setPosixFilePermissions(wrapper, PosixFilePermissions.fromString("rwxr-xr-x"));
        // keepalived 2.3 reads its build options from beside its argv[0].
        Path options = root.resolve("etc/" + program.command() + "/" + program.command() + ".config-opts");
        if (Files.exists(options)) {
            Files.copy(options, folder.resolve(WRAPPER + ".config-opts"));
        }
    }

    private static String multiarch(Path root) throws IOException {
        try (Stream<Path> folders = Files.list(root.resolve("usr/lib"))) {
            return folders.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("[a-z0-9_]+-linux-gnu[a-z0-9]*"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("the packages have no multiarch library folder"));
        }
    }

    private static Stream<Path> loaders(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("ld(64|-linux.*)?\\.so\\.\\d+"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}
