// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.rule;

import io.haproxy4j.config.expr.Expr;
import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.Durations;
import io.haproxy4j.config.value.StreamLogLevel;
import io.haproxy4j.config.value.StreamTimeout;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Timeouts, priorities, logs, filters and the rest.
 */
abstract class OtherActions extends ConnectionActions {
    OtherActions() {
    }

    /**
     * Writes a log line at this point, in the format a log profile gives for the rule set.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code quic-initial}, {@code tcp-request connection}, {@code tcp-request session}, {@code tcp-request content},
     * {@code tcp-response content}, {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @return the action
     */
    public static AnyAction doLog() {
        return ActionWords.of("do-log");
    }

    /**
     * Writes a log line at this point, in the format a log profile gives for the rule set.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code quic-initial}, {@code tcp-request connection}, {@code tcp-request session}, {@code tcp-request content},
     * {@code tcp-response content}, {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @param profile the log profile, the name of a log-profile section
     * @return the action
     */
    public static AnyAction doLogProfile(String profile) {
        return ActionWords.of("do-log", Word.of("profile"),
                Word.reference(Reference.Kind.LOG_PROFILE, profile));
    }

    /**
     * Adds spans and tags of a group of the OpenTracing filter to the trace.
     *
     * <p>Configuration manual, section 9.6.
     *
     * <p>For rules of {@code tcp-request content}, {@code tcp-response content}, {@code http-request}, {@code http-response},
     * {@code http-after-response}.
     *
     * @param filter filter: letters, digits and {@code _.:-}
     * @param group the group: letters, digits and {@code _.:-}
     * @return the action
     */
    public static StreamAction otGroup(String filter, String group) {
        return ActionWords.of("ot-group", Word.name(filter), Word.name(group));
    }

    /**
     * Sends the messages of a group to the SPOE agents at this point.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request content}, {@code tcp-response content}, {@code http-request}, {@code http-response}.
     *
     * @param engine engine: letters, digits and {@code _.:-}
     * @param group the group: letters, digits and {@code _.:-}
     * @return the action
     */
    public static ContentAction sendSpoeGroup(String engine, String group) {
        return ActionWords.of("send-spoe-group", Word.name(engine), Word.name(group));
    }

    /**
     * Starts a bandwidth limit filter for this stream, with a limit of its own where the filter allows that.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request content}, {@code tcp-response content}, {@code http-request}, {@code http-response}.
     *
     * @param filter filter: letters, digits and {@code _.:-}
     * @return the action
     */
    public static ContentAction setBandwidthLimit(String filter) {
        return ActionWords.of("set-bandwidth-limit", Word.name(filter));
    }

