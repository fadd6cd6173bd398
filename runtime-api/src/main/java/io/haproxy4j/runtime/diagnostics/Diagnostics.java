// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.diagnostics;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandRunner;
import io.haproxy4j.runtime.command.InvalidCommandException;
import io.haproxy4j.runtime.command.Rows;
import io.haproxy4j.runtime.internal.Args;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What helps to find a problem. Each answer also keeps what this library does not know of it. */
public final class Diagnostics {

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
     * {@return what the scheduler has done}
     */
    public Activity activity() {
        return Activity.parse(lines("show", "activity"));
    }

    /**
     * {@return the memory pools that have been used}
     */
    public List<MemoryPool> pools() {
        return MemoryPool.parse(lines("show", "pools"));
    }

    /**
     * {@return the state of each thread with its stack}
     */
    public List<ThreadState> threads() {
        return ThreadState.parse(lines("show", "threads"));
    }

    /**
     * {@return the tasks that are ready to run, by function; often none}
     */
    public List<TaskLoad> tasks() {
        return TaskLoad.parse(lines("show", "tasks"));
    }

    /**
     * {@return the file descriptors of the process}
     */
    public List<OpenDescriptor> fileDescriptors() {
        return OpenDescriptor.parse(lines("show", "fd"));
    }

    /**
     * {@return build, platform and process as developers ask for them (3.0)}
     */
    public BuildInfo buildInfo() {
        return BuildInfo.parse(lines("show", "dev"));
    }

    /**
     * {@return the counters of rare events in the code that are not zero (3.0)}
     */
    public List<DebugCounter> debugCounters() {
        return DebugCounter.parse(lines("debug", "counters"));
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
        /** Allocations; refused by a build without {@code USE_MEMORY_PROFILING}. */
        MEMORY
    }

    /**
     * {@return the profile as it is now}
     */
    public Profiling profiling() {
        return Profiling.parse(lines("show", "profiling"));
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
     * {@return the last invalid request and response of each proxy}
     */
    public List<CapturedError> errors() {
        return CapturedError.parse(lines("show", "errors"));
    }

    /**
     * The last invalid request and response of a proxy.
     *
     * @param proxy its name
     * @return none, one or both
     */
    public List<CapturedError> errors(String proxy) {
        return CapturedError.parse(lines("show", "errors", Args.name("proxy", proxy)));
    }

    /**
     * {@return the sinks; only those of type buffer can be read}
     */
    public List<EventSink> eventSinks() {
        return EventSink.parse(lines("show", "events"));
    }

    /**
     * The events a buffer holds.
     *
     * @param sink its name
     * @return the events, oldest first; close them
     */
    public Rows<Event> events(String sink) {
        return events(CliCommand.of("show", "events", sinkName(sink)));
    }

    /**
     * Follows a buffer: its events, then new ones as they come. It takes one of the few connections HAProxy serves
     * until it is closed, and a call for the next event waits. Through the master this needs 3.2.
     *
     * @param sink its name
     * @param onlyNew whether to leave out the events the buffer holds already
     * @param quiet how long no event may come before the connection is given up
     * @return the events; close them
     */
    public Rows<Event> follow(String sink, boolean onlyNew, Duration quiet) {
        CliCommand command = onlyNew
                ? CliCommand.of("show", "events", sinkName(sink), "-w", "-n")
                : CliCommand.of("show", "events", sinkName(sink), "-w");
        return events(command.lasting(quiet));
    }

    private Rows<Event> events(CliCommand command) {
        return new Rows<>(cli.stream(command), lines -> Event.parse(lines.text()));
    }

    private static String sinkName(String sink) {
        return Args.plain("sink", sink, "-");
    }

    /**
     * {@return the sources of traces and what they do at the moment}
     */
    public List<TraceSource> traces() {
        return TraceSource.parse(lines("show", "trace"));
    }

    /**
     * How a source of traces is set up.
     *
     * @param source its name
     * @return sink and events
     */
    public TraceStatus traceStatus(String source) {
        return TraceStatus.parse(source, lines("show", "trace", source));
    }

    /**
     * Sets up a source of traces.
     *
     * @param source its name
     * @param words a setting, such as {@code "sink", "buf0"} or {@code "start", "now"}
     * @return HAProxy's words; what a setting without its value can be, as a list
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
     * {@return the QUIC connections of frontends (3.0)}
     */
    public List<QuicConnection> quic() {
        return QuicConnection.parse(lines("show", "quic"));
    }
}
