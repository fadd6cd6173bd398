// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.argument.Repetition;
import io.haproxy4j.config.line.OrderedOptions;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.ClientVerify;
import io.haproxy4j.config.value.TlsVersion;
import java.util.List;

/**
 * What can be added to {@code ssl-f-use} (configuration manual, section 4.2).
 */
public final class SslFUseOptions extends OrderedOptions<SslFUseOptions> {
    SslFUseOptions(List<Word> words) {
        super(words);
    }

    /**
     * Adds {@code key} to {@code ssl-f-use}.
     *
     * @param key the key, as a path
     * @return this builder
     */
    public SslFUseOptions key(String key) {
        return putAt(0, "key", Word.of(key));
    }

    /**
     * Adds {@code ocsp} to {@code ssl-f-use}.
     *
     * @param ocsp ocsp, as a path
     * @return this builder
     */
    public SslFUseOptions ocsp(String ocsp) {
        return putAt(1, "ocsp", Word.of(ocsp));
    }

    /**
     * Adds {@code issuer} to {@code ssl-f-use}.
     *
     * @param issuer issuer, as a path
     * @return this builder
     */
    public SslFUseOptions issuer(String issuer) {
        return putAt(2, "issuer", Word.of(issuer));
    }

    /**
     * Adds {@code sctl} to {@code ssl-f-use}.
     *
     * @param sctl sctl, as a path
     * @return this builder
     */
    public SslFUseOptions sctl(String sctl) {
        return putAt(3, "sctl", Word.of(sctl));
    }

    /**
     * Adds {@code ocsp-update} to {@code ssl-f-use}.
     *
     * @param ocspUpdate {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    public SslFUseOptions ocspUpdate(boolean ocspUpdate) {
        return putAt(4, "ocsp-update", Word.of(ocspUpdate ? "on" : "off"));
    }

    /**
     * Adds {@code allow-0rtt} to {@code ssl-f-use}.
     *
     * @return this builder
     */
    public SslFUseOptions allow0rtt() {
        return putAt(5, "allow-0rtt");
    }

    /**
     * Adds {@code alpn} to {@code ssl-f-use}.
     *
     * @param alpn alpn, preferred ones first
     * @param more further ones
     * @return this builder
     */
    public SslFUseOptions alpn(String alpn, String... more) {
        return putAt(6, "alpn", Repetition.joined(",", each -> Word.of(each), alpn, more));
    }

    /**
     * Adds {@code ca-file} to {@code ssl-f-use}.
     *
     * @param caFile ca file, as a path
     * @return this builder
     */
    public SslFUseOptions caFile(String caFile) {
        return putAt(7, "ca-file", Word.of(caFile));
    }

    /**
     * Adds {@code ca-verify-file} to {@code ssl-f-use}.
     *
     * @param caVerifyFile ca verify file, as a path
     * @return this builder
     */
    public SslFUseOptions caVerifyFile(String caVerifyFile) {
        return putAt(8, "ca-verify-file", Word.of(caVerifyFile));
    }

    /**
     * Adds {@code ciphers} to {@code ssl-f-use}.
     *
     * @param ciphers the ciphers, in OpenSSL's form, preferred ones first
     * @param more further ones
     * @return this builder
     */
    public SslFUseOptions ciphers(String ciphers, String... more) {
        return putAt(9, "ciphers", Repetition.joined(":", each -> Word.of(each), ciphers, more));
    }

    /**
     * Adds {@code ciphersuites} to {@code ssl-f-use}.
     *
     * @param ciphersuites the cipher suites of TLS 1.3, in OpenSSL's form, preferred ones first
     * @param more further ones
     * @return this builder
     */
    public SslFUseOptions ciphersuites(String ciphersuites, String... more) {
        return putAt(10, "ciphersuites", Repetition.joined(":", each -> Word.of(each), ciphersuites,
                more));
    }

