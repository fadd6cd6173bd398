// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import io.haproxy4j.keepalived.value.ForwardingMethod;
import io.haproxy4j.keepalived.value.TunnelChecksum;
import io.haproxy4j.keepalived.value.TunnelType;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Builder of {@code real_server}: a server behind a virtual server, and how it is checked.
 */
public final class RealServer extends BlockBuilder<RealServer> {
    RealServer(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    RealServer self() {
        return this;
    }

    /**
     * Weight of the server; 0 gives it no new connections.
     *
     * <p>Keyword {@code weight}. keepalived's default: 1. Manual {@code keepalived.conf(5)}, section "Virtual
     * server(s)".
     *
     * @param weight 0 to 65535
     * @return this
     */
    public RealServer weight(int weight) {
        return set("weight", Words.number(weight));
    }

    /**
     * How the kernel hands packets to this server.
     *
     * <p>Keyword {@code lvs_method}. keepalived's default: that of the virtual server. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param method one of its constants
     * @return this
     */
    public RealServer lvsMethod(ForwardingMethod method) {
        return set("lvs_method", Word.of(method.word()));
    }

    /**
     * How the kernel hands packets to this server.
     *
     * <p>Keyword {@code lvs_method}. keepalived's default: that of the virtual server. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param port 1 to 65535
     * @return this
     */
    public RealServer lvsMethodTunTypeGuePort(int port) {
        return set("lvs_method", Word.of("TUN"), Word.of("type"), Word.of("gue"), Word.of("port"),
                Words.number(port));
    }

    /**
     * How the kernel hands packets to this server.
     *
     * <p>Keyword {@code lvs_method}. keepalived's default: that of the virtual server. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param port 1 to 65535
     * @param checksum one of its constants
     * @return this
     */
    public RealServer lvsMethodTunTypeGuePort(int port, TunnelChecksum checksum) {
        return set("lvs_method", Word.of("TUN"), Word.of("type"), Word.of("gue"), Word.of("port"),
                Words.number(port), Word.of(checksum.word()));
    }

    /**
     * How the kernel hands packets to this server.
     *
     * <p>Keyword {@code lvs_method}. keepalived's default: that of the virtual server. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param tunnel one of its constants
     * @return this
     */
    public RealServer lvsMethodTunType(TunnelType tunnel) {
        return set("lvs_method", Word.of("TUN"), Word.of("type"), Word.of(tunnel.word()));
    }

    /**
     * How the kernel hands packets to this server.
     *
     * <p>Keyword {@code lvs_method}. keepalived's default: that of the virtual server. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param tunnel one of its constants
     * @param checksum one of its constants
     * @return this
     */
    public RealServer lvsMethodTunType(TunnelType tunnel, TunnelChecksum checksum) {
        return set("lvs_method", Word.of("TUN"), Word.of("type"), Word.of(tunnel.word()),
                Word.of(checksum.word()));
    }

    /**
     * How the kernel hands packets to this server.
     *
     * <p>Keyword {@code lvs_method}. keepalived's default: that of the virtual server. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @return this
     */
    public RealServer lvsMethodTun() {
        return set("lvs_method", Word.of("TUN"));
    }

    /**
     * From how many connections on the server gets no new ones.
     *
     * <p>Keyword {@code uthreshold}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param connections 0 to 4294967295
     * @return this
     */
    public RealServer uthreshold(long connections) {
        return set("uthreshold", Words.number(connections));
    }

    /**
     * Below how many connections the server gets new ones again.
     *
     * <p>Keyword {@code lthreshold}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param connections 0 to 4294967295
     * @return this
     */
    public RealServer lthreshold(long connections) {
        return set("lthreshold", Words.number(connections));
    }

    /**
     * Sets the weight of a failed server to 0 instead of removing it, so that its connections go on.
     *
     * <p>Keyword {@code inhibit_on_failure}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @return this
     */
    public RealServer inhibitOnFailure() {
        return set("inhibit_on_failure");
    }

    /**
     * Sets the weight of a failed server to 0 instead of removing it, so that its connections go on.
     *
     * <p>Keyword {@code inhibit_on_failure}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param value whether it is on
     * @return this
     */
    public RealServer inhibitOnFailure(boolean value) {
        return set("inhibit_on_failure", Words.bool(value));
    }

    /**
     * Program to run when the server comes up.
     *
     * <p>Keyword {@code notify_up}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one
     * @return this
     */
    public RealServer notifyUp(String program, String... arguments) {
        return set("notify_up", Word.command(program, arguments));
    }

    /**
     * Program to run when the server comes up.
     *
     * <p>Keyword {@code notify_up}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @return this
     */
    public RealServer notifyUp(Word.Command script, String user) {
        return set("notify_up", script, Word.of(user));
    }

    /**
     * Program to run when the server comes up.
     *
     * <p>Keyword {@code notify_up}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @param group the group, one word whatever is in it
     * @return this
     */
    public RealServer notifyUp(Word.Command script, String user, String group) {
        return set("notify_up", script, Word.of(user), Word.of(group));
    }

    /**
     * Program to run when the server goes down.
     *
     * <p>Keyword {@code notify_down}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one
     * @return this
     */
    public RealServer notifyDown(String program, String... arguments) {
        return set("notify_down", Word.command(program, arguments));
    }

    /**
     * Program to run when the server goes down.
     *
     * <p>Keyword {@code notify_down}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @return this
     */
    public RealServer notifyDown(Word.Command script, String user) {
        return set("notify_down", script, Word.of(user));
    }

    /**
     * Program to run when the server goes down.
     *
     * <p>Keyword {@code notify_down}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @param group the group, one word whatever is in it
     * @return this
     */
    public RealServer notifyDown(Word.Command script, String user, String group) {
        return set("notify_down", script, Word.of(user), Word.of(group));
    }

    /**
     * Takes the server for down until a check has succeeded.
     *
     * <p>Keyword {@code alpha}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @return this
     */
    public RealServer alpha() {
        return set("alpha");
    }

    /**
     * Takes the server for down until a check has succeeded.
     *
     * <p>Keyword {@code alpha}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param value whether it is on
     * @return this
     */
    public RealServer alpha(boolean value) {
        return set("alpha", Words.bool(value));
    }

    /**
     * How often a check is repeated before the server is down.
     *
     * <p>Keyword {@code retry}. keepalived's default: that of the virtual server. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param times 1 to 4294967295
     * @return this
     */
    public RealServer retry(long times) {
        return set("retry", Words.number(times));
    }

    /**
     * Time before a failed check is repeated.
     *
     * <p>Keyword {@code delay_before_retry}. keepalived's default: that of the virtual server. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param delay 0 to 4294.967295 s, in steps of 0.000001 s
     * @return this
     */
    public RealServer delayBeforeRetry(Duration delay) {
        return set("delay_before_retry", Words.seconds(delay));
    }

    /**
     * Longest random time before the first check; 0 for none.
     *
     * <p>Keyword {@code warmup}. keepalived's default: that of the virtual server. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param time 0 to 4294.967295 s, in steps of 0.000001 s
     * @return this
     */
    public RealServer warmup(Duration time) {
        return set("warmup", Words.seconds(time));
    }

    /**
     * How long to wait for a connection.
     *
     * <p>Keyword {@code connect_timeout}. keepalived's default: that of the virtual server. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param timeout 0.000001 to 4294.967295 s, in steps of 0.000001 s
     * @return this
     */
    public RealServer connectTimeout(Duration timeout) {
        return set("connect_timeout", Words.seconds(timeout));
    }

    /**
     * Time between two checks.
     *
     * <p>Keyword {@code delay_loop}. keepalived's default: that of the virtual server. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param delay 0.000001 to 4294.967295 s, in steps of 0.000001 s
     * @return this
     */
    public RealServer delayLoop(Duration delay) {
        return set("delay_loop", Words.seconds(delay));
    }

    /**
     * Whether mails are sent about the server.
     *
     * <p>Keyword {@code smtp_alert}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @return this
     */
    public RealServer smtpAlert() {
        return set("smtp_alert");
    }

    /**
     * Whether mails are sent about the server.
     *
     * <p>Keyword {@code smtp_alert}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param value whether it is on
     * @return this
     */
    public RealServer smtpAlert(boolean value) {
        return set("smtp_alert", Words.bool(value));
    }

    /**
     * The host that {@code HTTP_GET} and {@code SSL_GET} ask for, where they name none.
     *
     * <p>Keyword {@code virtualhost}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param host the host, one word whatever is in it
     * @return this
     */
    public RealServer virtualhost(String host) {
        return set("virtualhost", Word.of(host));
    }

    /**
     * Name of the server in SNMP.
     *
     * <p>Keyword {@code snmp_name}. Where keepalived is built with {@code _WITH_SNMP_CHECKER_}. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param name the name, one word whatever is in it
     * @return this
     */
    public RealServer snmpName(String name) {
        return set("snmp_name", Word.of(name));
    }

    /**
     * A program decides whether the server is up.
     *
     * <p>Keyword {@code MISC_CHECK}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param content adds what is between the braces
     * @return this
     */
    public RealServer miscCheck(Consumer<? super MiscCheck> content) {
        return block("MISC_CHECK", List.of(), MiscCheck::new, content);
    }

    /**
     * The server is up if it answers like a mail server.
     *
     * <p>Keyword {@code SMTP_CHECK}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param content adds what is between the braces
     * @return this
     */
    public RealServer smtpCheck(Consumer<? super SmtpCheck> content) {
        return block("SMTP_CHECK", List.of(), SmtpCheck::new, content);
    }

    /**
     * The server is up if a connection can be opened.
     *
     * <p>Keyword {@code TCP_CHECK}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param content adds what is between the braces
     * @return this
     */
    public RealServer tcpCheck(Consumer<? super TcpCheck> content) {
        return block("TCP_CHECK", List.of(), TcpCheck::new, content);
    }

    /**
     * The server is up if it answers an ICMP echo request.
     *
     * <p>Keyword {@code PING_CHECK}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param content adds what is between the braces
     * @return this
     */
    public RealServer pingCheck(Consumer<? super PingCheck> content) {
        return block("PING_CHECK", List.of(), PingCheck::new, content);
    }

    /**
     * The server is up if a datagram is not refused, or is answered.
     *
     * <p>Keyword {@code UDP_CHECK}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param content adds what is between the braces
     * @return this
     */
    public RealServer udpCheck(Consumer<? super UdpCheck> content) {
        return block("UDP_CHECK", List.of(), UdpCheck::new, content);
    }

    /**
     * The server is up if pages are as they should be.
     *
     * <p>Keyword {@code HTTP_GET}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param content adds what is between the braces
     * @return this
     */
    public RealServer httpGet(Consumer<? super HttpGet> content) {
        return block("HTTP_GET", List.of(), HttpGet::new, content);
    }

    /**
     * The server is up if pages, fetched over TLS, are as they should be.
     *
     * <p>Keyword {@code SSL_GET}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param content adds what is between the braces
     * @return this
     */
    public RealServer sslGet(Consumer<? super SslGet> content) {
        return block("SSL_GET", List.of(), SslGet::new, content);
    }

    /**
     * The server is up if it answers a question about names.
     *
     * <p>Keyword {@code DNS_CHECK}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param content adds what is between the braces
     * @return this
     */
    public RealServer dnsCheck(Consumer<? super DnsCheck> content) {
        return block("DNS_CHECK", List.of(), DnsCheck::new, content);
    }

    /**
     * The number in a track file decides the weight.
     *
     * <p>Keyword {@code FILE_CHECK}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param content adds what is between the braces
     * @return this
     */
    public RealServer fileCheck(Consumer<? super FileCheck> content) {
        return block("FILE_CHECK", List.of(), FileCheck::new, content);
    }

    /**
     * The server is up as long as a BFD session with it is.
     *
     * <p>Keyword {@code BFD_CHECK}. Where keepalived is built with {@code _WITH_BFD_}. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param content adds what is between the braces
     * @return this
     */
    public RealServer bfdCheck(Consumer<? super BfdCheck> content) {
        return block("BFD_CHECK", List.of(), BfdCheck::new, content);
    }
}
