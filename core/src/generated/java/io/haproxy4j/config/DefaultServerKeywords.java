// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.argument.Repetition;
import io.haproxy4j.config.expr.Expr;
import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.line.Options;
import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.CheckProtocol;
import io.haproxy4j.config.value.Durations;
import io.haproxy4j.config.value.HashKey;
import io.haproxy4j.config.value.InitState;
import io.haproxy4j.config.value.IpFamily;
import io.haproxy4j.config.value.LogTransport;
import io.haproxy4j.config.value.ObserveLayer;
import io.haproxy4j.config.value.OnError;
import io.haproxy4j.config.value.ProxyV2Option;
import io.haproxy4j.config.value.ResolveOption;
import io.haproxy4j.config.value.ServerProtocol;
import io.haproxy4j.config.value.TlsVerify;
import io.haproxy4j.config.value.TlsVersion;
import io.haproxy4j.config.value.WebSocketProtocol;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Options of {@code default-server} lines, which {@code server} lines have as well.
 */
abstract class DefaultServerKeywords<O extends DefaultServerKeywords<O>> extends Options<O> {
    DefaultServerKeywords(List<Word> words) {
        super(words);
    }

    /**
     * Address health and agent checks go to, when it differs from the server's own.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param address the address, an IP address or a host name
     * @return this builder
     */
    public O addr(String address) {
        return put("addr", Word.of(address));
    }

    /**
     * Address or name of the agent, when it does not run on the server itself.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param address the address, one word whatever is in it
     * @return this builder
     */
    public O agentAddr(String address) {
        return put("agent-addr", Word.of(address));
    }

    /**
     * Asks an agent on the server for its weight, maxconn and administrative state at regular intervals. Needs
     * agent-port.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O agentCheck() {
        return put("agent-check");
    }

    /**
     * Time between two agent checks.
     *
     * <p>HAProxy's default: 2s. Configuration manual, section 5.2.
     *
     * @param delay the delay, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public O agentInter(Duration delay) {
        return put("agent-inter", Durations.word("agent-inter", delay));
    }

    /**
     * TCP port of the agent.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param port the port, from 1 to 65535
     * @return this builder
     */
    public O agentPort(int port) {
        return put("agent-port", Word.number("agent-port", port, 1, 65535));
    }

    /**
     * Text sent to the agent on connection, for example to tell it which backend asks. A newline must be written
     * into it.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param text the text, one word whatever is in it
     * @return this builder
     */
    public O agentSend(String text) {
        return put("agent-send", Word.of(text));
    }

    /**
     * Sends TLS 1.3 early data to the server when the client sent some; use retry-on 0rtt-rejected with it.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O allow0rtt() {
        return put("allow-0rtt");
    }

    /**
     * Protocols offered to the server in TLS, comma separated, in order of preference.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param protocols the protocols, preferred ones first
     * @param more further ones
     * @return this builder
     */
    public O alpn(String protocols, String... more) {
        return put("alpn", Repetition.joined(",", each -> Word.of(each), protocols, more));
    }

    /**
     * Uses the server only when no ordinary server is left.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O backup() {
        return put("backup");
    }

    /**
     * Authorities the server's certificate is verified against: a PEM file or directory, or the word for the
     * system's bundle.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param file the file, as a path
     * @return this builder
     */
    public O caFile(String file) {
        return put("ca-file", Word.of(file));
    }

    /**
     * TCP congestion control algorithm of connections to the server, by its kernel name.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 5.2.
     *
     * @param algorithm algorithm, one word whatever is in it
     * @return this builder
     */
    public O cc(String algorithm) {
        return put("cc", Word.of(algorithm));
    }

    /**
     * Enables health checks. What is checked is set by the backend's options; by default it is a TCP connection.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O check() {
        return put("check");
    }

    /**
     * Protocols offered in TLS by health checks.
     *
     * <p>HAProxy's default: alpn of the server. Configuration manual, section 5.2.
     *
     * @param protocols the protocols, preferred ones first
     * @param more further ones
     * @return this builder
     */
    public O checkAlpn(String protocols, String... more) {
        return put("check-alpn", Repetition.joined(",", each -> Word.of(each), protocols, more));
    }

