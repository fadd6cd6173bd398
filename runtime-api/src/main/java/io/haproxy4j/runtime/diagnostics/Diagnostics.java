// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.diagnostics;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandRunner;
import io.haproxy4j.runtime.command.InvalidCommandException;
import io.haproxy4j.runtime.command.Rows;
import io.haproxy4j.runtime.internal.Args;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What helps to find a problem. Where HAProxy documents no form and changes it from release to release, the answer is
 * given as lines.
 */
public final class Diagnostics {

    private static final Pattern COUNTER = Pattern.compile("(\\w+): (-?\\d+) \\[ ([-0-9 ]+) \\].*");
    private static final Pattern POOL = Pattern.compile(
            "\\s*- Pool (\\S+) \\((\\d+) bytes.*?\\) : (\\d+) allocated \\((\\d+) bytes\\), (\\d+) used.*");
    private static final Pattern SINK = Pattern.compile("\\s+(\\S+)\\s+: type=(\\w+), (\\d+) dropped, (.*)");
    private static final Pattern SOURCE = Pattern.compile("\\s*\\[(.)] (\\S+)\\s+-> (\\S+) .*");

    private final CommandRunner cli;

    /**
     * The process a runner reaches.
     *
     * @param cli runs the commands
     */
    public Diagnostics(CommandRunner cli) {
        this.cli = cli;
    }

    private List<String> lines(String... words) {
        return cli.run(CliCommand.of(words)).lines();
    }

    /**
     * A counter of the scheduler.
     *
     * @param total over all threads
     * @param perThread of each thread
     */
    public record ThreadCounter(long total, List<Long> perThread) {}

    /**
     * {@return the counters of {@code show activity} by name}
     */
    public Map<String, ThreadCounter> activity() {
        Map<String, ThreadCounter> counters = new LinkedHashMap<>();
        for (String line : lines("show", "activity")) {
            Matcher m = COUNTER.matcher(line);
            if (m.matches()) {
                List<Long> each = Arrays.stream(m.group(3).strip().split(" +", -1))
                        .map(Long::valueOf)
                        .toList();
                counters.put(m.group(1), new ThreadCounter(Long.parseLong(m.group(2)), each));
            }
        }
        return Collections.unmodifiableMap(counters);
    }

    /**
     * A memory pool.
     *
     * @param name its name
     * @param objectSize the size of an object in bytes
     * @param allocated how many objects are allocated
     * @param allocatedBytes their size in bytes
     * @param used how many of them are in use
     */
    public record Pool(String name, long objectSize, long allocated, long allocatedBytes, long used) {}

    /**
     * {@return the memory pools}
     */
    public List<Pool> pools() {
        List<Pool> pools = new ArrayList<>();
        for (String line : lines("show", "pools")) {
            Matcher m = POOL.matcher(line);
            if (m.matches()) {
                pools.add(new Pool(
                        m.group(1),
                        Long.parseLong(m.group(2)),
                        Long.parseLong(m.group(3)),
                        Long.parseLong(m.group(4)),
                        Long.parseLong(m.group(5))));
            }
        }
        return pools;
    }

    /**
     * {@return the state of each thread with its stack}
     */
    public List<String> threads() {
        return lines("show", "threads");
    }

    /**
     * {@return the tasks that are ready to run}
     */
    public List<String> tasks() {
        return lines("show", "tasks");
    }

    /**
     * {@return the file descriptors of the process}
     */
    public List<String> fileDescriptors() {
        return lines("show", "fd");
    }

    /**
     * {@return build and system as developers ask for them (3.0)}
     */
    public List<String> developerInfo() {
        return lines("show", "dev");
    }

    /**
     * {@return the counters of rare events in the code (3.0)}
     */
    public List<String> debugCounters() {
        return lines("debug", "counters");
    }

    /**
     * The form a word takes in anonymised output (3.0).
     *
     * @param word the word
     * @return the hash, or the word itself while anonymised output is off
     */
    public String hash(String word) {
        return cli.run(CliCommand.of("debug", "dev", "hash", word)).text();
    }

