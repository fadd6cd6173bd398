// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.diagnostics;

import io.haproxy4j.runtime.internal.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a source of traces is set up: {@code show trace} with its name.
 *
 * @param source its name
 * @param sink where its traces go, {@code none} without
 * @param dropped how many traces were dropped
 * @param events what each of its events does
 */
public record TraceStatus(String source, String sink, long dropped, List<Event> events) {

    private static final Pattern SINK = Pattern.compile("\\s*- sink: (\\S+) \\[(\\d{1,18}) dropped].*");
    private static final Pattern EVENT = Pattern.compile("\\s+(\\S+)\\s+:\\s+([-+])\\s+([-+])\\s+([-+])\\s+([-+])\\s*");

    /**
     * An event of a source.
     *
     * @param name its name
     * @param reports whether it is reported
     * @param starts whether it starts the trace
     * @param stops whether it stops the trace
     * @param pauses whether it pauses the trace
     */
    public record Event(String name, boolean reports, boolean starts, boolean stops, boolean pauses) {}

    /**
     * Keeps a copy of the events.
     *
     * @param source its name
     * @param sink where its traces go
     * @param dropped how many traces were dropped
     * @param events what each of its events does
     */
    public TraceStatus {
        events = List.copyOf(events);
    }

    static TraceStatus parse(String source, List<String> lines) {
        String sink = "none";
        long dropped = 0;
        List<Event> events = new ArrayList<>();
        for (String line : lines) {
            Matcher s = SINK.matcher(line);
            Matcher e = EVENT.matcher(line);
            if (s.matches()) {
                sink = s.group(1);
                dropped = Fields.number(s.group(2), 0);
            } else if (e.matches()) {
                events.add(new Event(
                        e.group(1),
                        e.group(2).equals("+"),
                        e.group(3).equals("+"),
                        e.group(4).equals("+"),
                        e.group(5).equals("+")));
            }
        }
        return new TraceStatus(source, sink, dropped, events);
    }
}
