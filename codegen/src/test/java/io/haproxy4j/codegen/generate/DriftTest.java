// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is committed is what the generator writes. */
class DriftTest {

    static List<Output> modules() {
        return Output.all(Path.of(".."));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void whatIsCommittedIsThatOfTheCatalogue(Output module) throws IOException {
        Map<String, String> committed = module.present();
        Map<String, String> generated = module.all();

        List<String> differing = generated.entrySet().stream()
                .filter(file -> !file.getValue().equals(committed.get(file.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(differing)
                .as("files that are not what the catalogue says; run bin/generate and commit what it writes")
                .isEmpty();
        assertThat(committed.keySet())
                .as("files that are not generated any more; run bin/generate and commit what it removes")
                .isSubsetOf(generated.keySet());
    }
}
