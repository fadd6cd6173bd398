// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.argument.Repetition;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.Challenge;
import io.haproxy4j.config.value.ChallengeReadyConditions;
import io.haproxy4j.config.value.Durations;
import io.haproxy4j.config.value.EabMacAlgAlgorithm;
import io.haproxy4j.config.value.KeytypeType;
import java.time.Duration;

/**
 * Builds an {@code acme} section: an authority that certificates are got from, since HAProxy 3.2 (configuration manual, section 12.8).
 */
public final class AcmeBuilder extends SectionBuilder<AcmeBuilder> {
    AcmeBuilder(String name) {
        super(SectionKind.ACME, name);
    }

    /**
     * Private key of the account at the certificate authority. A file that does not exist is created.
     *
     * <p>HAProxy's default: NAME.account.key, created when missing. Since HAProxy 3.2. Configuration manual, section
     * 12.8.
     *
     * @param file the file, as a path
     * @return this builder
     */
    public AcmeBuilder accountKey(String file) {
        return keyword("account-key", Word.of(file));
    }

    /**
     * Text handed to the program that sets the DNS records, in a form of its own choosing.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 12.8.
     *
     * @param variables variables, one word whatever is in it
     * @return this builder
     */
    public AcmeBuilder acmeVars(String variables) {
        return keyword("acme-vars", Word.of(variables));
    }

    /**
     * Size of generated RSA keys in bits. Very large keys block a thread while they are made.
     *
     * <p>HAProxy's default: 2048. Since HAProxy 3.2. Configuration manual, section 12.8.
     *
     * @param bits bits, at least 1024
     * @return this builder
     */
    public AcmeBuilder bits(int bits) {
        return keyword("bits", Word.number("bits", bits, 1024, Integer.MAX_VALUE));
    }

    /**
     * How the authority checks that the domain is ours: by an HTTP request answered here, or by a DNS record that
     * another program sets. dns-persist-01 uses a record that is set once and stays.
     *
     * <p>HAProxy's default: http-01. Since HAProxy 3.2. Configuration manual, section 12.8.
     *
     * @param challenge challenge: {@code http-01}, {@code dns-01}, {@code HTTP-01}, {@code DNS-01}, {@code dns-persist-01}
     *     (since HAProxy 3.4)
     * @return this builder
     */
    public AcmeBuilder challenge(Challenge challenge) {
        return keyword("challenge", Word.of(challenge.word()));
    }

    /**
     * What to wait for before the authority is told to look at the DNS record: word from an operator (cli), a
     * fixed time (delay), the record being visible (dns), or nothing.
     *
     * <p>HAProxy's default: cli for dns-01, dns and delay for dns-persist-01. Since HAProxy 3.4. Configuration
     * manual, section 12.8.
     *
     * @return this builder
     */
    public AcmeBuilder challengeReadyNone() {
        return keyword("challenge-ready", Word.of("none"));
    }

    /**
     * What to wait for before the authority is told to look at the DNS record: word from an operator (cli), a
     * fixed time (delay), the record being visible (dns), or nothing.
     *
     * <p>HAProxy's default: cli for dns-01, dns and delay for dns-persist-01. Since HAProxy 3.4. Configuration
     * manual, section 12.8.
     *
     * @param conditions conditions: {@code cli}, {@code dns}, {@code delay}
     * @param more further ones
     * @return this builder
     */
    public AcmeBuilder challengeReady(ChallengeReadyConditions conditions,
            ChallengeReadyConditions... more) {
        return keyword("challenge-ready", Repetition.joined(",", each -> Word.of(each.word()),
                conditions, more));
    }

    /**
     * E-mail address registered with the account.
     *
     * <p>HAProxy's default: none. Since HAProxy 3.2. Configuration manual, section 12.8.
     *
     * @param email email, one word whatever is in it
     * @return this builder
     */
    public AcmeBuilder contact(String email) {
        return keyword("contact", Word.of(email));
    }

    /**
     * Elliptic curve of generated ECDSA keys.
     *
     * <p>HAProxy's default: P-384. Since HAProxy 3.2. Configuration manual, section 12.8.
     *
     * @param curve curve: letters, digits and {@code _.:-}
     * @return this builder
     */
    public AcmeBuilder curves(String curve) {
        return keyword("curves", Word.name(curve));
    }

