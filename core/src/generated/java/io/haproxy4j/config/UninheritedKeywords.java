// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.rule.When;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Keywords of {@code frontend}, {@code listen}, {@code backend}.
 */
interface UninheritedKeywords<B> extends Keywords<B> {
    /**
     * Removes Accept-Encoding from requests, so that servers never compress and HAProxy does all of it. Meant for
     * servers whose compression is broken; ignored in a defaults section.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B compressionOffload() {
        return keyword("compression offload");
    }

    /**
     * Free text shown on the statistics page for this proxy (with "stats show-desc").
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param text the text, one word whatever is in it
     * @return this builder
     */
    default B description(String text) {
        return keyword("description", Word.of(text));
    }

    /**
     * Identifier of the proxy that stays the same over reloads and renames; unique among all objects, at most 127
     * characters.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 4.2.
     *
     * @param guid the identifier: letters, digits and {@code _.:-}
     * @return this builder
     */
    default B guid(String guid) {
        return keyword("guid", Word.name(guid));
    }

    /**
     * Fixed number of the proxy, unique among the proxies of its side. Without it a number is assigned that may
     * change with the configuration.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param id the number that identifies it, at least 1
     * @return this builder
     */
    default B id(int id) {
        return keyword("id", Word.number("id", id, 1, Integer.MAX_VALUE));
    }

    /**
     * Redirects requests to a fixed place, to a prefix in front of the same path, or to another scheme. All
     * http-request rules run before it; use their redirect action where the order matters.
     *
     * <p>HAProxy's default: code 302. Configuration manual, section 4.2.
     *
     * @param location the new location, one word whatever is in it
     * @return this builder
     */
    default B redirectLocation(String location) {
        return keyword("redirect", Word.of("location"), Word.of(location));
    }

    /**
     * Redirects requests to a fixed place, to a prefix in front of the same path, or to another scheme. All
     * http-request rules run before it; use their redirect action where the order matters.
     *
     * <p>HAProxy's default: code 302. Configuration manual, section 4.2.
     *
     * @param location the new location, one word whatever is in it
     * @param when when it applies
     * @return this builder
     */
    default B redirectLocation(String location, When when) {
        List<Word> words = new ArrayList<>(List.of(Word.of("location"), Word.of(location)));
        words.addAll(when.words());
        return keyword("redirect", words);
    }

