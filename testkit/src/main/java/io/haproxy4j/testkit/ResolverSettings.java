// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import io.haproxy4j.testkit.internal.program.Program;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How real programs are looked for. Immutable; the {@code with} methods return a changed copy.
 *
 * <p>{@link #fromEnvironment()} reads these, a system property first, then the environment variable of the same
 * meaning:
 *
 * <table>
 * <caption>Settings</caption>
 * <tr><th>property</th><th>variable</th><th>meaning</th></tr>
 * <tr><td>{@code haproxy4j.haproxy.3.2}</td><td>{@code HAPROXY4J_HAPROXY_3_2}</td><td>path of the HAProxy of that release</td></tr>
 * <tr><td>{@code haproxy4j.keepalived.2.3}</td><td>{@code HAPROXY4J_KEEPALIVED_2_3}</td><td>path of that keepalived</td></tr>
 * <tr><td>{@code haproxy4j.cache}</td><td>{@code HAPROXY4J_CACHE}</td><td>cache folder; otherwise {@code haproxy4j} in
 * {@code XDG_CACHE_HOME} or {@code ~/.cache}</td></tr>
 * <tr><td>{@code haproxy4j.mirror}</td><td>{@code HAPROXY4J_MIRROR}</td><td>address of a Debian mirror; otherwise the
 * machine's own, from apt's sources</td></tr>
 * <tr><td>{@code haproxy4j.keyring}</td><td>{@code HAPROXY4J_KEYRING}</td><td>the keys of that mirror; otherwise
 * those of the package {@code debian-archive-keyring}</td></tr>
 * <tr><td>{@code haproxy4j.fetch}</td><td>{@code HAPROXY4J_FETCH}</td><td>{@code false}: fetch nothing</td></tr>
 * <tr><td>{@code haproxy4j.require}</td><td>{@code HAPROXY4J_REQUIRE}</td><td>{@code all}: a missing program fails the
 * test that needs it; otherwise it is skipped</td></tr>
 * </table>
 */
public final class ResolverSettings {

    private final Map<String, Path> binaries;
    private final Path cache;
    private final @Nullable String mirror;
    private final @Nullable Path keyring;
    private final boolean fetching;
    private final boolean allRequired;
    private final Consumer<String> progress;

    private ResolverSettings(
            Map<String, Path> binaries,
            Path cache,
            @Nullable String mirror,
            @Nullable Path keyring,
            boolean fetching,
            boolean allRequired,
            Consumer<String> progress) {
        this.binaries = Map.copyOf(binaries);
        this.cache = cache;
        this.mirror = mirror;
        this.keyring = keyring;
        this.fetching = fetching;
        this.allRequired = allRequired;
        this.progress = progress;
    }

    /**
     * The settings of this JVM: its system properties and environment variables. Progress goes to {@code System.err}.
     *
     * @return the settings
     */
    public static ResolverSettings fromEnvironment() {
        return from(System::getProperty, System::getenv);
    }

    @SuppressWarnings("SystemOut") // a first fetch takes seconds, and this is what a developer at a terminal should see
    static ResolverSettings from(
            Function<String, @Nullable String> properties, Function<String, @Nullable String> variables) {
        Function<String, @Nullable String> setting = name -> {
            String property = properties.apply("haproxy4j." + name);
            String value = property != null
                    ? property
                    : variables.apply("HAPROXY4J_" + name.replace('.', '_').toUpperCase(Locale.ROOT));
            return value == null || value.isBlank() ? null : value;
        };
        Map<String, Path> binaries = new HashMap<>();
        for (Program program : Program.values()) {
            for (String release : program.releases()) {
                String key = program.command() + "." + release;
                String path = setting.apply(key);
                if (path != null) {
                    binaries.put(key, Path.of(path));
                }
            }
        }
        String cache = setting.apply("cache");
        String keyring = setting.apply("keyring");
        return new ResolverSettings(
                binaries,
                cache != null ? Path.of(cache).toAbsolutePath() : defaultCache(properties, variables),
                setting.apply("mirror"),
                keyring == null ? null : Path.of(keyring),
                !"false".equals(setting.apply("fetch")),
                "all".equals(setting.apply("require")),
                System.err::println);
    }

    private static Path defaultCache(
            Function<String, @Nullable String> properties, Function<String, @Nullable String> variables) {
        String xdg = variables.apply("XDG_CACHE_HOME");
        if (xdg != null && xdg.startsWith("/")) { // the XDG specification says to ignore a relative path
            return Path.of(xdg, "haproxy4j");
        }
        String home = properties.apply("user.home");
        return Path.of(home == null ? "/" : home, ".cache", "haproxy4j").toAbsolutePath();
    }

    /**
     * With another cache folder.
     *
     * @param folder the folder; made when needed
     * @return the changed copy
     */
    public ResolverSettings withCache(Path folder) {
        return new ResolverSettings(
                binaries, folder.toAbsolutePath(), mirror, keyring, fetching, allRequired, progress);
    }

    /**
     * With or without fetching what the machine and the cache lack.
     *
     * @param allowed false to fetch nothing
     * @return the changed copy
     */
    public ResolverSettings withFetching(boolean allowed) {
        return new ResolverSettings(binaries, cache, mirror, keyring, allowed, allRequired, progress);
    }

    /**
     * With another listener for progress, which gets a line of text when a fetch begins and ends.
     *
     * @param listener called on the thread that asked for the program
     * @return the changed copy
     */
    public ResolverSettings withProgress(Consumer<String> listener) {
        return new ResolverSettings(binaries, cache, mirror, keyring, fetching, allRequired, listener);
    }

    /**
     * With a mirror of the Debian archive instead of the machine's own.
     *
     * @param address address of the mirror
     * @param keys the keyring its indexes are signed with
     * @return the changed copy
     */
    public ResolverSettings withMirror(String address, Path keys) {
        return new ResolverSettings(binaries, cache, address, keys, fetching, allRequired, progress);
    }

    /** {@return the cache folder, absolute} */
    public Path cache() {
        return cache;
    }

    /** {@return whether programs may be fetched} */
    public boolean fetching() {
        return fetching;
    }

    /** {@return whether a missing program is a failure rather than a skip} */
    public boolean allRequired() {
        return allRequired;
    }

    /** {@return the listener for progress} */
    public Consumer<String> progress() {
        return progress;
    }

    /** {@return the address of the Debian mirror, or empty for the machine's own} */
    public Optional<String> mirror() {
        return Optional.ofNullable(mirror);
    }

    /** {@return the keyring of the Debian mirror, or empty for the usual one} */
    public Optional<Path> keyring() {
        return Optional.ofNullable(keyring);
    }

    /**
     * The path that a property or variable gives for a program.
     *
     * @param command the program, {@code haproxy} or {@code keepalived}
     * @param release its release line
     * @return the path, or empty if none is given
     */
    public Optional<Path> binary(String command, String release) {
        return Optional.ofNullable(binaries.get(command + "." + release));
    }
}
