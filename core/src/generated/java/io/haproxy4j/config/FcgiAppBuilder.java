// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.argument.LogTarget;
import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.rule.When;
import io.haproxy4j.config.value.LogFacility;
import io.haproxy4j.config.value.LogLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Builds an {@code fcgi-app} section: how a FastCGI application is spoken to (configuration manual, section 10.1.1).
 */
public final class FcgiAppBuilder extends SectionBuilder<FcgiAppBuilder> implements AclKeywords<FcgiAppBuilder> {
    FcgiAppBuilder(String name) {
        super(SectionKind.FCGI_APP, name);
    }

    /**
     * Document root on the application server, from which script file names are made.
     *
     * <p>HAProxy's default: none, mandatory. Configuration manual, section 10.1.1.
     *
     * @param directory the folder, one word whatever is in it
     * @return this builder
     */
    public FcgiAppBuilder docroot(String directory) {
        return keyword("docroot", Word.of(directory));
    }

    /**
     * Script appended to paths that end with a slash.
     *
     * <p>HAProxy's default: none. Configuration manual, section 10.1.1.
     *
     * @param script script, one word whatever is in it
     * @return this builder
     */
    public FcgiAppBuilder index(String script) {
        return keyword("index", Word.of(script));
    }

    /**
     * Logs what the application writes to its standard error.
     *
     * <p>HAProxy's default: off. Configuration manual, section 10.1.1.
     *
     * @return this builder
     */
    public FcgiAppBuilder logStderrGlobal() {
        return keyword("log-stderr", Word.of("global"));
    }

    /**
     * Logs what the application writes to its standard error.
     *
     * <p>HAProxy's default: off. Configuration manual, section 10.1.1.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @return this builder
     */
    public FcgiAppBuilder logStderr(String target, LogFacility facility) {
        return keyword("log-stderr", LogTarget.word(target), Word.constant(facility));
    }

    /**
     * Logs what the application writes to its standard error.
     *
     * <p>HAProxy's default: off. Configuration manual, section 10.1.1.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @param level the level
     * @return this builder
     */
    public FcgiAppBuilder logStderr(String target, LogFacility facility, LogLevel level) {
        return keyword("log-stderr", LogTarget.word(target), Word.constant(facility),
                Word.constant(level));
    }

    /**
     * Logs what the application writes to its standard error.
     *
     * <p>HAProxy's default: off. Configuration manual, section 10.1.1.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @param level the level
     * @param minLevel the level that more severe messages are lowered to
     * @return this builder
     */
    public FcgiAppBuilder logStderr(String target, LogFacility facility, LogLevel level,
            LogLevel minLevel) {
        return keyword("log-stderr", LogTarget.word(target), Word.constant(facility),
                Word.constant(level), Word.constant(minLevel));
    }

    /**
     * Logs what the application writes to its standard error.
     *
     * <p>HAProxy's default: off. Configuration manual, section 10.1.1.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @param options sets them
     * @return this builder
     */
    public FcgiAppBuilder logStderr(String target, LogFacility facility,
            Consumer<LogStderrOptions> options) {
        List<Word> words = new ArrayList<>(List.of(LogTarget.word(target)));
        options.accept(new LogStderrOptions(words));
        words.add(Word.constant(facility));
        return keyword("log-stderr", words);
    }

    /**
     * Logs what the application writes to its standard error.
     *
     * <p>HAProxy's default: off. Configuration manual, section 10.1.1.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @param level the level
     * @param options sets them
     * @return this builder
     */
    public FcgiAppBuilder logStderr(String target, LogFacility facility, LogLevel level,
            Consumer<LogStderrOptions> options) {
        List<Word> words = new ArrayList<>(List.of(LogTarget.word(target)));
        options.accept(new LogStderrOptions(words));
        words.add(Word.constant(facility));
        words.add(Word.constant(level));
        return keyword("log-stderr", words);
    }

    /**
     * Logs what the application writes to its standard error.
     *
     * <p>HAProxy's default: off. Configuration manual, section 10.1.1.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @param level the level
     * @param minLevel the level that more severe messages are lowered to
     * @param options sets them
     * @return this builder
     */
    public FcgiAppBuilder logStderr(String target, LogFacility facility, LogLevel level,
            LogLevel minLevel, Consumer<LogStderrOptions> options) {
        List<Word> words = new ArrayList<>(List.of(LogTarget.word(target)));
        options.accept(new LogStderrOptions(words));
        words.add(Word.constant(facility));
        words.add(Word.constant(level));
        words.add(Word.constant(minLevel));
        return keyword("log-stderr", words);
    }

