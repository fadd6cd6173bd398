// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.line.OrderedOptions;
import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;
import java.util.List;

/**
 * What can be added to {@code http-error} (configuration manual, section 4.2).
 */
public final class HttpErrorOptions extends OrderedOptions<HttpErrorOptions> {
    HttpErrorOptions(List<Word> words) {
        super(words);
    }

    /**
     * Adds {@code default-errorfiles} to {@code http-error}.
     *
     * @return this builder
     */
    public HttpErrorOptions defaultErrorfiles() {
        return putAt(0, "default-errorfiles");
    }

    /**
     * Adds {@code errorfile} to {@code http-error}.
     *
     * @param errorfile errorfile, as a path
     * @return this builder
     */
    public HttpErrorOptions errorfile(String errorfile) {
        return putAt(0, "errorfile", Word.of(errorfile));
    }

    /**
     * Adds {@code errorfiles} to {@code http-error}.
     *
     * @param errorfiles errorfiles, the name of a http-errors section
     * @return this builder
     */
    public HttpErrorOptions errorfiles(String errorfiles) {
        return putAt(0, "errorfiles", Word.reference(Reference.Kind.HTTP_ERRORS, errorfiles));
    }

    /**
     * Adds {@code content-type file} to {@code http-error}.
     *
     * @param contentType content type, one word whatever is in it
     * @param file the file, as a path
     * @return this builder
     */
    public HttpErrorOptions contentTypeFile(String contentType, String file) {
        return putAt(0, "content-type", Word.of(contentType), Word.of("file"), Word.of(file));
    }

    /**
     * Adds {@code content-type lf-file} to {@code http-error}.
     *
     * @param contentType content type, one word whatever is in it
     * @param formatFile format file, as a path
     * @return this builder
     */
    public HttpErrorOptions contentTypeLfFile(String contentType, String formatFile) {
        return putAt(0, "content-type", Word.of(contentType), Word.of("lf-file"),
                Word.of(formatFile));
    }

    /**
     * Adds {@code content-type string} to {@code http-error}.
     *
     * @param contentType content type, one word whatever is in it
     * @param string string, one word whatever is in it
     * @return this builder
     */
    public HttpErrorOptions contentTypeString(String contentType, String string) {
        return putAt(0, "content-type", Word.of(contentType), Word.of("string"), Word.of(string));
    }

    /**
     * Adds {@code content-type lf-string} to {@code http-error}.
     *
     * @param contentType content type, one word whatever is in it
     * @param format the format
     * @return this builder
     */
    public HttpErrorOptions contentTypeLfString(String contentType, LogFormat format) {
        return putAt(0, "content-type", Word.of(contentType), Word.of("lf-string"), format.word());
    }

    /**
     * Adds {@code content-type lf-string} to {@code http-error}.
     *
     * @param contentType content type, one word whatever is in it
     * @param format the format, literal text
     * @return this builder
     */
    public HttpErrorOptions contentTypeLfString(String contentType, String format) {
        return putAt(0, "content-type", Word.of(contentType), Word.of("lf-string"),
                LogFormat.text(format).word());
    }

    /**
     * Adds {@code hdr} to {@code http-error}.
     *
     * @param header name of the header, the name of a header
     * @param value the value
     * @return this builder
     */
    public HttpErrorOptions hdr(String header, LogFormat value) {
        return putAt(1, "hdr", Word.of(header), value.word());
    }

    /**
     * Adds {@code hdr} to {@code http-error}.
     *
     * @param header name of the header, the name of a header
     * @param value the value, literal text
     * @return this builder
     */
    public HttpErrorOptions hdr(String header, String value) {
        return putAt(1, "hdr", Word.of(header), LogFormat.text(value).word());
    }
}
