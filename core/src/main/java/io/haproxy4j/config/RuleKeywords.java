// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.rule.HttpRequestAction;
import io.haproxy4j.config.rule.HttpResponseAction;
import io.haproxy4j.config.rule.When;

/** Rules of frontend, listen, backend and named defaults (configuration manual, section 4.3). */
interface RuleKeywords<B> extends AclKeywords<B> {

    /**
     * Acts on every request.
     *
     * @param action what to do
     * @return this builder
     */
    default B httpRequest(HttpRequestAction action) {
        return keyword("http-request", action.words());
    }

    /**
     * Acts on some requests.
     *
     * @param action what to do
     * @param when on which
     * @return this builder
     */
    default B httpRequest(HttpRequestAction action, When when) {
        return keyword("http-request", action.words(), when);
    }

    /**
     * Acts on every response.
     *
     * @param action what to do
     * @return this builder
     */
    default B httpResponse(HttpResponseAction action) {
        return keyword("http-response", action.words());
    }

    /**
     * Acts on some responses.
     *
     * @param action what to do
     * @param when on which
     * @return this builder
     */
    default B httpResponse(HttpResponseAction action, When when) {
        return keyword("http-response", action.words(), when);
    }
}
