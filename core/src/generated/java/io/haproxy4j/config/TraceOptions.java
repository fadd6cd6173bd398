// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.line.OrderedOptions;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.Level;
import java.util.List;

/**
 * What can be added to {@code trace} (configuration manual, section 12.1).
 */
public final class TraceOptions extends OrderedOptions<TraceOptions> {
    TraceOptions(List<Word> words) {
        super(words);
    }

    /**
     * Adds {@code sink} to {@code trace}.
     *
     * @param sink sink: letters, digits and {@code _.:-}
     * @return this builder
     */
    public TraceOptions sink(String sink) {
        return putAt(0, "sink", Word.name(sink));
    }

    /**
     * Adds {@code level} to {@code trace}.
     *
     * @param level the level: {@code user}, {@code proto}, {@code state}, {@code data}, {@code developer}
     * @return this builder
     */
    public TraceOptions level(Level level) {
        return putAt(1, "level", Word.of(level.word()));
    }

    /**
     * Adds {@code verbosity} to {@code trace}.
     *
     * @param verbosity verbosity: letters, digits and {@code _.:-}
     * @return this builder
     */
    public TraceOptions verbosity(String verbosity) {
        return putAt(2, "verbosity", Word.name(verbosity));
    }

    /**
     * Adds {@code event} to {@code trace}.
     *
     * @param event event, one word whatever is in it
     * @return this builder
     */
    public TraceOptions event(String event) {
        return putAt(3, "event", Word.of(event));
    }

    /**
     * Adds {@code follow} to {@code trace}.
     *
     * @param follow follow: letters, digits and {@code _.:-}
     * @return this builder
     */
    public TraceOptions follow(String follow) {
        return putAt(4, "follow", Word.name(follow));
    }

    /**
     * Adds {@code lock} to {@code trace}.
     *
     * @param criterion criterion: letters, digits and {@code _.:-}
     * @return this builder
     */
    public TraceOptions lock(String criterion) {
        return putAt(5, "lock", Word.name(criterion));
    }

    /**
     * Adds {@code pause} to {@code trace}.
     *
     * @param pause pause, one word whatever is in it
     * @return this builder
     */
    public TraceOptions pause(String pause) {
        return putAt(6, "pause", Word.of(pause));
    }

    /**
     * Adds {@code stop} to {@code trace}.
     *
     * @param stop stop, one word whatever is in it
     * @return this builder
     */
    public TraceOptions stop(String stop) {
        return putAt(7, "stop", Word.of(stop));
    }

    /**
     * Adds {@code start} to {@code trace}.
     *
     * @param start start, one word whatever is in it
     * @return this builder
     */
    public TraceOptions start(String start) {
        return putAt(8, "start", Word.of(start));
    }
}
