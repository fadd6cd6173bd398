// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.argument.LogTarget;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.Durations;
import io.haproxy4j.config.value.LogFacility;
import io.haproxy4j.config.value.LogLevel;
import io.haproxy4j.config.value.OptionHostStrategy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Builds a {@code log-forward} section: a relay for syslog messages (configuration manual, section 12.6).
 */
public final class LogForwardBuilder extends SectionBuilder<LogForwardBuilder> {
    LogForwardBuilder(String name) {
        super(SectionKind.LOG_FORWARD, name);
    }

    /**
     * Connections the kernel may queue before they are accepted.
     *
     * <p>HAProxy's default: that of the system. Configuration manual, section 12.6.
     *
     * @param connections number of connections, at least 0
     * @return this builder
     */
    public LogForwardBuilder backlog(int connections) {
        return keyword("backlog", Word.number("backlog", connections, 0, Integer.MAX_VALUE));
    }

    /**
     * Listens for log messages on TCP or a UNIX socket, with the options of a bind line.
     *
     * <p>Configuration manual, section 12.6.
     *
     * @param addresses the addresses, one or more addresses to listen on, separated by commas
     * @return this builder
     */
    public LogForwardBuilder bind(String addresses) {
        return keyword("bind", Word.of(addresses));
    }

    /**
     * Listens for log messages on TCP or a UNIX socket, with the options of a bind line.
     *
     * <p>Configuration manual, section 12.6.
     *
     * @param addresses the addresses, one or more addresses to listen on, separated by commas
     * @param options sets them
     * @return this builder
     */
    public LogForwardBuilder bind(String addresses, Consumer<BindOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(addresses)));
        options.accept(new BindOptions(words));
        return keyword("bind", words);
    }

    /**
     * Listens for log messages in datagrams; only interface, namespace, name and transparent matter among the
     * options.
     *
     * <p>Configuration manual, section 12.6.
     *
     * @param addresses the addresses, one or more addresses to listen on, separated by commas
     * @return this builder
     */
    public LogForwardBuilder dgramBind(String addresses) {
        return keyword("dgram-bind", Word.of(addresses));
    }

    /**
     * Listens for log messages in datagrams; only interface, namespace, name and transparent matter among the
     * options.
     *
     * <p>Configuration manual, section 12.6.
     *
     * @param addresses the addresses, one or more addresses to listen on, separated by commas
     * @param options sets them
     * @return this builder
     */
    public LogForwardBuilder dgramBind(String addresses, Consumer<BindOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(addresses)));
        options.accept(new BindOptions(words));
        return keyword("dgram-bind", words);
    }

    /**
     * Target that received messages are passed on to. The facility only counts for messages that have none.
     *
     * <p>HAProxy's default: format of the incoming message. Configuration manual, section 12.6.
     *
     * @return this builder
     */
    public LogForwardBuilder logGlobal() {
        return keyword("log", Word.of("global"));
    }

    /**
     * Target that received messages are passed on to. The facility only counts for messages that have none.
     *
     * <p>HAProxy's default: format of the incoming message. Configuration manual, section 12.6.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @return this builder
     */
    public LogForwardBuilder log(String target, LogFacility facility) {
        return keyword("log", LogTarget.word(target), Word.constant(facility));
    }

    /**
     * Target that received messages are passed on to. The facility only counts for messages that have none.
     *
     * <p>HAProxy's default: format of the incoming message. Configuration manual, section 12.6.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @param level the level
     * @return this builder
     */
    public LogForwardBuilder log(String target, LogFacility facility, LogLevel level) {
        return keyword("log", LogTarget.word(target), Word.constant(facility),
                Word.constant(level));
    }

    /**
     * Target that received messages are passed on to. The facility only counts for messages that have none.
     *
     * <p>HAProxy's default: format of the incoming message. Configuration manual, section 12.6.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @param level the level
     * @param minLevel the level that more severe messages are lowered to
     * @return this builder
     */
    public LogForwardBuilder log(String target, LogFacility facility, LogLevel level,
            LogLevel minLevel) {
        return keyword("log", LogTarget.word(target), Word.constant(facility), Word.constant(level),
                Word.constant(minLevel));
    }

    /**
     * Target that received messages are passed on to. The facility only counts for messages that have none.
     *
     * <p>HAProxy's default: format of the incoming message. Configuration manual, section 12.6.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @param options sets them
     * @return this builder
     */
    public LogForwardBuilder log(String target, LogFacility facility,
            Consumer<LogOptions> options) {
        List<Word> words = new ArrayList<>(List.of(LogTarget.word(target)));
        options.accept(new LogOptions(words));
        words.add(Word.constant(facility));
        return keyword("log", words);
    }

    /**
     * Target that received messages are passed on to. The facility only counts for messages that have none.
     *
     * <p>HAProxy's default: format of the incoming message. Configuration manual, section 12.6.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @param level the level
     * @param options sets them
     * @return this builder
     */
    public LogForwardBuilder log(String target, LogFacility facility, LogLevel level,
            Consumer<LogOptions> options) {
        List<Word> words = new ArrayList<>(List.of(LogTarget.word(target)));
        options.accept(new LogOptions(words));
        words.add(Word.constant(facility));
        words.add(Word.constant(level));
        return keyword("log", words);
    }

    /**
     * Target that received messages are passed on to. The facility only counts for messages that have none.
     *
     * <p>HAProxy's default: format of the incoming message. Configuration manual, section 12.6.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @param level the level
     * @param minLevel the level that more severe messages are lowered to
     * @param options sets them
     * @return this builder
     */
    public LogForwardBuilder log(String target, LogFacility facility, LogLevel level,
            LogLevel minLevel, Consumer<LogOptions> options) {
        List<Word> words = new ArrayList<>(List.of(LogTarget.word(target)));
        options.accept(new LogOptions(words));
        words.add(Word.constant(facility));
        words.add(Word.constant(level));
        words.add(Word.constant(minLevel));
        return keyword("log", words);
    }

    /**
     * Undoes {@code log}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    public LogForwardBuilder noLog() {
        return keyword("no log");
    }

    /**
     * Most TCP log senders connected at the same time.
     *
     * <p>HAProxy's default: 10. Configuration manual, section 12.6.
     *
     * @param connections number of connections, at least 1
     * @return this builder
     */
    public LogForwardBuilder maxconn(int connections) {
        return keyword("maxconn", Word.number("maxconn", connections, 1, Integer.MAX_VALUE));
    }

    /**
     * Takes every TCP stream for newline separated messages, whatever their first character.
     *
     * <p>HAProxy's default: detected per message. Since HAProxy 3.2. Configuration manual, section 12.6.
     *
     * @return this builder
     */
    public LogForwardBuilder optionAssumeRfc6587Ntf() {
        return keyword("option assume-rfc6587-ntf");
    }

    /**
     * Undoes {@code option assume-rfc6587-ntf}, also where it comes from a defaults section. Since HAProxy 3.2.
     *
     * @return this builder
     */
    public LogForwardBuilder noOptionAssumeRfc6587Ntf() {
        return keyword("no option assume-rfc6587-ntf");
    }

    /**
     * Passes messages on untouched; combine it with format raw on the targets.
     *
     * <p>HAProxy's default: off. Since HAProxy 3.2. Configuration manual, section 12.6.
     *
     * @return this builder
     */
    public LogForwardBuilder optionDontParseLog() {
        return keyword("option dont-parse-log");
    }

    /**
     * Undoes {@code option dont-parse-log}, also where it comes from a defaults section. Since HAProxy 3.2.
     *
     * @return this builder
     */
    public LogForwardBuilder noOptionDontParseLog() {
        return keyword("no option dont-parse-log");
    }

    /**
     * What becomes of the host field of forwarded messages: always the address of the sender (replace), only if
     * missing (fill), untouched (keep), or added to it (append).
     *
     * <p>HAProxy's default: fill. Since HAProxy 3.2. Configuration manual, section 12.6.
     *
     * @param strategy strategy: {@code replace}, {@code fill}, {@code keep}, {@code append}
     * @return this builder
     */
    public LogForwardBuilder optionHost(OptionHostStrategy strategy) {
        return keyword("option host", Word.of(strategy.word()));
    }

    /**
     * Idle time after which a TCP log sender is disconnected.
     *
     * <p>HAProxy's default: none. Configuration manual, section 12.6.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public LogForwardBuilder timeoutClient(Duration timeout) {
        return keyword("timeout client", Durations.word("timeout client", timeout));
    }
}
