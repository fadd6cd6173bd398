// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.rule;

import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.line.OrderedOptions;
import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;
import java.util.List;

/**
 * What can be added to {@code tarpit} (configuration manual, section 4.4).
 */
public final class TarpitOptions extends OrderedOptions<TarpitOptions> {
    TarpitOptions(List<Word> words) {
        super(words);
    }

    /**
     * Adds {@code status} to {@code tarpit}.
     *
     * @param status HTTP status, from 200 to 599
     * @return this builder
     */
    public TarpitOptions status(int status) {
        return putAt(0, "status", Word.number("status", status, 200, 599));
    }

    /**
     * Adds {@code deny_status} to {@code tarpit}.
     *
     * @param status HTTP status, from 200 to 599
     * @return this builder
     */
    public TarpitOptions denyStatus(int status) {
        return putAt(0, "deny_status", Word.number("deny_status", status, 200, 599));
    }

    /**
     * Adds {@code default-errorfiles} to {@code tarpit}.
     *
     * @return this builder
     */
    public TarpitOptions defaultErrorfiles() {
        return putAt(1, "default-errorfiles");
    }

    /**
     * Adds {@code errorfile} to {@code tarpit}.
     *
     * @param errorfile errorfile, as a path
     * @return this builder
     */
    public TarpitOptions errorfile(String errorfile) {
        return putAt(1, "errorfile", Word.of(errorfile));
    }

    /**
     * Adds {@code errorfiles} to {@code tarpit}.
     *
     * @param errorfiles errorfiles, the name of a http-errors section
     * @return this builder
     */
    public TarpitOptions errorfiles(String errorfiles) {
        return putAt(1, "errorfiles", Word.reference(Reference.Kind.HTTP_ERRORS, errorfiles));
    }

    /**
     * Adds {@code content-type file} to {@code tarpit}.
     *
     * @param contentType content type, one word whatever is in it
     * @param file the file, as a path
     * @return this builder
     */
    public TarpitOptions contentTypeFile(String contentType, String file) {
        return putAt(1, "content-type", Word.of(contentType), Word.of("file"), Word.of(file));
    }

    /**
     * Adds {@code content-type lf-file} to {@code tarpit}.
     *
     * @param contentType content type, one word whatever is in it
     * @param formatFile format file, as a path
     * @return this builder
     */
    public TarpitOptions contentTypeLfFile(String contentType, String formatFile) {
        return putAt(1, "content-type", Word.of(contentType), Word.of("lf-file"),
                Word.of(formatFile));
    }

    /**
     * Adds {@code content-type string} to {@code tarpit}.
     *
     * @param contentType content type, one word whatever is in it
     * @param string string, one word whatever is in it
     * @return this builder
     */
    public TarpitOptions contentTypeString(String contentType, String string) {
        return putAt(1, "content-type", Word.of(contentType), Word.of("string"), Word.of(string));
    }

    /**
     * Adds {@code content-type lf-string} to {@code tarpit}.
     *
     * @param contentType content type, one word whatever is in it
     * @param format the format
     * @return this builder
     */
    public TarpitOptions contentTypeLfString(String contentType, LogFormat format) {
        return putAt(1, "content-type", Word.of(contentType), Word.of("lf-string"), format.word());
    }

    /**
     * Adds {@code content-type lf-string} to {@code tarpit}.
     *
     * @param contentType content type, one word whatever is in it
     * @param format the format, literal text
     * @return this builder
     */
    public TarpitOptions contentTypeLfString(String contentType, String format) {
        return putAt(1, "content-type", Word.of(contentType), Word.of("lf-string"),
                LogFormat.text(format).word());
    }

    /**
     * Adds {@code hdr} to {@code tarpit}.
     *
     * @param header name of the header, the name of a header
     * @param value the value
     * @return this builder
     */
    public TarpitOptions hdr(String header, LogFormat value) {
        return putAt(2, "hdr", Word.of(header), value.word());
    }

    /**
     * Adds {@code hdr} to {@code tarpit}.
     *
     * @param header name of the header, the name of a header
     * @param value the value, literal text
     * @return this builder
     */
    public TarpitOptions hdr(String header, String value) {
        return putAt(2, "hdr", Word.of(header), LogFormat.text(value).word());
    }
}