    /**
     * Name under which checks look for an idle connection to reuse.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 5.2.
     *
     * @param name the name, one word whatever is in it
     * @return this builder
     */
    public O checkPoolConnName(String name) {
        return put("check-pool-conn-name", Word.of(name));
    }

    /**
     * Protocol spoken by health checks.
     *
     * <p>HAProxy's default: proto of the server. Configuration manual, section 5.2.
     *
     * @param protocol protocol: {@code h1}, {@code h2}, {@code none}, {@code fcgi}, {@code quic} (since HAProxy
     *     3.4), {@code spop} (since HAProxy 3.2)
     * @return this builder
     */
    public O checkProto(CheckProtocol protocol) {
        return put("check-proto", Word.of(protocol.word()));
    }

    /**
     * Lets HTTP checks use idle connections of the pool instead of opening their own.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O checkReusePool() {
        return put("check-reuse-pool");
    }

    /**
     * Sends the PROXY protocol in health checks, also when they go to another port or address.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O checkSendProxy() {
        return put("check-send-proxy");
    }

    /**
     * Server name health checks send in TLS; a fixed name.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param name the name, a server name
     * @return this builder
     */
    public O checkSni(String name) {
        return put("check-sni", Word.of(name));
    }

    /**
     * Takes the server name of TLS checks from the check's Host header; undoes no-check-sni-auto.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O checkSniAuto() {
        return put("check-sni-auto");
    }

    /**
     * Uses TLS for health checks, also when normal traffic is in the clear.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O checkSsl() {
        return put("check-ssl");
    }

    /**
     * Sends health checks through the SOCKS4 proxy of the server.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O checkViaSocks4() {
        return put("check-via-socks4");
    }

    /**
     * Cipher list towards the server up to TLS 1.2, in OpenSSL's notation.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param ciphers the ciphers, in OpenSSL's form, preferred ones first
     * @param more further ones
     * @return this builder
     */
    public O ciphers(String ciphers, String... more) {
        return put("ciphers", Repetition.joined(":", each -> Word.of(each), ciphers, more));
    }

    /**
     * Cipher suites of TLS 1.3 towards the server.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param ciphersuites the cipher suites of TLS 1.3, in OpenSSL's form, preferred ones first
     * @param more further ones
     * @return this builder
     */
    public O ciphersuites(String ciphersuites, String... more) {
        return put("ciphersuites", Repetition.joined(":", each -> Word.of(each), ciphersuites,
                more));
    }

    /**
     * Signature algorithms for the certificate HAProxy presents to the server.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 5.2.
     *
     * @param algorithms the algorithms, one word whatever is in it
     * @return this builder
     */
    public O clientSigalgs(String algorithms) {
        return put("client-sigalgs", Word.of(algorithms));
    }

    /**
     * Value of the persistence cookie that stands for this server. Servers may share one, a backup with its
     * original for example.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param value the value, one word whatever is in it
     * @return this builder
     */
    public O cookie(String value) {
        return put("cookie", Word.of(value));
    }

    /**
     * Revocation lists for the server's certificate.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param file the file, as a path
     * @return this builder
     */
    public O crlFile(String file) {
        return put("crl-file", Word.of(file));
    }

    /**
     * Certificate and key HAProxy presents when the server asks for one.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param certificate the certificate, as a path
     * @return this builder
     */
    public O crt(String certificate) {
        return put("crt", Word.of(certificate));
    }

    /**
     * Groups for the key exchange with the server, separated by colons.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 5.2.
     *
     * @param curves the elliptic curves, separated by colons, one word whatever is in it
     * @return this builder
     */
    public O curves(String curves) {
        return put("curves", Word.of(curves));
    }

    /**
     * Starts the server in maintenance; it can be enabled at run time.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O disabled() {
        return put("disabled");
    }

    /**
     * Time between two checks while the server is down.
     *
     * <p>HAProxy's default: inter. Configuration manual, section 5.2.
     *
     * @param delay the delay, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public O downinter(Duration delay) {
        return put("downinter", Durations.word("downinter", delay));
    }

    /**
     * Undoes a "disabled" inherited from default-server.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O enabled() {
        return put("enabled");
    }

    /**
     * Consecutive errors of observed traffic that trigger on-error.
     *
     * <p>HAProxy's default: 10. Configuration manual, section 5.2.
     *
     * @param count how many, at least 1
     * @return this builder
     */
    public O errorLimit(int count) {
        return put("error-limit", Word.number("error-limit", count, 1, Integer.MAX_VALUE));
    }

