// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.argument.Repetition;
import io.haproxy4j.config.balance.BalanceAlgorithm;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.Durations;
import io.haproxy4j.config.value.HashFunction;
import io.haproxy4j.config.value.HashPreserveAffinityStrategy;
import io.haproxy4j.config.value.HashTypeMethod;
import io.haproxy4j.config.value.HttpReusePolicy;
import io.haproxy4j.config.value.LoadServerStateFromFileSource;
import io.haproxy4j.config.value.OptionMysqlCheckProtocol;
import io.haproxy4j.config.value.OptionSmtpchkHello;
import io.haproxy4j.config.value.OptionUseSmallBuffersPlaces;
import io.haproxy4j.config.value.RetryOnEvents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Keywords of {@code defaults}, {@code listen}, {@code backend}.
 */
interface BackendKeywords<B> extends Keywords<B> {
    /**
     * Chooses how a server is picked when no persistence rule has decided already. One line per backend; the last
     * one wins.
     *
     * <p>HAProxy's default: roundrobin, random since 3.3. Configuration manual, section 4.2.
     *
     * @param algorithm one of {@link io.haproxy4j.config.balance.BalanceAlgorithms}
     * @return this builder
     */
    default B balance(BalanceAlgorithm algorithm) {
        List<Word> words = new ArrayList<>();
        words.addAll(algorithm.words());
        return keyword("balance", words);
    }

    /**
     * Keeps a client on its server with a cookie, which HAProxy inserts, rewrites or prefixes. "insert indirect
     * nocache" is the usual choice; the servers carry their value in their own "cookie" option unless "dynamic"
     * derives it.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param name the name, one word whatever is in it
     * @return this builder
     */
    default B cookie(String name) {
        return keyword("cookie", Word.of(name));
    }

