// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.argument.Repetition;
import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.Durations;
import io.haproxy4j.config.value.LogSteps;
import java.time.Duration;

/**
 * Keywords of {@code defaults}, {@code frontend}, {@code listen}.
 */
interface FrontendKeywords<B> extends Keywords<B> {
    /**
     * Length of the kernel queue of connections not yet accepted on the listeners of this proxy. Raise it when
     * bursts of new connections are dropped before HAProxy accepts them; the kernel caps it with its own limit.
     *
     * <p>HAProxy's default: maxconn of the proxy. Configuration manual, section 4.2.
     *
     * @param connections number of connections, at least 0
     * @return this builder
     */
    default B backlog(int connections) {
        return keyword("backlog", Word.number("backlog", connections, 0, Integer.MAX_VALUE));
    }

    /**
     * Number of unanswered TCP keep-alive probes after which a client connection is considered dead. Needs "option
     * clitcpka" or "option tcpka".
     *
     * <p>HAProxy's default: the kernel's setting. Configuration manual, section 4.2.
     *
     * @param count how many, at least 1
     * @return this builder
     */
    default B clitcpkaCnt(int count) {
        return keyword("clitcpka-cnt", Word.number("clitcpka-cnt", count, 1, Integer.MAX_VALUE));
    }

    /**
     * Idle time after which TCP keep-alive probes start on client connections. Only whole seconds reach the
     * kernel.
     *
     * <p>HAProxy's default: the kernel's setting. Configuration manual, section 4.2.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B clitcpkaIdle(Duration timeout) {
        return keyword("clitcpka-idle", Durations.word("clitcpka-idle", timeout));
    }

    /**
     * Time between two TCP keep-alive probes on client connections. Only whole seconds reach the kernel.
     *
     * <p>HAProxy's default: the kernel's setting. Configuration manual, section 4.2.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B clitcpkaIntvl(Duration timeout) {
        return keyword("clitcpka-intvl", Durations.word("clitcpka-intvl", timeout));
    }

    /**
     * Backend for what no use_backend rule has caught. Without it, such requests get a 503.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param backend the backend, the name of a backend or listen section
     * @return this builder
     */
    default B defaultBackend(String backend) {
        return keyword("default_backend", Word.reference(Reference.Kind.BACKEND, backend));
    }

    /**
     * Log line for connections that failed before a request existed, for example in the TLS handshake.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param format the format
     * @return this builder
     */
    default B errorLogFormat(LogFormat format) {
        return keyword("error-log-format", format.word());
    }

    /**
     * Log line for connections that failed before a request existed, for example in the TLS handshake.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param format the format, literal text
     * @return this builder
     */
    default B errorLogFormat(String format) {
        return keyword("error-log-format", LogFormat.text(format).word());
    }

    /**
     * Text of the traffic log line. Overrides the predefined formats and is overridden by a later one.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param format the format
     * @return this builder
     */
    default B logFormat(LogFormat format) {
        return keyword("log-format", format.word());
    }

    /**
     * Text of the traffic log line. Overrides the predefined formats and is overridden by a later one.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param format the format, literal text
     * @return this builder
     */
    default B logFormat(String format) {
        return keyword("log-format", LogFormat.text(format).word());
    }

    /**
     * Structured data part of the log line, used only by targets in RFC 5424 format.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param format the format
     * @return this builder
     */
    default B logFormatSd(LogFormat format) {
        return keyword("log-format-sd", format.word());
    }

    /**
     * Structured data part of the log line, used only by targets in RFC 5424 format.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param format the format, literal text
     * @return this builder
     */
    default B logFormatSd(String format) {
        return keyword("log-format-sd", LogFormat.text(format).word());
    }

    /**
     * The moments of a transaction at which a log line is written; profiles give each step its own format.
     *
     * <p>HAProxy's default: one line, when everything it needs is known. Since HAProxy 3.2. Configuration manual,
     * section 4.2.
     *
     * @return this builder
     */
    default B logStepsAll() {
        return keyword("log-steps", Word.of("all"));
    }

    /**
     * The moments of a transaction at which a log line is written; profiles give each step its own format.
     *
     * <p>HAProxy's default: one line, when everything it needs is known. Since HAProxy 3.2. Configuration manual,
     * section 4.2.
     *
     * @param steps the steps
     * @param more further ones
     * @return this builder
     */
    default B logSteps(LogSteps steps, LogSteps... more) {
        return keyword("log-steps", Repetition.joined(",", each -> Word.of(each.word()), steps,
                more));
    }

