// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README says is what the sources say. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        assertThat(from).as("there is %s", start).isGreaterThanOrEqualTo(start.length());
        return text.substring(from, text.indexOf(end, from));
    }

    @Test
    void theSampleIsTheCompiledOne() throws IOException {
        String source = Files.readString(Path.of("src/main/java/io/haproxy4j/examples/FirstConfiguration.java"));
        assertThat(between(readme(), "<!-- sample -->\n```java\n", "```\n<!-- /sample -->"))
                .isEqualTo(between(source, "        // sample\n", "        // end\n")
                        .indent(-8));
    }

    @Test
    void theSampleFitsOnAScreen() throws IOException {
        assertThat(between(readme(), "<!-- sample -->\n```java\n", "```\n<!-- /sample -->")
                        .lines())
                .hasSizeBetween(25, 40);
    }

    @Test
    void everyCommandExists() throws IOException {
        List<String> commands = between(readme(), "```sh\n", "```")
                .lines()
                .map(line -> line.split(" ", 2)[0])
                .toList();
        assertThat(commands)
                .containsExactly("bin/quickstart", "bin/verify")
                .allSatisfy(command -> assertThat(ROOT.resolve(command)).isExecutable());
    }

    @Test
    void everyModuleIsInTheTable() throws IOException {
        Matcher modules = Pattern.compile("<module>(.+?)</module>").matcher(Files.readString(ROOT.resolve("pom.xml")));
        String table = between(readme(), "## Modules", "## ");
        assertThat(modules.results().map(result -> result.group(1)))
                .isNotEmpty()
                .allSatisfy(module -> assertThat(table).contains("| [" + module + "](" + module + ") |"));
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        try (Stream<Path> files = Files.list(ROOT)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).collect(Collectors.toList())) {
                Matcher links = Pattern.compile("\\]\\((?!https?:)([^)#]+)").matcher(Files.readString(file));
                assertThat(links.results().map(result -> result.group(1)))
                        .allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
            }
        }
    }
}
