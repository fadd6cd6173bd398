// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.balance;

import io.haproxy4j.config.expr.Expr;
import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * How a backend can choose a server (configuration manual, section 4.2,
 * {@code balance}). Made for static import.
 */
public final class BalanceAlgorithms {
    private BalanceAlgorithms() {
    }

    /**
     * Fills the servers one after the other up to their maxconn, so that idle ones can be switched off.
     * Meaningless without maxconn.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    public static BalanceAlgorithm first() {
        return new BalanceAlgorithm(List.of(Word.of("first")));
    }

    /**
     * Hashes any sample expression; without a value round robin applies.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param key the key
     * @return this builder
     */
    public static BalanceAlgorithm hash(Expr key) {
        return new BalanceAlgorithm(List.of(Word.of("hash"), key.word()));
    }

    /**
     * Hashes a request header; without the header round robin applies.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param header name of the header, the name of a header
     * @return this builder
     */
    public static BalanceAlgorithm hdr(String header) {
        return new BalanceAlgorithm(List.of(Word.of("hdr(").join(Word.of(header), Word.of(")"))));
    }

    /**
     * Hashes a request header; without the header round robin applies.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param header name of the header, the name of a header
     * @return this builder
     */
    public static BalanceAlgorithm hdrUseDomainOnly(String header) {
        return new BalanceAlgorithm(List.of(Word.of("hdr(").join(Word.of(header), Word.of(")")),
                Word.of("use_domain_only")));
    }

    /**
     * Picks the server with the fewest connections. The choice for long sessions such as databases or LDAP.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    public static BalanceAlgorithm leastconn() {
        return new BalanceAlgorithm(List.of(Word.of("leastconn")));
    }

    /**
     * Hashes a part of the log message, extracted with converters. Only in log backends.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 4.2.
     *
     * @param converters the converters, separated by commas, one word whatever is in it
     * @return this builder
     */
    public static BalanceAlgorithm logHash(String converters) {
        return new BalanceAlgorithm(List.of(Word.of("log-hash"), Word.of(converters)));
    }

    /**
     * Draws servers at random and takes the least loaded of them. Good for large farms that change often.
     *
     * <p>HAProxy's default: 2 draws. Configuration manual, section 4.2.
     *
     * @return this builder
     */
    public static BalanceAlgorithm random() {
        return new BalanceAlgorithm(List.of(Word.of("random")));
    }

    /**
     * Draws servers at random and takes the least loaded of them. Good for large farms that change often.
     *
     * <p>HAProxy's default: 2 draws. Configuration manual, section 4.2.
     *
     * @param draws how many servers are drawn, at least 1
     * @return this builder
     */
    public static BalanceAlgorithm random(int draws) {
        return new BalanceAlgorithm(List.of(Word.of("random(").join(Word.number("random", draws, 1,
                Integer.MAX_VALUE), Word.of(")"))));
    }

    /**
     * Hashes the RDP cookie of the first packet.
     *
     * <p>HAProxy's default: mstshash. Configuration manual, section 4.2.
     *
     * @return this builder
     */
    public static BalanceAlgorithm rdpCookie() {
        return new BalanceAlgorithm(List.of(Word.of("rdp-cookie")));
    }

    /**
     * Hashes the RDP cookie of the first packet.
     *
     * <p>HAProxy's default: mstshash. Configuration manual, section 4.2.
     *
     * @param cookie the cookie: letters, digits and {@code _.:-}
     * @return this builder
     */
    public static BalanceAlgorithm rdpCookie(String cookie) {
        return new BalanceAlgorithm(List.of(Word.of("rdp-cookie(").join(Word.name(cookie),
                Word.of(")"))));
    }

    /**
     * Takes the servers in turn by weight; weights may change at run time. At most 4095 active servers.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    public static BalanceAlgorithm roundrobin() {
        return new BalanceAlgorithm(List.of(Word.of("roundrobin")));
    }

    /**
     * Hashes the client's address, so that a client stays on its server while the farm does not change.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    public static BalanceAlgorithm source() {
        return new BalanceAlgorithm(List.of(Word.of("source")));
    }

    /**
     * Takes the servers in turn by weight; weights are fixed. No limit on the number of servers.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    public static BalanceAlgorithm staticRr() {
        return new BalanceAlgorithm(List.of(Word.of("static-rr")));
    }

    /**
     * Sends all log messages to one server until it goes down. Only in log backends.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 4.2.
     *
     * @return this builder
     */
    public static BalanceAlgorithm sticky() {
        return new BalanceAlgorithm(List.of(Word.of("sticky")));
    }

    /**
     * Hashes the URI up to the question mark, or all of it, or its beginning. The choice in front of caches.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    public static BalanceAlgorithm uri() {
        return new BalanceAlgorithm(List.of(Word.of("uri")));
    }

    /**
     * Hashes the URI up to the question mark, or all of it, or its beginning. The choice in front of caches.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param options sets them
     * @return this builder
     */
    public static BalanceAlgorithm uri(Consumer<BalanceUriOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new BalanceUriOptions(words));
        return new BalanceAlgorithm("uri", words);
    }

    /**
     * Hashes a parameter of the query string, with check_post also of a form in the body; without it round robin
     * applies.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param param name of the parameter, one word whatever is in it
     * @return this builder
     */
    public static BalanceAlgorithm urlParam(String param) {
        return new BalanceAlgorithm(List.of(Word.of("url_param"), Word.of(param)));
    }

    /**
     * Hashes a parameter of the query string, with check_post also of a form in the body; without it round robin
     * applies.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param param name of the parameter, one word whatever is in it
     * @return this builder
     */
    public static BalanceAlgorithm urlParamCheckPost(String param) {
        return new BalanceAlgorithm(List.of(Word.of("url_param"), Word.of(param),
                Word.of("check_post")));
    }
}