    /** What is profiled. */
    public enum Profile {
        /** The time of tasks. */
        TASKS,
        /** Allocations. */
        MEMORY
    }

    /**
     * {@return the profile as it is now}
     */
    public List<String> profiling() {
        return lines("show", "profiling");
    }

    /**
     * Turns profiling on or off.
     *
     * @param profile of what
     * @param on on or off
     */
    public void setProfiling(Profile profile, boolean on) {
        lines("set", "profiling", profile.name().toLowerCase(Locale.ROOT), on ? "on" : "off");
    }

    /**
     * {@return the last invalid request and response of each proxy, in HAProxy's words}
     */
    public List<String> errors() {
        return lines("show", "errors");
    }

    /**
     * The last invalid request and response of a proxy.
     *
     * @param proxy its name
     * @return HAProxy's words
     */
    public List<String> errors(String proxy) {
        return lines("show", "errors", Args.name("proxy", proxy));
    }

    /**
     * A sink of events.
     *
     * @param name its name
     * @param type buffer, fd or forward
     * @param dropped how many events it has dropped
     * @param description HAProxy's words
     */
    public record EventSink(String name, String type, long dropped, String description) {}

    /**
     * {@return the sinks; only those of type buffer can be read}
     */
    public List<EventSink> eventSinks() {
        List<EventSink> sinks = new ArrayList<>();
        for (String line : lines("show", "events")) {
            Matcher m = SINK.matcher(line);
            if (m.matches()) {
                sinks.add(new EventSink(m.group(1), m.group(2), Long.parseLong(m.group(3)), m.group(4)));
            }
        }
        return sinks;
    }

    /**
     * The events a buffer holds.
     *
     * @param sink its name
     * @return the events, oldest first; close them
     */
    public Rows<String> events(String sink) {
        return new Rows<>(cli.stream(CliCommand.of("show", "events", sinkName(sink))), lines -> lines.text());
    }

    /**
     * Follows a buffer: its events, then new ones as they come. It takes one of the few connections HAProxy serves
     * until it is closed, and a call for the next event waits.
     *
     * @param sink its name
     * @param onlyNew whether to leave out the events the buffer holds already
     * @param quiet how long no event may come before the connection is given up
     * @return the events; close them
     */
    public Rows<String> follow(String sink, boolean onlyNew, Duration quiet) {
        CliCommand command = onlyNew
                ? CliCommand.of("show", "events", sinkName(sink), "-w", "-n")
                : CliCommand.of("show", "events", sinkName(sink), "-w");
        return new Rows<>(cli.stream(command.lasting(quiet)), lines -> lines.text());
    }

    private static String sinkName(String sink) {
        return Args.plain("sink", sink, "-");
    }

    /**
     * A source of traces.
     *
     * @param name its name
     * @param state {@code .} stopped, {@code w} waiting, {@code R} running
     * @param sink where its traces go, none without
     */
    public record TraceSource(String name, char state, String sink) {}

    /**
     * {@return the sources of traces and what they do at the moment}
     */
    public List<TraceSource> traces() {
        List<TraceSource> sources = new ArrayList<>();
        for (String line : lines("show", "trace")) {
            Matcher m = SOURCE.matcher(line);
            if (m.matches()) {
                sources.add(new TraceSource(m.group(2), m.group(1).charAt(0), m.group(3)));
            }
        }
        return sources;
    }

    /**
     * Sets up a source of traces.
     *
     * @param source its name
     * @param words a setting, such as {@code "sink", "buf0"} or {@code "start", "now"}
     * @return HAProxy's words
     */
    public List<String> trace(String source, String... words) {
        if (words.length == 0) {
            throw new InvalidCommandException("A trace needs a setting, such as start now");
        }
        List<String> all = new ArrayList<>(List.of("trace", source));
        all.addAll(List.of(words));
        return cli.run(CliCommand.of(all)).lines();
    }

    /** Stops all traces. */
    public void stopTraces() {
        lines("trace", "0");
    }

    /**
     * {@return the QUIC connections (3.0), a line for each}
     */
    public List<String> quic() {
        return lines("show", "quic");
    }
}
