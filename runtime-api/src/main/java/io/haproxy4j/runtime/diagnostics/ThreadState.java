// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.diagnostics;

import io.haproxy4j.runtime.internal.Fields;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A thread of HAProxy, a part of {@code show threads}.
 *
 * @param number its number, from 1
 * @param current whether it is the thread that answers
 * @param stuck whether it is held to be stuck
 * @param loops how often it has polled (3.2)
 * @param contextSwitches its changes between tasks (3.2)
 * @param sincePoll the CPU time since it last polled
 * @param trace the calls it is in, innermost first, as HAProxy prints them; empty while it waits
 * @param fields every {@code name=value} of the part, the first where a name repeats
 * @param lines the whole part
 */
public record ThreadState(
        int number,
        boolean current,
        boolean stuck,
        OptionalLong loops,
        OptionalLong contextSwitches,
        Duration sincePoll,
        List<String> trace,
        Map<String, String> fields,
        List<String> lines) {

    private static final Pattern HEAD = Pattern.compile("([ *>]*)Thread (\\d{1,9})\\s*: .*");

    /**
     * Keeps copies of the lists.
     *
     * @param number its number
     * @param current whether it is the thread that answers
     * @param stuck whether it is held to be stuck
     * @param loops how often it has polled
     * @param contextSwitches its changes between tasks
     * @param sincePoll the CPU time since it last polled
     * @param trace the calls it is in
     * @param fields every {@code name=value} of the part
     * @param lines the whole part
     */
    public ThreadState {
        trace = List.copyOf(trace);
        lines = List.copyOf(lines);
    }

    static List<ThreadState> parse(List<String> lines) {
        List<ThreadState> threads = new ArrayList<>();
        List<String> part = new ArrayList<>();
        for (String line : lines) {
            if (HEAD.matcher(line).matches()) {
                add(threads, part);
            }
            if (!line.isBlank()) {
                part.add(line);
            }
        }
        add(threads, part);
        return threads;
    }

    private static void add(List<ThreadState> threads, List<String> part) {
        Matcher head = HEAD.matcher(part.isEmpty() ? "" : part.get(0));
        if (head.matches()) {
            Map<String, String> fields = new LinkedHashMap<>();
            List<String> trace = new ArrayList<>();
            for (String line : part) {
                String text = line.strip();
                if (text.startsWith("| ")) {
                    trace.add(text.substring(2));
                } else {
                    Fields.equalsSigns(text).forEach(fields::putIfAbsent);
                }
            }
            threads.add(new ThreadState(
                    Integer.parseInt(head.group(2)),
                    head.group(1).contains("*"),
                    fields.getOrDefault("stuck", "0").equals("1"),
                    Fields.number(fields, "loops"),
                    Fields.number(fields, "ctxsw"),
                    Duration.ofNanos(Fields.number(fields, "diff", 0)),
                    trace,
                    Collections.unmodifiableMap(fields),
                    part));
        }
        part.clear();
    }
}
