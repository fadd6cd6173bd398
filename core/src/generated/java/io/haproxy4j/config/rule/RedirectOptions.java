// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.rule;

import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.line.OrderedOptions;
import io.haproxy4j.config.line.Word;
import java.util.List;

/**
 * What can be added to {@code redirect} (configuration manual, section 4.4).
 */
public final class RedirectOptions extends OrderedOptions<RedirectOptions> {
    RedirectOptions(List<Word> words) {
        super(words);
    }

    /**
     * Adds {@code code} to {@code redirect}.
     *
     * @param code code, one of 301, 302, 303, 307, 308
     * @return this builder
     */
    public RedirectOptions code(int code) {
        return putAt(0, "code", Word.number("code", code, 301, 308));
    }

    /**
     * Adds {@code drop-query} to {@code redirect}.
     *
     * @return this builder
     */
    public RedirectOptions dropQuery() {
        return putAt(1, "drop-query");
    }

    /**
     * Adds {@code append-slash} to {@code redirect}.
     *
     * @return this builder
     */
    public RedirectOptions appendSlash() {
        return putAt(2, "append-slash");
    }

    /**
     * Adds {@code ignore-empty} to {@code redirect}.
     *
     * @return this builder
     */
    public RedirectOptions ignoreEmpty() {
        return putAt(3, "ignore-empty");
    }

    /**
     * Adds {@code keep-query} to {@code redirect}. Since HAProxy 3.2.
     *
     * @return this builder
     */
    public RedirectOptions keepQuery() {
        return putAt(4, "keep-query");
    }

    /**
     * Adds {@code set-cookie} to {@code redirect}.
     *
     * @param setCookie set cookie, one word whatever is in it
     * @return this builder
     */
    public RedirectOptions setCookie(String setCookie) {
        return putAt(5, "set-cookie", Word.of(setCookie));
    }

    /**
     * Adds {@code set-cookie-fmt} to {@code redirect}. Since HAProxy 3.2.
     *
     * @param setCookieFmt set cookie fmt
     * @return this builder
     */
    public RedirectOptions setCookieFmt(LogFormat setCookieFmt) {
        return putAt(5, "set-cookie-fmt", setCookieFmt.word());
    }

    /**
     * Adds {@code clear-cookie} to {@code redirect}.
     *
     * @param clearCookie clear cookie, one word whatever is in it
     * @return this builder
     */
    public RedirectOptions clearCookie(String clearCookie) {
        return putAt(5, "clear-cookie", Word.of(clearCookie));
    }

    /**
     * Adds {@code set-cookie-fmt} to {@code redirect}. Since HAProxy 3.2.
     *
     * @param setCookieFmt set cookie fmt, literal text
     * @return this builder
     */
    public RedirectOptions setCookieFmt(String setCookieFmt) {
        return putAt(5, "set-cookie-fmt", LogFormat.text(setCookieFmt).word());
    }
}