    /**
     * Failed checks in a row after which the server is down.
     *
     * <p>HAProxy's default: 3. Configuration manual, section 5.2.
     *
     * @param count how many, at least 1
     * @return this builder
     */
    public O fall(int count) {
        return put("fall", Word.number("fall", count, 1, Integer.MAX_VALUE));
    }

    /**
     * Time between two checks while the state is in doubt.
     *
     * <p>HAProxy's default: inter. Configuration manual, section 5.2.
     *
     * @param delay the delay, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public O fastinter(Duration delay) {
        return put("fastinter", Durations.word("fastinter", delay));
    }

    /**
     * Restricts TLS to SSLv3. Insecure; use ssl-min-ver and ssl-max-ver.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O forceSslv3() {
        return put("force-sslv3");
    }

    /**
     * Restricts TLS to version 1.0; ssl-min-ver and ssl-max-ver are clearer.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O forceTlsv10() {
        return put("force-tlsv10");
    }

    /**
     * Restricts TLS to version 1.1; ssl-min-ver and ssl-max-ver are clearer.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O forceTlsv11() {
        return put("force-tlsv11");
    }

    /**
     * Restricts TLS to version 1.2; ssl-min-ver and ssl-max-ver are clearer.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O forceTlsv12() {
        return put("force-tlsv12");
    }

    /**
     * Restricts TLS to version 1.3; ssl-min-ver and ssl-max-ver are clearer.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O forceTlsv13() {
        return put("force-tlsv13");
    }

    /**
     * What a server's places on the consistent hash ring are computed from. An address keeps several load
     * balancers in agreement whatever the order of their servers.
     *
     * <p>HAProxy's default: id. Since HAProxy 3.0. Configuration manual, section 5.2.
     *
     * @param key the key: {@code id}, {@code id32} (since HAProxy 3.4), {@code guid} (since HAProxy 3.4), {@code addr},
     *     {@code addr-port}
     * @return this builder
     */
    public O hashKey(HashKey key) {
        return put("hash-key", Word.of(key.word()));
    }

    /**
     * Takes the check of this server from a healthcheck section instead of the backend.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 5.2.
     *
     * @param healthcheck healthcheck, the name of a healthcheck section
     * @return this builder
     */
    public O healthcheck(String healthcheck) {
        return put("healthcheck", Word.reference(Reference.Kind.HEALTHCHECK, healthcheck));
    }

    /**
     * Interval of pings on idle server connections; without an answer the connection is closed. HTTP/2 only,
     * ignored elsewhere.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 5.2.
     *
     * @param delay the delay, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public O idlePing(Duration delay) {
        return put("idle-ping", Durations.word("idle-ping", delay));
    }

    /**
     * How the address of a host name is found at start, tried in order: from the state file, the resolver of the C
     * library, not at all, or a fixed address.
     *
     * <p>HAProxy's default: last,libc. Configuration manual, section 5.2.
     *
     * @param method {@code last} for the state file, {@code libc} for the system's resolver, {@code none} for
     *     starting without an address, or an address to use
     * @param more further ones
     * @return this builder
     */
    public O initAddr(String method, String... more) {
        return put("init-addr", Repetition.joined(",", each -> Word.of(each), method, more));
    }

    /**
     * State a checked server starts in, and how many checks it takes to leave it.
     *
     * <p>HAProxy's default: none. Since HAProxy 3.2. Configuration manual, section 5.2.
     *
     * @param state state: {@code fully-up}, {@code up}, {@code down}, {@code fully-down}, {@code none}
     * @return this builder
     */
    public O initState(InitState state) {
        return put("init-state", Word.of(state.word()));
    }

