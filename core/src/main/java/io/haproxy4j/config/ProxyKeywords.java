// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.Durations;
import io.haproxy4j.config.value.LogFacility;
import io.haproxy4j.config.value.LogLevel;
import io.haproxy4j.config.value.ProxyMode;
import java.time.Duration;

/** Keywords of defaults, frontend, backend and listen (configuration manual, section 4.2). */
interface ProxyKeywords<B> extends Keywords<B> {

    /**
     * What the proxy understands of its traffic. A frontend and its backends must agree.
     *
     * @param mode the mode; HAProxy's own default is TCP
     * @return this builder
     */
    default B mode(ProxyMode mode) {
        return keyword("mode", Word.constant(mode));
    }

    /**
     * Sends logs where the global section sends them.
     *
     * @return this builder
     */
    default B logGlobal() {
        return keyword("log global");
    }

    /**
     * Sends logs to a target.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N} or
     *     {@code ring@NAME}
     * @param facility syslog facility
     * @return this builder
     */
    default B log(String target, LogFacility facility) {
        return keyword("log", Word.of(target), Word.constant(facility));
    }

    /**
     * Sends logs of at least a severity to a target.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N} or
     *     {@code ring@NAME}
     * @param facility syslog facility
     * @param level least severe level that is sent
     * @return this builder
     */
    default B log(String target, LogFacility facility, LogLevel level) {
        return keyword("log", Word.of(target), Word.constant(facility), Word.constant(level));
    }

    /**
     * How long to wait for a connection to a server. A dead host that does not answer costs a client this time per
     * attempt, so keep it short.
     *
     * @param timeout from 1 ms to 24.8 days
     * @return this builder
     */
    default B timeoutConnect(Duration timeout) {
        return keyword("timeout connect", Durations.word("timeout connect", timeout));
    }

    /**
     * How long a client may be silent while it is its turn to speak.
     *
     * @param timeout from 1 ms to 24.8 days
     * @return this builder
     */
    default B timeoutClient(Duration timeout) {
        return keyword("timeout client", Durations.word("timeout client", timeout));
    }

    /**
     * How long a server may be silent while it is its turn to speak.
     *
     * @param timeout from 1 ms to 24.8 days
     * @return this builder
     */
    default B timeoutServer(Duration timeout) {
        return keyword("timeout server", Durations.word("timeout server", timeout));
    }

    /**
     * How long a health check may take once it is connected; without it, the check's interval counts.
     *
     * @param timeout from 1 ms to 24.8 days
     * @return this builder
     */
    default B timeoutCheck(Duration timeout) {
        return keyword("timeout check", Durations.word("timeout check", timeout));
    }

    /**
     * How long a client may take to send all headers of a request.
     *
     * @param timeout from 1 ms to 24.8 days
     * @return this builder
     */
    default B timeoutHttpRequest(Duration timeout) {
        return keyword("timeout http-request", Durations.word("timeout http-request", timeout));
    }

    /**
     * How long a kept-alive connection may wait for its next request.
     *
     * @param timeout from 1 ms to 24.8 days
     * @return this builder
     */
    default B timeoutHttpKeepAlive(Duration timeout) {
        return keyword("timeout http-keep-alive", Durations.word("timeout http-keep-alive", timeout));
    }

    /**
     * How long a request may wait for a free connection slot on a server.
     *
     * @param timeout from 1 ms to 24.8 days
     * @return this builder
     */
    default B timeoutQueue(Duration timeout) {
        return keyword("timeout queue", Durations.word("timeout queue", timeout));
    }

    /**
     * Adds the client's address to each request as {@code X-Forwarded-For}.
     *
     * @return this builder
     */
    default B optionForwardfor() {
        return keyword("option forwardfor");
    }

    /**
     * Closes the server's connection after each response and keeps the client's.
     *
     * @return this builder
     */
    default B optionHttpServerClose() {
        return keyword("option http-server-close");
    }

    /**
     * Turns the statistics page on.
     *
     * @return this builder
     */
    default B statsEnable() {
        return keyword("stats enable");
    }

    /**
     * The path of the statistics page.
     *
     * @param prefix the path, for example {@code /stats}
     * @return this builder
     */
    default B statsUri(String prefix) {
        return keyword("stats uri", Word.of(prefix));
    }

    /**
     * Asks browsers to reload the statistics page.
     *
     * @param interval whole seconds
     * @return this builder
     */
    default B statsRefresh(Duration interval) {
        return keyword("stats refresh", Durations.word("stats refresh", interval));
    }

    /**
     * Asks for this user and password before the statistics page is shown; repeat it for more users.
     *
     * @param user name of the user, without a colon
     * @param password the password in clear text
     * @return this builder
     */
    default B statsAuth(String user, String password) {
        return keyword("stats auth", Word.of(user + ":" + password));
    }

    /**
     * Shows addresses, cookies and flags as tool tips of the statistics page.
     *
     * @return this builder
     */
    default B statsShowLegends() {
        return keyword("stats show-legends");
    }

    /**
     * Shows the name of the node on the statistics page: the one given with {@code node}, or the host name.
     *
     * @return this builder
     */
    default B statsShowNode() {
        return keyword("stats show-node");
    }
}
