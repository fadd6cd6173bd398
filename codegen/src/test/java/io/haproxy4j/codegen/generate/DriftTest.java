// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.codegen.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is committed is what the generator writes. */
class DriftTest {

    private static final Path COMMITTED = Path.of("..", "core", "src", "generated");

    private final GeneratedSources sources = GeneratedSources.of(Catalogue.load());

    @Test
    void theCommittedSourcesAreThoseOfTheCatalogue() throws IOException {
        Map<String, String> committed = new TreeMap<>();
        for (Path file : Generate.files(COMMITTED)) {
            committed.put(Generate.name(COMMITTED, file), Files.readString(file));
        }
        Map<String, String> generated = sources.files();

        List<String> differing = new TreeMap<>(generated)
                .entrySet().stream()
                        .filter(file -> !file.getValue().equals(committed.get(file.getKey())))
                        .map(Map.Entry::getKey)
                        .toList();
        assertThat(differing)
                .as("sources that are not what the catalogue says; run bin/generate and commit what it writes")
                .isEmpty();
        assertThat(committed.keySet())
                .as("sources that are not generated any more; run bin/generate and commit what it removes")
                .isSubsetOf(generated.keySet());
    }

    @Test
    void theCommittedTableOfMethodsIsThatOfTheCatalogue() throws IOException {
        assertThat(COMMITTED.resolveSibling(Generate.METHODS))
                .as("run bin/generate and commit what it writes")
                .hasContent(sources.methods().text());
    }

    @Test
    void theCommittedTableOfExpressionsIsThatOfTheCatalogue() throws IOException {
        assertThat(COMMITTED.resolveSibling(Generate.EXPRESSIONS))
                .as("run bin/generate and commit what it writes")
                .hasContent(sources.expressions().text());
    }
}