    /**
     * Adds {@code client-sigalgs} to {@code ssl-f-use}.
     *
     * @param clientSigalgs client sigalgs, one word whatever is in it
     * @return this builder
     */
    public SslFUseOptions clientSigalgs(String clientSigalgs) {
        return putAt(11, "client-sigalgs", Word.of(clientSigalgs));
    }

    /**
     * Adds {@code crl-file} to {@code ssl-f-use}.
     *
     * @param crlFile crl file, as a path
     * @return this builder
     */
    public SslFUseOptions crlFile(String crlFile) {
        return putAt(12, "crl-file", Word.of(crlFile));
    }

    /**
     * Adds {@code curves} to {@code ssl-f-use}.
     *
     * @param curves the elliptic curves, separated by colons, one word whatever is in it
     * @return this builder
     */
    public SslFUseOptions curves(String curves) {
        return putAt(13, "curves", Word.of(curves));
    }

    /**
     * Adds {@code ecdhe} to {@code ssl-f-use}.
     *
     * @param ecdhe ecdhe, one word whatever is in it
     * @return this builder
     */
    public SslFUseOptions ecdhe(String ecdhe) {
        return putAt(14, "ecdhe", Word.of(ecdhe));
    }

    /**
     * Adds {@code ktls} to {@code ssl-f-use}. Since HAProxy 3.4.
     *
     * @param ktls {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    public SslFUseOptions ktls(boolean ktls) {
        return putAt(15, "ktls", Word.of(ktls ? "on" : "off"));
    }

    /**
     * Adds {@code no-alpn} to {@code ssl-f-use}.
     *
     * @return this builder
     */
    public SslFUseOptions noAlpn() {
        return putAt(16, "no-alpn");
    }

    /**
     * Adds {@code no-ca-names} to {@code ssl-f-use}.
     *
     * @return this builder
     */
    public SslFUseOptions noCaNames() {
        return putAt(17, "no-ca-names");
    }

    /**
     * Adds {@code npn} to {@code ssl-f-use}.
     *
     * @param npn npn, preferred ones first
     * @param more further ones
     * @return this builder
     */
    public SslFUseOptions npn(String npn, String... more) {
        return putAt(18, "npn", Repetition.joined(",", each -> Word.of(each), npn, more));
    }

    /**
     * Adds {@code sigalgs} to {@code ssl-f-use}.
     *
     * @param sigalgs sigalgs, one word whatever is in it
     * @return this builder
     */
    public SslFUseOptions sigalgs(String sigalgs) {
        return putAt(19, "sigalgs", Word.of(sigalgs));
    }

    /**
     * Adds {@code ssl-min-ver} to {@code ssl-f-use}.
     *
     * @param sslMinVer ssl min ver: {@code SSLv3}, {@code TLSv1.0}, {@code TLSv1.1}, {@code TLSv1.2}, {@code TLSv1.3}
     * @return this builder
     */
    public SslFUseOptions sslMinVer(TlsVersion sslMinVer) {
        return putAt(20, "ssl-min-ver", Word.of(sslMinVer.word()));
    }

    /**
     * Adds {@code ssl-max-ver} to {@code ssl-f-use}.
     *
     * @param sslMaxVer ssl max ver: {@code SSLv3}, {@code TLSv1.0}, {@code TLSv1.1}, {@code TLSv1.2}, {@code TLSv1.3}
     * @return this builder
     */
    public SslFUseOptions sslMaxVer(TlsVersion sslMaxVer) {
        return putAt(21, "ssl-max-ver", Word.of(sslMaxVer.word()));
    }

    /**
     * Adds {@code verify} to {@code ssl-f-use}.
     *
     * @param verify verify: {@code none}, {@code optional}, {@code required}
     * @return this builder
     */
    public SslFUseOptions verify(ClientVerify verify) {
        return putAt(22, "verify", Word.of(verify.word()));
    }
}
