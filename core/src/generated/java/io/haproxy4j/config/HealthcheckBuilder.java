// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.TypeMysqlCheckProtocol;
import io.haproxy4j.config.value.TypeSmtpchkHello;

/**
 * Builds a {@code healthcheck} section: a health check that servers share, since HAProxy 3.4 (configuration manual, section 12.9).
 */
public final class HealthcheckBuilder extends SectionBuilder<HealthcheckBuilder> implements HttpCheckRules<HealthcheckBuilder>, TcpCheckKeywords<HealthcheckBuilder> {
    HealthcheckBuilder(String name) {
        super(SectionKind.HEALTHCHECK, name);
    }

    /**
     * Checks that the server answers an HTTP request, by default with status 2xx or 3xx.
     *
     * <p>HAProxy's default: OPTIONS / HTTP/1.0. Since HAProxy 3.4. Configuration manual, section 12.9.
     *
     * @return this builder
     */
    public HealthcheckBuilder typeHttpchk() {
        return keyword("type httpchk");
    }

    /**
     * Checks that the server answers an HTTP request, by default with status 2xx or 3xx.
     *
     * <p>HAProxy's default: OPTIONS / HTTP/1.0. Since HAProxy 3.4. Configuration manual, section 12.9.
     *
     * @param uriOnly the URI, one word whatever is in it
     * @return this builder
     */
    public HealthcheckBuilder typeHttpchk(String uriOnly) {
        return keyword("type httpchk", Word.of(uriOnly));
    }

    /**
     * Checks that the server answers an HTTP request, by default with status 2xx or 3xx.
     *
     * <p>HAProxy's default: OPTIONS / HTTP/1.0. Since HAProxy 3.4. Configuration manual, section 12.9.
     *
     * @param method the HTTP method, an HTTP method
     * @param uri the URI, one word whatever is in it
     * @return this builder
     */
    public HealthcheckBuilder typeHttpchk(String method, String uri) {
        return keyword("type httpchk", Word.of(method), Word.of(uri));
    }

    /**
     * Checks that the server answers an HTTP request, by default with status 2xx or 3xx.
     *
     * <p>HAProxy's default: OPTIONS / HTTP/1.0. Since HAProxy 3.4. Configuration manual, section 12.9.
     *
     * @param method the HTTP method, an HTTP method
     * @param uri the URI, one word whatever is in it
     * @param version the version, one word whatever is in it
     * @return this builder
     */
    public HealthcheckBuilder typeHttpchk(String method, String uri, String version) {
        return keyword("type httpchk", Word.of(method), Word.of(uri), Word.of(version));
    }

    /**
     * Checks that the server answers an HTTP request, by default with status 2xx or 3xx.
     *
     * <p>HAProxy's default: OPTIONS / HTTP/1.0. Since HAProxy 3.4. Configuration manual, section 12.9.
     *
     * @param method the HTTP method, an HTTP method
     * @param uri the URI, one word whatever is in it
     * @param version the version, one word whatever is in it
     * @param host value of the Host header, one word whatever is in it
     * @return this builder
     */
    public HealthcheckBuilder typeHttpchk(String method, String uri, String version, String host) {
        return keyword("type httpchk", Word.of(method), Word.of(uri), Word.of(version),
                Word.of(host));
    }

    /**
     * Checks that the server answers an anonymous LDAPv3 bind.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 12.9.
     *
     * @return this builder
     */
    public HealthcheckBuilder typeLdapCheck() {
        return keyword("type ldap-check");
    }

    /**
     * Checks that the server greets as MySQL does and, with a user, that it lets that user in without a password.
     *
     * <p>HAProxy's default: only the greeting is read. Since HAProxy 3.4. Configuration manual, section 12.9.
     *
     * @return this builder
     */
    public HealthcheckBuilder typeMysqlCheck() {
        return keyword("type mysql-check");
    }

    /**
     * Checks that the server greets as MySQL does and, with a user, that it lets that user in without a password.
     *
     * <p>HAProxy's default: only the greeting is read. Since HAProxy 3.4. Configuration manual, section 12.9.
     *
     * @param username the user, one word whatever is in it
     * @return this builder
     */
    public HealthcheckBuilder typeMysqlCheckUser(String username) {
        return keyword("type mysql-check", Word.of("user"), Word.of(username));
    }

    /**
     * Checks that the server greets as MySQL does and, with a user, that it lets that user in without a password.
     *
     * <p>HAProxy's default: only the greeting is read. Since HAProxy 3.4. Configuration manual, section 12.9.
     *
     * @param username the user, one word whatever is in it
     * @param protocol protocol: {@code post-41}, {@code pre-41}, {@code post-80}
     * @return this builder
     */
    public HealthcheckBuilder typeMysqlCheckUser(String username, TypeMysqlCheckProtocol protocol) {
        return keyword("type mysql-check", Word.of("user"), Word.of(username),
                Word.of(protocol.word()));
    }

    /**
     * Checks that the server answers the start of a PostgreSQL session of this user.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 12.9.
     *
     * @param username the user, one word whatever is in it
     * @return this builder
     */
    public HealthcheckBuilder typePgsqlCheckUser(String username) {
        return keyword("type pgsql-check", Word.of("user"), Word.of(username));
    }

    /**
     * Checks that the server answers a Redis PING.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 12.9.
     *
     * @return this builder
     */
    public HealthcheckBuilder typeRedisCheck() {
        return keyword("type redis-check");
    }

    /**
     * Checks that the server answers an SMTP greeting.
     *
     * <p>HAProxy's default: HELO localhost. Since HAProxy 3.4. Configuration manual, section 12.9.
     *
     * @return this builder
     */
    public HealthcheckBuilder typeSmtpchk() {
        return keyword("type smtpchk");
    }

    /**
     * Checks that the server answers an SMTP greeting.
     *
     * <p>HAProxy's default: HELO localhost. Since HAProxy 3.4. Configuration manual, section 12.9.
     *
     * @param hello hello: {@code HELO}, {@code EHLO}
     * @param domain the domain, one word whatever is in it
     * @return this builder
     */
    public HealthcheckBuilder typeSmtpchk(TypeSmtpchkHello hello, String domain) {
        return keyword("type smtpchk", Word.of(hello.word()), Word.of(domain));
    }

    /**
     * Checks that the server answers the handshake of the stream processing offload protocol.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 12.9.
     *
     * @return this builder
     */
    public HealthcheckBuilder typeSpopCheck() {
        return keyword("type spop-check");
    }

    /**
     * Checks that the server answers an SSLv3 hello. Modern servers refuse it; prefer a TCP check over TLS.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 12.9.
     *
     * @return this builder
     */
    public HealthcheckBuilder typeSslHelloChk() {
        return keyword("type ssl-hello-chk");
    }

    /**
     * Checks the server with tcp-check steps, or with a mere connection when there are none.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 12.9.
     *
     * @return this builder
     */
    public HealthcheckBuilder typeTcpCheck() {
        return keyword("type tcp-check");
    }
}
