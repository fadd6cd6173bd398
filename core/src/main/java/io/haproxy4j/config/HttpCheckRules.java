// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.rule.ExpectedHeader;
import java.util.function.Consumer;

/** Steps of HTTP health checks, those included whose arguments have too many forms for methods of their own. */
interface HttpCheckRules<B> extends HttpCheckKeywords<B> {

    /**
     * The status a checked server must answer with.
     *
     * @param status HTTP status, 100 to 599
     * @return this builder
     */
    default B httpCheckExpectStatus(int status) {
        return keyword("http-check expect", Word.of("status"), Word.number("status", status, 100, 599));
    }

    /**
     * The check fails unless the answer has a header; a value that is a list is taken apart at its commas.
     *
     * @param header the header
     * @return this builder
     */
    default B httpCheckExpectHdr(ExpectedHeader header) {
        return httpCheckExpectHdr(header, options -> {});
    }

    /**
     * The check fails unless the answer has a header; a value that is a list is taken apart at its commas.
     *
     * @param header the header
     * @param options sets them
     * @return this builder
     */
    default B httpCheckExpectHdr(ExpectedHeader header, Consumer<HttpCheckExpectOptions> options) {
        return add(HttpCheckExpectation.of(options, header, "hdr"));
    }

    /**
     * The check fails unless the answer has a header; a value that is a list is compared as a whole.
     *
     * @param header the header
     * @return this builder
     */
    default B httpCheckExpectFhdr(ExpectedHeader header) {
        return httpCheckExpectFhdr(header, options -> {});
    }

    /**
     * The check fails unless the answer has a header; a value that is a list is compared as a whole.
     *
     * @param header the header
     * @param options sets them
     * @return this builder
     */
    default B httpCheckExpectFhdr(ExpectedHeader header, Consumer<HttpCheckExpectOptions> options) {
        return add(HttpCheckExpectation.of(options, header, "fhdr"));
    }

    /**
     * The check fails if the answer has a header; a value that is a list is taken apart at its commas.
     *
     * @param header the header
     * @return this builder
     */
    default B httpCheckExpectNotHdr(ExpectedHeader header) {
        return httpCheckExpectNotHdr(header, options -> {});
    }

    /**
     * The check fails if the answer has a header; a value that is a list is taken apart at its commas.
     *
     * @param header the header
     * @param options sets them
     * @return this builder
     */
    default B httpCheckExpectNotHdr(ExpectedHeader header, Consumer<HttpCheckExpectOptions> options) {
        return add(HttpCheckExpectation.of(options, header, "!", "hdr"));
    }

    /**
     * The check fails if the answer has a header; a value that is a list is compared as a whole.
     *
     * @param header the header
     * @return this builder
     */
    default B httpCheckExpectNotFhdr(ExpectedHeader header) {
        return httpCheckExpectNotFhdr(header, options -> {});
    }

    /**
     * The check fails if the answer has a header; a value that is a list is compared as a whole.
     *
     * @param header the header
     * @param options sets them
     * @return this builder
     */
    default B httpCheckExpectNotFhdr(ExpectedHeader header, Consumer<HttpCheckExpectOptions> options) {
        return add(HttpCheckExpectation.of(options, header, "!", "fhdr"));
    }
}
