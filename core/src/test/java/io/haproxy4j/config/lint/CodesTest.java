// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about the codes of diagnostics names those there are, and no others. */
class CodesTest {

    private static final Pattern OF_BUILD = Pattern.compile("(?:new Problem|error)\\(\\s*\"([a-z-]+[a-z])\"");

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "diagnostics.md"));
    }

    @Test
    void everyCodeOfLintHasItsRow() throws IOException {
        String table = page().substring(page().indexOf("## `lint(version)`"));

        assertThat(rows(table, "\\| `([a-z-]+)` \\| (\\w+) \\| .+ \\|"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Code.values())
                        .map(code -> code.text() + " " + code.severity().name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void everyCodeOfBuildHasItsRow() throws IOException {
        Set<String> written = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "io", "haproxy4j", "config"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                boolean ofLint =
                        file.toString().contains("lint") || file.toString().contains("check");
                if (!ofLint) {
                    OF_BUILD.matcher(Files.readString(file))
                            .results()
                            .map(result -> result.group(1))
                            .forEach(written::add);
                }
            }
        }
        String table = page().substring(0, page().indexOf("## `lint(version)`"));

        assertThat(rows(table, "\\| `([a-z-]+)` \\| .+ \\|")).containsAll(written);
        assertThat(written).hasSizeGreaterThan(20);
    }

    private static List<String> rows(String table, String form) {
        return Pattern.compile(form)
                .matcher(table)
                .results()
                .map(CodesTest::groups)
                .collect(Collectors.toList());
    }

    private static String groups(MatchResult row) {
        return row.groupCount() == 1 ? row.group(1) : row.group(1) + " " + row.group(2);
    }
}
