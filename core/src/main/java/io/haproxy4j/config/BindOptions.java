// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Word;
import java.util.List;

/** Options of a {@code bind} line (configuration manual, section 5.1). */
public final class BindOptions extends Options<BindOptions> {

    BindOptions(List<Word> words) {
        super(words);
    }

    /**
     * Ends TLS here.
     *
     * @return this builder
     */
    public BindOptions ssl() {
        return put("ssl");
    }

    /**
     * Certificates with their keys.
     *
     * @param path a PEM file, or a directory of them
     * @return this builder
     */
    public BindOptions crt(String path) {
        return put("crt", Word.of(path));
    }

    /**
     * Protocols offered in the TLS handshake, preferred ones first.
     *
     * @param protocol a protocol, for example {@code h2}
     * @param more further protocols
     * @return this builder
     */
    public BindOptions alpn(String protocol, String... more) {
        return put("alpn", Word.of(more.length == 0 ? protocol : protocol + "," + String.join(",", more)));
    }

    /**
     * Expects the PROXY protocol before the traffic and takes the client's address from it.
     *
     * @return this builder
     */
    public BindOptions acceptProxy() {
        return put("accept-proxy");
    }

    /**
     * A name for the listener, shown by statistics and logs.
     *
     * @param name the name
     * @return this builder
     */
    public BindOptions name(String name) {
        return put("name", Word.of(name));
    }
}