    /**
     * Starts a bandwidth limit filter for this stream, with a limit of its own where the filter allows that.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request content}, {@code tcp-response content}, {@code http-request}, {@code http-response}.
     *
     * @param filter filter: letters, digits and {@code _.:-}
     * @param options sets them
     * @return the action
     */
    public static ContentAction setBandwidthLimit(String filter,
            Consumer<SetBandwidthLimitOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.name(filter)));
        options.accept(new SetBandwidthLimitOptions(words));
        return ActionWords.of("set-bandwidth-limit", words);
    }

    /**
     * Changes the level of this stream's log line; "silent" suppresses it. The last rule that applies wins.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request content}, {@code tcp-response content}, {@code http-request}, {@code http-response},
     * {@code http-after-response} since HAProxy 3.0.
     *
     * @param level the level
     * @return the action
     */
    public static StreamAction setLogLevel(StreamLogLevel level) {
        return ActionWords.of("set-log-level", Word.of(level.word()));
    }

    /**
     * Scheduling weight of this stream: positive ones yield to others, negative ones go first.
     *
     * <p>HAProxy's default: 0. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request content}, {@code tcp-response content}, {@code http-request}, {@code http-response}.
     *
     * @param nice nice, from -1024 to 1024
     * @return the action
     */
    public static ContentAction setNice(int nice) {
        return ActionWords.of("set-nice", Word.number("set-nice", nice, -1024, 1024));
    }

    /**
     * Priority in the queue: requests of a lower class, -2047 to 2047, are served first.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request content}, {@code http-request}.
     *
     * @param class_ class
     * @return the action
     */
    public static RequestAction setPriorityClass(Expr class_) {
        return ActionWords.of("set-priority-class", class_.word());
    }

    /**
     * Milliseconds, -524287 to 524287, by which a request is treated in the queue as older (negative) or younger
     * than it is.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request content}, {@code http-request}.
     *
     * @param offset offset
     * @return the action
     */
    public static RequestAction setPriorityOffset(Expr offset) {
        return ActionWords.of("set-priority-offset", offset.word());
    }

    /**
     * Changes the number of connection retries for this stream.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request content}, {@code http-request}.
     *
     * @param retries number of attempts, from 0 to 100
     * @return the action
     */
    public static RequestAction setRetries(int retries) {
        return ActionWords.of("set-retries", Word.number("set-retries", retries, 0, 100));
    }

    /**
     * Changes the number of connection retries for this stream.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request content}, {@code http-request}.
     *
     * @param expr expr
     * @return the action
     */
    public static RequestAction setRetries(Expr expr) {
        return ActionWords.of("set-retries", expr.word());
    }

    /**
     * Forbids to send this request again after anything but a failed connection, because it is not safe to repeat.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @return the action
     */
    public static HttpRequestAction disableL7Retry() {
        return ActionWords.of("disable-l7-retry");
    }

    /**
     * Holds the message back for a time, to slow a client down.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}.
     *
     * @param delay the delay, in whole milliseconds and at most 24.8 days
     * @return the action
     */
    public static HttpMessageAction pause(Duration delay) {
        return ActionWords.of("pause", Durations.word("pause", delay));
    }

    /**
     * Holds the message back for a time, to slow a client down.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}.
     *
     * @param expr expr
     * @return the action
     */
    public static HttpMessageAction pause(Expr expr) {
        return ActionWords.of("pause", expr.word());
    }

    /**
     * Changes a timeout for this stream; an expression gives milliseconds.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response} since HAProxy 3.0.
     *
     * @param timeout the time: {@code client} (since HAProxy 3.0), {@code connect} (since HAProxy 3.4), {@code queue}
     *     (since HAProxy 3.4), {@code server}, {@code tarpit} (since HAProxy 3.4), {@code tunnel}
     * @param delay the delay, in whole milliseconds and at most 24.8 days
     * @return the action
     */
    public static HttpMessageAction setTimeout(StreamTimeout timeout, Duration delay) {
        return ActionWords.of("set-timeout", Word.of(timeout.word()),
                Durations.word("set-timeout delay", delay));
    }

    /**
     * Changes a timeout for this stream; an expression gives milliseconds.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response} since HAProxy 3.0.
     *
     * @param timeout the time: {@code client} (since HAProxy 3.0), {@code connect} (since HAProxy 3.4), {@code queue}
     *     (since HAProxy 3.4), {@code server}, {@code tarpit} (since HAProxy 3.4), {@code tunnel}
     * @param expr expr
     * @return the action
     */
    public static HttpMessageAction setTimeout(StreamTimeout timeout, Expr expr) {
        return ActionWords.of("set-timeout", Word.of(timeout.word()), expr.word());
    }

    /**
     * Whether a rewrite that fails is an error for the rules that follow, or is passed over.
     *
     * <p>HAProxy's default: on. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @param mode {@code true} for {@code on}, {@code false} for {@code off}
     * @return the action
     */
    public static HttpAction strictMode(boolean mode) {
        return ActionWords.of("strict-mode", Word.of(mode ? "on" : "off"));
    }

    /**
     * Waits for the body, or that much of it, so that rules can look at it.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}.
     *
     * @param time time, in whole milliseconds and at most 24.8 days
     * @return the action
     */
    public static HttpMessageAction waitForBodyTime(Duration time) {
        return ActionWords.of("wait-for-body", Word.of("time"), Durations.word("wait-for-body",
                time));
    }

    /**
     * Waits for the body, or that much of it, so that rules can look at it.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}.
     *
     * @param time time, in whole milliseconds and at most 24.8 days
     * @param options sets them
     * @return the action
     */
    public static HttpMessageAction waitForBodyTime(Duration time,
            Consumer<WaitForBodyOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of("time"), Durations.word("wait-for-body",
                time)));
        options.accept(new WaitForBodyOptions(words));
        return ActionWords.of("wait-for-body", words);
    }

    /**
     * Holds a request that came as TLS early data until the handshake is complete, which rules out replays.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @return the action
     */
    public static HttpRequestAction waitForHandshake() {
        return ActionWords.of("wait-for-handshake");
    }
}
