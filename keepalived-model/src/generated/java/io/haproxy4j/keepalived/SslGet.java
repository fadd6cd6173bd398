// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.util.List;

/**
 * Builder of {@code SSL_GET}: pages, fetched over TLS, are as they should be. 2.2.7 crashes on one without
 * {@code url}.
 */
public final class SslGet extends HttpCheck<SslGet> {
    SslGet(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    SslGet self() {
        return this;
    }

    /**
     * Ends connections as TLS demands.
     *
     * <p>Keyword {@code tls_compliant}. Since keepalived 2.3.3. Manual {@code keepalived.conf(5)}, section "Virtual
     * server(s)".
     *
     * @return this
     */
    public SslGet tlsCompliant() {
        return set("tls_compliant");
    }

    /**
     * Ends connections as TLS demands.
     *
     * <p>Keyword {@code tls_compliant}. Since keepalived 2.3.3. Manual {@code keepalived.conf(5)}, section "Virtual
     * server(s)".
     *
     * @param value whether it is on
     * @return this
     */
    public SslGet tlsCompliant(boolean value) {
        return set("tls_compliant", Words.bool(value));
    }
}
