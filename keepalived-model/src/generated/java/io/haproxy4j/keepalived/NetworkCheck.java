// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.time.Duration;
import java.util.List;

/**
 * What health checks over the network have in common: where they connect to, and from where.
 *
 * @param <B> the builder itself
 */
public abstract class NetworkCheck<B extends NetworkCheck<B>> extends Check<B> {
    NetworkCheck(Problems problems, List<String> path) {
        super(problems, path);
    }

    /**
     * Address to connect to.
     *
     * <p>Keyword {@code connect_ip}. keepalived's default: that of the real server. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param address an IPv4 or IPv6 address
     * @return this
     */
    public B connectIp(String address) {
        return set("connect_ip", Word.of(address));
    }

    /**
     * Port to connect to.
     *
     * <p>Keyword {@code connect_port}. keepalived's default: that of the real server. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param port 1 to 65535
     * @return this
     */
    public B connectPort(int port) {
        return set("connect_port", Words.number(port));
    }

    /**
     * Address to connect from.
     *
     * <p>Keyword {@code bindto}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param address an IPv4 or IPv6 address
     * @return this
     */
    public B bindto(String address) {
        return set("bindto", Word.of(address));
    }

    /**
     * Port to connect from.
     *
     * <p>Keyword {@code bind_port}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param port 1 to 65535
     * @return this
     */
    public B bindPort(int port) {
        return set("bind_port", Words.number(port));
    }

    /**
     * Interface to connect from; needed for link-local addresses.
     *
     * <p>Keyword {@code bind_if}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param name name of a network interface, at most 15 characters
     * @return this
     */
    public B bindIf(String name) {
        return set("bind_if", Word.of(name));
    }

    /**
     * How long to wait for a connection.
     *
     * <p>Keyword {@code connect_timeout}. keepalived's default: that of the real server. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param timeout 0.000001 to 4294.967295 s, in steps of 0.000001 s
     * @return this
     */
    public B connectTimeout(Duration timeout) {
        return set("connect_timeout", Words.seconds(timeout));
    }

    /**
     * Firewall mark of the check's packets.
     *
     * <p>Keyword {@code fwmark}. Where keepalived is built with {@code _WITH_SO_MARK_}. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param mark 0 to 4294967295
     * @return this
     */
    public B fwmark(long mark) {
        return set("fwmark", Words.number(mark));
    }
}
