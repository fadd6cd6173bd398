// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.argument.FileMode;
import io.haproxy4j.config.argument.OneOf;
import io.haproxy4j.config.argument.Repetition;
import io.haproxy4j.config.line.Options;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.BindProtocol;
import io.haproxy4j.config.value.CliLevel;
import io.haproxy4j.config.value.ClientVerify;
import io.haproxy4j.config.value.Durations;
import io.haproxy4j.config.value.QuicSocketOwner;
import io.haproxy4j.config.value.SeverityFormat;
import io.haproxy4j.config.value.Size;
import io.haproxy4j.config.value.TlsVersion;
import java.time.Duration;
import java.util.List;

/**
 * Options of {@code bind} lines.
 */
abstract class BindKeywords<O extends BindKeywords<O>> extends Options<O> {
    BindKeywords(List<Word> words) {
        super(words);
    }

    /**
     * Expects the NetScaler Client IP header in front of every connection and takes the client's address from it.
     * The magic number is the one configured on the appliance.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @param magic magic, at least 1
     * @return this builder
     */
    public O acceptNetscalerCip(int magic) {
        return put("accept-netscaler-cip", Word.number("accept-netscaler-cip", magic, 1,
                Integer.MAX_VALUE));
    }

    /**
     * Expects the PROXY protocol, version 1 or 2, in front of every connection and takes the addresses from it.
     * Connections without it are refused.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O acceptProxy() {
        return put("accept-proxy");
    }

    /**
     * Accepts TLS 1.3 early data. Such requests can be replayed by an attacker; hold back those that matter with
     * wait-for-handshake.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O allow0rtt() {
        return put("allow-0rtt");
    }

    /**
     * Protocols offered in TLS, comma separated, in order of preference. Needed for HTTP/2 and HTTP/3.
     *
     * <p>HAProxy's default: h2,http/1.1 (HTTPS) or h3 (QUIC) since 2.8. Configuration manual, section 5.1.
     *
     * @param protocols the protocols, preferred ones first
     * @param more further ones
     * @return this builder
     */
    public O alpn(String protocols, String... more) {
        return put("alpn", Repetition.joined(",", each -> Word.of(each), protocols, more));
    }

    /**
     * Length of the kernel queue of connections not yet accepted on these sockets.
     *
     * <p>HAProxy's default: backlog of the proxy. Configuration manual, section 5.1.
     *
     * @param connections number of connections, at least 0
     * @return this builder
     */
    public O backlog(int connections) {
        return put("backlog", Word.number("backlog", connections, 0, Integer.MAX_VALUE));
    }

    /**
     * Certificate authorities client certificates are verified against, a PEM file or a directory; the system-wide
     * bundle would trust every public authority. Has an effect only with verify.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @param file the file, as a path
     * @return this builder
     */
    public O caFile(String file) {
        return put("ca-file", Word.of(file));
    }

    /**
     * Verification errors of issuer certificates (depth above 0) that are tolerated, as OpenSSL numbers or, since
     * 2.9, names.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O caIgnoreErrAll() {
        return put("ca-ignore-err", Word.of("all"));
    }

    /**
     * Verification errors of issuer certificates (depth above 0) that are tolerated, as OpenSSL numbers or, since
     * 2.9, names.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @param errors the errors
     * @param more further ones
     * @return this builder
     */
    public O caIgnoreErr(String errors, String... more) {
        return put("ca-ignore-err", Repetition.joined(",", each -> Word.of(each), errors, more));
    }

    /**
     * Certificate and key of the authority that signs generated certificates.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @param file the file, as a path
     * @return this builder
     */
    public O caSignFile(String file) {
        return put("ca-sign-file", Word.of(file));
    }

    /**
     * Pass phrase of the key in ca-sign-file.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @param passphrase passphrase, one word whatever is in it
     * @return this builder
     */
    public O caSignPass(String passphrase) {
        return put("ca-sign-pass", Word.of(passphrase));
    }

