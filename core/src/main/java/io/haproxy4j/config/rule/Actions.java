// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.rule;

import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.line.Word;
import java.util.Arrays;

/**
 * What rules can do (configuration manual, section 4.3). The type of an action tells the rule sets that take it. Made for
 * static import.
 */
public final class Actions extends OtherActions {

    private Actions() {}

    /**
     * Refuses the message with a status; short for {@code deny} with one option.
     *
     * @param status the status, 200 to 599, one that HAProxy has an error page for
     * @return the action
     */
    public static HttpMessageAction denyStatus(int status) {
        return deny(o -> o.denyStatus(status));
    }

    /**
     * Answers with a redirect to the same URL under another scheme; short for {@code redirect scheme} with one option.
     *
     * @param scheme the scheme, for example {@code https}
     * @param code the status: 301, 302, 303, 307 or 308
     * @return the action
     */
    public static HttpRequestAction redirectScheme(String scheme, int code) {
        return redirectScheme(scheme, o -> o.code(code));
    }

    /**
     * Answers with a text, without a server; short for {@code return} with two options.
     *
     * @param status the status, 200 to 599
     * @param contentType the media type, for example {@code text/plain}
     * @param body the body, evaluated per request
     * @return the action
     */
    public static HttpMessageAction returnText(int status, String contentType, LogFormat body) {
        return return_(o -> o.status(status).contentTypeLfString(contentType, body));
    }

    /**
     * An action in HAProxy's own words, for what has no method here.
     *
     * @param action its name
     * @param arguments its arguments, each exactly one word
     * @return the action, for whatever rule set takes it
     */
    public static AnyAction rawAction(String action, String... arguments) {
        return ActionWords.of(action, Arrays.stream(arguments).map(Word::of).toList());
    }
}
