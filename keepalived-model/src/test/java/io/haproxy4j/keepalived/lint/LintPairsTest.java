// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LintPairsTest {

    /** Remarks that many a good file earns as well. */
    private static final List<String> REMARKS = List.of("weight-keeps-master");

    @ParameterizedTest
    @MethodSource
    void theBadFileTripsItsRuleAndTheGoodOneNone(Path folder) throws IOException {
        String code = folder.getFileName().toString();

        assertThat(LintPairs.codes(folder.resolve("bad.conf"))).contains(code);
        assertThat(LintPairs.codes(folder.resolve("good.conf")))
                .doesNotContain(code)
                .isSubsetOf(REMARKS);
    }

    static Stream<Path> theBadFileTripsItsRuleAndTheGoodOneNone() {
        return LintPairs.folders();
    }

    @Test
    void thereIsAPairForEveryRule() {
        assertThat(LintPairs.folders()).hasSizeGreaterThan(35);
    }
}
