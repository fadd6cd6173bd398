// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.argument.OneOf;
import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.line.OrderedOptions;
import io.haproxy4j.config.line.Word;
import java.util.List;

/**
 * What can be added to {@code redirect} (configuration manual, section 4.2).
 */
public final class RedirectOptions extends OrderedOptions<RedirectOptions> {
    RedirectOptions(List<Word> words) {
        super(words);
    }

    /**
     * Status of the redirect: 301 and 308 are permanent, 307 and 308 keep the method, 303 demands GET.
     *
     * <p>HAProxy's default: 302. Configuration manual, section 4.2.
     *
     * @param code HTTP status, one of 301, 302, 303, 307, 308
     * @return this builder
     */
    public RedirectOptions code(int code) {
        return putAt(0, "code", OneOf.word("code", code, 301, 302, 303, 307, 308));
    }

    /**
     * Leaves the query string out of the new location.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    public RedirectOptions dropQuery() {
        return putAt(1, "drop-query");
    }

    /**
     * With drop-query, appends a slash to a path that lacks it.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    public RedirectOptions appendSlash() {
        return putAt(2, "append-slash");
    }

    /**
     * Skips the rule when the computed location is empty, which allows map look-ups without a default.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    public RedirectOptions ignoreEmpty() {
        return putAt(3, "ignore-empty");
    }

    /**
     * Appends the query string of the request to the location.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 4.2.
     *
     * @return this builder
     */
    public RedirectOptions keepQuery() {
        return putAt(4, "keep-query");
    }

    /**
     * Sets a session cookie along with the redirect.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param setCookie set cookie, one word whatever is in it
     * @return this builder
     */
    public RedirectOptions setCookie(String setCookie) {
        return putAt(5, "set-cookie", Word.of(setCookie));
    }

    /**
     * Sets a session cookie computed from a log-format string.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 4.2.
     *
     * @param setCookieFmt set cookie fmt
     * @return this builder
     */
    public RedirectOptions setCookieFmt(LogFormat setCookieFmt) {
        return putAt(5, "set-cookie-fmt", setCookieFmt.word());
    }

    /**
     * Has the browser delete a cookie. "NAME" and "NAME=" are different cookies to a browser.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param clearCookie clear cookie, one word whatever is in it
     * @return this builder
     */
    public RedirectOptions clearCookie(String clearCookie) {
        return putAt(5, "clear-cookie", Word.of(clearCookie));
    }

    /**
     * Sets a session cookie computed from a log-format string.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 4.2.
     *
     * @param setCookieFmt set cookie fmt, literal text
     * @return this builder
     */
    public RedirectOptions setCookieFmt(String setCookieFmt) {
        return putAt(5, "set-cookie-fmt", LogFormat.text(setCookieFmt).word());
    }
}