    /**
     * Time between two health checks; also the limit for a check unless "timeout check" is set.
     *
     * <p>HAProxy's default: 2s. Configuration manual, section 5.2.
     *
     * @param delay the delay, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public O inter(Duration delay) {
        return put("inter", Durations.word("inter", delay));
    }

    /**
     * Has the kernel encrypt and decrypt (Linux 4.17 or later) where the cipher allows it.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 5.2.
     *
     * @param ktls {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    public O ktls(boolean ktls) {
        return put("ktls", Word.of(ktls ? "on" : "off"));
    }

    /**
     * Size in bytes of the buffer for messages waiting for this log server. Only in log backends.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 5.2.
     *
     * @param size the size, at least 1
     * @return this builder
     */
    public O logBufsize(int size) {
        return put("log-bufsize", Word.number("log-bufsize", size, 1, Integer.MAX_VALUE));
    }

    /**
     * How log messages are delimited on a TCP connection: by newline, or with their length in front.
     *
     * <p>HAProxy's default: legacy. Configuration manual, section 5.2.
     *
     * @param protocol protocol: {@code legacy}, {@code octet-count}
     * @return this builder
     */
    public O logProto(LogTransport protocol) {
        return put("log-proto", Word.of(protocol.word()));
    }

    /**
     * How often a server connection is used again; -1 for no limit, 0 for never. Works around servers that leak.
     *
     * <p>HAProxy's default: -1. Configuration manual, section 5.2.
     *
     * @param count how many, at least -1
     * @return this builder
     */
    public O maxReuse(int count) {
        return put("max-reuse", Word.number("max-reuse", count, -1, Integer.MAX_VALUE));
    }

    /**
     * Concurrent requests the server gets; more wait in its queue. The best protection of a server against
     * overload. 0 means no limit.
     *
     * <p>HAProxy's default: 0. Configuration manual, section 5.2.
     *
     * @param connections number of connections, at least 0
     * @return this builder
     */
    public O maxconn(int connections) {
        return put("maxconn", Word.number("maxconn", connections, 0, Integer.MAX_VALUE));
    }

    /**
     * Longest queue of the server; further requests are sent to others, persistence or not. 0 means no limit.
     *
     * <p>HAProxy's default: 0. Configuration manual, section 5.2.
     *
     * @param requests number of requests, at least 0
     * @return this builder
     */
    public O maxqueue(int requests) {
        return put("maxqueue", Word.number("maxqueue", requests, 0, Integer.MAX_VALUE));
    }

    /**
     * Lower end of a limit that grows with the backend's load up to maxconn, reached at fullconn.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param connections number of connections, at least 0
     * @return this builder
     */
    public O minconn(int connections) {
        return put("minconn", Word.number("minconn", connections, 0, Integer.MAX_VALUE));
    }

    /**
     * Network namespace connections are made from (Linux); a star takes it from the client's connection.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param name the name, one word whatever is in it
     * @return this builder
     */
    public O namespace(String name) {
        return put("namespace", Word.of(name));
    }

    /**
     * Undoes an inherited agent-check.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O noAgentCheck() {
        return put("no-agent-check");
    }

    /**
     * Undoes an inherited backup.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O noBackup() {
        return put("no-backup");
    }

    /**
     * Undoes an inherited check.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O noCheck() {
        return put("no-check");
    }

    /**
     * Undoes an inherited check-reuse-pool.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O noCheckReusePool() {
        return put("no-check-reuse-pool");
    }

    /**
     * Undoes an inherited check-send-proxy.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O noCheckSendProxy() {
        return put("no-check-send-proxy");
    }

    /**
     * Turns off the automatic server name in TLS checks.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O noCheckSniAuto() {
        return put("no-check-sni-auto");
    }

    /**
     * Undoes an inherited check-ssl.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O noCheckSsl() {
        return put("no-check-ssl");
    }

    /**
     * Forbids TLS renegotiation asked for by the server.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O noRenegotiate() {
        return put("no-renegotiate");
    }

    /**
     * Undoes an inherited send-proxy.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O noSendProxy() {
        return put("no-send-proxy");
    }

    /**
     * Undoes an inherited send-proxy-v2.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O noSendProxyV2() {
        return put("no-send-proxy-v2");
    }

    /**
     * Undoes an inherited send-proxy-v2-ssl.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O noSendProxyV2Ssl() {
        return put("no-send-proxy-v2-ssl");
    }

    /**
     * Undoes an inherited send-proxy-v2-ssl-cn.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O noSendProxyV2SslCn() {
        return put("no-send-proxy-v2-ssl-cn");
    }

    /**
     * Turns off the automatic server name taken from the Host header.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O noSniAuto() {
        return put("no-sni-auto");
    }

    /**
     * Undoes an inherited ssl.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O noSsl() {
        return put("no-ssl");
    }

    /**
     * Makes a full TLS handshake for every connection instead of resuming a session.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O noSslReuse() {
        return put("no-ssl-reuse");
    }

    /**
     * Undoes an inherited tfo.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O noTfo() {
        return put("no-tfo");
    }

    /**
     * Disables TLS session tickets towards the server.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O noTlsTickets() {
        return put("no-tls-tickets");
    }

    /**
     * Never records this server in a stick-table, so that nobody sticks to a backup for example.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O nonStick() {
        return put("non-stick");
    }

    /**
     * Protocols offered by the obsolete NPN extension; alpn replaces it.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param protocols the protocols, preferred ones first
     * @param more further ones
     * @return this builder
     */
    public O npn(String protocols, String... more) {
        return put("npn", Repetition.joined(",", each -> Word.of(each), protocols, more));
    }

