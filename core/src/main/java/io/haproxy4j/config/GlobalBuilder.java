// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.Durations;
import io.haproxy4j.config.value.LogFacility;
import io.haproxy4j.config.value.LogLevel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Builds the {@code global} section: settings of the process (configuration manual, section 3). */
public final class GlobalBuilder extends SectionBuilder<GlobalBuilder> {

    GlobalBuilder() {
        super(SectionKind.GLOBAL, "");
    }

    /**
     * Where logs go.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N} or
     *     {@code ring@NAME}
     * @param facility syslog facility
     * @return this builder
     */
    public GlobalBuilder log(String target, LogFacility facility) {
        return keyword("log", Word.of(target), Word.constant(facility));
    }

    /**
     * Where logs of at least a severity go.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N} or
     *     {@code ring@NAME}
     * @param facility syslog facility
     * @param level least severe level that is sent
     * @return this builder
     */
    public GlobalBuilder log(String target, LogFacility facility, LogLevel level) {
        return keyword("log", Word.of(target), Word.constant(facility), Word.constant(level));
    }

    /**
     * Confines the process to a directory once it has started; needs root at start.
     *
     * @param directory an empty directory that the process cannot write to
     * @return this builder
     */
    public GlobalBuilder chroot(String directory) {
        return keyword("chroot", Word.of(directory));
    }

    /**
     * The user the process becomes once it has started; needs root at start.
     *
     * @param name user name
     * @return this builder
     */
    public GlobalBuilder user(String name) {
        return keyword("user", Word.of(name));
    }

    /**
     * The group the process becomes once it has started; needs root at start.
     *
     * @param name group name
     * @return this builder
     */
    public GlobalBuilder group(String name) {
        return keyword("group", Word.of(name));
    }

    /**
     * Leaves the terminal and works in the background.
     *
     * @return this builder
     */
    public GlobalBuilder daemon() {
        return keyword("daemon");
    }

    /**
     * The admin socket, with HAProxy's default options.
     *
     * @param address path of a unix socket, or {@code ip:port}
     * @return this builder
     */
    public GlobalBuilder statsSocket(String address) {
        return keyword("stats socket", Word.of(address));
    }

    /**
     * The admin socket.
     *
     * @param address path of a unix socket, or {@code ip:port}
     * @param options permissions and the rest
     * @return this builder
     */
    public GlobalBuilder statsSocket(String address, Consumer<StatsSocketOptions> options) {
        List<Word> words = new ArrayList<>();
        words.add(Word.of(address));
        options.accept(new StatsSocketOptions(words));
        return keyword("stats socket", words);
    }

    /**
     * How long a client of the admin socket may be silent.
     *
     * @param timeout from 1 ms; HAProxy's default is 10 s
     * @return this builder
     */
    public GlobalBuilder statsTimeout(Duration timeout) {
        return keyword("stats timeout", Durations.word("stats timeout", timeout));
    }

    /**
     * The most connections the process takes. Each needs two file descriptors: if the system's limit is lower, HAProxy
     * does not start, and {@code haproxy -c} does not notice.
     *
     * @param connections at least 0; 0 lets HAProxy derive it from the limits
     * @return this builder
     */
    public GlobalBuilder maxconn(int connections) {
        return keyword("maxconn", Word.number("maxconn", connections, 0, Integer.MAX_VALUE));
    }

    /**
     * The number of worker threads.
     *
     * @param threads at least 1; HAProxy's default is one per core of the first node
     * @return this builder
     */
    public GlobalBuilder nbthread(int threads) {
        return keyword("nbthread", Word.number("nbthread", threads, 1, 1024));
    }

    /**
     * The name by which this process knows itself among its peers; the host name if not given. One of the peers of a
     * peers section must have this name.
     *
     * @param name the name
     * @return this builder
     */
    public GlobalBuilder localpeer(String name) {
        return keyword("localpeer", Word.name(name));
    }

    /**
     * The name of the node on the statistics page.
     *
     * @param name letters, digits and {@code _.-}
     * @return this builder
     */
    public GlobalBuilder node(String name) {
        return keyword("node", Word.name(name));
    }

    /**
     * A text for humans; {@code show info} on the admin socket returns it, so it may carry a revision.
     *
     * @param text the text
     * @return this builder
     */
    public GlobalBuilder description(String text) {
        return keyword("description", Word.of(text));
    }

    /**
     * Sets an environment variable of the process.
     *
     * @param name name of the variable
     * @param value its value, as it is: variables in it are not expanded
     * @return this builder
     */
    public GlobalBuilder setenv(String name, String value) {
        return keyword("setenv", Word.of(name), Word.of(value));
    }

    /**
     * Ends an old process at last when connections do not end by themselves after a reload.
     *
     * @param time from 1 ms
     * @return this builder
     */
    public GlobalBuilder hardStopAfter(Duration time) {
        return keyword("hard-stop-after", Durations.word("hard-stop-after", time));
    }

    /**
     * Size of the ephemeral Diffie-Hellman keys for certificates that bring none.
     *
     * @param bits at least 1024; 2048 is today's usual choice
     * @return this builder
     */
    public GlobalBuilder tuneSslDefaultDhParam(int bits) {
        return keyword("tune.ssl.default-dh-param", Word.number("default-dh-param", bits, 1024, 16_384));
    }

    /**
     * Ciphers of TLS up to 1.2 for all {@code bind} lines that name none.
     *
     * @param ciphers in OpenSSL's form, preferred ones first
     * @return this builder
     */
    public GlobalBuilder sslDefaultBindCiphers(String... ciphers) {
        return keyword("ssl-default-bind-ciphers", Word.of(String.join(":", ciphers)));
    }

    /**
     * Options for all {@code bind} lines that say nothing else.
     *
     * @param options for example {@code ssl-min-ver}, {@code TLSv1.2}, {@code no-tls-tickets}
     * @return this builder
     */
    public GlobalBuilder sslDefaultBindOptions(String... options) {
        return keyword(
                "ssl-default-bind-options",
                Stream.of(options).map(word -> Word.of(word)).toList());
    }
}
