// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.rule;

import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.line.Word;

/**
 * The request line.
 */
abstract class UriActions extends HeaderActions {
    UriActions() {
    }

    /**
     * Rewrites the request method.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param method the HTTP method
     * @return the action
     */
    public static HttpRequestAction setMethod(LogFormat method) {
        return ActionWords.of("set-method", method.word());
    }

    /**
     * Rewrites the request method.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param method the HTTP method, literal text
     * @return the action
     */
    public static HttpRequestAction setMethod(String method) {
        return ActionWords.of("set-method", LogFormat.text(method).word());
    }

    /**
     * Rewrites the whole URI, scheme and host included.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param uri the URI
     * @return the action
     */
    public static HttpRequestAction setUri(LogFormat uri) {
        return ActionWords.of("set-uri", uri.word());
    }

    /**
     * Rewrites the whole URI, scheme and host included.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param uri the URI, literal text
     * @return the action
     */
    public static HttpRequestAction setUri(String uri) {
        return ActionWords.of("set-uri", LogFormat.text(uri).word());
    }

    /**
     * Rewrites the path and leaves the query string alone.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param path the value of PATH
     * @return the action
     */
    public static HttpRequestAction setPath(LogFormat path) {
        return ActionWords.of("set-path", path.word());
    }

    /**
     * Rewrites the path and leaves the query string alone.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param path the value of PATH, literal text
     * @return the action
     */
    public static HttpRequestAction setPath(String path) {
        return ActionWords.of("set-path", LogFormat.text(path).word());
    }

    /**
     * Rewrites path and query string.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param pathq pathq
     * @return the action
     */
    public static HttpRequestAction setPathq(LogFormat pathq) {
        return ActionWords.of("set-pathq", pathq.word());
    }

    /**
     * Rewrites path and query string.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param pathq pathq, literal text
     * @return the action
     */
    public static HttpRequestAction setPathq(String pathq) {
        return ActionWords.of("set-pathq", LogFormat.text(pathq).word());
    }

    /**
     * Rewrites the query string and leaves the path alone.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param query query
     * @return the action
     */
    public static HttpRequestAction setQuery(LogFormat query) {
        return ActionWords.of("set-query", query.word());
    }

    /**
     * Rewrites the query string and leaves the path alone.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param query query, literal text
     * @return the action
     */
    public static HttpRequestAction setQuery(String query) {
        return ActionWords.of("set-query", LogFormat.text(query).word());
    }

    /**
     * Rewrites the URI that matches. HTTP/2 URIs carry scheme and host; replace-path is usually meant.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param match match, a regular expression
     * @param replacement replacement
     * @return the action
     */
    public static HttpRequestAction replaceUri(String match, LogFormat replacement) {
        return ActionWords.of("replace-uri", Word.of(match), replacement.word());
    }

    /**
     * Rewrites the URI that matches. HTTP/2 URIs carry scheme and host; replace-path is usually meant.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param match match, a regular expression
     * @param replacement replacement, literal text
     * @return the action
     */
    public static HttpRequestAction replaceUri(String match, String replacement) {
        return ActionWords.of("replace-uri", Word.of(match), LogFormat.text(replacement).word());
    }

    /**
     * Rewrites the path that matches and leaves the query string alone.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param match match, a regular expression
     * @param replacement replacement
     * @return the action
     */
    public static HttpRequestAction replacePath(String match, LogFormat replacement) {
        return ActionWords.of("replace-path", Word.of(match), replacement.word());
    }

    /**
     * Rewrites the path that matches and leaves the query string alone.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param match match, a regular expression
     * @param replacement replacement, literal text
     * @return the action
     */
    public static HttpRequestAction replacePath(String match, String replacement) {
        return ActionWords.of("replace-path", Word.of(match), LogFormat.text(replacement).word());
    }

    /**
     * Rewrites path and query string that match.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param match match, a regular expression
     * @param replacement replacement
     * @return the action
     */
    public static HttpRequestAction replacePathq(String match, LogFormat replacement) {
        return ActionWords.of("replace-pathq", Word.of(match), replacement.word());
    }

    /**
     * Rewrites path and query string that match.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param match match, a regular expression
     * @param replacement replacement, literal text
     * @return the action
     */
    public static HttpRequestAction replacePathq(String match, String replacement) {
        return ActionWords.of("replace-pathq", Word.of(match), LogFormat.text(replacement).word());
    }