    /**
     * Judges the server's health also by live traffic: by connections, or by HTTP responses. Needs check.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param mode the mode: {@code layer4}, {@code layer7}
     * @return this builder
     */
    public O observe(ObserveLayer mode) {
        return put("observe", Word.of(mode.word()));
    }

    /**
     * What happens after error-limit observed errors: faster checks, a failed check, one short of down, or down at
     * once.
     *
     * <p>HAProxy's default: fail-check. Configuration manual, section 5.2.
     *
     * @param mode the mode: {@code fastinter}, {@code fail-check}, {@code sudden-death}, {@code mark-down}
     * @return this builder
     */
    public O onError(OnError mode) {
        return put("on-error", Word.of(mode.word()));
    }

    /**
     * Ends all sessions of the server when it goes down, instead of letting them time out.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O onMarkedDownShutdownSessions() {
        return put("on-marked-down", Word.of("shutdown-sessions"));
    }

    /**
     * Ends the sessions on all backup servers when this one comes up, to get its traffic back.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O onMarkedUpShutdownBackupSessions() {
        return put("on-marked-up", Word.of("shutdown-backup-sessions"));
    }

    /**
     * Name given to an idle connection and looked for when one is reused.
     *
     * <p>HAProxy's default: the sni expression. Since HAProxy 3.0. Configuration manual, section 5.2.
     *
     * @param name the name
     * @return this builder
     */
    public O poolConnName(Expr name) {
        return put("pool-conn-name", name.word());
    }

    /**
     * Idle connections below which a thread does not take one from another thread.
     *
     * <p>HAProxy's default: 0. Configuration manual, section 5.2.
     *
     * @param connections number of connections, at least 0
     * @return this builder
     */
    public O poolLowConn(int connections) {
        return put("pool-low-conn", Word.number("pool-low-conn", connections, 0,
                Integer.MAX_VALUE));
    }

    /**
     * Largest number of idle connections kept for the server; -1 means no limit, 0 none.
     *
     * <p>HAProxy's default: -1. Configuration manual, section 5.2.
     *
     * @param connections number of connections, at least -1
     * @return this builder
     */
    public O poolMaxConn(int connections) {
        return put("pool-max-conn", Word.number("pool-max-conn", connections, -1,
                Integer.MAX_VALUE));
    }

    /**
     * Interval at which half of the surplus idle connections are closed; 0 keeps none.
     *
     * <p>HAProxy's default: 5s. Configuration manual, section 5.2.
     *
     * @param delay the delay, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public O poolPurgeDelay(Duration delay) {
        return put("pool-purge-delay", Durations.word("pool-purge-delay", delay));
    }

    /**
     * Port health checks go to, when it differs from the server's own.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param port the port, from 1 to 65535
     * @return this builder
     */
    public O port(int port) {
        return put("port", Word.number("port", port, 1, 65535));
    }