    /**
     * Further authorities to verify client certificates against that are not announced to the client, typically
     * the roots.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @param file the file, as a path
     * @return this builder
     */
    public O caVerifyFile(String file) {
        return put("ca-verify-file", Word.of(file));
    }

    /**
     * TCP congestion control algorithm of accepted connections, by its kernel name. An unknown name is only
     * reported when the socket is opened.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 5.1.
     *
     * @param algorithm algorithm, one word whatever is in it
     * @return this builder
     */
    public O cc(String algorithm) {
        return put("cc", Word.of(algorithm));
    }

    /**
     * Cipher list up to TLS 1.2, in OpenSSL's notation.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @param ciphers the ciphers, in OpenSSL's form, preferred ones first
     * @param more further ones
     * @return this builder
     */
    public O ciphers(String ciphers, String... more) {
        return put("ciphers", Repetition.joined(":", each -> Word.of(each), ciphers, more));
    }

    /**
     * Cipher suites of TLS 1.3, separated by colons.
     *
     * <p>Configuration manual, section 5.1.
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
     * Signature algorithms accepted in client certificates, separated by colons.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 5.1.
     *
     * @param algorithms the algorithms, one word whatever is in it
     * @return this builder
     */
    public O clientSigalgs(String algorithms) {
        return put("client-sigalgs", Word.of(algorithms));
    }

    /**
     * Revocation lists for client certificates; one for every authority of the chain.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @param file the file, as a path
     * @return this builder
     */
    public O crlFile(String file) {
        return put("crl-file", Word.of(file));
    }

    /**
     * Certificate with its key and chain in one PEM file, a directory of such files, or since 3.0 a name from a
     * crt-store. May be repeated; the first is the default when SNI does not match.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @param certificate the certificate, as a path
     * @return this builder
     */
    public O crt(String certificate) {
        return put("crt", Word.of(certificate));
    }

    /**
     * Verification errors of the client's own certificate (depth 0) that are tolerated.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O crtIgnoreErrAll() {
        return put("crt-ignore-err", Word.of("all"));
    }

    /**
     * Verification errors of the client's own certificate (depth 0) that are tolerated.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @param errors the errors
     * @param more further ones
     * @return this builder
     */
    public O crtIgnoreErr(String errors, String... more) {
        return put("crt-ignore-err", Repetition.joined(",", each -> Word.of(each), errors, more));
    }

    /**
     * File with one certificate per line, each with TLS options and SNI filters of its own. Can be changed at run
     * time.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @param file the file, as a path
     * @return this builder
     */
    public O crtList(String file) {
        return put("crt-list", Word.of(file));
    }

    /**
     * Groups for the key exchange, separated by colons. Overrides ecdhe.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @param curves the elliptic curves, separated by colons, one word whatever is in it
     * @return this builder
     */
    public O curves(String curves) {
        return put("curves", Word.of(curves));
    }

    /**
     * Certificate for clients without matching SNI. May be repeated, for example for RSA and ECDSA.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 5.1.
     *
     * @param certificate the certificate, as a path
     * @return this builder
     */
    public O defaultCrt(String certificate) {
        return put("default-crt", Word.of(certificate));
    }

    /**
     * Hands a connection over only when data has arrived (Linux). Saves work for protocols in which the client
     * talks first.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O deferAccept() {
        return put("defer-accept");
    }

    /**
     * The one group for ECDHE; superseded by curves.
     *
     * <p>HAProxy's default: prime256v1. Configuration manual, section 5.1.
     *
     * @param curve curve, one word whatever is in it
     * @return this builder
     */
    public O ecdhe(String curve) {
        return put("ecdhe", Word.of(curve));
    }

