// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.LogFacility;
import io.haproxy4j.config.value.LogLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Builds the {@code global} section: settings of the process (configuration manual, section 3). */
public final class GlobalBuilder extends SectionBuilder<GlobalBuilder> implements GlobalKeywords<GlobalBuilder> {

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

    /**
     * Options for all {@code server} lines that say nothing else.
     *
     * @param options for example {@code ssl-min-ver}, {@code TLSv1.2}, {@code no-tls-tickets}
     * @return this builder
     */
    public GlobalBuilder sslDefaultServerOptions(String... options) {
        return keyword(
                "ssl-default-server-options",
                Stream.of(options).map(word -> Word.of(word)).toList());
    }
}