    /**
     * Forces the protocol spoken to the server, for example HTTP/2 without TLS or FastCGI.
     *
     * <p>HAProxy's default: chosen by ALPN and mode. Configuration manual, section 5.2.
     *
     * @param protocol protocol: {@code h1}, {@code h2}, {@code none}, {@code fcgi}, {@code quic} (since HAProxy
     *     3.4), {@code qmux} (since HAProxy 3.4), {@code spop} (since HAProxy 3.2)
     * @return this builder
     */
    public O proto(ServerProtocol protocol) {
        return put("proto", Word.of(protocol.word()));
    }

    /**
     * Extra fields of the PROXY protocol header, version 2.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param options options: {@code ssl}, {@code cert-cn}, {@code ssl-cipher}, {@code cert-sig}, {@code cert-key},
     *     {@code authority}, {@code crc32c}, {@code unique-id}
     * @param more further ones
     * @return this builder
     */
    public O proxyV2Options(ProxyV2Option options, ProxyV2Option... more) {
        return put("proxy-v2-options", Repetition.joined(",", each -> Word.of(each.word()), options,
                more));
    }

    /**
     * Answers GET and HEAD with a redirect to this prefix and the requested path instead of forwarding them. No
     * trailing slash.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param prefix what it begins with, one word whatever is in it
     * @return this builder
     */
    public O redir(String prefix) {
        return put("redir", Word.of(prefix));
    }

    /**
     * Allows TLS renegotiation asked for by the server.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O renegotiate() {
        return put("renegotiate");
    }

    /**
     * Networks preferred when a name resolves to several addresses.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param networks the networks, an IP network
     * @param more further ones
     * @return this builder
     */
    public O resolveNet(String networks, String... more) {
        return put("resolve-net", Repetition.joined(",", each -> Word.of(each), networks, more));
    }

    /**
     * Options of run-time resolution: whether servers may share an address, whether the weight of SRV records
     * counts.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param options options: {@code allow-dup-ip}, {@code ignore-weight}, {@code prevent-dup-ip}
     * @param more further ones
     * @return this builder
     */
    public O resolveOpts(ResolveOption options, ResolveOption... more) {
        return put("resolve-opts", Repetition.joined(",", each -> Word.of(each.word()), options,
                more));
    }

    /**
     * Address family preferred when a name has both.
     *
     * <p>HAProxy's default: ipv6. Configuration manual, section 5.2.
     *
     * @param family family: {@code ipv4}, {@code ipv6}
     * @return this builder
     */
    public O resolvePrefer(IpFamily family) {
        return put("resolve-prefer", Word.of(family.word()));
    }

    /**
     * Resolves the server's name at run time with the name servers of this section.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param resolvers the resolvers section, the name of a resolvers section
     * @return this builder
     */
    public O resolvers(String resolvers) {
        return put("resolvers", Word.reference(Reference.Kind.RESOLVERS, resolvers));
    }

    /**
     * Successful checks in a row after which the server is up.
     *
     * <p>HAProxy's default: 2. Configuration manual, section 5.2.
     *
     * @param count how many, at least 1
     * @return this builder
     */
    public O rise(int count) {
        return put("rise", Word.number("rise", count, 1, Integer.MAX_VALUE));
    }

    /**
     * Sends the PROXY protocol, version 1, in front of every connection. The server must expect it.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O sendProxy() {
        return put("send-proxy");
    }

    /**
     * Sends the PROXY protocol, version 2, in front of every connection. The server must expect it.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O sendProxyV2() {
        return put("send-proxy-v2");
    }

    /**
     * Sends the PROXY protocol, version 2, with the facts of the client's TLS connection.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O sendProxyV2Ssl() {
        return put("send-proxy-v2-ssl");
    }

    /**
     * Sends the PROXY protocol, version 2, with the facts of the client's TLS connection and the common name of
     * its certificate.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O sendProxyV2SslCn() {
        return put("send-proxy-v2-ssl-cn");
    }

    /**
     * Adds a field of one's own to the PROXY protocol header, version 2; the id is a byte, also accepted in
     * hexadecimal.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 5.2.
     *
     * @param id the number that identifies it, from 0 to 255
     * @param value the value
     * @return this builder
     */
    public O setProxyV2TlvFmt(int id, LogFormat value) {
        return put(Word.of("set-proxy-v2-tlv-fmt(").join(Word.number("set-proxy-v2-tlv-fmt id", id,
                0, 255), Word.of(")")), value.word());
    }