    /**
     * Lets another HAProxy process fetch the listening sockets over this stats socket, for reloads without a
     * master.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O exposeFdListeners() {
        return put("expose-fd", Word.of("listeners"));
    }

    /**
     * Restricts TLS to SSLv3. Insecure; use ssl-min-ver and ssl-max-ver.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O forceSslv3() {
        return put("force-sslv3");
    }

    /**
     * Restricts TLS to version 1.0; ssl-min-ver and ssl-max-ver are clearer.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O forceTlsv10() {
        return put("force-tlsv10");
    }

    /**
     * Restricts TLS to version 1.1; ssl-min-ver and ssl-max-ver are clearer.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O forceTlsv11() {
        return put("force-tlsv11");
    }

    /**
     * Restricts TLS to version 1.2; ssl-min-ver and ssl-max-ver are clearer.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O forceTlsv12() {
        return put("force-tlsv12");
    }

    /**
     * Restricts TLS to version 1.3; ssl-min-ver and ssl-max-ver are clearer.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O forceTlsv13() {
        return put("force-tlsv13");
    }

    /**
     * Creates certificates on the fly, for the name the client asks for, signed by ca-sign-file. For interception
     * in a closed environment.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O generateCertificates() {
        return put("generate-certificates");
    }

    /**
     * Group number that owns the UNIX socket.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @param gid gid, at least 0
     * @return this builder
     */
    public O gid(int gid) {
        return put("gid", Word.number("gid", gid, 0, Integer.MAX_VALUE));
    }

    /**
     * Group that owns the UNIX socket, by name.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @param group the group: letters, digits and {@code _.:-}
     * @return this builder
     */
    public O group(String group) {
        return put("group", Word.name(group));
    }

    /**
     * Prefix of the stable identifiers given to the sockets of this line.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 5.1.
     *
     * @param prefix what it begins with: letters, digits and {@code _.:-}
     * @return this builder
     */
    public O guidPrefix(String prefix) {
        return put("guid-prefix", Word.name(prefix));
    }

    /**
     * Fixed number of the socket in its frontend. Only for lines that open a single socket.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @param id the number that identifies it, at least 1
     * @return this builder
     */
    public O id(int id) {
        return put("id", Word.number("id", id, 1, Integer.MAX_VALUE));
    }

    /**
     * Interval of pings on idle client connections; without an answer the connection is closed. HTTP/2 only,
     * ignored elsewhere.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 5.1.
     *
     * @param delay the delay, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public O idlePing(Duration delay) {
        return put("idle-ping", Durations.word("idle-ping", delay));
    }

    /**
     * Binds the sockets to a network interface (Linux); replies leave the same way. Needs privileges.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @param interface_ the network interface, one word whatever is in it
     * @return this builder
     */
    public O interface_(String interface_) {
        return put("interface", Word.of(interface_));
    }

    /**
     * Has the kernel encrypt and decrypt (Linux 4.17 or later) where the cipher allows it.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 5.1.
     *
     * @param ktls {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    public O ktls(boolean ktls) {
        return put("ktls", Word.of(ktls ? "on" : "off"));
    }

    /**
     * Free label to group sockets by, across bind lines.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 5.1.
     *
     * @param label label, one word whatever is in it
     * @return this builder
     */
    public O label(String label) {
        return put("label", Word.of(label));
    }

    /**
     * What commands a stats socket allows: reading, harmless changes, or everything.
     *
     * <p>HAProxy's default: operator. Configuration manual, section 5.1.
     *
     * @param level the level: {@code user}, {@code operator}, {@code admin}
     * @return this builder
     */
    public O level(CliLevel level) {
        return put("level", Word.constant(level));
    }

    /**
     * Concurrent connections these sockets accept, each of them.
     *
     * <p>HAProxy's default: maxconn of the proxy. Configuration manual, section 5.1.
     *
     * @param connections number of connections, at least 1
     * @return this builder
     */
    public O maxconn(int connections) {
        return put("maxconn", Word.number("maxconn", connections, 1, Integer.MAX_VALUE));
    }

