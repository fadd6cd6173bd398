// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Readers of the times HAProxy prints for people. */
public final class Times {

    private static final Map<String, BigDecimal> NANOS = Map.of(
            "ns", BigDecimal.ONE,
            "us", BigDecimal.valueOf(1_000),
            "ms", BigDecimal.valueOf(1_000_000),
            "s", BigDecimal.valueOf(1_000_000_000),
            "m", BigDecimal.valueOf(60_000_000_000L),
            "h", BigDecimal.valueOf(3_600_000_000_000L),
            "d", BigDecimal.valueOf(86_400_000_000_000L));

    private static final Pattern PART = Pattern.compile("(\\d{1,10}(?:\\.\\d{1,9})?)(ns|us|ms|s|m|h|d)\\s*");

    private Times() {}

    /**
     * Times such as {@code 2.387ms}, {@code 1h} or {@code 36497d 13h20m29s}.
     *
     * @param text the text
     * @return the time, empty for {@code -} and everything else that is none
     */
    public static Optional<Duration> duration(String text) {
        Matcher m = PART.matcher(text.strip());
        BigDecimal total = BigDecimal.ZERO;
        int end = 0;
        while (m.find() && m.start() == end) {
            BigDecimal unit = NANOS.getOrDefault(m.group(2), BigDecimal.ONE);
            total = total.add(new BigDecimal(m.group(1)).multiply(unit));
            end = m.end();
        }
        if (end == 0 || end < text.strip().length()) {
            return Optional.empty();
        }
        BigDecimal[] parts =
                total.setScale(0, RoundingMode.HALF_UP).divideAndRemainder(BigDecimal.valueOf(1_000_000_000));
        return Optional.of(Duration.ofSeconds(parts[0].longValue(), parts[1].longValue()));
    }
}