    /**
     * How many idle server connections are kept for one client session. 0 keeps none.
     *
     * <p>HAProxy's default: 5. Configuration manual, section 4.2.
     *
     * @param connections number of connections, at least 0
     * @return this builder
     */
    default B maxSessionSrvConns(int connections) {
        return keyword("max-session-srv-conns", Word.number("max-session-srv-conns", connections, 0,
                Integer.MAX_VALUE));
    }

    /**
     * Concurrent connections this frontend accepts; more wait in the kernel's backlog. 0 means the process-wide
     * limit.
     *
     * <p>HAProxy's default: the global maxconn. Configuration manual, section 4.2.
     *
     * @param connections number of connections, at least 0
     * @return this builder
     */
    default B maxconn(int connections) {
        return keyword("maxconn", Word.number("maxconn", connections, 0, Integer.MAX_VALUE));
    }

    /**
     * Requests for exactly this URI are answered 200 by HAProxy itself, unlogged and before any rule.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param uri the URI, one word whatever is in it
     * @return this builder
     */
    default B monitorUri(String uri) {
        return keyword("monitor-uri", Word.of(uri));
    }

    /**
     * Lets malformed requests through that would be refused. Replaced by accept-unsafe-violations-in-http-request.
     *
     * <p>Deprecated by HAProxy in 3.2. Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionAcceptInvalidHttpRequest() {
        return keyword("option accept-invalid-http-request");
    }

    /**
     * Undoes {@code option accept-invalid-http-request}, also where it comes from a defaults section. Deprecated
     * by HAProxy in 3.2. Until HAProxy 3.0.
     *
     * @return this builder
     */
    default B noOptionAcceptInvalidHttpRequest() {
        return keyword("no option accept-invalid-http-request");
    }

    /**
     * Lets requests through that violate the HTTP syntax in ways known to enable attacks. A last resort while a
     * broken client is being fixed.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionAcceptUnsafeViolationsInHttpRequest() {
        return keyword("option accept-unsafe-violations-in-http-request");
    }

    /**
     * Undoes {@code option accept-unsafe-violations-in-http-request}, also where it comes from a defaults section.
     * Since HAProxy 3.2.
     *
     * @return this builder
     */
    default B noOptionAcceptUnsafeViolationsInHttpRequest() {
        return keyword("no option accept-unsafe-violations-in-http-request");
    }

    /**
     * Has the kernel send TCP keep-alive probes to clients, so that idle sessions survive firewalls and dead peers
     * are noticed.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionClitcpka() {
        return keyword("option clitcpka");
    }

    /**
     * Undoes {@code option clitcpka}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionClitcpka() {
        return keyword("no option clitcpka");
    }

    /**
     * Updates the byte counters while data flows rather than at the end of the session, which smooths the
     * statistics of long transfers.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionContstats() {
        return keyword("option contstats");
    }

    /**
     * Undoes {@code option contstats}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionContstats() {
        return keyword("no option contstats");
    }

    /**
     * Keeps HTTP/1 clients from being upgraded when they send the HTTP/2 preface on a clear connection.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionDisableH2Upgrade() {
        return keyword("option disable-h2-upgrade");
    }

    /**
     * Undoes {@code option disable-h2-upgrade}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionDisableH2Upgrade() {
        return keyword("no option disable-h2-upgrade");
    }

    /**
     * Logs only what went wrong: errors, timeouts, retries, 5xx. Normal traffic disappears from the logs.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionDontlogNormal() {
        return keyword("option dontlog-normal");
    }

    /**
     * Undoes {@code option dontlog-normal}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionDontlogNormal() {
        return keyword("no option dontlog-normal");
    }

    /**
     * Does not log connections on which no data was exchanged, such as those of port monitors.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionDontlognull() {
        return keyword("option dontlognull");
    }

    /**
     * Undoes {@code option dontlognull}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionDontlognull() {
        return keyword("no option dontlognull");
    }

    /**
     * Sends HTTP/1 response headers in the letter case of the global h1-case-adjust table, for clients that insist
     * on it.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionH1CaseAdjustBogusClient() {
        return keyword("option h1-case-adjust-bogus-client");
    }

    /**
     * Undoes {@code option h1-case-adjust-bogus-client}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionH1CaseAdjustBogusClient() {
        return keyword("no option h1-case-adjust-bogus-client");
    }

    /**
     * Removes the trailers of chunked responses before they reach the client.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionHttpDropResponseTrailers() {
        return keyword("option http-drop-response-trailers");
    }

    /**
     * Undoes {@code option http-drop-response-trailers}, also where it comes from a defaults section. Since
     * HAProxy 3.2.
     *
     * @return this builder
     */
    default B noOptionHttpDropResponseTrailers() {
        return keyword("no option http-drop-response-trailers");
    }