    /**
     * Access rights of the UNIX socket, octal.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @param mode the mode, three or four octal digits
     * @return this builder
     */
    public O mode(String mode) {
        return put("mode", FileMode.word(mode));
    }

    /**
     * TCP segment size announced to clients; a negative value lowers theirs by that much. Helps on VPN paths.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @param size the size
     * @return this builder
     */
    public O mss(int size) {
        return put("mss", Word.of(size));
    }

    /**
     * Name of the sockets, shown in logs and statistics.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @param name the name, one word whatever is in it
     * @return this builder
     */
    public O name(String name) {
        return put("name", Word.of(name));
    }

    /**
     * Network namespace the sockets live in (Linux).
     *
     * <p>Configuration manual, section 5.1.
     *
     * @param name the name, one word whatever is in it
     * @return this builder
     */
    public O namespace(String name) {
        return put("namespace", Word.of(name));
    }

    /**
     * How many connections a reverse HTTP listener keeps open to its server.
     *
     * <p>HAProxy's default: 1. Since HAProxy 3.0. Experimental: HAProxy wants {@code expose-experimental-directives}.
     * Configuration manual, section 5.1.
     *
     * @param connections number of connections, at least 1
     * @return this builder
     */
    public O nbconn(int connections) {
        return put("nbconn", Word.number("nbconn", connections, 1, Integer.MAX_VALUE));
    }

    /**
     * Scheduling weight of the connections: positive ones yield to others, negative ones go first.
     *
     * <p>HAProxy's default: 0. Configuration manual, section 5.1.
     *
     * @param nice nice, from -1024 to 1024
     * @return this builder
     */
    public O nice(int nice) {
        return put("nice", Word.number("nice", nice, -1024, 1024));
    }

    /**
     * Offers no protocol in TLS, undoing an earlier alpn or the default.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O noAlpn() {
        return put("no-alpn");
    }

    /**
     * Does not send the list of accepted authorities in the handshake.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O noCaNames() {
        return put("no-ca-names");
    }

    /**
     * Forbids SSLv3; ssl-min-ver is clearer.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O noSslv3() {
        return put("no-sslv3");
    }

    /**
     * Undoes a strict-sni set by ssl-default-bind-options.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O noStrictSni() {
        return put("no-strict-sni");
    }

    /**
     * Disables stateless TLS session tickets, so that sessions resume from the cache only.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O noTlsTickets() {
        return put("no-tls-tickets");
    }

    /**
     * Forbids TLS 1.0; ssl-min-ver is clearer.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O noTlsv10() {
        return put("no-tlsv10");
    }

    /**
     * Forbids TLS 1.1; ssl-min-ver is clearer.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O noTlsv11() {
        return put("no-tlsv11");
    }

    /**
     * Forbids TLS 1.2; ssl-max-ver is clearer.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O noTlsv12() {
        return put("no-tlsv12");
    }

    /**
     * Forbids TLS 1.3; ssl-max-ver is clearer.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O noTlsv13() {
        return put("no-tlsv13");
    }

    /**
     * Protocols offered by the obsolete NPN extension; alpn replaces it.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @param protocols the protocols, preferred ones first
     * @param more further ones
     * @return this builder
     */
    public O npn(String protocols, String... more) {
        return put("npn", Repetition.joined(",", each -> Word.of(each), protocols, more));
    }

    /**
     * Lets the client's order of ciphers decide rather than the server's.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O preferClientCiphers() {
        return put("prefer-client-ciphers");
    }

    /**
     * Bound the listener to threads of a process; replaced by thread.
     *
     * <p>Deprecated by HAProxy in 2.6. Until HAProxy 2.6. Configuration manual, section 5.1.
     *
     * @param processes processes, one word whatever is in it
     * @return this builder
     */
    public O process(String processes) {
        return put("process", Word.of(processes));
    }

