// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.line.OrderedOptions;
import io.haproxy4j.config.line.Word;
import java.util.List;

/**
 * What can be added to {@code http-check send} (configuration manual, section 4.2).
 */
public final class HttpCheckSendOptions extends OrderedOptions<HttpCheckSendOptions> {
    HttpCheckSendOptions(List<Word> words) {
        super(words);
    }

    /**
     * Adds {@code meth} to {@code http-check send}.
     *
     * @param method the HTTP method, an HTTP method
     * @return this builder
     */
    public HttpCheckSendOptions meth(String method) {
        return putAt(0, "meth", Word.of(method));
    }

    /**
     * Adds {@code uri} to {@code http-check send}.
     *
     * @param uri the URI, one word whatever is in it
     * @return this builder
     */
    public HttpCheckSendOptions uri(String uri) {
        return putAt(1, "uri", Word.of(uri));
    }

    /**
     * Adds {@code uri-lf} to {@code http-check send}.
     *
     * @param uriFormat uri format
     * @return this builder
     */
    public HttpCheckSendOptions uriLf(LogFormat uriFormat) {
        return putAt(1, "uri-lf", uriFormat.word());
    }

    /**
     * Adds {@code uri-lf} to {@code http-check send}.
     *
     * @param uriFormat uri format, literal text
     * @return this builder
     */
    public HttpCheckSendOptions uriLf(String uriFormat) {
        return putAt(1, "uri-lf", LogFormat.text(uriFormat).word());
    }

    /**
     * Adds {@code ver} to {@code http-check send}.
     *
     * @param version the version, one word whatever is in it
     * @return this builder
     */
    public HttpCheckSendOptions ver(String version) {
        return putAt(2, "ver", Word.of(version));
    }

    /**
     * Adds {@code hdr} to {@code http-check send}.
     *
     * @param header name of the header, the name of a header
     * @param value the value
     * @return this builder
     */
    public HttpCheckSendOptions hdr(String header, LogFormat value) {
        return putAt(3, "hdr", Word.of(header), value.word());
    }

    /**
     * Adds {@code hdr} to {@code http-check send}.
     *
     * @param header name of the header, the name of a header
     * @param value the value, literal text
     * @return this builder
     */
    public HttpCheckSendOptions hdr(String header, String value) {
        return putAt(3, "hdr", Word.of(header), LogFormat.text(value).word());
    }

    /**
     * Adds {@code body} to {@code http-check send}.
     *
     * @param body body, one word whatever is in it
     * @return this builder
     */
    public HttpCheckSendOptions body(String body) {
        return putAt(4, "body", Word.of(body));
    }

    /**
     * Adds {@code body-lf} to {@code http-check send}.
     *
     * @param bodyFormat body format
     * @return this builder
     */
    public HttpCheckSendOptions bodyLf(LogFormat bodyFormat) {
        return putAt(4, "body-lf", bodyFormat.word());
    }

    /**
     * Adds {@code body-lf} to {@code http-check send}.
     *
     * @param bodyFormat body format, literal text
     * @return this builder
     */
    public HttpCheckSendOptions bodyLf(String bodyFormat) {
        return putAt(4, "body-lf", LogFormat.text(bodyFormat).word());
    }

    /**
     * Adds {@code comment} to {@code http-check send}.
     *
     * @param comment text for logs, one word whatever is in it
     * @return this builder
     */
    public HttpCheckSendOptions comment(String comment) {
        return putAt(5, "comment", Word.of(comment));
    }
}
