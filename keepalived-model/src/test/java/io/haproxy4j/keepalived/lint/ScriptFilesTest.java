// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.keepalived.KeepalivedConfig;
import io.haproxy4j.keepalived.catalogue.KeepalivedVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptFilesTest {

    @TempDir
    Path root;

    private boolean asRoot;

    @BeforeEach
    void whoAmI() throws IOException {
        asRoot = Files.getOwner(root).getName().equals("root");
    }

    @Test
    void aScriptThatIsNotThere() {
        assertThat(codes("/nothing")).containsExactly("missing-script");
    }

    @Test
    void aScriptThatCannotBeRun() throws IOException {
        script("plain", "rw-r--r--");

        assertThat(codes("/plain")).contains("not-executable");
    }

    @Test
    void aScriptBehindALink() throws IOException {
        Files.createDirectory(root.resolve("usr"));
        script("usr/x", "rwxr-xr-x");
        Files.createSymbolicLink(root.resolve("bin"), Path.of("usr"));

        assertThat(check("/bin/x", KeepalivedVersion.V2_3_4))
                .filteredOn(d -> d.code().equals("linked-script"))
                .singleElement()
                .satisfies(d -> assertThat(d.fix()).isEqualTo("write /usr/x"));
        assertThat(check("/bin/x", KeepalivedVersion.V2_2_7))
                .extracting(Diagnostic::code)
                .doesNotContain("linked-script");
    }

    @Test
    void aScriptThatOthersCanChange() throws IOException {
        script("x", "rwxrwxrwx");

        assertThat(codes("/x")).containsExactly("unsafe-script");
    }

    @Test
    void aScriptAsItShouldBe() throws IOException {
        script("x", "rwxr-xr-x");

        // An ordinary user cannot make a file that belongs to root.
        assertThat(codes("/x")).isEqualTo(asRoot ? List.of() : List.of("unsafe-script"));
    }

    private void script(String name, String mode) throws IOException {
        Path file = Files.writeString(root.resolve(name), "#!/bin/sh\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }

    private List<String> codes(String program) {
        return check(program, KeepalivedVersion.V2_3_4).stream()
                .map(Diagnostic::code)
                .toList();
    }

    private List<Diagnostic> check(String program, KeepalivedVersion version) {
        KeepalivedConfig config = KeepalivedConfig.builder()
                .vrrpScript("s", s -> s.script(program))
                .build();
        return KeepalivedLint.forVersion(version).checkScripts(config, root);
    }
}
