// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import io.haproxy4j.keepalived.value.HttpVersion;
import java.util.List;
import java.util.function.Consumer;

/**
 * What {@code HTTP_GET} and {@code SSL_GET} have in common.
 *
 * @param <B> the builder itself
 */
public abstract class HttpCheck<B extends HttpCheck<B>> extends NetworkCheck<B> {
    HttpCheck(Problems problems, List<String> path) {
        super(problems, path);
    }

    /**
     * The older name of {@code retry}.
     *
     * <p>Keyword {@code nb_get_retry}. Deprecated by keepalived. Manual {@code keepalived.conf(5)}, section "Virtual
     * server(s)".
     *
     * @param times 0 to 4294967295
     * @return this
     */
    public B nbGetRetry(long times) {
        return set("nb_get_retry", Words.number(times));
    }

    /**
     * The host to ask for.
     *
     * <p>Keyword {@code virtualhost}. keepalived's default: that of the real server. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param host the host, one word whatever is in it
     * @return this
     */
    public B virtualhost(String host) {
        return set("virtualhost", Word.of(host));
    }

    /**
     * Version of HTTP; C closes the connection, K keeps it.
     *
     * <p>Keyword {@code http_protocol}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param protocol one of its constants
     * @return this
     */
    public B httpProtocol(HttpVersion protocol) {
        return set("http_protocol", Word.of(protocol.word()));
    }

    /**
     * Names the host in the TLS handshake.
     *
     * <p>Keyword {@code enable_sni}. Where keepalived is built with {@code _HAVE_SSL_SET_TLSEXT_HOST_NAME_}. Manual
     * {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @return this
     */
    public B enableSni() {
        return set("enable_sni");
    }

    /**
     * Names the host in the TLS handshake.
     *
     * <p>Keyword {@code enable_sni}. Where keepalived is built with {@code _HAVE_SSL_SET_TLSEXT_HOST_NAME_}. Manual
     * {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param value whether it is on
     * @return this
     */
    public B enableSni(boolean value) {
        return set("enable_sni", Words.bool(value));
    }

    /**
     * Asks for all pages at once, at the start and after a failure, instead of one per {@code delay_loop}.
     *
     * <p>Keyword {@code fast_recovery}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @return this
     */
    public B fastRecovery() {
        return set("fast_recovery");
    }

    /**
     * Asks for all pages at once, at the start and after a failure, instead of one per {@code delay_loop}.
     *
     * <p>Keyword {@code fast_recovery}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param value whether it is on
     * @return this
     */
    public B fastRecovery(boolean value) {
        return set("fast_recovery", Words.bool(value));
    }

    /**
     * A page and what is expected of it.
     *
     * <p>Keyword {@code url}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param content adds what is between the braces
     * @return this
     */
    public B url(Consumer<? super HttpUrl> content) {
        return block("url", List.of(), HttpUrl::new, content);
    }
}