    /**
     * Directory address of the certificate authority.
     *
     * <p>HAProxy's default: none, mandatory. Since HAProxy 3.2. Configuration manual, section 12.8.
     *
     * @param url the URL, one word whatever is in it
     * @return this builder
     */
    public AcmeBuilder directory(String url) {
        return keyword("directory", Word.of(url));
    }

    /**
     * Wait before the challenge is submitted (delay) or between two looks at the DNS record (dns).
     *
     * <p>HAProxy's default: 30s. Since HAProxy 3.4. Configuration manual, section 12.8.
     *
     * @param delay the delay, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public AcmeBuilder dnsDelay(Duration delay) {
        return keyword("dns-delay", Durations.word("dns-delay", delay));
    }

    /**
     * Time after which waiting for the DNS record to appear is given up.
     *
     * <p>HAProxy's default: 600s. Since HAProxy 3.4. Configuration manual, section 12.8.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public AcmeBuilder dnsTimeout(Duration timeout) {
        return keyword("dns-timeout", Durations.word("dns-timeout", timeout));
    }

    /**
     * File with the key identifier that binds the ACME account to an account the authority already knows.
     *
     * <p>HAProxy's default: none. Since HAProxy 3.4. Configuration manual, section 12.8.
     *
     * @param file the file, as a path
     * @return this builder
     */
    public AcmeBuilder eabKeyId(String file) {
        return keyword("eab-key-id", Word.of(file));
    }

    /**
     * Algorithm with which the binding to the external account is signed.
     *
     * <p>HAProxy's default: HS256. Since HAProxy 3.4. Configuration manual, section 12.8.
     *
     * @param algorithm algorithm: {@code HS256}, {@code HS384}, {@code HS512}
     * @return this builder
     */
    public AcmeBuilder eabMacAlg(EabMacAlgAlgorithm algorithm) {
        return keyword("eab-mac-alg", Word.of(algorithm.word()));
    }

    /**
     * File with the base64url key that signs the binding to the external account.
     *
     * <p>HAProxy's default: none. Since HAProxy 3.4. Configuration manual, section 12.8.
     *
     * @param file the file, as a path
     * @return this builder
     */
    public AcmeBuilder eabMacKey(String file) {
        return keyword("eab-mac-key", Word.of(file));
    }

    /**
     * Kind of the generated certificate keys.
     *
     * <p>HAProxy's default: ECDSA. Since HAProxy 3.2. Configuration manual, section 12.8.
     *
     * @param type type: {@code RSA}, {@code ECDSA}
     * @return this builder
     */
    public AcmeBuilder keytype(KeytypeType type) {
        return keyword("keytype", Word.of(type.word()));
    }

    /**
     * Map filled with challenge tokens and account thumbprints while a challenge runs, from which an HTTP rule
     * answers the authority.
     *
     * <p>HAProxy's default: none. Since HAProxy 3.2. Configuration manual, section 12.8.
     *
     * @param map map, one word whatever is in it
     * @return this builder
     */
    public AcmeBuilder map(String map) {
        return keyword("map", Word.of(map));
    }

    /**
     * Certificate profile asked for; the names are those of the authority.
     *
     * <p>HAProxy's default: none. Since HAProxy 3.4. Configuration manual, section 12.8.
     *
     * @param profile the log profile: letters, digits and {@code _.:-}
     * @return this builder
     */
    public AcmeBuilder profile(String profile) {
        return keyword("profile", Word.name(profile));
    }

    /**
     * Name of the DNS provider, handed to the program that sets the records.
     *
     * <p>HAProxy's default: none. Since HAProxy 3.2. Configuration manual, section 12.8.
     *
     * @param provider provider, one word whatever is in it
     * @return this builder
     */
    public AcmeBuilder providerName(String provider) {
        return keyword("provider-name", Word.of(provider));
    }

    /**
     * Keeps the private key of a certificate at its renewal instead of making a new one.
     *
     * <p>HAProxy's default: off. Since HAProxy 3.2. Configuration manual, section 12.8.
     *
     * @param reuse {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    public AcmeBuilder reuseKey(boolean reuse) {
        return keyword("reuse-key", Word.of(reuse ? "on" : "off"));
    }
}
