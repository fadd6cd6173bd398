// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.lists;

import io.haproxy4j.config.argument.Repetition;
import io.haproxy4j.config.line.Options;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.ClientVerify;
import io.haproxy4j.config.value.TlsVersion;
import java.util.List;

/**
 * TLS options of the lines of a crt-list.
 */
abstract class CrtListKeywords<O extends CrtListKeywords<O>> extends Options<O> {
    CrtListKeywords(List<Word> words) {
        super(words);
    }

    /**
     * Accepts TLS 1.3 early data for this certificate. Early data can be replayed, so allow it for harmless
     * requests only.
     *
     * <p>HAProxy's default: off. Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O allow0rtt() {
        return put("allow-0rtt");
    }

    /**
     * Application protocols offered with this certificate, in order of preference.
     *
     * <p>HAProxy's default: that of the bind line. Configuration manual, section 5.1.
     *
     * @param protocols the protocols, preferred ones first
     * @param more further ones
     * @return this builder
     */
    public O alpn(String protocols, String... more) {
        return put("alpn", Repetition.joined(",", each -> Word.of(each), protocols, more));
    }

    /**
     * Authorities that client certificates are verified against; their names are sent to the client.
     *
     * <p>HAProxy's default: that of the bind line. Configuration manual, section 5.1.
     *
     * @param file the file, as a path
     * @return this builder
     */
    public O caFile(String file) {
        return put("ca-file", Word.of(file));
    }

    /**
     * Further authorities for verifying client certificates, whose names are not sent to the client.
     *
     * <p>HAProxy's default: that of the bind line. Configuration manual, section 5.1.
     *
     * @param file the file, as a path
     * @return this builder
     */
    public O caVerifyFile(String file) {
        return put("ca-verify-file", Word.of(file));
    }

    /**
     * Cipher list up to TLS 1.2, in the syntax of OpenSSL.
     *
     * <p>HAProxy's default: that of the bind line. Configuration manual, section 5.1.
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
     * <p>HAProxy's default: that of the bind line. Configuration manual, section 5.1.
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
     * <p>HAProxy's default: that of the bind line. Since HAProxy 3.0. Configuration manual, section 5.1.
     *
     * @param algorithms the algorithms, one word whatever is in it
     * @return this builder
     */
    public O clientSigalgs(String algorithms) {
        return put("client-sigalgs", Word.of(algorithms));
    }

    /**
     * Revocation lists that client certificates are checked against, one for every authority of the chain.
     *
     * <p>HAProxy's default: that of the bind line. Configuration manual, section 5.1.
     *
     * @param file the file, as a path
     * @return this builder
     */
    public O crlFile(String file) {
        return put("crl-file", Word.of(file));
    }

    /**
     * Elliptic curves offered, separated by colons.
     *
     * <p>HAProxy's default: that of the bind line. Configuration manual, section 5.1.
     *
     * @param curves the elliptic curves, separated by colons, one word whatever is in it
     * @return this builder
     */
    public O curves(String curves) {
        return put("curves", Word.of(curves));
    }

    /**
     * Single elliptic curve for ephemeral keys; curves supersedes it.
     *
     * <p>HAProxy's default: that of the bind line. Configuration manual, section 5.1.
     *
     * @param curve curve, one word whatever is in it
     * @return this builder
     */
    public O ecdhe(String curve) {
        return put("ecdhe", Word.of(curve));
    }

    /**
     * Offloads TLS of connections that use this certificate to the kernel where it can.
     *
     * <p>HAProxy's default: that of the bind line. Since HAProxy 3.4. Configuration manual, section 5.1.
     *
     * @param enabled {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    public O ktls(boolean enabled) {
        return put("ktls", Word.of(enabled ? "on" : "off"));
    }

    /**
     * Offers no application protocol with this certificate.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O noAlpn() {
        return put("no-alpn");
    }

    /**
     * Does not send the names of acceptable authorities to clients.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @return this builder
     */
    public O noCaNames() {
        return put("no-ca-names");
    }

    /**
     * Protocols offered through the obsolete predecessor of ALPN.
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
     * Signature algorithms negotiated with clients, separated by colons.
     *
     * <p>HAProxy's default: that of the bind line. Since HAProxy 3.0. Configuration manual, section 5.1.
     *
     * @param algorithms the algorithms, one word whatever is in it
     * @return this builder
     */
    public O sigalgs(String algorithms) {
        return put("sigalgs", Word.of(algorithms));
    }

    /**
     * Newest TLS version spoken with this certificate.
     *
     * <p>HAProxy's default: that of the bind line. Configuration manual, section 5.1.
     *
     * @param version the version: {@code SSLv3}, {@code TLSv1.0}, {@code TLSv1.1}, {@code TLSv1.2}, {@code TLSv1.3}
     * @return this builder
     */
    public O sslMaxVer(TlsVersion version) {
        return put("ssl-max-ver", Word.of(version.word()));
    }

    /**
     * Oldest TLS version spoken with this certificate.
     *
     * <p>HAProxy's default: that of the bind line. Configuration manual, section 5.1.
     *
     * @param version the version: {@code SSLv3}, {@code TLSv1.0}, {@code TLSv1.1}, {@code TLSv1.2}, {@code TLSv1.3}
     * @return this builder
     */
    public O sslMinVer(TlsVersion version) {
        return put("ssl-min-ver", Word.of(version.word()));
    }

    /**
     * Whether clients are asked for a certificate, and whether they must present one. Asking needs a ca-file.
     *
     * <p>HAProxy's default: that of the bind line. Configuration manual, section 5.1.
     *
     * @param verify verify: {@code none}, {@code optional}, {@code required}
     * @return this builder
     */
    public O verify(ClientVerify verify) {
        return put("verify", Word.of(verify.word()));
    }
}
