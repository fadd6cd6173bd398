// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the tour shows is what is compiled. */
class TourTest {

    private static final Path FOLDER = Path.of("java/io/haproxy4j/examples/tour");
    private static final Pattern BLOCK = Pattern.compile("<!-- (\\w+) -->\n```java\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern SAMPLE = Pattern.compile("\n *// sample\n(.*?)\n *// end\n", Pattern.DOTALL);

    @Test
    void everySampleIsTheCompiledOne() throws IOException {
        String tour = Files.readString(Path.of("../docs/tour.md"));
        List<MatchResult> blocks = BLOCK.matcher(tour).results().toList();
        assertThat(blocks).hasSize((int) tour.lines().filter("```java"::equals).count());
        for (MatchResult block : blocks) {
            assertThat(block.group(2)).as(block.group(1)).isEqualTo(sample(block.group(1)));
        }
        try (Stream<Path> sources = Files.list(Path.of("src/main").resolve(FOLDER))) {
            assertThat(sources.map(source -> source.getFileName().toString().replace(".java", ""))
                            .filter(name -> !name.equals("package-info")))
                    .isSubsetOf(blocks.stream().map(block -> block.group(1)).collect(Collectors.toSet()));
        }
    }

    private static String sample(String type) throws IOException {
        Path source = Path.of("src", type.endsWith("IT") ? "test" : "main")
                .resolve(FOLDER)
                .resolve(type + ".java");
        return SAMPLE.matcher(Files.readString(source))
                .results()
                .map(found -> found.group(1).stripIndent() + "\n")
                .findFirst()
                .orElseThrow();
    }
}
