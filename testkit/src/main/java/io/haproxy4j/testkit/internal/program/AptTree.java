// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.program;

import io.haproxy4j.testkit.internal.process.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A private configuration, state and cache of apt, which then works as an ordinary user and leaves the machine's own
 * alone. Its package database is empty, so a download brings every dependency. apt checks the signatures of the indexes
 * and through them every package.
 *
 * @param folder the tree
 * @param suite the suite it looks at
 */
record AptTree(Path folder, Suite suite) {

    private static final Duration UPDATE_LIMIT = Duration.ofMinutes(5);

    static AptTree create(Path folder, DebianSource source, Suite suite) throws IOException {
        for (String path :
                List.of("state/lists/partial", "cache/archives/partial", "etc/preferences.d", "etc/apt.conf.d")) {
            Files.createDirectories(folder.resolve(path));
        }
        Files.createFile(folder.resolve("state/status"));
        String sources = Stream.concat(Stream.of(suite.name()), suite.libraries().stream())
                .map(name -> "deb [signed-by=" + source.keyring() + "] " + source.mirror() + " " + name + " main\n")
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("etc/sources.list"), sources);
        AptTree tree = new AptTree(folder, suite);
        Command.of(tree.command("apt-get", "-qq", "update")).limit(UPDATE_LIMIT).output();
        return tree;
    }

    /** {@return the version that would be installed, or {@code (none)}} */
    String candidate(String name) throws IOException {
        return Command.of(command("apt-cache", "-t", suite.name(), "policy", name))
                .output()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("Candidate:"))
                .map(line -> line.substring("Candidate:".length()).strip())
                .findFirst()
                .orElse("(none)");
    }

    /** Downloads a package with everything it depends on. */
    List<Path> download(String name, Duration limit) throws IOException {
        // -t, or packages of experimental would not be taken as dependencies.
        Command.of(command("apt-get", "-qq", "-y", "--download-only", "-t", suite.name(), "install", name))
                .limit(limit)
                .output();
        try (Stream<Path> files = Files.list(folder.resolve("cache/archives"))) {
            return files.filter(file -> file.toString().endsWith(".deb"))
                    .sorted()
                    .toList();
        }
    }

    private List<String> command(String program, String... arguments) {
        List<String> words = new ArrayList<>(List.of(program));
        for (String option : List.of(
                "Dir=" + folder,
                "Dir::State=" + folder.resolve("state"),
                "Dir::State::status=" + folder.resolve("state/status"),
                "Dir::Cache=" + folder.resolve("cache"),
                "Dir::Etc=" + folder.resolve("etc"),
                "Dir::Etc::sourceparts=/nonexistent",
                "APT::Update::Error-Mode=any", // otherwise a mirror that is away is only a warning
                "Debug::NoLocking=1",
                "APT::Sandbox::User=",
                "APT::Install-Recommends=0",
                "Acquire::Languages=none")) {
            words.add("-o");
            words.add(option);
        }
        words.addAll(List.of(arguments));
        return words;
    }
}
