// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.lint;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.keepalived.catalogue.KeepalivedVersion;
import io.haproxy4j.keepalived.syntax.Environment;
import io.haproxy4j.keepalived.syntax.KeepalivedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One folder per rule, named by its code: a file that trips it and one that does not. */
final class LintPairs {

    private LintPairs() {}

    static Stream<Path> folders() {
        try {
            Path root = Path.of(
                    LintPairs.class.getResource("/io/haproxy4j/keepalived/lint").toURI());
            try (var folders = Files.list(root)) {
                return folders.filter(Files::isDirectory).sorted().toList().stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> codes(Path file) throws IOException {
        var evaluation = KeepalivedFile.read(file).evaluate(Environment.empty());
        return KeepalivedLint.forVersion(KeepalivedVersion.V2_2_7).check(evaluation.config()).stream()
                .map(Diagnostic::code)
                .toList();
    }
}
