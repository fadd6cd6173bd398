// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Severity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples of the catalogue, which HAProxy accepts in their releases: lint does too, and nowhere else. */
class LintSamplesTest {

    /** Releases before 3.2 warn that they ignore it there; lint warns, too. */
    private static final String IGNORED = "frontend option abortonclose | option abortonclose";

    @ParameterizedTest
    @ValueSource(strings = {"2.6", "3.0", "3.2", "3.4"})
    void samplesOfTheReleaseAreFine(String release) {
        Spoilt spoilt = new Spoilt(release);

        List<String> refused = spoilt.samples(true).stream()
                .flatMap(sample -> spoilt.lint(sample).stream()
                        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                        .map(diagnostic -> sample + " | " + diagnostic))
                .toList();

        assertThat(refused).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.6", "3.0", "3.2", "3.4"})
    void samplesOfOtherReleasesAreRefused(String release) {
        Spoilt spoilt = new Spoilt(release);

        List<String> passed = spoilt.samples(false).stream()
                .filter(sample ->
                        spoilt.lint(sample).stream().map(Diagnostic::severity).noneMatch(Severity.ERROR::equals))
                .map(Object::toString)
                .toList();

        assertThat(passed).isSubsetOf(List.of(IGNORED));
    }
}
