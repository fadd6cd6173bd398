// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.diagnostics;

import io.haproxy4j.runtime.internal.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source of traces, a line of {@code show trace}.
 *
 * @param name its name
 * @param state what it does
 * @param sink where its traces go, {@code none} without
 * @param dropped how many traces were dropped
 * @param description HAProxy's words
 */
public record TraceSource(String name, State state, String sink, long dropped, String description) {

    private static final Pattern FORM =
            Pattern.compile("\\s*\\[([.wR])] (\\S+)\\s+-> (\\S+) \\[drp (\\d{1,18})]\\s*\\[(.*)]");

    /** What a source does. */
    public enum State {
        /** Nothing. */
        STOPPED,
        /** It waits for the event that starts it. */
        WAITING,
        /** It traces. */
        RUNNING
    }

    static List<TraceSource> parse(List<String> lines) {
        List<TraceSource> sources = new ArrayList<>();
        for (String line : lines) {
            Matcher m = FORM.matcher(line);
            if (m.matches()) {
                State state = switch (m.group(1)) {
                    case "R" -> State.RUNNING;
                    case "w" -> State.WAITING;
                    default -> State.STOPPED;
                };
                sources.add(new TraceSource(m.group(2), state, m.group(3), Fields.number(m.group(4), 0), m.group(5)));
            }
        }
        return sources;
    }
}
