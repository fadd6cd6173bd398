// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.argument.OneOf;
import io.haproxy4j.config.line.Word;

/**
 * Builds an {@code http-errors} section: a set of error pages (configuration manual, section 12.4).
 */
public final class HttpErrorsBuilder extends SectionBuilder<HttpErrorsBuilder> {
    HttpErrorsBuilder(String name) {
        super(SectionKind.HTTP_ERRORS, name);
    }

    /**
     * File with the complete raw response, head included, sent instead of the built-in one for this status. It is
     * read at the start and must fit in a buffer.
     *
     * <p>Configuration manual, section 12.4.
     *
     * @param code HTTP status, one of 200, 400, 401, 403, 404, 405, 407, 408, 410, 413, 414, 421, 422, 425, 429,
     *     431, 500, 501, 502, 503, 504
     * @param file the file, as a path
     * @return this builder
     */
    public HttpErrorsBuilder errorfile(int code, String file) {
        return keyword("errorfile", OneOf.word("errorfile code", code,
                200, 400, 401, 403, 404, 405, 407, 408, 410, 413, 414, 421, 422, 425, 429, 431, 500, 501, 502, 503, 504),
                Word.of(file));
    }
}
