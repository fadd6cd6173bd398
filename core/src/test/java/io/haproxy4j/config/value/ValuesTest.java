// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0",
        "PT0.5S, 500ms",
        "PT1.5S, 1500ms",
        "PT30S, 30s",
        "PT90S, 90s",
        "PT30M, 30m",
        "PT25H, 25h",
        "PT48H, 2d",
        "PT596H31M23.647S, 2147483647ms"
    })
    void durationsHaveTheLargestExactUnit(String duration, String text) {
        assertThat(Durations.word("x", Duration.parse(duration)).render()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-1S", "PT0.0005S", "P25D", "PT596H31M23.648S"})
    void durationsHaproxyCannotExpressAreRefused(String duration) {
        assertThat(Durations.word("x", Duration.parse(duration)).problems()).isNotEmpty();
    }

    @Test
    void theLongestDurationsAreRefusedAndNotOverflown() {
        assertThat(Durations.word("x", Duration.ofSeconds(Long.MAX_VALUE)).problems())
                .isNotEmpty();
        assertThat(Durations.word("x", Duration.ofSeconds(Long.MIN_VALUE)).problems())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1000, 1000", "1024, 1k", "102400, 100k", "1048576, 1m", "1073741824, 1g", "1025, 1025"})
    void sizesHaveTheLargestExactSuffix(long value, String text) {
        assertThat(Size.of(value)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k", "1kk", "-1", "1 k", "1t", "5g", "9999999999999", "0x10"})
    void sizesHaproxyWouldMisreadAreRefused(String text) {
        assertThat(Size.parse("size", text, 0, 0xffff_ffffL).problems()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100k, 100k", "100K, 100k", "2048, 2k", "1M, 1m"})
    void sizesAreReadInHaproxysForm(String text, String written) {
        assertThat(Size.parse("size", text, 0, Long.MAX_VALUE).render()).isEqualTo(written);
    }
}