    /**
     * Hides connections on which nothing was sent, or the first request timed out, from logs and error counters:
     * browsers open such connections ahead of need.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionHttpIgnoreProbes() {
        return keyword("option http-ignore-probes");
    }

    /**
     * Undoes {@code option http-ignore-probes}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionHttpIgnoreProbes() {
        return keyword("no option http-ignore-probes");
    }

    /**
     * Reads and writes Proxy-Connection instead of Connection, for clients configured with HAProxy as an explicit
     * proxy.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionHttpUseProxyHeader() {
        return keyword("option http-use-proxy-header");
    }

    /**
     * Undoes {@code option http-use-proxy-header}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionHttpUseProxyHeader() {
        return keyword("no option http-use-proxy-header");
    }

    /**
     * Logs HTTP traffic in HAProxy's detailed format, or in the Common Log Format.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionHttplog() {
        return keyword("option httplog");
    }

    /**
     * Logs HTTP traffic in HAProxy's detailed format, or in the Common Log Format.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionHttplogClf() {
        return keyword("option httplog", Word.of("clf"));
    }

    /**
     * Like httplog, with the TLS error code, verification result, SNI, version and cipher added.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionHttpslog() {
        return keyword("option httpslog");
    }

    /**
     * During a soft stop, lets idle client connections live until their next response instead of cutting them.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionIdleCloseOnResponse() {
        return keyword("option idle-close-on-response");
    }

    /**
     * Undoes {@code option idle-close-on-response}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionIdleCloseOnResponse() {
        return keyword("no option idle-close-on-response");
    }

    /**
     * Raises the log level of failed transactions to "err", so syslog can file them apart.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionLogSeparateErrors() {
        return keyword("option log-separate-errors");
    }

    /**
     * Undoes {@code option log-separate-errors}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionLogSeparateErrors() {
        return keyword("no option log-separate-errors");
    }

    /**
     * Logs as soon as the response headers are known; sizes and durations are then partial and marked with a plus
     * sign.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionLogasap() {
        return keyword("option logasap");
    }

    /**
     * Undoes {@code option logasap}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionLogasap() {
        return keyword("no option logasap");
    }

    /**
     * Counts statistics per listening socket, not only per frontend.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionSocketStats() {
        return keyword("option socket-stats");
    }

    /**
     * Undoes {@code option socket-stats}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionSocketStats() {
        return keyword("no option socket-stats");
    }

    /**
     * Lets the kernel delay the first ACK of an accepted connection, which saves a packet for short exchanges.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionTcpSmartAccept() {
        return keyword("option tcp-smart-accept");
    }

    /**
     * Undoes {@code option tcp-smart-accept}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionTcpSmartAccept() {
        return keyword("no option tcp-smart-accept");
    }

    /**
     * Logs TCP traffic with timers, byte counts and the reason for the end of the session.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionTcplog() {
        return keyword("option tcplog");
    }

    /**
     * Logs TCP traffic with timers, byte counts and the reason for the end of the session.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionTcplogClf() {
        return keyword("option tcplog", Word.of("clf"));
    }

    /**
     * New sessions per second this frontend accepts; further connections wait in the backlog. 0 means no limit.
     *
     * <p>HAProxy's default: 0. Configuration manual, section 4.2.
     *
     * @param rate how many per second, at least 0
     * @return this builder
     */
    default B rateLimitSessions(int rate) {
        return keyword("rate-limit sessions", Word.number("rate-limit sessions", rate, 0,
                Integer.MAX_VALUE));
    }

    /**
     * Longest silence of a client before the session is ended. Should be set in every frontend.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B timeoutClient(Duration timeout) {
        return keyword("timeout client", Durations.word("timeout client", timeout));
    }

    /**
     * Silence allowed to a client that has closed its side.
     *
     * <p>HAProxy's default: timeout client. Configuration manual, section 4.2.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B timeoutClientFin(Duration timeout) {
        return keyword("timeout client-fin", Durations.word("timeout client-fin", timeout));
    }

    /**
     * Time a client has to complete the TLS handshake.
     *
     * <p>HAProxy's default: timeout client. Since HAProxy 3.0. Configuration manual, section 4.2.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B timeoutClientHs(Duration timeout) {
        return keyword("timeout client-hs", Durations.word("timeout client-hs", timeout));
    }
}
