// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.argument.Repetition;
import io.haproxy4j.config.line.OrderedOptions;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.KeytypeType;
import java.util.List;

/**
 * Where the parts of a certificate are, and how it is renewed (configuration manual, section 12.7.1).
 */
public final class CertificateLoadOptions extends OrderedOptions<CertificateLoadOptions> {
    CertificateLoadOptions(List<Word> words) {
        super(words);
    }

    /**
     * ACME section that obtains and renews this certificate. The file need not exist yet.
     *
     * <p>HAProxy's default: none. Since HAProxy 3.2. Configuration manual, section 12.7.1.
     *
     * @param acme acme, the name of an acme section
     * @return this builder
     */
    public CertificateLoadOptions acme(String acme) {
        return putAt(0, "acme", Word.name(acme));
    }

    /**
     * Second name of the certificate, used elsewhere behind an at sign, the store name and a slash.
     *
     * <p>HAProxy's default: none. Since HAProxy 3.0. Configuration manual, section 12.7.1.
     *
     * @param alias alias: letters, digits and {@code _.:-}
     * @return this builder
     */
    public CertificateLoadOptions alias(String alias) {
        return putAt(0, "alias", Word.name(alias));
    }

    /**
     * Size in bits of the RSA key that generate-dummy makes.
     *
     * <p>HAProxy's default: 2048. Since HAProxy 3.4. Configuration manual, section 12.7.1.
     *
     * @param bits bits, at least 1024
     * @return this builder
     */
    public CertificateLoadOptions bits(int bits) {
        return putAt(0, "bits", Word.number("bits", bits, 1024, Integer.MAX_VALUE));
    }

    /**
     * Elliptic curve of the ECDSA key that generate-dummy makes.
     *
     * <p>HAProxy's default: P-384. Since HAProxy 3.4. Configuration manual, section 12.7.1.
     *
     * @param curve curve: letters, digits and {@code _.:-}
     * @return this builder
     */
    public CertificateLoadOptions curves(String curve) {
        return putAt(0, "curves", Word.name(curve));
    }

    /**
     * Domain names for which the ACME section obtains the certificate; the first one becomes its common name.
     *
     * <p>HAProxy's default: names in the certificate. Since HAProxy 3.2. Configuration manual, section 12.7.1.
     *
     * @param domains domains
     * @param more further ones
     * @return this builder
     */
    public CertificateLoadOptions domains(String domains, String... more) {
        return putAt(0, "domains", Repetition.joined(",", each -> Word.of(each), domains, more));
    }

    /**
     * Makes a private key and a self-signed certificate while the configuration is read. For tests.
     *
     * <p>HAProxy's default: off. Since HAProxy 3.4. Configuration manual, section 12.7.1.
     *
     * @param generate {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    public CertificateLoadOptions generateDummy(boolean generate) {
        return putAt(0, "generate-dummy", Word.of(generate ? "on" : "off"));
    }

    /**
     * IP addresses put in the certificate that the ACME section obtains. Authorities may demand a short-lived
     * profile for them.
     *
     * <p>HAProxy's default: none. Since HAProxy 3.4. Configuration manual, section 12.7.1.
     *
     * @param addresses the addresses, an IP address or a host name
     * @param more further ones
     * @return this builder
     */
    public CertificateLoadOptions ips(String addresses, String... more) {
        return putAt(0, "ips", Repetition.joined(",", each -> Word.of(each), addresses, more));
    }

    /**
     * PEM file with the certificate of the issuer, needed for OCSP.
     *
     * <p>HAProxy's default: found in the certificate file. Since HAProxy 3.0. Configuration manual, section 12.7.1.
     *
     * @param file the file, as a path
     * @return this builder
     */
    public CertificateLoadOptions issuer(String file) {
        return putAt(0, "issuer", Word.of(file));
    }

    /**
     * Lets the certificate verify and decrypt JSON web tokens; it can then not be deleted at run time.
     *
     * <p>HAProxy's default: off. Since HAProxy 3.4. Configuration manual, section 12.7.1.
     *
     * @param enabled {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    public CertificateLoadOptions jwt(boolean enabled) {
        return putAt(0, "jwt", Word.of(enabled ? "on" : "off"));
    }

    /**
     * PEM file with the private key; it wins over a key in the certificate file.
     *
     * <p>HAProxy's default: found in the certificate file. Since HAProxy 3.0. Configuration manual, section 12.7.1.
     *
     * @param file the file, as a path
     * @return this builder
     */
    public CertificateLoadOptions key(String file) {
        return putAt(0, "key", Word.of(file));
    }

    /**
     * Kind of the key that generate-dummy makes.
     *
     * <p>HAProxy's default: RSA. Since HAProxy 3.4. Configuration manual, section 12.7.1.
     *
     * @param type type: {@code RSA}, {@code ECDSA}
     * @return this builder
     */
    public CertificateLoadOptions keytype(KeytypeType type) {
        return putAt(0, "keytype", Word.of(type.word()));
    }

    /**
     * DER file with the OCSP response to staple.
     *
     * <p>HAProxy's default: none. Since HAProxy 3.0. Configuration manual, section 12.7.1.
     *
     * @param file the file, as a path
     * @return this builder
     */
    public CertificateLoadOptions ocsp(String file) {
        return putAt(0, "ocsp", Word.of(file));
    }

    /**
     * Fetches and renews the OCSP response automatically.
     *
     * <p>HAProxy's default: ocsp-update.mode of the global section. Since HAProxy 3.0. Configuration manual, section
     * 12.7.1.
     *
     * @param enabled {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    public CertificateLoadOptions ocspUpdate(boolean enabled) {
        return putAt(0, "ocsp-update", Word.of(enabled ? "on" : "off"));
    }

    /**
     * File with the signed certificate timestamps to present (certificate transparency).
     *
     * <p>HAProxy's default: none. Since HAProxy 3.0. Configuration manual, section 12.7.1.
     *
     * @param file the file, as a path
     * @return this builder
     */
    public CertificateLoadOptions sctl(String file) {
        return putAt(0, "sctl", Word.of(file));
    }
}