    /**
     * Forces the protocol spoken on accepted connections, for example HTTP/2 without TLS.
     *
     * <p>HAProxy's default: chosen by ALPN and mode. Configuration manual, section 5.1.
     *
     * @param protocol protocol: {@code h1}, {@code h2}, {@code none}, {@code quic} (since HAProxy 3.0), {@code qmux}
     *     (since HAProxy 3.4)
     * @return this builder
     */
    public O proto(BindProtocol protocol) {
        return put("proto", Word.of(protocol.word()));
    }

    /**
     * Congestion control of QUIC connections, with the largest window.
     *
     * <p>HAProxy's default: cubic. Since HAProxy 3.0. Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O quicCcAlgoCubic() {
        return put("quic-cc-algo", Word.of("cubic"));
    }

    /**
     * Congestion control of QUIC connections, with the largest window.
     *
     * <p>HAProxy's default: cubic. Since HAProxy 3.0. Configuration manual, section 5.1.
     *
     * @param maxWindow max window
     * @return this builder
     */
    public O quicCcAlgoCubic(Size maxWindow) {
        return put("quic-cc-algo", Word.of("cubic(").join(maxWindow.word("quic-cc-algo", 0,
                4294967295L), Word.of(")")));
    }

    /**
     * Congestion control of QUIC connections, with the largest window.
     *
     * <p>HAProxy's default: cubic. Since HAProxy 3.0. Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O quicCcAlgoNewreno() {
        return put("quic-cc-algo", Word.of("newreno"));
    }

    /**
     * Congestion control of QUIC connections, with the largest window.
     *
     * <p>HAProxy's default: cubic. Since HAProxy 3.0. Configuration manual, section 5.1.
     *
     * @param maxWindow max window
     * @return this builder
     */
    public O quicCcAlgoNewreno(Size maxWindow) {
        return put("quic-cc-algo", Word.of("newreno(").join(maxWindow.word("quic-cc-algo", 0,
                4294967295L), Word.of(")")));
    }

    /**
     * Congestion control of QUIC connections, with the largest window.
     *
     * <p>HAProxy's default: cubic. Since HAProxy 3.2. Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O quicCcAlgoBbr() {
        return put("quic-cc-algo", Word.of("bbr"));
    }

    /**
     * Congestion control of QUIC connections, with the largest window.
     *
     * <p>HAProxy's default: cubic. Since HAProxy 3.2. Configuration manual, section 5.1.
     *
     * @param maxWindow max window
     * @return this builder
     */
    public O quicCcAlgoBbr(Size maxWindow) {
        return put("quic-cc-algo", Word.of("bbr(").join(maxWindow.word("quic-cc-algo", 0,
                4294967295L), Word.of(")")));
    }

    /**
     * Congestion control of QUIC connections, with the largest window.
     *
     * <p>HAProxy's default: cubic. Since HAProxy 3.0. Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O quicCcAlgoNocc() {
        return put("quic-cc-algo", Word.of("nocc"));
    }

    /**
     * Congestion control of QUIC connections, with the largest window.
     *
     * <p>HAProxy's default: cubic. Since HAProxy 3.0. Configuration manual, section 5.1.
     *
     * @param maxWindow max window
     * @return this builder
     */
    public O quicCcAlgoNocc(Size maxWindow) {
        return put("quic-cc-algo", Word.of("nocc(").join(maxWindow.word("quic-cc-algo", 0,
                4294967295L), Word.of(")")));
    }

    /**
     * Congestion control of QUIC connections, with the largest window.
     *
     * <p>HAProxy's default: cubic. Since HAProxy 3.0. Configuration manual, section 5.1.
     *
     * @param maxWindow max window, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @return this builder
     */
    public O quicCcAlgoCubic(String maxWindow) {
        return put("quic-cc-algo", Word.of("cubic(").join(Size.parse("quic-cc-algo", maxWindow, 0,
                4294967295L), Word.of(")")));
    }

