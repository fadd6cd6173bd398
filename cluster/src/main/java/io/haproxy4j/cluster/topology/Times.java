// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times as HAProxy, Prometheus and the JSON form write them: a whole number and a unit. */
final class Times {

    static final Pattern FORM = Pattern.compile("(\\d{1,10})(ms|s|m|h|d)");
    private static final Map<String, Long> MILLIS =
            Map.of("ms", 1L, "s", 1_000L, "m", 60_000L, "h", 3_600_000L, "d", 86_400_000L);

    private Times() {}

    static Optional<Duration> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(
                        Duration.ofMillis(Long.parseLong(matcher.group(1)) * MILLIS.getOrDefault(matcher.group(2), 1L)))
                : Optional.empty();
    }
}
