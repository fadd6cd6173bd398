// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.process;

import java.util.ArrayList;
import java.util.List;
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

    /**
     * Reads what HAProxy wrote. A line that begins no message belongs to the one before it.
     *
     * @param lines the lines
     * @return the messages
     */
    public static List<StartupMessage> parse(List<String> lines) {
        List<StartupMessage> messages = new ArrayList<>();
        for (String line : lines) {
            StartupMessage message = parse(line);
            if (message == null && !line.isBlank()) {
                StartupMessage before = messages.isEmpty() ? null : messages.remove(messages.size() - 1);
                message = before == null
                        ? new StartupMessage(Severity.NOTICE, line, null, 0)
                        : new StartupMessage(
                                before.severity(), before.text() + "\n" + line, before.file(), before.line());
            }
            if (message != null) {
                messages.add(message);
            }
        }
        return messages;
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
