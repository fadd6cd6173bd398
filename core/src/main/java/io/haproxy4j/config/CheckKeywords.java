// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Word;

/** What a health check asks and expects, of defaults, listen and backend (configuration manual, section 4.2). */
interface CheckKeywords<B> extends Keywords<B> {

    /**
     * The status a checked server must answer with.
     *
     * @param status HTTP status, 100 to 599
     * @return this builder
     */
    default B httpCheckExpectStatus(int status) {
        return keyword("http-check expect", Word.of("status"), Word.number("status", status, 100, 599));
    }
}