    /**
     * Asks the application for its limits when a connection is opened. Some applications cannot answer or hang up.
     *
     * <p>HAProxy's default: off. Configuration manual, section 10.1.1.
     *
     * @return this builder
     */
    public FcgiAppBuilder optionGetValues() {
        return keyword("option get-values");
    }

    /**
     * Undoes {@code option get-values}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    public FcgiAppBuilder noOptionGetValues() {
        return keyword("no option get-values");
    }

    /**
     * Asks the application to keep the connection open after a response. It is on by default and mostly seen with
     * the prefix no.
     *
     * <p>HAProxy's default: on. Configuration manual, section 10.1.1.
     *
     * @return this builder
     */
    public FcgiAppBuilder optionKeepConn() {
        return keyword("option keep-conn");
    }

    /**
     * Undoes {@code option keep-conn}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    public FcgiAppBuilder noOptionKeepConn() {
        return keyword("no option keep-conn");
    }

    /**
     * Most requests in flight on one connection; it needs mpxs-conns to go above one.
     *
     * <p>HAProxy's default: 1. Configuration manual, section 10.1.1.
     *
     * @param requests number of requests, at least 1
     * @return this builder
     */
    public FcgiAppBuilder optionMaxReqs(int requests) {
        return keyword("option max-reqs", Word.number("option max-reqs", requests, 1,
                Integer.MAX_VALUE));
    }

    /**
     * The application handles several requests at once on a connection.
     *
     * <p>HAProxy's default: off. Configuration manual, section 10.1.1.
     *
     * @return this builder
     */
    public FcgiAppBuilder optionMpxsConns() {
        return keyword("option mpxs-conns");
    }

    /**
     * Undoes {@code option mpxs-conns}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    public FcgiAppBuilder noOptionMpxsConns() {
        return keyword("no option mpxs-conns");
    }

    /**
     * Passes a request header on that is withheld from applications by default.
     *
     * <p>HAProxy's default: Authorization, Proxy-Authorization and hop-by-hop headers are withheld. Configuration
     * manual, section 10.1.1.
     *
     * @param header name of the header, the name of a header
     * @return this builder
     */
    public FcgiAppBuilder passHeader(String header) {
        return keyword("pass-header", Word.of(header));
    }

    /**
     * Passes a request header on that is withheld from applications by default.
     *
     * <p>HAProxy's default: Authorization, Proxy-Authorization and hop-by-hop headers are withheld. Configuration
     * manual, section 10.1.1.
     *
     * @param header name of the header, the name of a header
     * @param when when it applies
     * @return this builder
     */
    public FcgiAppBuilder passHeader(String header, When when) {
        List<Word> words = new ArrayList<>(List.of(Word.of(header)));
        words.addAll(when.words());
        return keyword("pass-header", words);
    }

    /**
     * Regular expression that splits the decoded path: the first group is the script name, the optional second one
     * the path info.
     *
     * <p>HAProxy's default: none. Configuration manual, section 10.1.1.
     *
     * @param regex the regular expression, a regular expression
     * @return this builder
     */
    public FcgiAppBuilder pathInfo(String regex) {
        return keyword("path-info", Word.of(regex));
    }

    /**
     * Sets a FastCGI parameter, or replaces a default one. An empty value leaves it alone.
     *
     * <p>Configuration manual, section 10.1.1.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param value the value
     * @return this builder
     */
    public FcgiAppBuilder setParam(String name, LogFormat value) {
        return keyword("set-param", Word.name(name), value.word());
    }

    /**
     * Sets a FastCGI parameter, or replaces a default one. An empty value leaves it alone.
     *
     * <p>Configuration manual, section 10.1.1.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param value the value
     * @param when when it applies
     * @return this builder
     */
    public FcgiAppBuilder setParam(String name, LogFormat value, When when) {
        List<Word> words = new ArrayList<>(List.of(Word.name(name), value.word()));
        words.addAll(when.words());
        return keyword("set-param", words);
    }

    /**
     * Sets a FastCGI parameter, or replaces a default one. An empty value leaves it alone.
     *
     * <p>Configuration manual, section 10.1.1.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param value the value, literal text
     * @return this builder
     */
    public FcgiAppBuilder setParam(String name, String value) {
        return keyword("set-param", Word.name(name), LogFormat.text(value).word());
    }

    /**
     * Sets a FastCGI parameter, or replaces a default one. An empty value leaves it alone.
     *
     * <p>Configuration manual, section 10.1.1.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param value the value, literal text
     * @param when when it applies
     * @return this builder
     */
    public FcgiAppBuilder setParam(String name, String value, When when) {
        List<Word> words = new ArrayList<>(List.of(Word.name(name), LogFormat.text(value).word()));
        words.addAll(when.words());
        return keyword("set-param", words);
    }
}