    /**
     * Congestion control of QUIC connections, with the largest window.
     *
     * <p>HAProxy's default: cubic. Since HAProxy 3.0. Configuration manual, section 5.1.
     *
     * @param maxWindow max window, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @return this builder
     */
    public O quicCcAlgoNewreno(String maxWindow) {
        return put("quic-cc-algo", Word.of("newreno(").join(Size.parse("quic-cc-algo", maxWindow, 0,
                4294967295L), Word.of(")")));
    }

    /**
     * Congestion control of QUIC connections, with the largest window.
     *
     * <p>HAProxy's default: cubic. Since HAProxy 3.2. Configuration manual, section 5.1.
     *
     * @param maxWindow max window, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @return this builder
     */
    public O quicCcAlgoBbr(String maxWindow) {
        return put("quic-cc-algo", Word.of("bbr(").join(Size.parse("quic-cc-algo", maxWindow, 0,
                4294967295L), Word.of(")")));
    }

    /**
     * Congestion control of QUIC connections, with the largest window.
     *
     * <p>HAProxy's default: cubic. Since HAProxy 3.0. Configuration manual, section 5.1.
     *
     * @param maxWindow max window, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @return this builder
     */
    public O quicCcAlgoNocc(String maxWindow) {
        return put("quic-cc-algo", Word.of("nocc(").join(Size.parse("quic-cc-algo", maxWindow, 0,
                4294967295L), Word.of(")")));
    }

    /**
     * Makes every QUIC client prove its address with a Retry packet before a connection is created. Needs the
     * global cluster-secret.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O quicForceRetry() {
        return put("quic-force-retry");
    }

    /**
     * Whether each QUIC connection gets a UDP socket of its own or shares the listener's.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 5.1.
     *
     * @param mode the mode: {@code connection}, {@code listener}
     * @return this builder
     */
    public O quicSocket(QuicSocketOwner mode) {
        return put("quic-socket", Word.of(mode.word()));
    }

    /**
     * Whether messages of a stats socket start with their severity.
     *
     * <p>HAProxy's default: none. Configuration manual, section 5.1.
     *
     * @param format the format: {@code none}, {@code number}, {@code string}
     * @return this builder
     */
    public O severityOutput(SeverityFormat format) {
        return put("severity-output", Word.of(format.word()));
    }

    /**
     * Opens that many sockets on the same address and shares the threads among them; relieves contention on very
     * many threads.
     *
     * <p>HAProxy's default: 1, by-group since 2.8. Configuration manual, section 5.1.
     *
     * @param count how many, at least 1
     * @return this builder
     */
    public O shards(int count) {
        return put("shards", Word.number("shards", count, 1, Integer.MAX_VALUE));
    }

    /**
     * Opens that many sockets on the same address and shares the threads among them; relieves contention on very
     * many threads.
     *
     * <p>HAProxy's default: 1, by-group since 2.8. Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O shardsByThread() {
        return put("shards", Word.of("by-thread"));
    }

    /**
     * Opens that many sockets on the same address and shares the threads among them; relieves contention on very
     * many threads.
     *
     * <p>HAProxy's default: 1, by-group since 2.8. Since HAProxy 3.0. Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O shardsByGroup() {
        return put("shards", Word.of("by-group"));
    }

    /**
     * Signature algorithms offered in the handshake, separated by colons.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 5.1.
     *
     * @param algorithms the algorithms, one word whatever is in it
     * @return this builder
     */
    public O sigalgs(String algorithms) {
        return put("sigalgs", Word.of(algorithms));
    }

    /**
     * Speaks TLS on these sockets. Needs a certificate.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O ssl() {
        return put("ssl");
    }

    /**
     * Highest TLS version accepted.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @param version the version: {@code SSLv3}, {@code TLSv1.0}, {@code TLSv1.1}, {@code TLSv1.2}, {@code TLSv1.3}
     * @return this builder
     */
    public O sslMaxVer(TlsVersion version) {
        return put("ssl-max-ver", Word.of(version.word()));
    }

