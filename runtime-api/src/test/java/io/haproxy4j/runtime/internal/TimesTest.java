// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource({
        "668.0ns, PT0.000000668S",
        "17.39us, PT0.00001739S",
        "2.387ms, PT0.002387S",
        "1.5s, PT1.5S",
        "29s, PT29S",
        "1h, PT1H",
        "1m3s, PT1M3S",
        "36497d 13h20m29s, P36497DT13H20M29S"
    })
    void readsWhatHaproxyPrints(String text, Duration expected) {
        assertThat(Times.duration(text)).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "<NEVER>", "12", "s", "1x", "1s?", "1.2.3s", "99999999999999999999d"})
    void leavesTheRestAlone(String text) {
        assertThat(Times.duration(text)).isEmpty();
    }

    @Test
    void readsTheTimesOfOpenssl() {
        assertThat(OpensslTime.parse("Nov  3 11:11:54 2026 GMT")).hasValue(Instant.parse("2026-11-03T11:11:54Z"));
        assertThat(OpensslTime.parse("Oct 30 11:11:54 2126 GMT")).hasValue(Instant.parse("2126-10-30T11:11:54Z"));
        assertThat(OpensslTime.parse("Feb 33 11:11:54 2026 GMT")).isEmpty();
        assertThat(OpensslTime.parse("")).isEmpty();
    }
}
