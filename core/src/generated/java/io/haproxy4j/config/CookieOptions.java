// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.line.OrderedOptions;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.Durations;
import java.time.Duration;
import java.util.List;

/**
 * What can be added to {@code cookie} (configuration manual, section 4.2).
 */
public final class CookieOptions extends OrderedOptions<CookieOptions> {
    CookieOptions(List<Word> words) {
        super(words);
    }

    /**
     * Adds {@code rewrite} to {@code cookie}.
     *
     * @return this builder
     */
    public CookieOptions rewrite() {
        return putAt(0, "rewrite");
    }

    /**
     * Adds {@code insert} to {@code cookie}.
     *
     * @return this builder
     */
    public CookieOptions insert() {
        return putAt(0, "insert");
    }

    /**
     * Adds {@code prefix} to {@code cookie}.
     *
     * @return this builder
     */
    public CookieOptions prefix() {
        return putAt(0, "prefix");
    }

    /**
     * Adds {@code indirect} to {@code cookie}.
     *
     * @return this builder
     */
    public CookieOptions indirect() {
        return putAt(1, "indirect");
    }

    /**
     * Adds {@code nocache} to {@code cookie}.
     *
     * @return this builder
     */
    public CookieOptions nocache() {
        return putAt(2, "nocache");
    }

    /**
     * Adds {@code postonly} to {@code cookie}.
     *
     * @return this builder
     */
    public CookieOptions postonly() {
        return putAt(3, "postonly");
    }

    /**
     * Adds {@code preserve} to {@code cookie}.
     *
     * @return this builder
     */
    public CookieOptions preserve() {
        return putAt(4, "preserve");
    }

    /**
     * Adds {@code httponly} to {@code cookie}.
     *
     * @return this builder
     */
    public CookieOptions httponly() {
        return putAt(5, "httponly");
    }

    /**
     * Adds {@code secure} to {@code cookie}.
     *
     * @return this builder
     */
    public CookieOptions secure() {
        return putAt(6, "secure");
    }

    /**
     * Adds {@code domain} to {@code cookie}.
     *
     * @param domain the domain, one word whatever is in it
     * @return this builder
     */
    public CookieOptions domain(String domain) {
        return putAt(7, "domain", Word.of(domain));
    }

    /**
     * Adds {@code maxidle} to {@code cookie}.
     *
     * @param idle how long the cookie lives unused, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public CookieOptions maxidle(Duration idle) {
        return putAt(8, "maxidle", Durations.word("maxidle", idle));
    }

    /**
     * Adds {@code maxlife} to {@code cookie}.
     *
     * @param life how long the cookie lives, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public CookieOptions maxlife(Duration life) {
        return putAt(9, "maxlife", Durations.word("maxlife", life));
    }

    /**
     * Adds {@code dynamic} to {@code cookie}.
     *
     * @return this builder
     */
    public CookieOptions dynamic() {
        return putAt(10, "dynamic");
    }

    /**
     * Adds {@code attr} to {@code cookie}.
     *
     * @param attribute an attribute of the cookie, as it stands, one word whatever is in it
     * @return this builder
     */
    public CookieOptions attr(String attribute) {
        return putAt(11, "attr", Word.of(attribute));
    }
}
