// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AptSourcesTest {

    @TempDir
    Path etcApt;

    @Test
    void reads_the_deb822_form() throws IOException {
        parts("debian.sources", """
                # the security archive comes first here, and has no other suites
                Types: deb
                URIs: http://mirror.example/debian-security
                Suites: trixie-security
                Components: main

                Types: deb deb-src
                URIs: http://mirror.example/debian/
                Suites: trixie
                  trixie-updates
                Components: main
                Signed-By: /usr/share/keyrings/debian-archive-keyring.pgp
                """);

        assertThat(AptSources.debian(etcApt))
                .contains(new DebianSource(
                        "http://mirror.example/debian/", Path.of("/usr/share/keyrings/debian-archive-keyring.pgp")));
    }

    @Test
    void reads_the_one_line_form() throws IOException {
        Files.writeString(etcApt.resolve("sources.list"), """
                # deb http://commented.example/debian bookworm main
                deb-src http://source.example/debian bookworm main
                deb [ arch=amd64 signed-by=/k/debian-archive.gpg ] http://one.example/debian bookworm main contrib # why
                """);

        assertThat(AptSources.debian(etcApt))
                .contains(new DebianSource("http://one.example/debian", Path.of("/k/debian-archive.gpg")));
    }

    @Test
    void a_source_without_a_key_of_its_own_has_the_archive_s() throws IOException {
        Files.writeString(etcApt.resolve("sources.list"), "deb http://one.example/debian stable main\n");

        assertThat(AptSources.debian(etcApt).orElseThrow().keyring()).isEqualTo(AptSources.DEBIAN_KEYRING);
    }

    @Test
    void passes_over_what_is_not_the_debian_archive() throws IOException {
        Files.writeString(
                etcApt.resolve("sources.list"), "deb http://archive.example/ubuntu noble main universe\ndeb [broken\n");
        parts("vendor.list", "deb [signed-by=/k/vendor.gpg] http://vendor.example bookworm main\n");
        parts("tool.list", "deb http://tool.example bookworm stable\n");
        parts("off.sources", "Enabled: no\nTypes: deb\nURIs: http://off.example\nSuites: sid\nComponents: main\n");
        parts("ignored.bak", "deb http://bak.example/debian bookworm main\n");

        assertThat(AptSources.debian(etcApt)).isEmpty();
    }

    @Test
    void a_machine_without_apt_has_none() throws IOException {
        assertThat(AptSources.debian(etcApt.resolve("absent"))).isEmpty();
    }

    private void parts(String name, String text) throws IOException {
        Path folder = Files.createDirectories(etcApt.resolve("sources.list.d"));
        Files.writeString(folder.resolve(name), text);
    }
}
