// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

final class HaproxyVersionsIT {

    @TempDir
    Path cache;

    @HaproxyTest
    void every_release_answers_to_its_version(HaproxyBinary binary) {
        assertThat(binary.path()).isAbsolute().isExecutable();
        assertThat(binary.version()).startsWith(binary.release() + ".");
        assertThat(HaproxyBinary.at(binary.path()).version()).isEqualTo(binary.version());
        assertThat(binary).hasToString("HAProxy " + binary.version());
    }

    @TestFactory
    Stream<DynamicTest> every_keepalived_answers_to_its_version() {
        KeepalivedVersions versions = KeepalivedVersions.fromEnvironment();
        return KeepalivedVersions.releases().stream()
                .map(release -> DynamicTest.dynamicTest(release, () -> {
                    KeepalivedBinary binary = versions.getOrSkip(release);
                    assertThat(binary.version()).startsWith(release + ".");
                    // 2.3 reads its build options from a file beside it
                    Process test = new ProcessBuilder(binary.path().toString(), "-t", "-f", "/dev/null")
                            .redirectErrorStream(true)
                            .start();
                    assertThat(new String(test.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                            .doesNotContain("build config options");
                    assertThat(test.waitFor()).isLessThan(126);
                }));
    }

    @Test
    void an_empty_cache_is_filled_whole_and_used_afterwards() throws IOException {
        HaproxyVersions.fromEnvironment().getOrSkip("2.6"); // skip where nothing can be fetched
        List<String> progress = new ArrayList<>();
        ResolverSettings settings = settings(Map.of()).withProgress(progress::add);

        HaproxyBinary first = HaproxyVersions.using(settings).get("3.0");
        if (first.origin() == BinaryOrigin.CACHE) {
            assertThat(progress).hasSize(2).first().asString().contains("fetching HAProxy 3.0");
            assertThat(first.path()).startsWith(cache);
            try (Stream<Path> files = Files.list(cache)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .containsExactlyInAnyOrder(".haproxy-3.0.lock", "haproxy-3.0");
            }
        }
        HaproxyBinary again =
                HaproxyVersions.using(settings.withFetching(false)).get("3.0");
        assertThat(again).isEqualTo(first);
    }

    @Test
    void a_mirror_signed_with_other_keys_is_refused() throws IOException {
        assumeFetched();
        Path keys = Files.createFile(cache.resolve("other-keys.gpg"));
        Path none = cache.resolve("none");
        ResolverSettings settings =
                settings(Map.of("haproxy4j.keyring", keys.toString())).withCache(none);

        assertThatThrownBy(() -> HaproxyVersions.using(settings).get("3.4"))
                .isInstanceOf(MissingProgramException.class)
                .hasMessageContaining("not signed")
                .hasMessageContaining("haproxy4j.haproxy.3.4");
        assertThat(none.resolve("haproxy-3.4")).doesNotExist();
    }

    @Test
    void a_mirror_that_does_not_answer_is_named() {
        assumeFetched();
        String nobody = "http://127.0.0.1:1/debian";
        ResolverSettings settings = settings(Map.of("haproxy4j.mirror", nobody));

        assertThatThrownBy(() -> HaproxyVersions.using(settings).get("3.4"))
                .isInstanceOf(MissingProgramException.class)
                .hasMessageContaining(nobody)
                .hasMessageContaining("Could not connect");
    }

    @Test
    void without_fetching_the_message_says_what_to_do() {
        assumeFetched();
        assertThatThrownBy(() -> HaproxyVersions.using(settings(Map.of("haproxy4j.fetch", "false")))
                        .get("3.4"))
                .isInstanceOf(MissingProgramException.class)
                .hasMessageContaining("HAProxy 3.4 is neither on PATH nor in the cache " + cache)
                .hasMessageContaining("fetching is off")
                .hasMessageContaining("haproxy4j.haproxy.3.4");
    }

    @Test
    void a_path_that_names_another_release_is_refused() {
        HaproxyBinary other = HaproxyVersions.fromEnvironment().getOrSkip("2.6");
        HaproxyVersions versions = HaproxyVersions.using(
                settings(Map.of("haproxy4j.haproxy.3.2", other.path().toString())));

        assertThatThrownBy(() -> versions.get("3.2"))
                .isInstanceOf(MissingProgramException.class)
                .hasMessageContaining("haproxy4j.haproxy.3.2 names")
                .hasMessageContaining("HAProxy " + other.version());
    }

    @Test
    void a_path_is_used_when_it_is_right() {
        HaproxyBinary known = HaproxyVersions.fromEnvironment().getOrSkip("2.6");
        HaproxyBinary given = HaproxyVersions.using(
                        settings(Map.of("haproxy4j.haproxy.2.6", known.path().toString())))
                .get("2.6");
        assertThat(given.origin()).isEqualTo(BinaryOrigin.ENVIRONMENT);
        assertThat(given.path()).isEqualTo(known.path());
    }

    @Test
    void a_release_nobody_knows_is_a_mistake_of_the_caller() {
        assertThatThrownBy(() -> HaproxyVersions.fromEnvironment().get("9.9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("9.9")
                .hasMessageContaining("3.2");
    }

    @Test
    void a_missing_program_skips_or_fails_as_required() {
        Map<String, String> missing = Map.of("haproxy4j.haproxy.3.2", "/nonexistent/haproxy");
        assertThatThrownBy(() -> HaproxyVersions.using(settings(missing)).getOrSkip("3.2"))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("/nonexistent/haproxy");

        Map<String, String> required =
                Map.of("haproxy4j.haproxy.3.2", "/nonexistent/haproxy", "haproxy4j.require", "all");
        assertThatThrownBy(() -> HaproxyVersions.using(settings(required)).getOrSkip("3.2"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/nonexistent/haproxy")
                .hasMessageContaining("require=all");
    }

    /** 3.4 must not be installed on the machine for tests of what happens when it is missing. */
    private static void assumeFetched() {
        HaproxyBinary binary = HaproxyVersions.fromEnvironment().getOrSkip("3.4");
        Assumptions.assumeTrue(binary.origin() == BinaryOrigin.CACHE, "HAProxy 3.4 is installed");
    }

    private ResolverSettings settings(Map<String, String> properties) {
        return ResolverSettings.from(properties::get, name -> null)
                .withCache(cache)
                .withProgress(line -> {});
    }
}
