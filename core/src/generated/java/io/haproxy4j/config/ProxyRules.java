// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.rule.HttpAfterResponseAction;
import io.haproxy4j.config.rule.HttpRequestAction;
import io.haproxy4j.config.rule.HttpResponseAction;
import io.haproxy4j.config.rule.TcpRequestContentAction;
import io.haproxy4j.config.rule.When;

/**
 * Rules of {@code backend}, {@code defaults}, {@code frontend}, {@code listen} sections.
 */
interface ProxyRules<B> extends Keywords<B> {
    /**
     * A rule for the data of a request, run as soon as enough of it is there.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param action what to do
     * @return this builder
     */
    default B tcpRequestContent(TcpRequestContentAction action) {
        return keyword("tcp-request content", action.words());
    }

    /**
     * A rule for the data of a request, run as soon as enough of it is there.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param action what to do
     * @param when when to do it
     * @return this builder
     */
    default B tcpRequestContent(TcpRequestContentAction action, When when) {
        return keyword("tcp-request content", action.words(), when);
    }

    /**
     * A rule for every request.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param action what to do
     * @return this builder
     */
    default B httpRequest(HttpRequestAction action) {
        return keyword("http-request", action.words());
    }

    /**
     * A rule for every request.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param action what to do
     * @param when when to do it
     * @return this builder
     */
    default B httpRequest(HttpRequestAction action, When when) {
        return keyword("http-request", action.words(), when);
    }

    /**
     * A rule for every response of a server.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param action what to do
     * @return this builder
     */
    default B httpResponse(HttpResponseAction action) {
        return keyword("http-response", action.words());
    }

    /**
     * A rule for every response of a server.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param action what to do
     * @param when when to do it
     * @return this builder
     */
    default B httpResponse(HttpResponseAction action, When when) {
        return keyword("http-response", action.words(), when);
    }

    /**
     * A rule for every response, HAProxy's own included.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param action what to do
     * @return this builder
     */
    default B httpAfterResponse(HttpAfterResponseAction action) {
        return keyword("http-after-response", action.words());
    }

    /**
     * A rule for every response, HAProxy's own included.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param action what to do
     * @param when when to do it
     * @return this builder
     */
    default B httpAfterResponse(HttpAfterResponseAction action, When when) {
        return keyword("http-after-response", action.words(), when);
    }
}