    /**
     * Adds a field of one's own to the PROXY protocol header, version 2; the id is a byte, also accepted in
     * hexadecimal.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 5.2.
     *
     * @param id the number that identifies it, from 0 to 255
     * @param value the value, literal text
     * @return this builder
     */
    public O setProxyV2TlvFmt(int id, String value) {
        return put(Word.of("set-proxy-v2-tlv-fmt(").join(Word.number("set-proxy-v2-tlv-fmt id", id,
                0, 255), Word.of(")")), LogFormat.text(value).word());
    }

    /**
     * Part of the keys this peer receives, of as many as "shards" says; 0 is all. Only in peers sections.
     *
     * <p>HAProxy's default: 0. Since HAProxy 3.0. Configuration manual, section 5.2.
     *
     * @param shard which part, from 1; 0 for all, at least 0
     * @return this builder
     */
    public O shard(int shard) {
        return put("shard", Word.number("shard", shard, 0, Integer.MAX_VALUE));
    }

    /**
     * Signature algorithms offered in the handshake with the server.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 5.2.
     *
     * @param algorithms the algorithms, one word whatever is in it
     * @return this builder
     */
    public O sigalgs(String algorithms) {
        return put("sigalgs", Word.of(algorithms));
    }

    /**
     * Lets weight and maxconn of a server that has come back grow to their full value over this time.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param duration the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public O slowstart(Duration duration) {
        return put("slowstart", Durations.word("slowstart", duration));
    }

    /**
     * Server name sent in TLS, computed per connection; also what the certificate is checked against.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param name the name
     * @return this builder
     */
    public O sni(Expr name) {
        return put("sni", name.word());
    }

    /**
     * Takes the server name from the Host header of the request, which is the default for HTTPS; undoes
     * no-sni-auto.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O sniAuto() {
        return put("sni-auto");
    }

    /**
     * Connects through this SOCKS4 proxy.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param address the address, an IP address or a host name
     * @param port the port, from 1 to 65535
     * @return this builder
     */
    public O socks4(String address, int port) {
        return put("socks4", Word.of(address).join(Word.of(":"), Word.number("socks4 port", port, 1,
                65535)));
    }

    /**
     * Address connections to this server come from; a port range makes room for more than 64k connections. usesrc
     * spoofs the client's address.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param address the address, an IP address or a host name
     * @return this builder
     */
    public O source(String address) {
        return put("source", Word.of(address));
    }