    /**
     * Keeps a client on its server with a cookie, which HAProxy inserts, rewrites or prefixes. "insert indirect
     * nocache" is the usual choice; the servers carry their value in their own "cookie" option unless "dynamic"
     * derives it.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param name the name, one word whatever is in it
     * @param options sets them
     * @return this builder
     */
    default B cookie(String name, Consumer<CookieOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(name)));
        options.accept(new CookieOptions(words));
        return keyword("cookie", words);
    }

    /**
     * Options inherited by the server lines that follow. Repeated lines add up; an inherited switch is turned off
     * with its "no-" form.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param options sets them
     * @return this builder
     */
    default B defaultServer(Consumer<DefaultServerOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new DefaultServerOptions(words));
        return keyword("default-server", words);
    }

    /**
     * Secret mixed into the values of dynamic persistence cookies ("cookie ... dynamic"). Load balancers that
     * share clients need the same key.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param key the key, one word whatever is in it
     * @return this builder
     */
    default B dynamicCookieKey(String key) {
        return keyword("dynamic-cookie-key", Word.of(key));
    }

    /**
     * Load of the backend, in connections, at which servers with a "minconn" are given their full maxconn.
     *
     * <p>HAProxy's default: 10 % of the sum of the frontends' maxconn. Configuration manual, section 4.2.
     *
     * @param connections number of connections, at least 1
     * @return this builder
     */
    default B fullconn(int connections) {
        return keyword("fullconn", Word.number("fullconn", connections, 1, Integer.MAX_VALUE));
    }

    /**
     * Whether a hash may leave its server: never, when the server has reached its maxconn, or when its queue is
     * full.
     *
     * <p>HAProxy's default: always. Since HAProxy 3.2. Configuration manual, section 4.2.
     *
     * @param strategy strategy: {@code always}, {@code maxconn}, {@code maxqueue}
     * @return this builder
     */
    default B hashPreserveAffinity(HashPreserveAffinityStrategy strategy) {
        return keyword("hash-preserve-affinity", Word.of(strategy.word()));
    }

    /**
     * How a hash is computed and mapped to a server. "consistent" moves few clients when the farm changes,
     * "map-based" spreads more evenly but reshuffles nearly all.
     *
     * <p>HAProxy's default: map-based sdbm. Configuration manual, section 4.2.
     *
     * @param method the HTTP method: {@code map-based}, {@code consistent}
     * @return this builder
     */
    default B hashType(HashTypeMethod method) {
        return keyword("hash-type", Word.of(method.word()));
    }

    /**
     * How a hash is computed and mapped to a server. "consistent" moves few clients when the farm changes,
     * "map-based" spreads more evenly but reshuffles nearly all.
     *
     * <p>HAProxy's default: map-based sdbm. Configuration manual, section 4.2.
     *
     * @param method the HTTP method: {@code map-based}, {@code consistent}
     * @param function function: {@code sdbm}, {@code djb2}, {@code wt6}, {@code crc32}, {@code none} (since
     *     HAProxy 3.0)
     * @return this builder
     */
    default B hashType(HashTypeMethod method, HashFunction function) {
        return keyword("hash-type", Word.of(method.word()), Word.of(function.word()));
    }

    /**
     * How a hash is computed and mapped to a server. "consistent" moves few clients when the farm changes,
     * "map-based" spreads more evenly but reshuffles nearly all.
     *
     * <p>HAProxy's default: map-based sdbm. Configuration manual, section 4.2.
     *
     * @param method the HTTP method: {@code map-based}, {@code consistent}
     * @param function function: {@code sdbm}, {@code djb2}, {@code wt6}, {@code crc32}, {@code none} (since
     *     HAProxy 3.0)
     * @return this builder
     */
    default B hashTypeAvalanche(HashTypeMethod method, HashFunction function) {
        return keyword("hash-type", Word.of(method.word()), Word.of(function.word()),
                Word.of("avalanche"));
    }

    /**
     * When idle server connections may be shared between clients. "safe" keeps the first request of a session on
     * its own connection, because a failure there cannot be retried safely.
     *
     * <p>HAProxy's default: safe. Configuration manual, section 4.2.
     *
     * @param policy policy: {@code never}, {@code safe}, {@code aggressive}, {@code always}
     * @return this builder
     */
    default B httpReuse(HttpReusePolicy policy) {
        return keyword("http-reuse", Word.of(policy.word()));
    }

    /**
     * Adds a request header with the name of the chosen server. The header is set after all rules, so nothing can
     * test it.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param header name of the header, the name of a header
     * @return this builder
     */
    default B httpSendNameHeader(String header) {
        return keyword("http-send-name-header", Word.of(header));
    }

    /**
     * Whether the servers' state of the previous process is read back from a file after a reload, from one common
     * file or one per backend.
     *
     * <p>HAProxy's default: none. Configuration manual, section 4.2.
     *
     * @param source source: {@code global}, {@code local}, {@code none}
     * @return this builder
     */
    default B loadServerStateFromFile(LoadServerStateFromFileSource source) {
        return keyword("load-server-state-from-file", Word.of(source.word()));
    }

    /**
     * Longest server queue a client waits in to stay on its connection; with more waiting, it may be sent
     * elsewhere. -1 means without limit.
     *
     * <p>HAProxy's default: -1. Configuration manual, section 4.2.
     *
     * @param queue queue, at least -1
     * @return this builder
     */
    default B maxKeepAliveQueue(int queue) {
        return keyword("max-keep-alive-queue", Word.number("max-keep-alive-queue", queue, -1,
                Integer.MAX_VALUE));
    }

    /**
     * Lets malformed responses through that would be refused. Replaced by
     * accept-unsafe-violations-in-http-response.
     *
     * <p>Deprecated by HAProxy in 3.2. Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionAcceptInvalidHttpResponse() {
        return keyword("option accept-invalid-http-response");
    }

    /**
     * Undoes {@code option accept-invalid-http-response}, also where it comes from a defaults section. Deprecated
     * by HAProxy in 3.2. Until HAProxy 3.0.
     *
     * @return this builder
     */
    default B noOptionAcceptInvalidHttpResponse() {
        return keyword("no option accept-invalid-http-response");
    }

    /**
     * Lets responses through that violate the HTTP syntax in ways known to enable attacks. A last resort while a
     * broken server is being fixed.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionAcceptUnsafeViolationsInHttpResponse() {
        return keyword("option accept-unsafe-violations-in-http-response");
    }

    /**
     * Undoes {@code option accept-unsafe-violations-in-http-response}, also where it comes from a defaults
     * section. Since HAProxy 3.2.
     *
     * @return this builder
     */
    default B noOptionAcceptUnsafeViolationsInHttpResponse() {
        return keyword("no option accept-unsafe-violations-in-http-response");
    }

    /**
     * Balances over all backup servers once no ordinary server is left, instead of using only the first of them.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionAllbackups() {
        return keyword("option allbackups");
    }

    /**
     * Undoes {@code option allbackups}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionAllbackups() {
        return keyword("no option allbackups");
    }

    /**
     * Blocks responses that set a cookie and are cacheable at once, and logs them as a security alert.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionCheckcache() {
        return keyword("option checkcache");
    }

    /**
     * Undoes {@code option checkcache}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionCheckcache() {
        return keyword("no option checkcache");
    }

    /**
     * Adds the standard Forwarded header (RFC 7239) to requests. Without arguments it carries "proto" and "for".
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionForwarded() {
        return keyword("option forwarded");
    }

    /**
     * Adds the standard Forwarded header (RFC 7239) to requests. Without arguments it carries "proto" and "for".
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 4.2.
     *
     * @param options sets them
     * @return this builder
     */
    default B optionForwarded(Consumer<ForwardedOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new ForwardedOptions(words));
        return keyword("option forwarded", words);
    }

    /**
     * Undoes {@code option forwarded}, also where it comes from a defaults section. Since HAProxy 3.0.
     *
     * @return this builder
     */
    default B noOptionForwarded() {
        return keyword("no option forwarded");
    }

    /**
     * Sends HTTP/1 request headers in the letter case of the global h1-case-adjust table, for servers that insist
     * on it.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionH1CaseAdjustBogusServer() {
        return keyword("option h1-case-adjust-bogus-server");
    }

    /**
     * Undoes {@code option h1-case-adjust-bogus-server}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionH1CaseAdjustBogusServer() {
        return keyword("no option h1-case-adjust-bogus-server");
    }

    /**
     * Removes the trailers of chunked requests before they reach the server.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionHttpDropRequestTrailers() {
        return keyword("option http-drop-request-trailers");
    }

    /**
     * Undoes {@code option http-drop-request-trailers}, also where it comes from a defaults section. Since HAProxy
     * 3.2.
     *
     * @return this builder
     */
    default B noOptionHttpDropRequestTrailers() {
        return keyword("no option http-drop-request-trailers");
    }

    /**
     * Where the server connection is closed after each response, announces keep-alive to the server all the same,
     * for servers that answer a close announcement without a body length. Leaves the closing to HAProxy.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionHttpPretendKeepalive() {
        return keyword("option http-pretend-keepalive");
    }

    /**
     * Undoes {@code option http-pretend-keepalive}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionHttpPretendKeepalive() {
        return keyword("no option http-pretend-keepalive");
    }

    /**
     * Checks the servers with an HTTP request; 2xx and 3xx count as healthy unless "http-check expect" says
     * otherwise.
     *
     * <p>HAProxy's default: OPTIONS / HTTP/1.0. Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionHttpchk() {
        return keyword("option httpchk");
    }

    /**
     * Checks the servers with an HTTP request; 2xx and 3xx count as healthy unless "http-check expect" says
     * otherwise.
     *
     * <p>HAProxy's default: OPTIONS / HTTP/1.0. Configuration manual, section 4.2.
     *
     * @param uriOnly the URI, one word whatever is in it
     * @return this builder
     */
    default B optionHttpchk(String uriOnly) {
        return keyword("option httpchk", Word.of(uriOnly));
    }

    /**
     * Checks the servers with an HTTP request; 2xx and 3xx count as healthy unless "http-check expect" says
     * otherwise.
     *
     * <p>HAProxy's default: OPTIONS / HTTP/1.0. Configuration manual, section 4.2.
     *
     * @param method the HTTP method, an HTTP method
     * @param uri the URI, one word whatever is in it
     * @return this builder
     */
    default B optionHttpchk(String method, String uri) {
        return keyword("option httpchk", Word.of(method), Word.of(uri));
    }

    /**
     * Checks the servers with an HTTP request; 2xx and 3xx count as healthy unless "http-check expect" says
     * otherwise.
     *
     * <p>HAProxy's default: OPTIONS / HTTP/1.0. Configuration manual, section 4.2.
     *
     * @param method the HTTP method, an HTTP method
     * @param uri the URI, one word whatever is in it
     * @param version the version, one word whatever is in it
     * @return this builder
     */
    default B optionHttpchk(String method, String uri, String version) {
        return keyword("option httpchk", Word.of(method), Word.of(uri), Word.of(version));
    }

    /**
     * Checks the servers with an HTTP request; 2xx and 3xx count as healthy unless "http-check expect" says
     * otherwise.
     *
     * <p>HAProxy's default: OPTIONS / HTTP/1.0. Since HAProxy 3.2. Configuration manual, section 4.2.
     *
     * @param method the HTTP method, an HTTP method
     * @param uri the URI, one word whatever is in it
     * @param version the version, one word whatever is in it
     * @param host value of the Host header (since HAProxy 3.2), one word whatever is in it
     * @return this builder
     */
    default B optionHttpchk(String method, String uri, String version, String host) {
        return keyword("option httpchk", Word.of(method), Word.of(uri), Word.of(version),
                Word.of(host));
    }

    /**
     * Checks the servers with an anonymous LDAPv3 bind.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionLdapCheck() {
        return keyword("option ldap-check");
    }

    /**
     * Logs every change of a health check's result, not only changes of the server's state.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionLogHealthChecks() {
        return keyword("option log-health-checks");
    }

    /**
     * Undoes {@code option log-health-checks}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionLogHealthChecks() {
        return keyword("no option log-health-checks");
    }

    /**
     * Checks the servers with a MySQL handshake, with a login when a user is given. The user needs no password and
     * no rights.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionMysqlCheck() {
        return keyword("option mysql-check");
    }

    /**
     * Checks the servers with a MySQL handshake, with a login when a user is given. The user needs no password and
     * no rights.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param username the user, one word whatever is in it
     * @return this builder
     */
    default B optionMysqlCheckUser(String username) {
        return keyword("option mysql-check", Word.of("user"), Word.of(username));
    }

    /**
     * Checks the servers with a MySQL handshake, with a login when a user is given. The user needs no password and
     * no rights.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param username the user, one word whatever is in it
     * @param protocol protocol: {@code post-41}, {@code pre-41}, {@code post-80} (since HAProxy 3.4)
     * @return this builder
     */
    default B optionMysqlCheckUser(String username, OptionMysqlCheckProtocol protocol) {
        return keyword("option mysql-check", Word.of("user"), Word.of(username),
                Word.of(protocol.word()));
    }

    /**
     * Follows the persistence cookie even to a server that is down, instead of choosing another.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionPersist() {
        return keyword("option persist");
    }

    /**
     * Undoes {@code option persist}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionPersist() {
        return keyword("no option persist");
    }

    /**
     * Checks the servers with the start of a PostgreSQL login.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param username the user, one word whatever is in it
     * @return this builder
     */
    default B optionPgsqlCheckUser(String username) {
        return keyword("option pgsql-check", Word.of("user"), Word.of(username));
    }

    /**
     * Sends further requests of a kept connection to the same server although nothing demands it, which saves
     * connections where reuse is impossible.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionPreferLastServer() {
        return keyword("option prefer-last-server");
    }

    /**
     * Undoes {@code option prefer-last-server}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionPreferLastServer() {
        return keyword("no option prefer-last-server");
    }

    /**
     * Checks the servers with a Redis PING.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionRedisCheck() {
        return keyword("option redis-check");
    }

    /**
     * Lets a request leave the server its cookie names when that server cannot be reached. The number tells on
     * which retry: positive every n-th, negative n before the last, 0 on none.
     *
     * <p>HAProxy's default: -1. Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionRedispatch() {
        return keyword("option redispatch");
    }

    /**
     * Lets a request leave the server its cookie names when that server cannot be reached. The number tells on
     * which retry: positive every n-th, negative n before the last, 0 on none.
     *
     * <p>HAProxy's default: -1. Configuration manual, section 4.2.
     *
     * @param interval interval
     * @return this builder
     */
    default B optionRedispatch(int interval) {
        return keyword("option redispatch", Word.of(interval));
    }

    /**
     * Undoes {@code option redispatch}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionRedispatch() {
        return keyword("no option redispatch");
    }

    /**
     * Checks the servers with an SMTP greeting.
     *
     * <p>HAProxy's default: HELO localhost. Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionSmtpchk() {
        return keyword("option smtpchk");
    }

    /**
     * Checks the servers with an SMTP greeting.
     *
     * <p>HAProxy's default: HELO localhost. Configuration manual, section 4.2.
     *
     * @param hello hello: {@code HELO}, {@code EHLO}
     * @param domain the domain, one word whatever is in it
     * @return this builder
     */
    default B optionSmtpchk(OptionSmtpchkHello hello, String domain) {
        return keyword("option smtpchk", Word.of(hello.word()), Word.of(domain));
    }

    /**
     * Checks the servers with a SPOP HELLO; for backends of SPOE agents.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionSpopCheck() {
        return keyword("option spop-check");
    }

    /**
     * Has the kernel send TCP keep-alive probes to servers.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionSrvtcpka() {
        return keyword("option srvtcpka");
    }

    /**
     * Undoes {@code option srvtcpka}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionSrvtcpka() {
        return keyword("no option srvtcpka");
    }

    /**
     * Checks the servers with an SSLv3 hello. Outdated: "check-ssl" on the server line does a real handshake.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionSslHelloChk() {
        return keyword("option ssl-hello-chk");
    }

    /**
     * Checks the servers with the script of the tcp-check lines, or a bare connection without any.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionTcpCheck() {
        return keyword("option tcp-check");
    }

    /**
     * Lets the kernel send the last ACK of a server connection together with the request.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionTcpSmartConnect() {
        return keyword("option tcp-smart-connect");
    }

    /**
     * Undoes {@code option tcp-smart-connect}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionTcpSmartConnect() {
        return keyword("no option tcp-smart-connect");
    }

    /**
     * Forwards to the address the client asked for. Deprecated: a server with address 0.0.0.0 does the same.
     *
     * <p>Deprecated by HAProxy in 3.4. HAProxy wants {@code expose-deprecated-directives}. Configuration manual,
     * section 4.2.
     *
     * @return this builder
     */
    default B optionTransparent() {
        return keyword("option transparent");
    }

    /**
     * Undoes {@code option transparent}, also where it comes from a defaults section. Deprecated by HAProxy in
     * 3.4. HAProxy wants {@code expose-deprecated-directives}.
     *
     * @return this builder
     */
    default B noOptionTransparent() {
        return keyword("no option transparent");
    }

    /**
     * Stores requests that wait in a queue, may be replayed, or belong to checks in small buffers when they fit.
     * Without words, everywhere.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionUseSmallBuffers() {
        return keyword("option use-small-buffers");
    }

    /**
     * Stores requests that wait in a queue, may be replayed, or belong to checks in small buffers when they fit.
     * Without words, everywhere.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 4.2.
     *
     * @param places places: {@code queue}, {@code l7-retries}, {@code check}
     * @param more further ones
     * @return this builder
     */
    default B optionUseSmallBuffers(OptionUseSmallBuffersPlaces places,
            OptionUseSmallBuffersPlaces... more) {
        List<Word> words = new ArrayList<>();
        words.addAll(Repetition.words(each -> Word.of(each.word()), places, more));
        return keyword("option use-small-buffers", words);
    }

    /**
     * Undoes {@code option use-small-buffers}, also where it comes from a defaults section. Since HAProxy 3.4.
     *
     * @return this builder
     */
    default B noOptionUseSmallBuffers() {
        return keyword("no option use-small-buffers");
    }

    /**
     * How often a failed server connection is tried again before the client gets a 503; with "option redispatch"
     * the last try may go elsewhere.
     *
     * <p>HAProxy's default: 3. Configuration manual, section 4.2.
     *
     * @param retries number of attempts, at least 0
     * @return this builder
     */
    default B retries(int retries) {
        return keyword("retries", Word.number("retries", retries, 0, Integer.MAX_VALUE));
    }

    /**
     * The failures after which a request is sent again. All but conn-failure mean the server may already have
     * acted on it.
     *
     * <p>HAProxy's default: conn-failure. Configuration manual, section 4.2.
     *
     * @param events the events
     * @param more further ones
     * @return this builder
     */
    default B retryOn(RetryOnEvents events, RetryOnEvents... more) {
        List<Word> words = new ArrayList<>();
        words.addAll(Repetition.words(each -> Word.of(each.word()), events, more));
        return keyword("retry-on", words);
    }

    /**
     * File with the servers' states of this backend under "load-server-state-from-file local".
     *
     * <p>HAProxy's default: the backend's name. Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B serverStateFileName() {
        return keyword("server-state-file-name");
    }

    /**
     * File with the servers' states of this backend under "load-server-state-from-file local".
     *
     * <p>HAProxy's default: the backend's name. Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B serverStateFileNameUseBackendName() {
        return keyword("server-state-file-name", Word.of("use-backend-name"));
    }

    /**
     * File with the servers' states of this backend under "load-server-state-from-file local".
     *
     * <p>HAProxy's default: the backend's name. Configuration manual, section 4.2.
     *
     * @param file the file, as a path
     * @return this builder
     */
    default B serverStateFileName(String file) {
        return keyword("server-state-file-name", Word.of(file));
    }

    /**
     * Address and optional port that connections to the servers come from; usesrc spoofs the client's address,
     * which needs kernel support and privileges.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param address the address, an IP address or a host name
     * @return this builder
     */
    default B source(String address) {
        return keyword("source", Word.of(address));
    }

    /**
     * Address and optional port that connections to the servers come from; usesrc spoofs the client's address,
     * which needs kernel support and privileges.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param address the address, an IP address or a host name
     * @param options sets them
     * @return this builder
     */
    default B source(String address, Consumer<SourceOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(address)));
        options.accept(new SourceOptions(words));
        return keyword("source", words);
    }

    /**
     * Address and optional port that connections to the servers come from; usesrc spoofs the client's address,
     * which needs kernel support and privileges.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param address the address, an IP address or a host name
     * @param port the port, from 1 to 65535
     * @return this builder
     */
    default B source(String address, int port) {
        return keyword("source", Word.of(address).join(Word.of(":"), Word.number("source port",
                port, 1, 65535)));
    }

    /**
     * Address and optional port that connections to the servers come from; usesrc spoofs the client's address,
     * which needs kernel support and privileges.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param address the address, an IP address or a host name
     * @param port the port, from 1 to 65535
     * @param options sets them
     * @return this builder
     */
    default B source(String address, int port, Consumer<SourceOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(address).join(Word.of(":"),
                Word.number("source port", port, 1, 65535))));
        options.accept(new SourceOptions(words));
        return keyword("source", words);
    }

    /**
     * Number of unanswered TCP keep-alive probes after which a server connection is considered dead. Needs "option
     * srvtcpka" or "option tcpka".
     *
     * <p>HAProxy's default: the kernel's setting. Configuration manual, section 4.2.
     *
     * @param count how many, at least 1
     * @return this builder
     */
    default B srvtcpkaCnt(int count) {
        return keyword("srvtcpka-cnt", Word.number("srvtcpka-cnt", count, 1, Integer.MAX_VALUE));
    }

    /**
     * Idle time after which TCP keep-alive probes start on server connections. Only whole seconds reach the
     * kernel.
     *
     * <p>HAProxy's default: the kernel's setting. Configuration manual, section 4.2.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B srvtcpkaIdle(Duration timeout) {
        return keyword("srvtcpka-idle", Durations.word("srvtcpka-idle", timeout));
    }

    /**
     * Time between two TCP keep-alive probes on server connections. Only whole seconds reach the kernel.
     *
     * <p>HAProxy's default: the kernel's setting. Configuration manual, section 4.2.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B srvtcpkaIntvl(Duration timeout) {
        return keyword("srvtcpka-intvl", Durations.word("srvtcpka-intvl", timeout));
    }

    /**
     * Time a health check may take for its response once connected.
     *
     * <p>HAProxy's default: the server's inter. Configuration manual, section 4.2.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B timeoutCheck(Duration timeout) {
        return keyword("timeout check", Durations.word("timeout check", timeout));
    }

    /**
     * Time a server has to accept a connection. Should be set in every backend.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B timeoutConnect(Duration timeout) {
        return keyword("timeout connect", Durations.word("timeout connect", timeout));
    }

    /**
     * How long a request may wait for a free server slot before it gets a 503.
     *
     * <p>HAProxy's default: timeout connect. Configuration manual, section 4.2.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B timeoutQueue(Duration timeout) {
        return keyword("timeout queue", Durations.word("timeout queue", timeout));
    }

    /**
     * Longest silence of a server; in HTTP the time to the first response byte counts as well. Should be set in
     * every backend.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B timeoutServer(Duration timeout) {
        return keyword("timeout server", Durations.word("timeout server", timeout));
    }

    /**
     * Silence allowed to a server that has closed its side.
     *
     * <p>HAProxy's default: timeout server. Configuration manual, section 4.2.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B timeoutServerFin(Duration timeout) {
        return keyword("timeout server-fin", Durations.word("timeout server-fin", timeout));
    }

    /**
     * Silence allowed in both directions once a connection has become a tunnel, such as WebSocket or TCP; replaces
     * client and server timeouts then.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B timeoutTunnel(Duration timeout) {
        return keyword("timeout tunnel", Durations.word("timeout tunnel", timeout));
    }
}
