// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line HAProxy wrote at its start or reload.
 *
 * @param severity how bad it is
 * @param text the message without its place
 * @param file the configuration file it is about, null without one
 * @param line the line in that file, counted from 1; 0 without one
 */
public record StartupMessage(
        Severity severity, String text, @Nullable String file, int line) {

    private static final Pattern FORM = Pattern.compile("\\[(NOTICE|WARNING|ALERT|DIAG)\\]\\s+(?:\\(\\d+\\) : )?(.*)");
    private static final Pattern PLACE =
            Pattern.compile("(?:config : )?(?:parsing )?\\[([^\\]]+):(\\d+)\\]\\s*:?\\s*(.*)");

    /** How bad a message is. */
    public enum Severity {
        /** Plain information. */
        NOTICE,
        /** Works, but not as it should. */
        WARNING,
        /** Why it failed. */
        ALERT,
        /** Advice of {@code haproxy -dD}. */
        DIAG
    }

    static List<StartupMessage> parse(List<String> lines) {
        return lines.stream()
                .map(StartupMessage::parse)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable StartupMessage parse(String line) {
        Matcher m = FORM.matcher(line);
        if (!m.matches()) {
            return null;
        }
        Severity severity = Severity.valueOf(m.group(1));
        Matcher place = PLACE.matcher(m.group(2));
        return place.matches()
                ? new StartupMessage(severity, place.group(3), place.group(1), Integer.parseInt(place.group(2)))
                : new StartupMessage(severity, m.group(2), null, 0);
    }
}