    /**
     * Brings one aspect of the URI into its normal form, so that rules cannot be evaded by spelling.
     *
     * <p>Experimental: HAProxy wants {@code expose-experimental-directives}. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @return the action
     */
    public static HttpRequestAction normalizeUriFragmentEncode() {
        return ActionWords.of("normalize-uri", Word.of("fragment-encode"));
    }

    /**
     * Brings one aspect of the URI into its normal form, so that rules cannot be evaded by spelling.
     *
     * <p>Experimental: HAProxy wants {@code expose-experimental-directives}. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @return the action
     */
    public static HttpRequestAction normalizeUriFragmentStrip() {
        return ActionWords.of("normalize-uri", Word.of("fragment-strip"));
    }

    /**
     * Brings one aspect of the URI into its normal form, so that rules cannot be evaded by spelling.
     *
     * <p>Experimental: HAProxy wants {@code expose-experimental-directives}. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @return the action
     */
    public static HttpRequestAction normalizeUriPathMergeSlashes() {
        return ActionWords.of("normalize-uri", Word.of("path-merge-slashes"));
    }

    /**
     * Brings one aspect of the URI into its normal form, so that rules cannot be evaded by spelling.
     *
     * <p>Experimental: HAProxy wants {@code expose-experimental-directives}. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @return the action
     */
    public static HttpRequestAction normalizeUriPathStripDot() {
        return ActionWords.of("normalize-uri", Word.of("path-strip-dot"));
    }

    /**
     * Brings one aspect of the URI into its normal form, so that rules cannot be evaded by spelling.
     *
     * <p>Experimental: HAProxy wants {@code expose-experimental-directives}. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @return the action
     */
    public static HttpRequestAction normalizeUriPathStripDotdot() {
        return ActionWords.of("normalize-uri", Word.of("path-strip-dotdot"));
    }

    /**
     * Brings one aspect of the URI into its normal form, so that rules cannot be evaded by spelling.
     *
     * <p>Experimental: HAProxy wants {@code expose-experimental-directives}. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @return the action
     */
    public static HttpRequestAction normalizeUriPathStripDotdotFull() {
        return ActionWords.of("normalize-uri", Word.of("path-strip-dotdot"), Word.of("full"));
    }

    /**
     * Brings one aspect of the URI into its normal form, so that rules cannot be evaded by spelling.
     *
     * <p>Experimental: HAProxy wants {@code expose-experimental-directives}. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @return the action
     */
    public static HttpRequestAction normalizeUriPercentDecodeUnreserved() {
        return ActionWords.of("normalize-uri", Word.of("percent-decode-unreserved"));
    }

    /**
     * Brings one aspect of the URI into its normal form, so that rules cannot be evaded by spelling.
     *
     * <p>Experimental: HAProxy wants {@code expose-experimental-directives}. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @return the action
     */
    public static HttpRequestAction normalizeUriPercentDecodeUnreservedStrict() {
        return ActionWords.of("normalize-uri", Word.of("percent-decode-unreserved"),
                Word.of("strict"));
    }

    /**
     * Brings one aspect of the URI into its normal form, so that rules cannot be evaded by spelling.
     *
     * <p>Experimental: HAProxy wants {@code expose-experimental-directives}. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @return the action
     */
    public static HttpRequestAction normalizeUriPercentToUppercase() {
        return ActionWords.of("normalize-uri", Word.of("percent-to-uppercase"));
    }

    /**
     * Brings one aspect of the URI into its normal form, so that rules cannot be evaded by spelling.
     *
     * <p>Experimental: HAProxy wants {@code expose-experimental-directives}. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @return the action
     */
    public static HttpRequestAction normalizeUriPercentToUppercaseStrict() {
        return ActionWords.of("normalize-uri", Word.of("percent-to-uppercase"), Word.of("strict"));
    }

    /**
     * Brings one aspect of the URI into its normal form, so that rules cannot be evaded by spelling.
     *
     * <p>Experimental: HAProxy wants {@code expose-experimental-directives}. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @return the action
     */
    public static HttpRequestAction normalizeUriQuerySortByName() {
        return ActionWords.of("normalize-uri", Word.of("query-sort-by-name"));
    }
}
