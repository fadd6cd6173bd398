// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.argument.Repetition;
import io.haproxy4j.config.expr.Expr;
import io.haproxy4j.config.line.OrderedOptions;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.HttpCheckProtocol;
import java.util.List;

/**
 * What can be added to {@code http-check connect} (configuration manual, section 4.2).
 */
public final class HttpCheckConnectOptions extends OrderedOptions<HttpCheckConnectOptions> {
    HttpCheckConnectOptions(List<Word> words) {
        super(words);
    }

    /**
     * Adds {@code default} to {@code http-check connect}.
     *
     * @return this builder
     */
    public HttpCheckConnectOptions default_() {
        return putAt(0, "default");
    }

    /**
     * Adds {@code port} to {@code http-check connect}.
     *
     * @param port the port, from 1 to 65535
     * @return this builder
     */
    public HttpCheckConnectOptions port(int port) {
        return putAt(1, "port", Word.number("port", port, 1, 65535));
    }

    /**
     * Adds {@code port} to {@code http-check connect}.
     *
     * @param portExpr port expr
     * @return this builder
     */
    public HttpCheckConnectOptions port(Expr portExpr) {
        return putAt(1, "port", portExpr.word());
    }

    /**
     * Adds {@code addr} to {@code http-check connect}.
     *
     * @param addr addr, an IP address or a host name
     * @return this builder
     */
    public HttpCheckConnectOptions addr(String addr) {
        return putAt(2, "addr", Word.of(addr));
    }

    /**
     * Adds {@code send-proxy} to {@code http-check connect}.
     *
     * @return this builder
     */
    public HttpCheckConnectOptions sendProxy() {
        return putAt(3, "send-proxy");
    }

    /**
     * Adds {@code via-socks4} to {@code http-check connect}.
     *
     * @return this builder
     */
    public HttpCheckConnectOptions viaSocks4() {
        return putAt(4, "via-socks4");
    }

    /**
     * Adds {@code ssl} to {@code http-check connect}.
     *
     * @return this builder
     */
    public HttpCheckConnectOptions ssl() {
        return putAt(5, "ssl");
    }

    /**
     * Adds {@code sni} to {@code http-check connect}.
     *
     * @param sni sni, a server name
     * @return this builder
     */
    public HttpCheckConnectOptions sni(String sni) {
        return putAt(6, "sni", Word.of(sni));
    }

    /**
     * Adds {@code alpn} to {@code http-check connect}.
     *
     * @param alpn alpn, preferred ones first
     * @param more further ones
     * @return this builder
     */
    public HttpCheckConnectOptions alpn(String alpn, String... more) {
        return putAt(7, "alpn", Repetition.joined(",", each -> Word.of(each), alpn, more));
    }

    /**
     * Adds {@code linger} to {@code http-check connect}.
     *
     * @return this builder
     */
    public HttpCheckConnectOptions linger() {
        return putAt(8, "linger");
    }

    /**
     * Adds {@code proto} to {@code http-check connect}.
     *
     * @param proto proto: {@code h1}, {@code h2}, {@code fcgi}
     * @return this builder
     */
    public HttpCheckConnectOptions proto(HttpCheckProtocol proto) {
        return putAt(9, "proto", Word.of(proto.word()));
    }

    /**
     * Adds {@code comment} to {@code http-check connect}.
     *
     * @param comment text for logs, one word whatever is in it
     * @return this builder
     */
    public HttpCheckConnectOptions comment(String comment) {
        return putAt(10, "comment", Word.of(comment));
    }
}
