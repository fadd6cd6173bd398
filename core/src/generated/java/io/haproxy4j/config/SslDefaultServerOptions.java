// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.line.Options;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.ServerTlsOption;
import io.haproxy4j.config.value.TlsVersion;
import java.util.List;

/**
 * What is listed by {@code ssl-default-server-options} (configuration manual, section 3.1).
 */
public final class SslDefaultServerOptions extends Options<SslDefaultServerOptions> {
    SslDefaultServerOptions(List<Word> words) {
        super(words);
    }

    /**
     * Adds {@code ssl-min-ver} to {@code ssl-default-server-options}.
     *
     * @param minimum minimum: {@code SSLv3}, {@code TLSv1.0}, {@code TLSv1.1}, {@code TLSv1.2}, {@code TLSv1.3}
     * @return this builder
     */
    public SslDefaultServerOptions sslMinVer(TlsVersion minimum) {
        return put("ssl-min-ver", Word.of(minimum.word()));
    }

    /**
     * Adds {@code ssl-max-ver} to {@code ssl-default-server-options}.
     *
     * @param maximum maximum: {@code SSLv3}, {@code TLSv1.0}, {@code TLSv1.1}, {@code TLSv1.2}, {@code TLSv1.3}
     * @return this builder
     */
    public SslDefaultServerOptions sslMaxVer(TlsVersion maximum) {
        return put("ssl-max-ver", Word.of(maximum.word()));
    }

    /**
     * Adds {@code option} to {@code ssl-default-server-options}.
     *
     * @param option option
     * @return this builder
     */
    public SslDefaultServerOptions option(ServerTlsOption option) {
        return put(Word.of(option.word()));
    }
}
