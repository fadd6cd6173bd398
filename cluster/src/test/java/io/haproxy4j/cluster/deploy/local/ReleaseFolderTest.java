// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.cluster.deploy.NodeSetup;
import io.haproxy4j.cluster.deploy.record.Checkpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseFolderTest {

    @TempDir
    private Path root;

    private ReleaseFolder releases() {
        return new ReleaseFolder(root, Checkpoint.NONE);
    }

    private static NodeSetup setup(int number) {
        return NodeSetup.stamped(Map.of(
                "haproxy.cfg",
                "global\n    nbthread " + number + "\n",
                "maps/a.map",
                "x " + number + "\n",
                "bin/check",
                "#!/bin/sh\n",
                "site.pem",
                "-----BEGIN PRIVATE KEY-----\n"));
    }

    @Test
    void allFilesChangePlacesAtOneMoment() throws IOException {
        NodeSetup one = setup(1);
        NodeSetup two = setup(2);
        releases().stage(one);
        assertThat(releases().active()).isEmpty();
        assertThat(releases().read(one.revision())).contains(one);
        releases().activate(one.revision());
        releases().stage(two);
        assertThat(root.resolve("current/maps/a.map")).hasContent("x 1\n");
        releases().activate(two.revision());
        assertThat(root.resolve("current/maps/a.map")).hasContent("x 2\n");
        assertThat(releases().active()).contains(two.revision());
    }

    @Test
    void keysAreForTheOwnerAndScriptsCanBeRun() throws IOException {
        releases().stage(setup(1));
        Path folder = releases().folder(setup(1).revision());
        for (String secret : List.of("site.pem", "haproxy.cfg")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(secret))))
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("bin/check"))))
                .isEqualTo("rwxr-xr-x");
    }

    @Test
    void oneRevisionIsOneSetOfFiles() throws IOException {
        NodeSetup setup = setup(1);
        releases().stage(setup);
        releases().stage(setup);
        Map<String, String> files = setup.files();
        files.put("maps/a.map", "x 3\n");
        NodeSetup other = new NodeSetup(files);
        releases().stage(other);
        assertThat(releases().read(setup.revision())).contains(other);
        releases().activate(setup.revision());
        assertThatThrownBy(() -> releases().stage(setup))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(setup.revision().id());
    }

    @Test
    void theLastGoodFilesAndThoseBeforeThemStay() throws IOException {
        for (int i = 1; i <= 4; i++) {
            releases().stage(setup(i));
            releases().activate(setup(i).revision());
            releases().accept();
        }
        try (Stream<Path> folders = Files.list(root.resolve("releases"))) {
            List<String> names =
                    folders.map(folder -> folder.getFileName().toString()).toList();
            assertThat(names)
                    .containsExactlyInAnyOrder(
                            setup(3).revision().id(), setup(4).revision().id());
        }
        assertThat(Files.readSymbolicLink(root.resolve("known-good")))
                .endsWithRaw(Path.of(setup(4).revision().id()));
    }

    @Test
    void filesThatWereNotStagedAreNotActivated() {
        assertThatThrownBy(() -> releases().activate(setup(1).revision())).isInstanceOf(IOException.class);
    }
}
