// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.argument.Repetition;
import io.haproxy4j.config.expr.Expr;
import io.haproxy4j.config.line.OrderedOptions;
import io.haproxy4j.config.line.Word;
import java.util.List;

/**
 * What can be added to {@code tcp-check connect} (configuration manual, section 4.2).
 */
public final class TcpCheckConnectOptions extends OrderedOptions<TcpCheckConnectOptions> {
    TcpCheckConnectOptions(List<Word> words) {
        super(words);
    }

    /**
     * Adds {@code default} to {@code tcp-check connect}.
     *
     * @return this builder
     */
    public TcpCheckConnectOptions default_() {
        return putAt(0, "default");
    }

    /**
     * Adds {@code port} to {@code tcp-check connect}.
     *
     * @param port the port, from 1 to 65535
     * @return this builder
     */
    public TcpCheckConnectOptions port(int port) {
        return putAt(1, "port", Word.number("port", port, 1, 65535));
    }

    /**
     * Adds {@code port} to {@code tcp-check connect}.
     *
     * @param portExpr port expr
     * @return this builder
     */
    public TcpCheckConnectOptions port(Expr portExpr) {
        return putAt(1, "port", portExpr.word());
    }

    /**
     * Adds {@code addr} to {@code tcp-check connect}.
     *
     * @param addr addr, an IP address or a host name
     * @return this builder
     */
    public TcpCheckConnectOptions addr(String addr) {
        return putAt(2, "addr", Word.of(addr));
    }

    /**
     * Adds {@code send-proxy} to {@code tcp-check connect}.
     *
     * @return this builder
     */
    public TcpCheckConnectOptions sendProxy() {
        return putAt(3, "send-proxy");
    }

    /**
     * Adds {@code via-socks4} to {@code tcp-check connect}.
     *
     * @return this builder
     */
    public TcpCheckConnectOptions viaSocks4() {
        return putAt(4, "via-socks4");
    }

    /**
     * Adds {@code ssl} to {@code tcp-check connect}.
     *
     * @return this builder
     */
    public TcpCheckConnectOptions ssl() {
        return putAt(5, "ssl");
    }

    /**
     * Adds {@code sni} to {@code tcp-check connect}.
     *
     * @param sni sni, a server name
     * @return this builder
     */
    public TcpCheckConnectOptions sni(String sni) {
        return putAt(6, "sni", Word.of(sni));
    }

    /**
     * Adds {@code alpn} to {@code tcp-check connect}.
     *
     * @param alpn alpn, preferred ones first
     * @param more further ones
     * @return this builder
     */
    public TcpCheckConnectOptions alpn(String alpn, String... more) {
        return putAt(7, "alpn", Repetition.joined(",", each -> Word.of(each), alpn, more));
    }

    /**
     * Adds {@code linger} to {@code tcp-check connect}.
     *
     * @return this builder
     */
    public TcpCheckConnectOptions linger() {
        return putAt(8, "linger");
    }

    /**
     * Adds {@code proto none} to {@code tcp-check connect}.
     *
     * @return this builder
     */
    public TcpCheckConnectOptions protoNone() {
        return putAt(9, "proto", Word.of("none"));
    }

    /**
     * Adds {@code comment} to {@code tcp-check connect}.
     *
     * @param comment text for logs, one word whatever is in it
     * @return this builder
     */
    public TcpCheckConnectOptions comment(String comment) {
        return putAt(10, "comment", Word.of(comment));
    }
}
