// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    Path directory;

    @Test
    void replacesTheContentAndKeepsTheMode() throws IOException {
        Path file = Files.writeString(directory.resolve("a.cfg"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        AtomicFile.write(file, "new".getBytes(UTF_8), AtomicFile.PUBLIC);
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        assertThat(directory)
                .isDirectoryContaining(path -> path.equals(file))
                .isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void createsAFile() throws IOException {
        Path file = directory.resolve("b.cfg");
        AtomicFile.write(file, "x".getBytes(UTF_8), AtomicFile.PUBLIC);
        assertThat(file).hasContent("x");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r--r--");
    }

    @Test
    void writesThroughASymbolicLink() throws IOException {
        Path real = Files.writeString(directory.resolve("real.cfg"), "old");
        Path link = Files.createSymbolicLink(directory.resolve("link.cfg"), real);
        AtomicFile.write(link, "new".getBytes(UTF_8), AtomicFile.PUBLIC);
        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
    }

    @Test
    void leavesEverythingAsItWasWhereItCannotWrite() throws IOException {
        assertThatThrownBy(() -> AtomicFile.write(directory.resolve("no/such.cfg"), new byte[0], AtomicFile.PRIVATE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("does not exist");
        assertThatThrownBy(() -> AtomicFile.write(directory, new byte[0], AtomicFile.PRIVATE))
                .isInstanceOf(IOException.class);
        assertThat(directory).isEmptyDirectory();
    }
}
