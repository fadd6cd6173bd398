// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import io.haproxy4j.testkit.internal.program.Program;
import io.haproxy4j.testkit.internal.program.ProgramResolver;
import java.util.List;

/**
 * Finds real HAProxies, or fetches them without root. Each release is looked for in this order: the path given by
 * property or variable ({@link ResolverSettings}), the folders of {@code PATH} and the usual {@code sbin} folders if
 * the version there is of that release, the cache, the machine's own Debian mirror. Thread-safe; an answer is kept, so
 * asking again costs nothing.
 */
public final class HaproxyVersions {

    private final ProgramResolver resolver;

    private HaproxyVersions(ResolverSettings settings) {
        resolver = new ProgramResolver(Program.HAPROXY, settings);
    }

    /**
     * A finder with the settings of this JVM.
     *
     * @return the finder
     */
    public static HaproxyVersions fromEnvironment() {
        return using(ResolverSettings.fromEnvironment());
    }

    /**
     * A finder with the given settings.
     *
     * @param settings where to look
     * @return the finder
     */
    public static HaproxyVersions using(ResolverSettings settings) {
        return new HaproxyVersions(settings);
    }

    /**
     * The releases that can be found or fetched: the maintained LTS lines.
     *
     * @return the releases, oldest first, such as {@code 3.2}
     */
    public static List<String> releases() {
        return Program.HAPROXY.releases();
    }

    /**
     * The HAProxy of a release.
     *
     * @param release one of {@link #releases()}
     * @return the binary
     * @throws MissingProgramException if it is neither here nor to be fetched; the message says what to do
     * @throws IllegalArgumentException if the release is not one of {@link #releases()}
     */
    public HaproxyBinary get(String release) {
        return HaproxyBinary.of(resolver.resolve(release));
    }

    /**
     * The HAProxy of a release, for a test that cannot do without. Needs JUnit Jupiter on the class path.
     *
     * @param release one of {@link #releases()}
     * @return the binary
     * @throws org.opentest4j.TestAbortedException (the test is skipped, with the reason) if it is missing
     * @throws AssertionError if it is missing and {@link ResolverSettings#allRequired()}
     */
    public HaproxyBinary getOrSkip(String release) {
        return MissingPrograms.skipOrFail(() -> get(release), resolver.settings());
    }
}