    /**
     * Redirects requests to a fixed place, to a prefix in front of the same path, or to another scheme. All
     * http-request rules run before it; use their redirect action where the order matters.
     *
     * <p>HAProxy's default: code 302. Configuration manual, section 4.2.
     *
     * @param location the new location, one word whatever is in it
     * @param options sets them
     * @return this builder
     */
    default B redirectLocation(String location, Consumer<RedirectOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of("location"), Word.of(location)));
        options.accept(new RedirectOptions(words));
        return keyword("redirect", words);
    }

    /**
     * Redirects requests to a fixed place, to a prefix in front of the same path, or to another scheme. All
     * http-request rules run before it; use their redirect action where the order matters.
     *
     * <p>HAProxy's default: code 302. Configuration manual, section 4.2.
     *
     * @param location the new location, one word whatever is in it
     * @param options sets them
     * @param when when it applies
     * @return this builder
     */
    default B redirectLocation(String location, Consumer<RedirectOptions> options, When when) {
        List<Word> words = new ArrayList<>(List.of(Word.of("location"), Word.of(location)));
        options.accept(new RedirectOptions(words));
        words.addAll(when.words());
        return keyword("redirect", words);
    }

    /**
     * Redirects requests to a fixed place, to a prefix in front of the same path, or to another scheme. All
     * http-request rules run before it; use their redirect action where the order matters.
     *
     * <p>HAProxy's default: code 302. Configuration manual, section 4.2.
     *
     * @param prefix what it begins with, one word whatever is in it
     * @return this builder
     */
    default B redirectPrefix(String prefix) {
        return keyword("redirect", Word.of("prefix"), Word.of(prefix));
    }

    /**
     * Redirects requests to a fixed place, to a prefix in front of the same path, or to another scheme. All
     * http-request rules run before it; use their redirect action where the order matters.
     *
     * <p>HAProxy's default: code 302. Configuration manual, section 4.2.
     *
     * @param prefix what it begins with, one word whatever is in it
     * @param when when it applies
     * @return this builder
     */
    default B redirectPrefix(String prefix, When when) {
        List<Word> words = new ArrayList<>(List.of(Word.of("prefix"), Word.of(prefix)));
        words.addAll(when.words());
        return keyword("redirect", words);
    }

    /**
     * Redirects requests to a fixed place, to a prefix in front of the same path, or to another scheme. All
     * http-request rules run before it; use their redirect action where the order matters.
     *
     * <p>HAProxy's default: code 302. Configuration manual, section 4.2.
     *
     * @param prefix what it begins with, one word whatever is in it
     * @param options sets them
     * @return this builder
     */
    default B redirectPrefix(String prefix, Consumer<RedirectOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of("prefix"), Word.of(prefix)));
        options.accept(new RedirectOptions(words));
        return keyword("redirect", words);
    }

    /**
     * Redirects requests to a fixed place, to a prefix in front of the same path, or to another scheme. All
     * http-request rules run before it; use their redirect action where the order matters.
     *
     * <p>HAProxy's default: code 302. Configuration manual, section 4.2.
     *
     * @param prefix what it begins with, one word whatever is in it
     * @param options sets them
     * @param when when it applies
     * @return this builder
     */
    default B redirectPrefix(String prefix, Consumer<RedirectOptions> options, When when) {
        List<Word> words = new ArrayList<>(List.of(Word.of("prefix"), Word.of(prefix)));
        options.accept(new RedirectOptions(words));
        words.addAll(when.words());
        return keyword("redirect", words);
    }

    /**
     * Redirects requests to a fixed place, to a prefix in front of the same path, or to another scheme. All
     * http-request rules run before it; use their redirect action where the order matters.
     *
     * <p>HAProxy's default: code 302. Configuration manual, section 4.2.
     *
     * @param scheme the scheme, such as {@code https}, one word whatever is in it
     * @return this builder
     */
    default B redirectScheme(String scheme) {
        return keyword("redirect", Word.of("scheme"), Word.of(scheme));
    }

    /**
     * Redirects requests to a fixed place, to a prefix in front of the same path, or to another scheme. All
     * http-request rules run before it; use their redirect action where the order matters.
     *
     * <p>HAProxy's default: code 302. Configuration manual, section 4.2.
     *
     * @param scheme the scheme, such as {@code https}, one word whatever is in it
     * @param when when it applies
     * @return this builder
     */
    default B redirectScheme(String scheme, When when) {
        List<Word> words = new ArrayList<>(List.of(Word.of("scheme"), Word.of(scheme)));
        words.addAll(when.words());
        return keyword("redirect", words);
    }

    /**
     * Redirects requests to a fixed place, to a prefix in front of the same path, or to another scheme. All
     * http-request rules run before it; use their redirect action where the order matters.
     *
     * <p>HAProxy's default: code 302. Configuration manual, section 4.2.
     *
     * @param scheme the scheme, such as {@code https}, one word whatever is in it
     * @param options sets them
     * @return this builder
     */
    default B redirectScheme(String scheme, Consumer<RedirectOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of("scheme"), Word.of(scheme)));
        options.accept(new RedirectOptions(words));
        return keyword("redirect", words);
    }

    /**
     * Redirects requests to a fixed place, to a prefix in front of the same path, or to another scheme. All
     * http-request rules run before it; use their redirect action where the order matters.
     *
     * <p>HAProxy's default: code 302. Configuration manual, section 4.2.
     *
     * @param scheme the scheme, such as {@code https}, one word whatever is in it
     * @param options sets them
     * @param when when it applies
     * @return this builder
     */
    default B redirectScheme(String scheme, Consumer<RedirectOptions> options, When when) {
        List<Word> words = new ArrayList<>(List.of(Word.of("scheme"), Word.of(scheme)));
        options.accept(new RedirectOptions(words));
        words.addAll(when.words());
        return keyword("redirect", words);
    }

    /**
     * Shows buttons on the statistics page that drain, stop and start servers, for visitors who meet the
     * condition.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param when when it applies
     * @return this builder
     */
    default B statsAdmin(When when) {
        List<Word> words = new ArrayList<>();
        words.addAll(when.words());
        return keyword("stats admin", words);
    }

    /**
     * Rules that let a request reach the statistics page, refuse it or ask for credentials; first match decides.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B statsHttpRequestAllow() {
        return keyword("stats http-request", Word.of("allow"));
    }

    /**
     * Rules that let a request reach the statistics page, refuse it or ask for credentials; first match decides.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param when when it applies
     * @return this builder
     */
    default B statsHttpRequestAllow(When when) {
        List<Word> words = new ArrayList<>(List.of(Word.of("allow")));
        words.addAll(when.words());
        return keyword("stats http-request", words);
    }

    /**
     * Rules that let a request reach the statistics page, refuse it or ask for credentials; first match decides.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B statsHttpRequestDeny() {
        return keyword("stats http-request", Word.of("deny"));
    }

    /**
     * Rules that let a request reach the statistics page, refuse it or ask for credentials; first match decides.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param when when it applies
     * @return this builder
     */
    default B statsHttpRequestDeny(When when) {
        List<Word> words = new ArrayList<>(List.of(Word.of("deny")));
        words.addAll(when.words());
        return keyword("stats http-request", words);
    }

    /**
     * Rules that let a request reach the statistics page, refuse it or ask for credentials; first match decides.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B statsHttpRequestAuth() {
        return keyword("stats http-request", Word.of("auth"));
    }

    /**
     * Rules that let a request reach the statistics page, refuse it or ask for credentials; first match decides.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param when when it applies
     * @return this builder
     */
    default B statsHttpRequestAuth(When when) {
        List<Word> words = new ArrayList<>(List.of(Word.of("auth")));
        words.addAll(when.words());
        return keyword("stats http-request", words);
    }

    /**
     * Rules that let a request reach the statistics page, refuse it or ask for credentials; first match decides.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param realm what browsers show when they ask for the password, one word whatever is in it
     * @return this builder
     */
    default B statsHttpRequestAuthRealm(String realm) {
        return keyword("stats http-request", Word.of("auth"), Word.of("realm"), Word.of(realm));
    }

    /**
     * Rules that let a request reach the statistics page, refuse it or ask for credentials; first match decides.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param realm what browsers show when they ask for the password, one word whatever is in it
     * @param when when it applies
     * @return this builder
     */
    default B statsHttpRequestAuthRealm(String realm, When when) {
        List<Word> words = new ArrayList<>(List.of(Word.of("auth"), Word.of("realm"),
                Word.of(realm)));
        words.addAll(when.words());
        return keyword("stats http-request", words);
    }

    /**
     * Table of keys with counters and server assignments, one per proxy and named after it, used by stickiness and
     * tracking rules.
     *
     * <p>Configuration manual, section 11.1.
     *
     * @param options sets them
     * @return this builder
     */
    default B stickTable(Consumer<StickTableOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new StickTableOptions(words));
        return keyword("stick-table", words);
    }
}