    /**
     * Lowest TLS version accepted.
     *
     * <p>HAProxy's default: TLSv1.2. Configuration manual, section 5.1.
     *
     * @param version the version: {@code SSLv3}, {@code TLSv1.0}, {@code TLSv1.1}, {@code TLSv1.2}, {@code TLSv1.3}
     * @return this builder
     */
    public O sslMinVer(TlsVersion version) {
        return put("ssl-min-ver", Word.of(version.word()));
    }

    /**
     * Refuses the handshake when no certificate matches the client's SNI, instead of presenting a default one.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O strictSni() {
        return put("strict-sni");
    }

    /**
     * Signs every TCP segment with MD5 (RFC 2385), as BGP sessions do. Linux only.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 5.1.
     *
     * @param password the password, in clear text, one word whatever is in it
     * @return this builder
     */
    public O tcpMd5sig(String password) {
        return put("tcp-md5sig", Word.of(password));
    }

    /**
     * Keeps a copy of the client's SYN packet for fc_saved_syn: not, from the IP header on, or from the Ethernet
     * header on.
     *
     * <p>HAProxy's default: 0. Since HAProxy 3.4. Configuration manual, section 5.1.
     *
     * @param mode the mode, one of 0, 1, 2
     * @return this builder
     */
    public O tcpSs(int mode) {
        return put("tcp-ss", OneOf.word("tcp-ss", mode, 0, 1, 2));
    }

    /**
     * Time sent data may stay unacknowledged before the kernel drops the client's connection (Linux).
     *
     * <p>Configuration manual, section 5.1.
     *
     * @param delay the delay, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public O tcpUt(Duration delay) {
        return put("tcp-ut", Durations.word("tcp-ut", delay));
    }

    /**
     * Accepts TCP Fast Open, which saves a round trip for clients that come back (Linux).
     *
     * <p>Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O tfo() {
        return put("tfo");
    }

    /**
     * Threads that serve these sockets: all, odd, even or numbers and ranges, per thread group when prefixed with
     * the group number and a slash.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @param set {@code all}, {@code odd}, {@code even}, a number, a range such as {@code 1-4}, or one of these
     *     within a thread group, {@code 2/1-4}
     * @param more further ones
     * @return this builder
     */
    public O thread(String set, String... more) {
        return put("thread", Repetition.joined(",", each -> Word.of(each), set, more));
    }

    /**
     * File with three or more base64 keys for session tickets; shared keys let several load balancers resume each
     * other's sessions.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @param file the file, as a path
     * @return this builder
     */
    public O tlsTicketKeys(String file) {
        return put("tls-ticket-keys", Word.of(file));
    }

    /**
     * Undoes a no-tls-tickets set by ssl-default-bind-options.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O tlsTickets() {
        return put("tls-tickets");
    }

    /**
     * Binds although the address is not local, for transparent proxying. Needs kernel support and privileges.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O transparent() {
        return put("transparent");
    }

    /**
     * User number that owns the UNIX socket.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @param uid uid, at least 0
     * @return this builder
     */
    public O uid(int uid) {
        return put("uid", Word.number("uid", uid, 0, Integer.MAX_VALUE));
    }

    /**
     * User that owns the UNIX socket, by name.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @param user the user: letters, digits and {@code _.:-}
     * @return this builder
     */
    public O user(String user) {
        return put("user", Word.name(user));
    }

    /**
     * Accepts IPv4 as well on an IPv6 socket, whatever the system's default.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O v4v6() {
        return put("v4v6");
    }

    /**
     * Accepts only IPv6 on an IPv6 socket, whatever the system's default.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O v6only() {
        return put("v6only");
    }

    /**
     * Whether a client certificate is asked for and must be there. Verified against ca-file.
     *
     * <p>HAProxy's default: none. Configuration manual, section 5.1.
     *
     * @param verify verify: {@code none}, {@code optional}, {@code required}
     * @return this builder
     */
    public O verify(ClientVerify verify) {
        return put("verify", Word.of(verify.word()));
    }
}
