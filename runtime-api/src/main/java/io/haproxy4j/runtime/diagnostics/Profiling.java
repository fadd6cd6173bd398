// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.diagnostics;

import io.haproxy4j.runtime.internal.Fields;
import io.haproxy4j.runtime.internal.Times;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The answer to {@code show profiling}.
 *
 * @param tasks whether tasks are profiled: on, off, auto-on or auto-off
 * @param memory whether allocations are profiled: on or off
 * @param span the time the profile covers (3.0)
 * @param functions what each function took, the most called first
 * @param lines the whole answer; allocations, which few builds can profile, only here
 */
public record Profiling(
        String tasks, String memory, Optional<Duration> span, List<Function> functions, List<String> lines) {

    private static final Pattern MODE = Pattern.compile("(Per-task|Memory) \\w+ profiling\\s*: (\\S+).*");
    private static final Pattern SPAN = Pattern.compile("Tasks activity over ([\\d.]{1,12}) sec .*");

    /**
     * A function of tasks, from 3.0 on one row for each place that wakes it.
     *
     * @param name its name
     * @param calls how often it was called
     * @param cpuTotal the CPU time it took
     * @param cpuAverage the CPU time of a call
     * @param latencyAverage how long a call had waited
     * @param caller who wakes it, such as {@code sc_notify@src/stconn.c:1201 task_wakeup} (3.0), empty if unknown
     * @param fields every column by its name
     */
    public record Function(
            String name,
            long calls,
            Optional<Duration> cpuTotal,
            Optional<Duration> cpuAverage,
            Optional<Duration> latencyAverage,
            String caller,
            Map<String, String> fields) {}

    /**
     * Keeps copies of the lists.
     *
     * @param tasks whether tasks are profiled
     * @param memory whether allocations are profiled
     * @param span the time the profile covers
     * @param functions what each function took
     * @param lines the whole answer
     */
    public Profiling {
        functions = List.copyOf(functions);
        lines = List.copyOf(lines);
    }

    static Profiling parse(List<String> lines) {
        Map<String, String> modes = new LinkedHashMap<>();
        Optional<Duration> span = Optional.empty();
        int table = lines.size();
        for (int i = 0; i < lines.size(); i++) {
            Matcher mode = MODE.matcher(lines.get(i));
            Matcher over = SPAN.matcher(lines.get(i));
            if (mode.matches()) {
                modes.put(mode.group(1), mode.group(2));
            } else if (over.matches()) {
                span = Times.duration(over.group(1) + "s");
            }
            if (lines.get(i).startsWith("Tasks activity")) {
                table = i;
            }
        }
        List<Function> functions = new ArrayList<>();
        for (Map<String, String> row : ProfileTable.rows(lines.subList(table, lines.size()))) {
            functions.add(function(row));
        }
        return new Profiling(
                modes.getOrDefault("Per-task", ""), modes.getOrDefault("Memory", ""), span, functions, lines);
    }

    private static Function function(Map<String, String> row) {
        Map<String, String> fields = new LinkedHashMap<>(row);
        String latency = fields.getOrDefault("lat_avg", "-");
        int arrow = latency.indexOf("<-");
        String caller = arrow < 0 ? "" : latency.substring(arrow + 2).strip();
        if (arrow >= 0) {
            fields.put("lat_avg", latency.substring(0, arrow).strip());
        }
        return new Function(
                fields.getOrDefault("function", ""),
                Fields.number(fields, "calls", 0),
                Times.duration(fields.getOrDefault("cpu_tot", "-")),
                Times.duration(fields.getOrDefault("cpu_avg", "-")),
                Times.duration(fields.getOrDefault("lat_avg", "-")),
                caller,
                Collections.unmodifiableMap(fields));
    }
}
