// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.argument.Addresses;
import io.haproxy4j.config.argument.Repetition;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.Durations;
import io.haproxy4j.config.value.Format;
import io.haproxy4j.config.value.Size;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Builds a {@code ring} section: a buffer for logs and traces, which can forward them to syslog servers over TCP (configuration manual, section 12.5).
 */
public final class RingBuilder extends SectionBuilder<RingBuilder> {
    RingBuilder(String name) {
        super(SectionKind.RING, name);
    }

    /**
     * File mapped as memory of the ring, so that its contents survive a crash. An older file is renamed to end in
     * .bak even by a mere configuration check.
     *
     * <p>HAProxy's default: memory only. Configuration manual, section 12.5.
     *
     * @param file the file, as a path
     * @return this builder
     */
    public RingBuilder backingFile(String file) {
        return keyword("backing-file", Word.of(file));
    }

    /**
     * Text shown by the run-time commands.
     *
     * <p>HAProxy's default: name of the ring. Configuration manual, section 12.5.
     *
     * @param text the text
     * @param more further ones
     * @return this builder
     */
    public RingBuilder description(String text, String... more) {
        List<Word> words = new ArrayList<>();
        words.addAll(Repetition.words(each -> Word.of(each), text, more));
        return keyword("description", words);
    }

    /**
     * Form in which messages are kept.
     *
     * <p>HAProxy's default: raw. Configuration manual, section 12.5.
     *
     * @param format the format: {@code iso}, {@code local}, {@code raw}, {@code rfc3164}, {@code rfc5424}, {@code short},
     *     {@code priority}, {@code timed}
     * @return this builder
     */
    public RingBuilder format(Format format) {
        return keyword("format", Word.of(format.word()));
    }

    /**
     * Longest message kept, in bytes, header included; longer ones are cut.
     *
     * <p>HAProxy's default: 1024. Configuration manual, section 12.5.
     *
     * @param length the most that is kept of it, in bytes, at least 1
     * @return this builder
     */
    public RingBuilder maxlen(int length) {
        return keyword("maxlen", Word.number("maxlen", length, 1, Integer.MAX_VALUE));
    }

    /**
     * A syslog server over TCP that the messages are forwarded to. All servers of a ring get all messages at the
     * pace of the slowest, so use one ring per server.
     *
     * <p>Configuration manual, section 12.5.
     *
     * @param name the name, one word whatever is in it
     * @param address the address, {@code host:port} or the path of a unix socket
     * @return this builder
     */
    public RingBuilder server(String name, String address) {
        return keyword("server", Word.of(name), Word.of(address));
    }

    /**
     * A syslog server over TCP that the messages are forwarded to. All servers of a ring get all messages at the
     * pace of the slowest, so use one ring per server.
     *
     * <p>Configuration manual, section 12.5.
     *
     * @param name the name, one word whatever is in it
     * @param address the address, {@code host:port} or the path of a unix socket
     * @param options sets them
     * @return this builder
     */
    public RingBuilder server(String name, String address, Consumer<ServerOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(name), Word.of(address)));
        options.accept(new ServerOptions(words));
        return keyword("server", words);
    }

    /**
     * A syslog server over TCP that the messages are forwarded to. All servers of a ring get all messages at the
     * pace of the slowest, so use one ring per server.
     *
     * <p>Configuration manual, section 12.5.
     *
     * @param name the name, one word whatever is in it
     * @param host an IP address or a host name
     * @param port port, from 1 to 65535
     * @return this builder
     */
    public RingBuilder server(String name, String host, int port) {
        return keyword("server", Word.of(name), Addresses.hostPort(host, port));
    }

    /**
     * A syslog server over TCP that the messages are forwarded to. All servers of a ring get all messages at the
     * pace of the slowest, so use one ring per server.
     *
     * <p>Configuration manual, section 12.5.
     *
     * @param name the name, one word whatever is in it
     * @param host an IP address or a host name
     * @param port port, from 1 to 65535
     * @param options sets them
     * @return this builder
     */
    public RingBuilder server(String name, String host, int port, Consumer<ServerOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(name), Addresses.hostPort(host, port)));
        options.accept(new ServerOptions(words));
        return keyword("server", words);
    }

    /**
     * Size of the ring in bytes.
     *
     * <p>HAProxy's default: tune.bufsize. Configuration manual, section 12.5.
     *
     * @param size the size, written without a suffix
     * @return this builder
     */
    public RingBuilder size(Size size) {
        return keyword("size", Word.number("size", size.value(), 0, 4294967295L));
    }

    /**
     * Time for a connection to a syslog server.
     *
     * <p>HAProxy's default: none. Configuration manual, section 12.5.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public RingBuilder timeoutConnect(Duration timeout) {
        return keyword("timeout connect", Durations.word("timeout connect", timeout));
    }

    /**
     * Longest time that messages may wait in the output buffer.
     *
     * <p>HAProxy's default: none. Configuration manual, section 12.5.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public RingBuilder timeoutServer(Duration timeout) {
        return keyword("timeout server", Durations.word("timeout server", timeout));
    }
}
