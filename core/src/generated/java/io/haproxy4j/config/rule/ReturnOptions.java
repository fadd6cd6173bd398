// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.rule;

import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.line.OrderedOptions;
import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;
import java.util.List;

/**
 * What can be added to {@code return} (configuration manual, section 4.4).
 */
public final class ReturnOptions extends OrderedOptions<ReturnOptions> {
    ReturnOptions(List<Word> words) {
        super(words);
    }

    /**
     * Adds {@code status} to {@code return}.
     *
     * @param status HTTP status, from 200 to 599
     * @return this builder
     */
    public ReturnOptions status(int status) {
        return putAt(0, "status", Word.number("status", status, 200, 599));
    }

    /**
     * Adds {@code default-errorfiles} to {@code return}.
     *
     * @return this builder
     */
    public ReturnOptions defaultErrorfiles() {
        return putAt(1, "default-errorfiles");
    }

    /**
     * Adds {@code errorfile} to {@code return}.
     *
     * @param errorfile errorfile, as a path
     * @return this builder
     */
    public ReturnOptions errorfile(String errorfile) {
        return putAt(1, "errorfile", Word.of(errorfile));
    }

    /**
     * Adds {@code errorfiles} to {@code return}.
     *
     * @param errorfiles errorfiles, the name of a http-errors section
     * @return this builder
     */
    public ReturnOptions errorfiles(String errorfiles) {
        return putAt(1, "errorfiles", Word.reference(Reference.Kind.HTTP_ERRORS, errorfiles));
    }

    /**
     * Adds {@code content-type file} to {@code return}.
     *
     * @param contentType content type, one word whatever is in it
     * @param file the file, as a path
     * @return this builder
     */
    public ReturnOptions contentTypeFile(String contentType, String file) {
        return putAt(1, "content-type", Word.of(contentType), Word.of("file"), Word.of(file));
    }

    /**
     * Adds {@code content-type lf-file} to {@code return}.
     *
     * @param contentType content type, one word whatever is in it
     * @param formatFile format file, as a path
     * @return this builder
     */
    public ReturnOptions contentTypeLfFile(String contentType, String formatFile) {
        return putAt(1, "content-type", Word.of(contentType), Word.of("lf-file"),
                Word.of(formatFile));
    }

    /**
     * Adds {@code content-type string} to {@code return}.
     *
     * @param contentType content type, one word whatever is in it
     * @param string string, one word whatever is in it
     * @return this builder
     */
    public ReturnOptions contentTypeString(String contentType, String string) {
        return putAt(1, "content-type", Word.of(contentType), Word.of("string"), Word.of(string));
    }

    /**
     * Adds {@code content-type lf-string} to {@code return}.
     *
     * @param contentType content type, one word whatever is in it
     * @param format the format
     * @return this builder
     */
    public ReturnOptions contentTypeLfString(String contentType, LogFormat format) {
        return putAt(1, "content-type", Word.of(contentType), Word.of("lf-string"), format.word());
    }

    /**
     * Adds {@code content-type lf-string} to {@code return}.
     *
     * @param contentType content type, one word whatever is in it
     * @param format the format, literal text
     * @return this builder
     */
    public ReturnOptions contentTypeLfString(String contentType, String format) {
        return putAt(1, "content-type", Word.of(contentType), Word.of("lf-string"),
                LogFormat.text(format).word());
    }

    /**
     * Adds {@code hdr} to {@code return}.
     *
     * @param header name of the header, the name of a header
     * @param value the value
     * @return this builder
     */
    public ReturnOptions hdr(String header, LogFormat value) {
        return putAt(2, "hdr", Word.of(header), value.word());
    }

    /**
     * Adds {@code hdr} to {@code return}.
     *
     * @param header name of the header, the name of a header
     * @param value the value, literal text
     * @return this builder
     */
    public ReturnOptions hdr(String header, String value) {
        return putAt(2, "hdr", Word.of(header), LogFormat.text(value).word());
    }
}
