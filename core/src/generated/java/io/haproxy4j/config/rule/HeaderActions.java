// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.rule;

import io.haproxy4j.config.expr.Expr;
import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.HeaderMatch;
import io.haproxy4j.config.value.TextMatch;

/**
 * Header fields.
 */
abstract class HeaderActions {
    HeaderActions() {
    }

    /**
     * Sets a header field and removes others of the same name, so that the peer can trust it.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @param header name of the header, the name of a header
     * @param value the value
     * @return the action
     */
    public static HttpAction setHeader(String header, LogFormat value) {
        return ActionWords.of("set-header", Word.of(header), value.word());
    }

    /**
     * Sets a header field and removes others of the same name, so that the peer can trust it.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @param header name of the header, the name of a header
     * @param value the value, literal text
     * @return the action
     */
    public static HttpAction setHeader(String header, String value) {
        return ActionWords.of("set-header", Word.of(header), LogFormat.text(value).word());
    }

    /**
     * Adds a header field next to those of the same name.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @param header name of the header, the name of a header
     * @param value the value
     * @return the action
     */
    public static HttpAction addHeader(String header, LogFormat value) {
        return ActionWords.of("add-header", Word.of(header), value.word());
    }

    /**
     * Adds a header field next to those of the same name.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @param header name of the header, the name of a header
     * @param value the value, literal text
     * @return the action
     */
    public static HttpAction addHeader(String header, String value) {
        return ActionWords.of("add-header", Word.of(header), LogFormat.text(value).word());
    }

    /**
     * Removes the header fields of this name, or those whose names match.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @param header name of the header, one word whatever is in it
     * @return the action
     */
    public static HttpAction delHeader(String header) {
        return ActionWords.of("del-header", Word.of(header));
    }

    /**
     * Removes the header fields of this name, or those whose names match.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @param header name of the header, one word whatever is in it
     * @param match match: {@code str}, {@code beg}, {@code end}, {@code sub}, {@code reg}
     * @return the action
     */
    public static HttpAction delHeader(String header, HeaderMatch match) {
        return ActionWords.of("del-header", Word.of(header), Word.of("-m"), Word.of(match.word()));
    }

    /**
     * Rewrites whole values of a header that match; the replacement may refer to groups.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @param header name of the header, the name of a header
     * @param match match, a regular expression
     * @param replacement replacement
     * @return the action
     */
    public static HttpAction replaceHeader(String header, String match, LogFormat replacement) {
        return ActionWords.of("replace-header", Word.of(header), Word.of(match),
                replacement.word());
    }

    /**
     * Rewrites whole values of a header that match; the replacement may refer to groups.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @param header name of the header, the name of a header
     * @param match match, a regular expression
     * @param replacement replacement, literal text
     * @return the action
     */
    public static HttpAction replaceHeader(String header, String match, String replacement) {
        return ActionWords.of("replace-header", Word.of(header), Word.of(match),
                LogFormat.text(replacement).word());
    }

    /**
     * Rewrites each of a header's comma separated values that matches.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @param header name of the header, the name of a header
     * @param match match, a regular expression
     * @param replacement replacement
     * @return the action
     */
    public static HttpAction replaceValue(String header, String match, LogFormat replacement) {
        return ActionWords.of("replace-value", Word.of(header), Word.of(match), replacement.word());
    }

    /**
     * Rewrites each of a header's comma separated values that matches.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @param header name of the header, the name of a header
     * @param match match, a regular expression
     * @param replacement replacement, literal text
     * @return the action
     */
    public static HttpAction replaceValue(String header, String match, String replacement) {
        return ActionWords.of("replace-value", Word.of(header), Word.of(match),
                LogFormat.text(replacement).word());
    }

    /**
     * Sends a 103 Early Hints response with this header before the real one; consecutive rules share it.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param header name of the header, the name of a header
     * @param value the value
     * @return the action
     */
    public static HttpRequestAction earlyHint(String header, LogFormat value) {
        return ActionWords.of("early-hint", Word.of(header), value.word());
    }

    /**
     * Sends a 103 Early Hints response with this header before the real one; consecutive rules share it.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param header name of the header, the name of a header
     * @param value the value, literal text
     * @return the action
     */
    public static HttpRequestAction earlyHint(String header, String value) {
        return ActionWords.of("early-hint", Word.of(header), LogFormat.text(value).word());
    }

    /**
     * Like add-headers-bin, but fields of the same name are removed first.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @param headers names of the headers
     * @return the action
     */
    public static HttpAction setHeadersBin(Expr headers) {
        return ActionWords.of("set-headers-bin", headers.word());
    }

    /**
     * Like add-headers-bin, but fields of the same name are removed first.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @param headers names of the headers
     * @param prefix what it begins with, one word whatever is in it
     * @return the action
     */
    public static HttpAction setHeadersBinPrefix(Expr headers, String prefix) {
        return ActionWords.of("set-headers-bin", headers.word(), Word.of("prefix"),
                Word.of(prefix));
    }

    /**
     * Adds the header fields encoded in a binary sample, as req.hdrs_bin makes them, optionally only those whose
     * names start with the prefix. They are not checked.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @param headers names of the headers
     * @return the action
     */
    public static HttpAction addHeadersBin(Expr headers) {
        return ActionWords.of("add-headers-bin", headers.word());
    }

    /**
     * Adds the header fields encoded in a binary sample, as req.hdrs_bin makes them, optionally only those whose
     * names start with the prefix. They are not checked.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @param headers names of the headers
     * @param prefix what it begins with, one word whatever is in it
     * @return the action
     */
    public static HttpAction addHeadersBinPrefix(Expr headers, String prefix) {
        return ActionWords.of("add-headers-bin", headers.word(), Word.of("prefix"),
                Word.of(prefix));
    }

    /**
     * Removes the header fields whose names are encoded in a binary sample.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @param headers names of the headers
     * @return the action
     */
    public static HttpAction delHeadersBin(Expr headers) {
        return ActionWords.of("del-headers-bin", headers.word());
    }

    /**
     * Removes the header fields whose names are encoded in a binary sample.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @param headers names of the headers
     * @param match match: {@code str}, {@code beg}, {@code end}, {@code sub}
     * @return the action
     */
    public static HttpAction delHeadersBin(Expr headers, TextMatch match) {
        return ActionWords.of("del-headers-bin", headers.word(), Word.of("-m"),
                Word.of(match.word()));
    }
}
