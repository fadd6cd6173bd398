// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.program;

import io.haproxy4j.testkit.BinaryOrigin;
import io.haproxy4j.testkit.MissingProgramException;
import io.haproxy4j.testkit.ResolverSettings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Looks for the releases of one program, the cheapest way first. */
public final class ProgramResolver {

    private final Program program;
    private final ResolverSettings settings;
    private final Map<String, FoundProgram> found = new ConcurrentHashMap<>();

    /**
     * A resolver.
     *
     * @param program what to look for
     * @param settings where
     */
    public ProgramResolver(Program program, ResolverSettings settings) {
        this.program = program;
        this.settings = settings;
    }

    /** {@return the settings this resolver was made with} */
    public ResolverSettings settings() {
        return settings;
    }

    /**
     * Finds or fetches a release.
     *
     * @param release the release line
     * @return the program, which has answered to its version
     * @throws MissingProgramException if there is none
     */
    public FoundProgram resolve(String release) {
        if (!program.releases().contains(release)) {
            throw new IllegalArgumentException(
                    "no known release of " + program.title() + ": " + release + "; known are " + program.releases());
        }
        return found.computeIfAbsent(release, this::look);
    }

    private FoundProgram look(String release) {
        Optional<Path> given = settings.binary(program.command(), release);
        if (given.isPresent()) {
            return given(release, given.get());
        }
        return onPath(release).or(() -> cached(release)).orElseGet(() -> fetched(release));
    }

    private FoundProgram given(String release, Path path) {
        ProgramVersion version = ProgramVersion.ask(program, path.toAbsolutePath());
        if (!version.release().equals(release)) {
            throw new MissingProgramException("haproxy4j." + program.command() + "." + release + " names " + path
                    + ", which is " + program.title() + " " + version.full());
        }
        return new FoundProgram(path.toAbsolutePath(), release, version.full(), BinaryOrigin.ENVIRONMENT);
    }

    private Optional<FoundProgram> onPath(String release) {
        List<String> folders = new ArrayList<>(
                List.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator)));
        folders.addAll(List.of("/usr/local/sbin", "/usr/sbin")); // not on an ordinary user's PATH
        return folders.stream()
                .filter(folder -> folder.startsWith("/"))
                .distinct()
                .map(folder -> Path.of(folder, program.command()))
                .filter(Files::isExecutable)
                .flatMap(path -> answering(release, path, BinaryOrigin.PATH).stream())
                .findFirst();
    }

    private Optional<FoundProgram> cached(String release) {
        Path wrapper = entry(release).wrapper();
        return Files.isExecutable(wrapper) ? answering(release, wrapper, BinaryOrigin.CACHE) : Optional.empty();
    }

    private FoundProgram fetched(String release) {
        String advice = "; install " + program.title() + " " + release + " and put it on PATH, or give its path by the"
                + " system property haproxy4j." + program.command() + "." + release;
        String missing = program.title() + " " + release + " is neither on PATH nor in the cache " + settings.cache();
        if (!settings.fetching()) {
            throw new MissingProgramException(missing + ", and fetching is off" + advice);
        }
        CacheEntry entry = entry(release);
        try {
            entry.publish(folder -> DebianFetch.of(program, release, settings).into(folder));
        } catch (IOException e) {
            throw new MissingProgramException(missing + ", and it cannot be fetched: " + e.getMessage() + advice, e);
        }
        return answering(release, entry.wrapper(), BinaryOrigin.CACHE)
                .orElseThrow(() -> new MissingProgramException(
                        entry.wrapper() + " is broken: remove the folder " + entry.folder() + " and try again"));
    }

    private Optional<FoundProgram> answering(String release, Path path, BinaryOrigin origin) {
        try {
            ProgramVersion version = ProgramVersion.ask(program, path);
            return version.release().equals(release)
                    ? Optional.of(new FoundProgram(path, release, version.full(), origin))
                    : Optional.empty();
        } catch (MissingProgramException e) {
            return Optional.empty(); // something else of that name, or for another machine
        }
    }

    private CacheEntry entry(String release) {
        return new CacheEntry(settings.cache(), program.command() + "-" + release);
    }
}
