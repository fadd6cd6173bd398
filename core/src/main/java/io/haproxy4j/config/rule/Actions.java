// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.rule;

import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.line.Word;

/**
 * What rules can do (configuration manual, section 4.3). The type of an action tells the rule sets that take it. Made
 * for static import.
 */
public final class Actions {

    private static final int STATUS_MIN = 200;
    private static final int STATUS_MAX = 599;

    private Actions() {}

    /**
     * Replaces a header, or adds it where it is missing.
     *
     * @param name name of the header
     * @param value literal text of the header
     * @return the action
     */
    public static HttpAction setHeader(String name, String value) {
        return setHeader(name, LogFormat.text(value));
    }

    /**
     * Replaces a header, or adds it where it is missing.
     *
     * @param name name of the header
     * @param value text of the header, evaluated per message
     * @return the action
     */
    public static HttpAction setHeader(String name, LogFormat value) {
        return ActionWords.of("set-header", Word.of(name), value.word());
    }

    /**
     * Appends a header, whether or not there are others of its name.
     *
     * @param name name of the header
     * @param value text of the header, evaluated per message
     * @return the action
     */
    public static HttpAction addHeader(String name, LogFormat value) {
        return ActionWords.of("add-header", Word.of(name), value.word());
    }

    /**
     * Removes all headers of a name.
     *
     * @param name name of the header
     * @return the action
     */
    public static HttpAction delHeader(String name) {
        return ActionWords.of("del-header", Word.of(name));
    }

    /**
     * Answers with a redirect to the same URL under another scheme, status 302.
     *
     * @param scheme the scheme, for example {@code https}
     * @return the action
     */
    public static HttpRequestAction redirectScheme(String scheme) {
        return ActionWords.of(
                "redirect", Word.of("scheme"), LogFormat.text(scheme).word());
    }

    /**
     * Answers with a redirect to the same URL under another scheme.
     *
     * @param scheme the scheme, for example {@code https}
     * @param code the status: 301, 302, 303, 307 or 308
     * @return the action
     */
    public static HttpRequestAction redirectScheme(String scheme, int code) {
        return ActionWords.of(
                "redirect",
                Word.of("scheme"),
                LogFormat.text(scheme).word(),
                Word.of("code"),
                Word.number("redirect code", code, 301, 308));
    }

    /**
     * Refuses the message: status 403 for a request, 502 for a response.
     *
     * @return the action
     */
    public static HttpAction deny() {
        return ActionWords.of("deny");
    }

    /**
     * Refuses the message with a status.
     *
     * @param status the status, one that HAProxy has an error page for
     * @return the action
     */
    public static HttpAction denyStatus(int status) {
        return ActionWords.of(
                "deny", Word.of("deny_status"), Word.number("deny status", status, STATUS_MIN, STATUS_MAX));
    }

    /**
     * Answers with a text of its own; no server is asked.
     *
     * @param status the status, 200 to 599
     * @param contentType the media type, for example {@code text/plain}
     * @param body the body, evaluated per request
     * @return the action
     */
    public static HttpAction returnText(int status, String contentType, LogFormat body) {
        return ActionWords.of(
                "return",
                Word.of("status"),
                Word.number("return status", status, STATUS_MIN, STATUS_MAX),
                Word.of("content-type"),
                Word.of(contentType),
                Word.of("lf-string"),
                body.word());
    }

    /**
     * Asks the client for a user and a password unless it has given them.
     *
     * @param realm what the client shows its user
     * @return the action
     */
    public static HttpRequestAction authRealm(String realm) {
        return ActionWords.of("auth", Word.of("realm"), Word.of(realm));
    }

    /**
     * Hands the request to a service of HAProxy itself.
     *
     * @param name the service, for example {@code prometheus-exporter}
     * @return the action
     */
    public static HttpRequestAction useService(String name) {
        return ActionWords.of("use-service", Word.name(name));
    }
}
