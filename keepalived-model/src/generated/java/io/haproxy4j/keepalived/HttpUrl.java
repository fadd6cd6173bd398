// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.util.List;

/**
 * Builder of {@code url}: a page and what is expected of it.
 */
public final class HttpUrl extends BlockBuilder<HttpUrl> {
    HttpUrl(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    HttpUrl self() {
        return this;
    }

    /**
     * Path of the page.
     *
     * <p>Keyword {@code path}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param path the path, one word whatever is in it
     * @return this
     */
    public HttpUrl path(String path) {
        return set("path", Word.of(path));
    }

    /**
     * MD5 of the page, as {@code genhash} computes it.
     *
     * <p>Keyword {@code digest}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param md5 the md5, one word whatever is in it
     * @return this
     */
    public HttpUrl digest(String md5) {
        return set("digest", Word.of(md5));
    }

    /**
     * Status codes that are good, each alone or a range such as {@code 200-299}.
     *
     * <p>Keyword {@code status_code}. keepalived's default: 200-299. Manual {@code keepalived.conf(5)}, section
     * "Virtual server(s)".
     *
     * @param code the code, one word whatever is in it
     * @return this
     */
    public HttpUrl statusCode(String... code) {
        return set("status_code", Words.all(code));
    }

    /**
     * The host to ask for.
     *
     * <p>Keyword {@code virtualhost}. keepalived's default: that of the check. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param host the host, one word whatever is in it
     * @return this
     */
    public HttpUrl virtualhost(String host) {
        return set("virtualhost", Word.of(host));
    }

    /**
     * Regular expression that the page must match.
     *
     * <p>Keyword {@code regex}. Where keepalived is built with {@code _WITH_REGEX_CHECK_}. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param pattern the pattern, one word whatever is in it
     * @return this
     */
    public HttpUrl regex(String pattern) {
        return set("regex", Word.of(pattern));
    }

    /**
     * Turns it around: the page must not match.
     *
     * <p>Keyword {@code regex_no_match}. Where keepalived is built with {@code _WITH_REGEX_CHECK_}. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @return this
     */
    public HttpUrl regexNoMatch() {
        return set("regex_no_match");
    }

    /**
     * Options of the regular expression, such as {@code caseless} and {@code multiline}.
     *
     * <p>Keyword {@code regex_options}. Where keepalived is built with {@code _WITH_REGEX_CHECK_}. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param option the option, one word whatever is in it
     * @return this
     */
    public HttpUrl regexOptions(String... option) {
        return set("regex_options", Words.all(option));
    }

    /**
     * Where in the page matches may begin, in bytes.
     *
     * <p>Keyword {@code regex_min_offset}. Where keepalived is built with {@code _WITH_REGEX_CHECK_}. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param offset 0 to 2147483647
     * @return this
     */
    public HttpUrl regexMinOffset(int offset) {
        return set("regex_min_offset", Words.number(offset));
    }

    /**
     * Where in the page matches may begin at the latest, in bytes.
     *
     * <p>Keyword {@code regex_max_offset}. Where keepalived is built with {@code _WITH_REGEX_CHECK_}. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param offset 0 to 2147483647
     * @return this
     */
    public HttpUrl regexMaxOffset(int offset) {
        return set("regex_max_offset", Words.number(offset));
    }

    /**
     * First and largest size of the regular expression's stack, in bytes.
     *
     * <p>Keyword {@code regex_stack}. Where keepalived is built with {@code _WITH_REGEX_CHECK_ && !PCRE2_DONT_USE_JIT}.
     * Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param start 1 to 2147483647
     * @param max 1 to 2147483647
     * @return this
     */
    public HttpUrl regexStack(int start, int max) {
        return set("regex_stack", Words.number(start), Words.number(max));
    }
}
