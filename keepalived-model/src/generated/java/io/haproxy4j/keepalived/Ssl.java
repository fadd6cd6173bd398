// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.util.List;

/**
 * Builder of {@code SSL}: certificate and key that {@code SSL_GET} checks present.
 */
public final class Ssl extends BlockBuilder<Ssl> {
    Ssl(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    Ssl self() {
        return this;
    }

    /**
     * Password of the key.
     *
     * <p>Keyword {@code password}. Manual {@code keepalived.conf(5)}, section "LVS CONFIGURATION".
     *
     * @param password the password, one word whatever is in it
     * @return this
     */
    public Ssl password(String password) {
        return set("password", Word.of(password));
    }

    /**
     * File with the certificate of the authority.
     *
     * <p>Keyword {@code ca}. Manual {@code keepalived.conf(5)}, section "LVS CONFIGURATION".
     *
     * @param path the path, one word whatever is in it
     * @return this
     */
    public Ssl ca(String path) {
        return set("ca", Word.of(path));
    }

    /**
     * File with the certificate.
     *
     * <p>Keyword {@code certificate}. Manual {@code keepalived.conf(5)}, section "LVS CONFIGURATION".
     *
     * @param path the path, one word whatever is in it
     * @return this
     */
    public Ssl certificate(String path) {
        return set("certificate", Word.of(path));
    }

    /**
     * File with the key.
     *
     * <p>Keyword {@code key}. Manual {@code keepalived.conf(5)}, section "LVS CONFIGURATION".
     *
     * @param path the path, one word whatever is in it
     * @return this
     */
    public Ssl key(String path) {
        return set("key", Word.of(path));
    }
}