    /**
     * Address connections to this server come from; a port range makes room for more than 64k connections. usesrc
     * spoofs the client's address.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param address the address, an IP address or a host name
     * @param options sets them
     * @return this builder
     */
    public O source(String address, Consumer<SourceOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(address)));
        options.accept(new SourceOptions(words));
        return put("source", words);
    }

    /**
     * Address connections to this server come from; a port range makes room for more than 64k connections. usesrc
     * spoofs the client's address.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param address the address, an IP address or a host name
     * @param port the port, from 1 to 65535
     * @return this builder
     */
    public O source(String address, int port) {
        return put("source", Word.of(address).join(Word.of(":"), Word.number("source port", port, 1,
                65535)));
    }

    /**
     * Address connections to this server come from; a port range makes room for more than 64k connections. usesrc
     * spoofs the client's address.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param address the address, an IP address or a host name
     * @param port the port, from 1 to 65535
     * @param options sets them
     * @return this builder
     */
    public O source(String address, int port, Consumer<SourceOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(address).join(Word.of(":"),
                Word.number("source port", port, 1, 65535))));
        options.accept(new SourceOptions(words));
        return put("source", words);
    }

    /**
     * Address connections to this server come from; a port range makes room for more than 64k connections. usesrc
     * spoofs the client's address.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param address the address, an IP address or a host name
     * @param lowPort first port of the range, from 1 to 65535
     * @param highPort last port of the range, from 1 to 65535
     * @return this builder
     */
    public O source(String address, int lowPort, int highPort) {
        return put("source", Word.of(address).join(Word.of(":"), Word.number("source low port",
                lowPort, 1, 65535), Word.of("-"), Word.number("source high port", highPort, 1,
                65535)));
    }

    /**
     * Address connections to this server come from; a port range makes room for more than 64k connections. usesrc
     * spoofs the client's address.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param address the address, an IP address or a host name
     * @param lowPort first port of the range, from 1 to 65535
     * @param highPort last port of the range, from 1 to 65535
     * @param options sets them
     * @return this builder
     */
    public O source(String address, int lowPort, int highPort, Consumer<SourceOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(address).join(Word.of(":"),
                Word.number("source low port", lowPort, 1, 65535), Word.of("-"),
                Word.number("source high port", highPort, 1, 65535))));
        options.accept(new SourceOptions(words));
        return put("source", words);
    }

    /**
     * Speaks TLS to the server. Verify its certificate with ca-file, or anybody can stand in between.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O ssl() {
        return put("ssl");
    }

    /**
     * Highest TLS version spoken.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param version the version: {@code SSLv3}, {@code TLSv1.0}, {@code TLSv1.1}, {@code TLSv1.2}, {@code TLSv1.3}
     * @return this builder
     */
    public O sslMaxVer(TlsVersion version) {
        return put("ssl-max-ver", Word.of(version.word()));
    }

    /**
     * Lowest TLS version spoken.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param version the version: {@code SSLv3}, {@code TLSv1.0}, {@code TLSv1.1}, {@code TLSv1.2}, {@code TLSv1.3}
     * @return this builder
     */
    public O sslMinVer(TlsVersion version) {
        return put("ssl-min-ver", Word.of(version.word()));
    }

    /**
     * Undoes an inherited no-ssl-reuse.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O sslReuse() {
        return put("ssl-reuse");
    }

    /**
     * Undoes an inherited non-stick.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O stick() {
        return put("stick");
    }

    /**
     * Makes maxconn a limit for connections, idle ones included, and not only for requests. Requests may fail when
     * no connection is to be had.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O strictMaxconn() {
        return put("strict-maxconn");
    }

    /**
     * Signs every TCP segment with MD5 (RFC 2385), as BGP sessions do. Linux only.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 5.2.
     *
     * @param password the password, in clear text, one word whatever is in it
     * @return this builder
     */
    public O tcpMd5sig(String password) {
        return put("tcp-md5sig", Word.of(password));
    }

    /**
     * Time sent data may stay unacknowledged before the kernel drops the connection to the server (Linux).
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param delay the delay, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public O tcpUt(Duration delay) {
        return put("tcp-ut", Durations.word("tcp-ut", delay));
    }

    /**
     * Sends the first data with the SYN (TCP Fast Open). Combine with retry-on, or failures cannot be retried.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O tfo() {
        return put("tfo");
    }

    /**
     * Undoes an inherited no-tls-tickets.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O tlsTickets() {
        return put("tls-tickets");
    }

    /**
     * Takes the state of another server, checked elsewhere, instead of checking itself.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param server the server, the name of a server of the same section
     * @return this builder
     */
    public O track(String server) {
        return put("track", Word.reference(Reference.Kind.SERVER, server));
    }

    /**
     * Whether the server's certificate is verified.
     *
     * <p>HAProxy's default: required. Configuration manual, section 5.2.
     *
     * @param verify verify: {@code none}, {@code required}
     * @return this builder
     */
    public O verify(TlsVerify verify) {
        return put("verify", Word.of(verify.word()));
    }

    /**
     * Name the server's certificate must carry when no SNI was sent.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param hostname the host name, one word whatever is in it
     * @return this builder
     */
    public O verifyhost(String hostname) {
        return put("verifyhost", Word.of(hostname));
    }

    /**
     * Share of the load relative to the other servers; 0 leaves only persistent clients.
     *
     * <p>HAProxy's default: 1. Configuration manual, section 5.2.
     *
     * @param weight the weight, from 0 to 256
     * @return this builder
     */
    public O weight(int weight) {
        return put("weight", Word.number("weight", weight, 0, 256));
    }

    /**
     * Protocol used for WebSocket streams.
     *
     * <p>HAProxy's default: auto. Configuration manual, section 5.2.
     *
     * @param protocol protocol: {@code auto}, {@code h1}, {@code h2}
     * @return this builder
     */
    public O ws(WebSocketProtocol protocol) {
        return put("ws", Word.of(protocol.word()));
    }
}
