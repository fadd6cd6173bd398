// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.DateUnit;

/**
 * Requests and responses of HTTP.
 */
abstract class HttpFetches extends BufferFetches {
    HttpFetches() {
    }

    /**
     * Value of the first Host header followed by the path, without the query string. A good key for tables and
     * maps that tell virtual hosts apart.
     *
     * <p>Sample fetch {@code base}, gives text. Can be used in rules of requests, {@code use_backend}, the choice of
     * a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr base() {
        return new StringExpr(Sample.fetch("base"));
    }

    /**
     * 32-bit hash of what base gives, a compact table key for activity per URL. Different URLs can collide.
     *
     * <p>Sample fetch {@code base32}, gives an integer. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr base32() {
        return new IntExpr(Sample.fetch("base32"));
    }

    /**
     * The 4 bytes of base32 followed by the client address: 8 bytes for IPv4, 20 for IPv6. Used to track one
     * client on one URL; the table needs a binary key of that length.
     *
     * <p>Sample fetch {@code base32+src}, gives bytes. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static BinaryExpr base32Src() {
        return new BinaryExpr(Sample.fetch("base32+src"));
    }

    /**
     * Value of the first Host header followed by the path and, when there is one, the question mark and the query
     * string.
     *
     * <p>Sample fetch {@code baseq}, gives text. Can be used in rules of requests, {@code use_backend}, the choice of
     * a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr baseq() {
        return new StringExpr(Sample.fetch("baseq"));
    }

    /**
     * Content of a request capture slot, counted from 0 in the order of declaration. Unlike the header itself it
     * stays readable during the response.
     *
     * <p>Sample fetch {@code capture.req.hdr}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server, the choice of the source address, rules of responses, {@code stick store-response} and
     * logs. Configuration manual, section 7.3.6.
     *
     * @param slot slot, at least 0
     * @return the expression
     */
    public static StringExpr captureReqHdr(long slot) {
        return new StringExpr(Sample.fetch("capture.req.hdr", Word.number("capture.req.hdr slot",
                slot, 0, Long.MAX_VALUE)));
    }

    /**
     * Method of the request, kept so that it can be read during the response too.
     *
     * <p>Sample fetch {@code capture.req.method}, gives text. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr captureReqMethod() {
        return new StringExpr(Sample.fetch("capture.req.method"));
    }

    /**
     * URI of the request as it arrived, kept so that it can be read during the response too.
     *
     * <p>Sample fetch {@code capture.req.uri}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server, the choice of the source address, rules of responses, {@code stick store-response} and
     * logs. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr captureReqUri() {
        return new StringExpr(Sample.fetch("capture.req.uri"));
    }

    /**
     * Version of the request as a string such as HTTP/1.1, kept so that it can be read during the response too.
     *
     * <p>Sample fetch {@code capture.req.ver}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server, the choice of the source address, rules of responses, {@code stick store-response} and
     * logs. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr captureReqVer() {
        return new StringExpr(Sample.fetch("capture.req.ver"));
    }

    /**
     * Content of a response capture slot, counted from 0 in the order of declaration.
     *
     * <p>Sample fetch {@code capture.res.hdr}, gives text. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Configuration manual, section 7.3.6.
     *
     * @param slot slot, at least 0
     * @return the expression
     */
    public static StringExpr captureResHdr(long slot) {
        return new StringExpr(Sample.fetch("capture.res.hdr", Word.number("capture.res.hdr slot",
                slot, 0, Long.MAX_VALUE)));
    }

    /**
     * Version of the response as a string such as HTTP/1.1, kept for the rest of the transaction.
     *
     * <p>Sample fetch {@code capture.res.ver}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server, the choice of the source address, rules of responses, {@code stick store-response} and
     * logs. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr captureResVer() {
        return new StringExpr(Sample.fetch("capture.res.ver"));
    }

    /**
     * Older name of req.cook: value of a request cookie.
     *
     * <p>Sample fetch {@code cook}, gives text. Can be used in rules of requests, {@code use_backend}, the choice of
     * a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr cook() {
        return new StringExpr(Sample.fetch("cook"));
    }

    /**
     * Older name of req.cook: value of a request cookie.
     *
     * <p>Sample fetch {@code cook}, gives text. Can be used in rules of requests, {@code use_backend}, the choice of
     * a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @return the expression
     */
    public static StringExpr cook(String cookie) {
        return new StringExpr(Sample.fetch("cook", Word.of(cookie)));
    }

    /**
     * Older name of req.cook: value of a request cookie.
     *
     * <p>Sample fetch {@code cook}, gives text. Can be used in rules of requests, {@code use_backend}, the choice of
     * a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public static StringExpr cook(Word cookie) {
        return new StringExpr(Sample.fetch("cook", cookie));
    }

    /**
     * Older name of req.cook_cnt: how often a request cookie occurs.
     *
     * <p>Sample fetch {@code cook_cnt}, gives an integer. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr cookCnt() {
        return new IntExpr(Sample.fetch("cook_cnt"));
    }

    /**
     * Older name of req.cook_cnt: how often a request cookie occurs.
     *
     * <p>Sample fetch {@code cook_cnt}, gives an integer. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @return the expression
     */
    public static IntExpr cookCnt(String cookie) {
        return new IntExpr(Sample.fetch("cook_cnt", Word.of(cookie)));
    }

    /**
     * Older name of req.cook_cnt: how often a request cookie occurs.
     *
     * <p>Sample fetch {@code cook_cnt}, gives an integer. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public static IntExpr cookCnt(Word cookie) {
        return new IntExpr(Sample.fetch("cook_cnt", cookie));
    }

    /**
     * Older name of req.cook_val: value of a request cookie as an integer.
     *
     * <p>Sample fetch {@code cook_val}, gives an integer. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr cookVal() {
        return new IntExpr(Sample.fetch("cook_val"));
    }

    /**
     * Older name of req.cook_val: value of a request cookie as an integer.
     *
     * <p>Sample fetch {@code cook_val}, gives an integer. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @return the expression
     */
    public static IntExpr cookVal(String cookie) {
        return new IntExpr(Sample.fetch("cook_val", Word.of(cookie)));
    }

    /**
     * Older name of req.cook_val: value of a request cookie as an integer.
     *
     * <p>Sample fetch {@code cook_val}, gives an integer. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public static IntExpr cookVal(Word cookie) {
        return new IntExpr(Sample.fetch("cook_val", cookie));
    }

    /**
     * Value of a cookie, taken from Cookie in a request and from Set-Cookie in a response. Name the direction with
     * req.cook or res.cook instead.
     *
     * <p>Sample fetch {@code cookie}, gives text. Can be used in rules of requests, {@code use_backend}, the choice
     * of a server, the choice of the source address, rules of responses, {@code stick store-response} and health
     * checks. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr cookie() {
        return new StringExpr(Sample.fetch("cookie"));
    }

    /**
     * Value of a cookie, taken from Cookie in a request and from Set-Cookie in a response. Name the direction with
     * req.cook or res.cook instead.
     *
     * <p>Sample fetch {@code cookie}, gives text. Can be used in rules of requests, {@code use_backend}, the choice
     * of a server, the choice of the source address, rules of responses, {@code stick store-response} and health
     * checks. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @return the expression
     */
    public static StringExpr cookie(String cookie) {
        return new StringExpr(Sample.fetch("cookie", Word.of(cookie)));
    }

    /**
     * Value of a cookie, taken from Cookie in a request and from Set-Cookie in a response. Name the direction with
     * req.cook or res.cook instead.
     *
     * <p>Sample fetch {@code cookie}, gives text. Can be used in rules of requests, {@code use_backend}, the choice
     * of a server, the choice of the source address, rules of responses, {@code stick store-response} and health
     * checks. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public static StringExpr cookie(Word cookie) {
        return new StringExpr(Sample.fetch("cookie", cookie));
    }

    /**
     * One comma-separated value of a header: of the request in request rules, of the response in response rules.
     * Prefer req.hdr or res.hdr, which say which one is meant.
     *
     * <p>Sample fetch {@code hdr}, gives text. Can be used in rules of requests, {@code use_backend}, the choice of a
     * server, the choice of the source address, rules of responses, {@code stick store-response} and health
     * checks. HAProxy's default: the last occurrence. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr hdr() {
        return new StringExpr(Sample.fetch("hdr"));
    }

    /**
     * One comma-separated value of a header: of the request in request rules, of the response in response rules.
     * Prefer req.hdr or res.hdr, which say which one is meant.
     *
     * <p>Sample fetch {@code hdr}, gives text. Can be used in rules of requests, {@code use_backend}, the choice of a
     * server, the choice of the source address, rules of responses, {@code stick store-response} and health
     * checks. HAProxy's default: the last occurrence. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @return the expression
     */
    public static StringExpr hdr(String header) {
        return new StringExpr(Sample.fetch("hdr", Word.of(header)));
    }

    /**
     * One comma-separated value of a header: of the request in request rules, of the response in response rules.
     * Prefer req.hdr or res.hdr, which say which one is meant.
     *
     * <p>Sample fetch {@code hdr}, gives text. Can be used in rules of requests, {@code use_backend}, the choice of a
     * server, the choice of the source address, rules of responses, {@code stick store-response} and health
     * checks. HAProxy's default: the last occurrence. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public static StringExpr hdr(Word header) {
        return new StringExpr(Sample.fetch("hdr", header));
    }

    /**
     * One comma-separated value of a header: of the request in request rules, of the response in response rules.
     * Prefer req.hdr or res.hdr, which say which one is meant.
     *
     * <p>Sample fetch {@code hdr}, gives text. Can be used in rules of requests, {@code use_backend}, the choice of a
     * server, the choice of the source address, rules of responses, {@code stick store-response} and health
     * checks. HAProxy's default: the last occurrence. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @return the expression
     */
    public static StringExpr hdr(String header, long occurrence) {
        return new StringExpr(Sample.fetch("hdr", Word.of(header), Word.of(occurrence)));
    }

    /**
     * One comma-separated value of a header: of the request in request rules, of the response in response rules.
     * Prefer req.hdr or res.hdr, which say which one is meant.
     *
     * <p>Sample fetch {@code hdr}, gives text. Can be used in rules of requests, {@code use_backend}, the choice of a
     * server, the choice of the source address, rules of responses, {@code stick store-response} and health
     * checks. HAProxy's default: the last occurrence. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @return the expression
     */
    public static StringExpr hdr(Word header, long occurrence) {
        return new StringExpr(Sample.fetch("hdr", header, Word.of(occurrence)));
    }

    /**
     * Older name of req.hdr_cnt: number of values of a request header.
     *
     * <p>Sample fetch {@code hdr_cnt}, gives an integer. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr hdrCnt() {
        return new IntExpr(Sample.fetch("hdr_cnt"));
    }

    /**
     * Older name of req.hdr_cnt: number of values of a request header.
     *
     * <p>Sample fetch {@code hdr_cnt}, gives an integer. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @return the expression
     */
    public static IntExpr hdrCnt(String header) {
        return new IntExpr(Sample.fetch("hdr_cnt", Word.of(header)));
    }

    /**
     * Older name of req.hdr_cnt: number of values of a request header.
     *
     * <p>Sample fetch {@code hdr_cnt}, gives an integer. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public static IntExpr hdrCnt(Word header) {
        return new IntExpr(Sample.fetch("hdr_cnt", header));
    }

    /**
     * Older name of req.hdr_ip: a request header value as an address.
     *
     * <p>Sample fetch {@code hdr_ip}, gives an IP address. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static AddressExpr hdrIp() {
        return new AddressExpr(Sample.fetch("hdr_ip"));
    }

    /**
     * Older name of req.hdr_ip: a request header value as an address.
     *
     * <p>Sample fetch {@code hdr_ip}, gives an IP address. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @return the expression
     */
    public static AddressExpr hdrIp(String header) {
        return new AddressExpr(Sample.fetch("hdr_ip", Word.of(header)));
    }

    /**
     * Older name of req.hdr_ip: a request header value as an address.
     *
     * <p>Sample fetch {@code hdr_ip}, gives an IP address. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public static AddressExpr hdrIp(Word header) {
        return new AddressExpr(Sample.fetch("hdr_ip", header));
    }

    /**
     * Older name of req.hdr_ip: a request header value as an address.
     *
     * <p>Sample fetch {@code hdr_ip}, gives an IP address. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @return the expression
     */
    public static AddressExpr hdrIp(String header, long occurrence) {
        return new AddressExpr(Sample.fetch("hdr_ip", Word.of(header), Word.of(occurrence)));
    }

    /**
     * Older name of req.hdr_ip: a request header value as an address.
     *
     * <p>Sample fetch {@code hdr_ip}, gives an IP address. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @return the expression
     */
    public static AddressExpr hdrIp(Word header, long occurrence) {
        return new AddressExpr(Sample.fetch("hdr_ip", header, Word.of(occurrence)));
    }

    /**
     * Older name of req.hdr_val: a request header value as an integer.
     *
     * <p>Sample fetch {@code hdr_val}, gives an integer. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr hdrVal() {
        return new IntExpr(Sample.fetch("hdr_val"));
    }

    /**
     * Older name of req.hdr_val: a request header value as an integer.
     *
     * <p>Sample fetch {@code hdr_val}, gives an integer. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @return the expression
     */
    public static IntExpr hdrVal(String header) {
        return new IntExpr(Sample.fetch("hdr_val", Word.of(header)));
    }

    /**
     * Older name of req.hdr_val: a request header value as an integer.
     *
     * <p>Sample fetch {@code hdr_val}, gives an integer. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public static IntExpr hdrVal(Word header) {
        return new IntExpr(Sample.fetch("hdr_val", header));
    }

    /**
     * Older name of req.hdr_val: a request header value as an integer.
     *
     * <p>Sample fetch {@code hdr_val}, gives an integer. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @return the expression
     */
    public static IntExpr hdrVal(String header, long occurrence) {
        return new IntExpr(Sample.fetch("hdr_val", Word.of(header), Word.of(occurrence)));
    }

    /**
     * Older name of req.hdr_val: a request header value as an integer.
     *
     * <p>Sample fetch {@code hdr_val}, gives an integer. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @return the expression
     */
    public static IntExpr hdrVal(Word header, long occurrence) {
        return new IntExpr(Sample.fetch("hdr_val", header, Word.of(occurrence)));
    }

    /**
     * True when the request carries Basic credentials that a user list confirms. Checking hashed passwords can
     * cost a lot of CPU time.
     *
     * <p>Sample fetch {@code http_auth}, gives true or false. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param users the users, the name of a userlist section
     * @return the expression
     */
    public static BoolExpr httpAuth(String users) {
        return new BoolExpr(Sample.fetch("http_auth", Word.reference(Reference.Kind.USERLIST,
                users)));
    }

    /**
     * Token of a Bearer authorization, from the Authorization header or the one named. Undefined when there is
     * none; feed it to the jwt converters.
     *
     * <p>Sample fetch {@code http_auth_bearer}, gives text. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. HAProxy's default: Authorization. Configuration
     * manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr httpAuthBearer() {
        return new StringExpr(Sample.fetch("http_auth_bearer"));
    }

    /**
     * Token of a Bearer authorization, from the Authorization header or the one named. Undefined when there is
     * none; feed it to the jwt converters.
     *
     * <p>Sample fetch {@code http_auth_bearer}, gives text. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. HAProxy's default: Authorization. Configuration
     * manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @return the expression
     */
    public static StringExpr httpAuthBearer(String header) {
        return new StringExpr(Sample.fetch("http_auth_bearer", Word.of(header)));
    }

    /**
     * Token of a Bearer authorization, from the Authorization header or the one named. Undefined when there is
     * none; feed it to the jwt converters.
     *
     * <p>Sample fetch {@code http_auth_bearer}, gives text. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. HAProxy's default: Authorization. Configuration
     * manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public static StringExpr httpAuthBearer(Word header) {
        return new StringExpr(Sample.fetch("http_auth_bearer", header));
    }

    /**
     * Name of the user when its Basic credentials are right according to a user list, else undefined. As an ACL it
     * matches when that user is in one of the groups given.
     *
     * <p>Sample fetch {@code http_auth_group}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param users the users, the name of a userlist section
     * @return the expression
     */
    public static StringExpr httpAuthGroup(String users) {
        return new StringExpr(Sample.fetch("http_auth_group",
                Word.reference(Reference.Kind.USERLIST, users)));
    }

    /**
     * Password of the Basic credentials in the request, unverified. Undefined when there are none.
     *
     * <p>Sample fetch {@code http_auth_pass}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr httpAuthPass() {
        return new StringExpr(Sample.fetch("http_auth_pass"));
    }

    /**
     * Authentication scheme named in the Authorization header, unverified.
     *
     * <p>Sample fetch {@code http_auth_type}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr httpAuthType() {
        return new StringExpr(Sample.fetch("http_auth_type"));
    }

    /**
     * User name of the Basic credentials in the request, unverified. Undefined when there are none.
     *
     * <p>Sample fetch {@code http_auth_user}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr httpAuthUser() {
        return new StringExpr(Sample.fetch("http_auth_user"));
    }

    /**
     * True for the first request of a connection, false for those that follow on it. Lets expensive checks run
     * once per connection.
     *
     * <p>Sample fetch {@code http_first_req}, gives true or false. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static BoolExpr httpFirstReq() {
        return new BoolExpr(Sample.fetch("http_first_req"));
    }

    /**
     * Method of the request, as HAProxy's own type that compares as a number for common methods. In ACLs, patterns
     * are method names.
     *
     * <p>Sample fetch {@code method}, gives an HTTP method. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static MethodExpr method() {
        return new MethodExpr(Sample.fetch("method"));
    }

    /**
     * Path of the request: from the first slash of the URL up to the question mark. It is not decoded or
     * normalized.
     *
     * <p>Sample fetch {@code path}, gives text. Can be used in rules of requests, {@code use_backend}, the choice of
     * a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr path() {
        return new StringExpr(Sample.fetch("path"));
    }

    /**
     * Path of the request with the question mark and query string, if any, but without scheme and host.
     *
     * <p>Sample fetch {@code pathq}, gives text. Can be used in rules of requests, {@code use_backend}, the choice of
     * a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr pathq() {
        return new StringExpr(Sample.fetch("pathq"));
    }

    /**
     * Query string of the request, what follows the first question mark. Undefined without a question mark, empty
     * when nothing follows it; with_qm keeps the question mark.
     *
     * <p>Sample fetch {@code query}, gives text. Can be used in rules of requests, {@code use_backend}, the choice of
     * a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr query() {
        return new StringExpr(Sample.fetch("query"));
    }

    /**
     * Query string of the request, what follows the first question mark. Undefined without a question mark, empty
     * when nothing follows it; with_qm keeps the question mark.
     *
     * <p>Sample fetch {@code query}, gives text. Can be used in rules of requests, {@code use_backend}, the choice of
     * a server and the choice of the source address. Since HAProxy 3.2. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr queryWithQm() {
        return new StringExpr(Sample.fetch("query", Word.of("with_qm")));
    }

    /**
     * Body of the request as far as it is buffered; wait-for-body makes more of it available. Never more than one
     * buffer.
     *
     * <p>Sample fetch {@code req.body}, gives bytes. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static BinaryExpr reqBody() {
        return new BinaryExpr(Sample.fetch("req.body"));
    }

    /**
     * Number of body bytes of the request in the buffer at this moment.
     *
     * <p>Sample fetch {@code req.body_len}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr reqBodyLen() {
        return new IntExpr(Sample.fetch("req.body_len"));
    }

    /**
     * Value of a parameter in a form-encoded request body, not decoded. Takes the first parameter when no name is
     * given; i ignores the case of the name. Undefined when it is missing or not buffered.
     *
     * <p>Sample fetch {@code req.body_param}, gives bytes. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static BinaryExpr reqBodyParam() {
        return new BinaryExpr(Sample.fetch("req.body_param"));
    }

    /**
     * Value of a parameter in a form-encoded request body, not decoded. Takes the first parameter when no name is
     * given; i ignores the case of the name. Undefined when it is missing or not buffered.
     *
     * <p>Sample fetch {@code req.body_param}, gives bytes. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter
     * @return the expression
     */
    public static BinaryExpr reqBodyParam(String param) {
        return new BinaryExpr(Sample.fetch("req.body_param", Word.of(param)));
    }

    /**
     * Value of a parameter in a form-encoded request body, not decoded. Takes the first parameter when no name is
     * given; i ignores the case of the name. Undefined when it is missing or not buffered.
     *
     * <p>Sample fetch {@code req.body_param}, gives bytes. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @return the expression
     */
    public static BinaryExpr reqBodyParam(Word param) {
        return new BinaryExpr(Sample.fetch("req.body_param", param));
    }

    /**
     * Value of a parameter in a form-encoded request body, not decoded. Takes the first parameter when no name is
     * given; i ignores the case of the name. Undefined when it is missing or not buffered.
     *
     * <p>Sample fetch {@code req.body_param}, gives bytes. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Since HAProxy 3.0. Configuration manual, section
     * 7.3.6.
     *
     * @param param name of the parameter
     * @return the expression
     */
    public static BinaryExpr reqBodyParamIgnoreCase(String param) {
        return new BinaryExpr(Sample.fetch("req.body_param", Word.of(param), Word.of("i")));
    }

    /**
     * Value of a parameter in a form-encoded request body, not decoded. Takes the first parameter when no name is
     * given; i ignores the case of the name. Undefined when it is missing or not buffered.
     *
     * <p>Sample fetch {@code req.body_param}, gives bytes. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Since HAProxy 3.0. Configuration manual, section
     * 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @return the expression
     */
    public static BinaryExpr reqBodyParamIgnoreCase(Word param) {
        return new BinaryExpr(Sample.fetch("req.body_param", param, Word.of("i")));
    }

    /**
     * Announced size of the request body in bytes: the Content-Length, or what is buffered when the body is
     * chunked.
     *
     * <p>Sample fetch {@code req.body_size}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr reqBodySize() {
        return new IntExpr(Sample.fetch("req.body_size"));
    }

    /**
     * Value of a cookie of the request, the last of that name; ACLs look at each. Without a name the first cookie
     * of all is given. Names are case-sensitive.
     *
     * <p>Sample fetch {@code req.cook}, gives text. Can be used in rules of requests, {@code use_backend}, the choice
     * of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr reqCook() {
        return new StringExpr(Sample.fetch("req.cook"));
    }

    /**
     * Value of a cookie of the request, the last of that name; ACLs look at each. Without a name the first cookie
     * of all is given. Names are case-sensitive.
     *
     * <p>Sample fetch {@code req.cook}, gives text. Can be used in rules of requests, {@code use_backend}, the choice
     * of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @return the expression
     */
    public static StringExpr reqCook(String cookie) {
        return new StringExpr(Sample.fetch("req.cook", Word.of(cookie)));
    }

    /**
     * Value of a cookie of the request, the last of that name; ACLs look at each. Without a name the first cookie
     * of all is given. Names are case-sensitive.
     *
     * <p>Sample fetch {@code req.cook}, gives text. Can be used in rules of requests, {@code use_backend}, the choice
     * of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public static StringExpr reqCook(Word cookie) {
        return new StringExpr(Sample.fetch("req.cook", cookie));
    }

    /**
     * How often a cookie occurs in the request; without a name, the number of all its cookies.
     *
     * <p>Sample fetch {@code req.cook_cnt}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr reqCookCnt() {
        return new IntExpr(Sample.fetch("req.cook_cnt"));
    }

    /**
     * How often a cookie occurs in the request; without a name, the number of all its cookies.
     *
     * <p>Sample fetch {@code req.cook_cnt}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @return the expression
     */
    public static IntExpr reqCookCnt(String cookie) {
        return new IntExpr(Sample.fetch("req.cook_cnt", Word.of(cookie)));
    }

    /**
     * How often a cookie occurs in the request; without a name, the number of all its cookies.
     *
     * <p>Sample fetch {@code req.cook_cnt}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public static IntExpr reqCookCnt(Word cookie) {
        return new IntExpr(Sample.fetch("req.cook_cnt", cookie));
    }

    /**
     * Names of all cookies of the request joined by a delimiter, of which only the first character counts.
     *
     * <p>Sample fetch {@code req.cook_names}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. HAProxy's default: ,. Since HAProxy 3.0.
     * Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr reqCookNames() {
        return new StringExpr(Sample.fetch("req.cook_names"));
    }

    /**
     * Names of all cookies of the request joined by a delimiter, of which only the first character counts.
     *
     * <p>Sample fetch {@code req.cook_names}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. HAProxy's default: ,. Since HAProxy 3.0.
     * Configuration manual, section 7.3.6.
     *
     * @param delimiter delimiter
     * @return the expression
     */
    public static StringExpr reqCookNames(String delimiter) {
        return new StringExpr(Sample.fetch("req.cook_names", Word.of(delimiter)));
    }

    /**
     * Names of all cookies of the request joined by a delimiter, of which only the first character counts.
     *
     * <p>Sample fetch {@code req.cook_names}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. HAProxy's default: ,. Since HAProxy 3.0.
     * Configuration manual, section 7.3.6.
     *
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @return the expression
     */
    public static StringExpr reqCookNames(Word delimiter) {
        return new StringExpr(Sample.fetch("req.cook_names", delimiter));
    }

    /**
     * Value of a cookie of the request as an integer.
     *
     * <p>Sample fetch {@code req.cook_val}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr reqCookVal() {
        return new IntExpr(Sample.fetch("req.cook_val"));
    }

    /**
     * Value of a cookie of the request as an integer.
     *
     * <p>Sample fetch {@code req.cook_val}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @return the expression
     */
    public static IntExpr reqCookVal(String cookie) {
        return new IntExpr(Sample.fetch("req.cook_val", Word.of(cookie)));
    }

    /**
     * Value of a cookie of the request as an integer.
     *
     * <p>Sample fetch {@code req.cook_val}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public static IntExpr reqCookVal(Word cookie) {
        return new IntExpr(Sample.fetch("req.cook_val", cookie));
    }

    /**
     * A request header line in full, commas included, for headers such as User-Agent or Date. The occurrence
     * counts from 1, negative ones from the end.
     *
     * <p>Sample fetch {@code req.fhdr}, gives text. Can be used in rules of requests, {@code use_backend}, the choice
     * of a server and the choice of the source address. HAProxy's default: the last occurrence. Configuration
     * manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr reqFhdr() {
        return new StringExpr(Sample.fetch("req.fhdr"));
    }

    /**
     * A request header line in full, commas included, for headers such as User-Agent or Date. The occurrence
     * counts from 1, negative ones from the end.
     *
     * <p>Sample fetch {@code req.fhdr}, gives text. Can be used in rules of requests, {@code use_backend}, the choice
     * of a server and the choice of the source address. HAProxy's default: the last occurrence. Configuration
     * manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @return the expression
     */
    public static StringExpr reqFhdr(String header) {
        return new StringExpr(Sample.fetch("req.fhdr", Word.of(header)));
    }

    /**
     * A request header line in full, commas included, for headers such as User-Agent or Date. The occurrence
     * counts from 1, negative ones from the end.
     *
     * <p>Sample fetch {@code req.fhdr}, gives text. Can be used in rules of requests, {@code use_backend}, the choice
     * of a server and the choice of the source address. HAProxy's default: the last occurrence. Configuration
     * manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public static StringExpr reqFhdr(Word header) {
        return new StringExpr(Sample.fetch("req.fhdr", header));
    }

    /**
     * A request header line in full, commas included, for headers such as User-Agent or Date. The occurrence
     * counts from 1, negative ones from the end.
     *
     * <p>Sample fetch {@code req.fhdr}, gives text. Can be used in rules of requests, {@code use_backend}, the choice
     * of a server and the choice of the source address. HAProxy's default: the last occurrence. Configuration
     * manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @return the expression
     */
    public static StringExpr reqFhdr(String header, long occurrence) {
        return new StringExpr(Sample.fetch("req.fhdr", Word.of(header), Word.of(occurrence)));
    }

    /**
     * A request header line in full, commas included, for headers such as User-Agent or Date. The occurrence
     * counts from 1, negative ones from the end.
     *
     * <p>Sample fetch {@code req.fhdr}, gives text. Can be used in rules of requests, {@code use_backend}, the choice
     * of a server and the choice of the source address. HAProxy's default: the last occurrence. Configuration
     * manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @return the expression
     */
    public static StringExpr reqFhdr(Word header, long occurrence) {
        return new StringExpr(Sample.fetch("req.fhdr", header, Word.of(occurrence)));
    }

    /**
     * How many lines of a header the request has; without a name, of all headers. Commas do not count.
     *
     * <p>Sample fetch {@code req.fhdr_cnt}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr reqFhdrCnt() {
        return new IntExpr(Sample.fetch("req.fhdr_cnt"));
    }

    /**
     * How many lines of a header the request has; without a name, of all headers. Commas do not count.
     *
     * <p>Sample fetch {@code req.fhdr_cnt}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @return the expression
     */
    public static IntExpr reqFhdrCnt(String header) {
        return new IntExpr(Sample.fetch("req.fhdr_cnt", Word.of(header)));
    }

    /**
     * How many lines of a header the request has; without a name, of all headers. Commas do not count.
     *
     * <p>Sample fetch {@code req.fhdr_cnt}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public static IntExpr reqFhdrCnt(Word header) {
        return new IntExpr(Sample.fetch("req.fhdr_cnt", header));
    }

    /**
     * One comma-separated value of a request header. The occurrence counts from 1, negative ones from the end;
     * ACLs look at all of them unless one is chosen.
     *
     * <p>Sample fetch {@code req.hdr}, gives text. Can be used in rules of requests, {@code use_backend}, the choice
     * of a server and the choice of the source address. HAProxy's default: the last occurrence. Configuration
     * manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr reqHdr() {
        return new StringExpr(Sample.fetch("req.hdr"));
    }

    /**
     * One comma-separated value of a request header. The occurrence counts from 1, negative ones from the end;
     * ACLs look at all of them unless one is chosen.
     *
     * <p>Sample fetch {@code req.hdr}, gives text. Can be used in rules of requests, {@code use_backend}, the choice
     * of a server and the choice of the source address. HAProxy's default: the last occurrence. Configuration
     * manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @return the expression
     */
    public static StringExpr reqHdr(String header) {
        return new StringExpr(Sample.fetch("req.hdr", Word.of(header)));
    }

    /**
     * One comma-separated value of a request header. The occurrence counts from 1, negative ones from the end;
     * ACLs look at all of them unless one is chosen.
     *
     * <p>Sample fetch {@code req.hdr}, gives text. Can be used in rules of requests, {@code use_backend}, the choice
     * of a server and the choice of the source address. HAProxy's default: the last occurrence. Configuration
     * manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public static StringExpr reqHdr(Word header) {
        return new StringExpr(Sample.fetch("req.hdr", header));
    }

    /**
     * One comma-separated value of a request header. The occurrence counts from 1, negative ones from the end;
     * ACLs look at all of them unless one is chosen.
     *
     * <p>Sample fetch {@code req.hdr}, gives text. Can be used in rules of requests, {@code use_backend}, the choice
     * of a server and the choice of the source address. HAProxy's default: the last occurrence. Configuration
     * manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @return the expression
     */
    public static StringExpr reqHdr(String header, long occurrence) {
        return new StringExpr(Sample.fetch("req.hdr", Word.of(header), Word.of(occurrence)));
    }

    /**
     * One comma-separated value of a request header. The occurrence counts from 1, negative ones from the end;
     * ACLs look at all of them unless one is chosen.
     *
     * <p>Sample fetch {@code req.hdr}, gives text. Can be used in rules of requests, {@code use_backend}, the choice
     * of a server and the choice of the source address. HAProxy's default: the last occurrence. Configuration
     * manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @return the expression
     */
    public static StringExpr reqHdr(Word header, long occurrence) {
        return new StringExpr(Sample.fetch("req.hdr", header, Word.of(occurrence)));
    }

    /**
     * How many comma-separated values of a header the request has; without a name, of all headers.
     *
     * <p>Sample fetch {@code req.hdr_cnt}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr reqHdrCnt() {
        return new IntExpr(Sample.fetch("req.hdr_cnt"));
    }

    /**
     * How many comma-separated values of a header the request has; without a name, of all headers.
     *
     * <p>Sample fetch {@code req.hdr_cnt}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @return the expression
     */
    public static IntExpr reqHdrCnt(String header) {
        return new IntExpr(Sample.fetch("req.hdr_cnt", Word.of(header)));
    }

    /**
     * How many comma-separated values of a header the request has; without a name, of all headers.
     *
     * <p>Sample fetch {@code req.hdr_cnt}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public static IntExpr reqHdrCnt(Word header) {
        return new IntExpr(Sample.fetch("req.hdr_cnt", header));
    }

    /**
     * A request header value as an IPv4 or IPv6 address; a port behind it is dropped. Undefined when it is not an
     * address. Clients can forge it: trust it only behind a known proxy.
     *
     * <p>Sample fetch {@code req.hdr_ip}, gives an IP address. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. HAProxy's default: the last occurrence.
     * Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static AddressExpr reqHdrIp() {
        return new AddressExpr(Sample.fetch("req.hdr_ip"));
    }

    /**
     * A request header value as an IPv4 or IPv6 address; a port behind it is dropped. Undefined when it is not an
     * address. Clients can forge it: trust it only behind a known proxy.
     *
     * <p>Sample fetch {@code req.hdr_ip}, gives an IP address. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. HAProxy's default: the last occurrence.
     * Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @return the expression
     */
    public static AddressExpr reqHdrIp(String header) {
        return new AddressExpr(Sample.fetch("req.hdr_ip", Word.of(header)));
    }

    /**
     * A request header value as an IPv4 or IPv6 address; a port behind it is dropped. Undefined when it is not an
     * address. Clients can forge it: trust it only behind a known proxy.
     *
     * <p>Sample fetch {@code req.hdr_ip}, gives an IP address. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. HAProxy's default: the last occurrence.
     * Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public static AddressExpr reqHdrIp(Word header) {
        return new AddressExpr(Sample.fetch("req.hdr_ip", header));
    }

    /**
     * A request header value as an IPv4 or IPv6 address; a port behind it is dropped. Undefined when it is not an
     * address. Clients can forge it: trust it only behind a known proxy.
     *
     * <p>Sample fetch {@code req.hdr_ip}, gives an IP address. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. HAProxy's default: the last occurrence.
     * Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @return the expression
     */
    public static AddressExpr reqHdrIp(String header, long occurrence) {
        return new AddressExpr(Sample.fetch("req.hdr_ip", Word.of(header), Word.of(occurrence)));
    }

    /**
     * A request header value as an IPv4 or IPv6 address; a port behind it is dropped. Undefined when it is not an
     * address. Clients can forge it: trust it only behind a known proxy.
     *
     * <p>Sample fetch {@code req.hdr_ip}, gives an IP address. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. HAProxy's default: the last occurrence.
     * Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @return the expression
     */
    public static AddressExpr reqHdrIp(Word header, long occurrence) {
        return new AddressExpr(Sample.fetch("req.hdr_ip", header, Word.of(occurrence)));
    }

    /**
     * Names of all headers of the request joined by a delimiter, of which only the first character counts. A base
     * for client fingerprints.
     *
     * <p>Sample fetch {@code req.hdr_names}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. HAProxy's default: ,. Configuration manual, section
     * 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr reqHdrNames() {
        return new StringExpr(Sample.fetch("req.hdr_names"));
    }

    /**
     * Names of all headers of the request joined by a delimiter, of which only the first character counts. A base
     * for client fingerprints.
     *
     * <p>Sample fetch {@code req.hdr_names}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. HAProxy's default: ,. Configuration manual, section
     * 7.3.6.
     *
     * @param delimiter delimiter
     * @return the expression
     */
    public static StringExpr reqHdrNames(String delimiter) {
        return new StringExpr(Sample.fetch("req.hdr_names", Word.of(delimiter)));
    }

    /**
     * Names of all headers of the request joined by a delimiter, of which only the first character counts. A base
     * for client fingerprints.
     *
     * <p>Sample fetch {@code req.hdr_names}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. HAProxy's default: ,. Configuration manual, section
     * 7.3.6.
     *
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @return the expression
     */
    public static StringExpr reqHdrNames(Word delimiter) {
        return new StringExpr(Sample.fetch("req.hdr_names", delimiter));
    }

    /**
     * A request header value as an integer.
     *
     * <p>Sample fetch {@code req.hdr_val}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. HAProxy's default: the last occurrence.
     * Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr reqHdrVal() {
        return new IntExpr(Sample.fetch("req.hdr_val"));
    }

    /**
     * A request header value as an integer.
     *
     * <p>Sample fetch {@code req.hdr_val}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. HAProxy's default: the last occurrence.
     * Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @return the expression
     */
    public static IntExpr reqHdrVal(String header) {
        return new IntExpr(Sample.fetch("req.hdr_val", Word.of(header)));
    }

    /**
     * A request header value as an integer.
     *
     * <p>Sample fetch {@code req.hdr_val}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. HAProxy's default: the last occurrence.
     * Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public static IntExpr reqHdrVal(Word header) {
        return new IntExpr(Sample.fetch("req.hdr_val", header));
    }

    /**
     * A request header value as an integer.
     *
     * <p>Sample fetch {@code req.hdr_val}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. HAProxy's default: the last occurrence.
     * Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @return the expression
     */
    public static IntExpr reqHdrVal(String header, long occurrence) {
        return new IntExpr(Sample.fetch("req.hdr_val", Word.of(header), Word.of(occurrence)));
    }

    /**
     * A request header value as an integer.
     *
     * <p>Sample fetch {@code req.hdr_val}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. HAProxy's default: the last occurrence.
     * Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @return the expression
     */
    public static IntExpr reqHdrVal(Word header, long occurrence) {
        return new IntExpr(Sample.fetch("req.hdr_val", header, Word.of(occurrence)));
    }

    /**
     * All request headers in text form, ended by an empty line, as rules have left them so far. Mostly for
     * offloading to agents and for debugging.
     *
     * <p>Sample fetch {@code req.hdrs}, gives bytes. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static BinaryExpr reqHdrs() {
        return new BinaryExpr(Sample.fetch("req.hdrs"));
    }

    /**
     * All request headers as length-prefixed strings in the encoding of SPOE, ended by an empty name and value.
     *
     * <p>Sample fetch {@code req.hdrs_bin}, gives bytes. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static BinaryExpr reqHdrsBin() {
        return new BinaryExpr(Sample.fetch("req.hdrs_bin"));
    }

    /**
     * Time from the first byte of the request to the end of its headers, in milliseconds, like TR in the log.
     *
     * <p>Sample fetch {@code req.timer.hdr}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. Since HAProxy 3.0. Configuration manual,
     * section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr reqTimerHdr() {
        return new IntExpr(Sample.fetch("req.timer.hdr"));
    }

    /**
     * Idle time before the request, from the end of the handshakes or of the previous response to its first byte,
     * in milliseconds, like Ti in the log.
     *
     * <p>Sample fetch {@code req.timer.idle}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. Since HAProxy 3.0. Configuration manual,
     * section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr reqTimerIdle() {
        return new IntExpr(Sample.fetch("req.timer.idle"));
    }

    /**
     * Time the request spent in queues waiting for a server slot, in milliseconds, like Tw in the log.
     *
     * <p>Sample fetch {@code req.timer.queue}, gives an integer. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Since HAProxy 3.0. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr reqTimerQueue() {
        return new IntExpr(Sample.fetch("req.timer.queue"));
    }

    /**
     * Time to get the whole request headers, idle time and handshakes included, in milliseconds, like Tq in the
     * log.
     *
     * <p>Sample fetch {@code req.timer.tq}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. Since HAProxy 3.0. Configuration manual,
     * section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr reqTimerTq() {
        return new IntExpr(Sample.fetch("req.timer.tq"));
    }

    /**
     * HTTP version of the request as major.minor, for example 1.1 or 2.0.
     *
     * <p>Sample fetch {@code req.ver}, also called {@code req_ver}, gives text. Can be used in rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr reqVer() {
        return new StringExpr(Sample.fetch("req.ver"));
    }

    /**
     * When the first byte of the request arrived, counted from the Unix epoch, like tr in the log.
     *
     * <p>Sample fetch {@code request_date}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: s. Since HAProxy 3.0. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr requestDate() {
        return new IntExpr(Sample.fetch("request_date"));
    }

    /**
     * When the first byte of the request arrived, counted from the Unix epoch, like tr in the log.
     *
     * <p>Sample fetch {@code request_date}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: s. Since HAProxy 3.0. Configuration manual, section 7.3.6.
     *
     * @param unit unit: {@code s}, {@code ms}, {@code us}
     * @return the expression
     */
    public static IntExpr requestDate(DateUnit unit) {
        return new IntExpr(Sample.fetch("request_date", Word.of(unit.word())));
    }

    /**
     * Body of the response as far as it is buffered. Never more than one buffer.
     *
     * <p>Sample fetch {@code res.body}, gives bytes. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static BinaryExpr resBody() {
        return new BinaryExpr(Sample.fetch("res.body"));
    }

    /**
     * Number of body bytes of the response in the buffer at this moment.
     *
     * <p>Sample fetch {@code res.body_len}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr resBodyLen() {
        return new IntExpr(Sample.fetch("res.body_len"));
    }

    /**
     * Announced size of the response body in bytes: the Content-Length, or what is buffered when the body is
     * chunked.
     *
     * <p>Sample fetch {@code res.body_size}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr resBodySize() {
        return new IntExpr(Sample.fetch("res.body_size"));
    }

    /**
     * True when the response came out of an HAProxy cache.
     *
     * <p>Sample fetch {@code res.cache_hit}, gives true or false. Can be used in the choice of the source address,
     * rules of responses, {@code stick store-response}, logs and health checks. Configuration manual, section
     * 7.3.6.
     *
     * @return the expression
     */
    public static BoolExpr resCacheHit() {
        return new BoolExpr(Sample.fetch("res.cache_hit"));
    }

    /**
     * Name of the cache that served the response, empty when none did.
     *
     * <p>Sample fetch {@code res.cache_name}, gives text. Can be used in the choice of the source address, rules of
     * responses, {@code stick store-response}, logs and health checks. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr resCacheName() {
        return new StringExpr(Sample.fetch("res.cache_name"));
    }

    /**
     * True when HAProxy compresses the response.
     *
     * <p>Sample fetch {@code res.comp}, gives true or false. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static BoolExpr resComp() {
        return new BoolExpr(Sample.fetch("res.comp"));
    }

    /**
     * Algorithm HAProxy compresses the response with, such as gzip.
     *
     * <p>Sample fetch {@code res.comp_algo}, gives text. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr resCompAlgo() {
        return new StringExpr(Sample.fetch("res.comp_algo"));
    }

    /**
     * Value of a cookie the response sets, the last of that name; the first cookie of all without a name.
     *
     * <p>Sample fetch {@code res.cook}, gives text. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr resCook() {
        return new StringExpr(Sample.fetch("res.cook"));
    }

    /**
     * Value of a cookie the response sets, the last of that name; the first cookie of all without a name.
     *
     * <p>Sample fetch {@code res.cook}, gives text. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @return the expression
     */
    public static StringExpr resCook(String cookie) {
        return new StringExpr(Sample.fetch("res.cook", Word.of(cookie)));
    }

    /**
     * Value of a cookie the response sets, the last of that name; the first cookie of all without a name.
     *
     * <p>Sample fetch {@code res.cook}, gives text. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public static StringExpr resCook(Word cookie) {
        return new StringExpr(Sample.fetch("res.cook", cookie));
    }

    /**
     * How often the response sets a cookie; without a name, the number of all cookies it sets.
     *
     * <p>Sample fetch {@code res.cook_cnt}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr resCookCnt() {
        return new IntExpr(Sample.fetch("res.cook_cnt"));
    }

    /**
     * How often the response sets a cookie; without a name, the number of all cookies it sets.
     *
     * <p>Sample fetch {@code res.cook_cnt}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @return the expression
     */
    public static IntExpr resCookCnt(String cookie) {
        return new IntExpr(Sample.fetch("res.cook_cnt", Word.of(cookie)));
    }

    /**
     * How often the response sets a cookie; without a name, the number of all cookies it sets.
     *
     * <p>Sample fetch {@code res.cook_cnt}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public static IntExpr resCookCnt(Word cookie) {
        return new IntExpr(Sample.fetch("res.cook_cnt", cookie));
    }

    /**
     * Names of all cookies the response sets joined by a delimiter, of which only the first character counts.
     *
     * <p>Sample fetch {@code res.cook_names}, gives text. Can be used in rules of responses, {@code stick store-response}
     * and health checks. HAProxy's default: ,. Since HAProxy 3.0. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr resCookNames() {
        return new StringExpr(Sample.fetch("res.cook_names"));
    }

    /**
     * Names of all cookies the response sets joined by a delimiter, of which only the first character counts.
     *
     * <p>Sample fetch {@code res.cook_names}, gives text. Can be used in rules of responses, {@code stick store-response}
     * and health checks. HAProxy's default: ,. Since HAProxy 3.0. Configuration manual, section 7.3.6.
     *
     * @param delimiter delimiter
     * @return the expression
     */
    public static StringExpr resCookNames(String delimiter) {
        return new StringExpr(Sample.fetch("res.cook_names", Word.of(delimiter)));
    }

    /**
     * Names of all cookies the response sets joined by a delimiter, of which only the first character counts.
     *
     * <p>Sample fetch {@code res.cook_names}, gives text. Can be used in rules of responses, {@code stick store-response}
     * and health checks. HAProxy's default: ,. Since HAProxy 3.0. Configuration manual, section 7.3.6.
     *
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @return the expression
     */
    public static StringExpr resCookNames(Word delimiter) {
        return new StringExpr(Sample.fetch("res.cook_names", delimiter));
    }

    /**
     * Value of a cookie the response sets, as an integer.
     *
     * <p>Sample fetch {@code res.cook_val}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr resCookVal() {
        return new IntExpr(Sample.fetch("res.cook_val"));
    }

    /**
     * Value of a cookie the response sets, as an integer.
     *
     * <p>Sample fetch {@code res.cook_val}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @return the expression
     */
    public static IntExpr resCookVal(String cookie) {
        return new IntExpr(Sample.fetch("res.cook_val", Word.of(cookie)));
    }

    /**
     * Value of a cookie the response sets, as an integer.
     *
     * <p>Sample fetch {@code res.cook_val}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public static IntExpr resCookVal(Word cookie) {
        return new IntExpr(Sample.fetch("res.cook_val", cookie));
    }

    /**
     * A response header line in full, commas included. The occurrence counts from 1, negative ones from the end.
     *
     * <p>Sample fetch {@code res.fhdr}, gives text. Can be used in rules of responses, {@code stick store-response}
     * and health checks. HAProxy's default: the last occurrence. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr resFhdr() {
        return new StringExpr(Sample.fetch("res.fhdr"));
    }

    /**
     * A response header line in full, commas included. The occurrence counts from 1, negative ones from the end.
     *
     * <p>Sample fetch {@code res.fhdr}, gives text. Can be used in rules of responses, {@code stick store-response}
     * and health checks. HAProxy's default: the last occurrence. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @return the expression
     */
    public static StringExpr resFhdr(String header) {
        return new StringExpr(Sample.fetch("res.fhdr", Word.of(header)));
    }

    /**
     * A response header line in full, commas included. The occurrence counts from 1, negative ones from the end.
     *
     * <p>Sample fetch {@code res.fhdr}, gives text. Can be used in rules of responses, {@code stick store-response}
     * and health checks. HAProxy's default: the last occurrence. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public static StringExpr resFhdr(Word header) {
        return new StringExpr(Sample.fetch("res.fhdr", header));
    }

    /**
     * A response header line in full, commas included. The occurrence counts from 1, negative ones from the end.
     *
     * <p>Sample fetch {@code res.fhdr}, gives text. Can be used in rules of responses, {@code stick store-response}
     * and health checks. HAProxy's default: the last occurrence. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @return the expression
     */
    public static StringExpr resFhdr(String header, long occurrence) {
        return new StringExpr(Sample.fetch("res.fhdr", Word.of(header), Word.of(occurrence)));
    }

    /**
     * A response header line in full, commas included. The occurrence counts from 1, negative ones from the end.
     *
     * <p>Sample fetch {@code res.fhdr}, gives text. Can be used in rules of responses, {@code stick store-response}
     * and health checks. HAProxy's default: the last occurrence. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @return the expression
     */
    public static StringExpr resFhdr(Word header, long occurrence) {
        return new StringExpr(Sample.fetch("res.fhdr", header, Word.of(occurrence)));
    }

    /**
     * How many lines of a header the response has; without a name, of all headers. Commas do not count.
     *
     * <p>Sample fetch {@code res.fhdr_cnt}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr resFhdrCnt() {
        return new IntExpr(Sample.fetch("res.fhdr_cnt"));
    }

    /**
     * How many lines of a header the response has; without a name, of all headers. Commas do not count.
     *
     * <p>Sample fetch {@code res.fhdr_cnt}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @return the expression
     */
    public static IntExpr resFhdrCnt(String header) {
        return new IntExpr(Sample.fetch("res.fhdr_cnt", Word.of(header)));
    }

    /**
     * How many lines of a header the response has; without a name, of all headers. Commas do not count.
     *
     * <p>Sample fetch {@code res.fhdr_cnt}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public static IntExpr resFhdrCnt(Word header) {
        return new IntExpr(Sample.fetch("res.fhdr_cnt", header));
    }

    /**
     * One comma-separated value of a response header. The occurrence counts from 1, negative ones from the end;
     * ACLs look at all of them unless one is chosen.
     *
     * <p>Sample fetch {@code res.hdr}, gives text. Can be used in rules of responses, {@code stick store-response}
     * and health checks. HAProxy's default: the last occurrence. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr resHdr() {
        return new StringExpr(Sample.fetch("res.hdr"));
    }

    /**
     * One comma-separated value of a response header. The occurrence counts from 1, negative ones from the end;
     * ACLs look at all of them unless one is chosen.
     *
     * <p>Sample fetch {@code res.hdr}, gives text. Can be used in rules of responses, {@code stick store-response}
     * and health checks. HAProxy's default: the last occurrence. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @return the expression
     */
    public static StringExpr resHdr(String header) {
        return new StringExpr(Sample.fetch("res.hdr", Word.of(header)));
    }

    /**
     * One comma-separated value of a response header. The occurrence counts from 1, negative ones from the end;
     * ACLs look at all of them unless one is chosen.
     *
     * <p>Sample fetch {@code res.hdr}, gives text. Can be used in rules of responses, {@code stick store-response}
     * and health checks. HAProxy's default: the last occurrence. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public static StringExpr resHdr(Word header) {
        return new StringExpr(Sample.fetch("res.hdr", header));
    }

    /**
     * One comma-separated value of a response header. The occurrence counts from 1, negative ones from the end;
     * ACLs look at all of them unless one is chosen.
     *
     * <p>Sample fetch {@code res.hdr}, gives text. Can be used in rules of responses, {@code stick store-response}
     * and health checks. HAProxy's default: the last occurrence. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @return the expression
     */
    public static StringExpr resHdr(String header, long occurrence) {
        return new StringExpr(Sample.fetch("res.hdr", Word.of(header), Word.of(occurrence)));
    }

    /**
     * One comma-separated value of a response header. The occurrence counts from 1, negative ones from the end;
     * ACLs look at all of them unless one is chosen.
     *
     * <p>Sample fetch {@code res.hdr}, gives text. Can be used in rules of responses, {@code stick store-response}
     * and health checks. HAProxy's default: the last occurrence. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @return the expression
     */
    public static StringExpr resHdr(Word header, long occurrence) {
        return new StringExpr(Sample.fetch("res.hdr", header, Word.of(occurrence)));
    }

    /**
     * How many comma-separated values of a header the response has; without a name, of all headers.
     *
     * <p>Sample fetch {@code res.hdr_cnt}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr resHdrCnt() {
        return new IntExpr(Sample.fetch("res.hdr_cnt"));
    }

    /**
     * How many comma-separated values of a header the response has; without a name, of all headers.
     *
     * <p>Sample fetch {@code res.hdr_cnt}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @return the expression
     */
    public static IntExpr resHdrCnt(String header) {
        return new IntExpr(Sample.fetch("res.hdr_cnt", Word.of(header)));
    }

    /**
     * How many comma-separated values of a header the response has; without a name, of all headers.
     *
     * <p>Sample fetch {@code res.hdr_cnt}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public static IntExpr resHdrCnt(Word header) {
        return new IntExpr(Sample.fetch("res.hdr_cnt", header));
    }

    /**
     * A response header value as an IPv4 or IPv6 address. Undefined when it is not an address.
     *
     * <p>Sample fetch {@code res.hdr_ip}, gives an IP address. Can be used in rules of responses, {@code stick store-response}
     * and health checks. HAProxy's default: the last occurrence. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static AddressExpr resHdrIp() {
        return new AddressExpr(Sample.fetch("res.hdr_ip"));
    }

    /**
     * A response header value as an IPv4 or IPv6 address. Undefined when it is not an address.
     *
     * <p>Sample fetch {@code res.hdr_ip}, gives an IP address. Can be used in rules of responses, {@code stick store-response}
     * and health checks. HAProxy's default: the last occurrence. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @return the expression
     */
    public static AddressExpr resHdrIp(String header) {
        return new AddressExpr(Sample.fetch("res.hdr_ip", Word.of(header)));
    }

    /**
     * A response header value as an IPv4 or IPv6 address. Undefined when it is not an address.
     *
     * <p>Sample fetch {@code res.hdr_ip}, gives an IP address. Can be used in rules of responses, {@code stick store-response}
     * and health checks. HAProxy's default: the last occurrence. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public static AddressExpr resHdrIp(Word header) {
        return new AddressExpr(Sample.fetch("res.hdr_ip", header));
    }

    /**
     * A response header value as an IPv4 or IPv6 address. Undefined when it is not an address.
     *
     * <p>Sample fetch {@code res.hdr_ip}, gives an IP address. Can be used in rules of responses, {@code stick store-response}
     * and health checks. HAProxy's default: the last occurrence. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @return the expression
     */
    public static AddressExpr resHdrIp(String header, long occurrence) {
        return new AddressExpr(Sample.fetch("res.hdr_ip", Word.of(header), Word.of(occurrence)));
    }

    /**
     * A response header value as an IPv4 or IPv6 address. Undefined when it is not an address.
     *
     * <p>Sample fetch {@code res.hdr_ip}, gives an IP address. Can be used in rules of responses, {@code stick store-response}
     * and health checks. HAProxy's default: the last occurrence. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @return the expression
     */
    public static AddressExpr resHdrIp(Word header, long occurrence) {
        return new AddressExpr(Sample.fetch("res.hdr_ip", header, Word.of(occurrence)));
    }

    /**
     * Names of all headers of the response joined by a delimiter, of which only the first character counts.
     *
     * <p>Sample fetch {@code res.hdr_names}, gives text. Can be used in rules of responses, {@code stick store-response}
     * and health checks. HAProxy's default: ,. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr resHdrNames() {
        return new StringExpr(Sample.fetch("res.hdr_names"));
    }

    /**
     * Names of all headers of the response joined by a delimiter, of which only the first character counts.
     *
     * <p>Sample fetch {@code res.hdr_names}, gives text. Can be used in rules of responses, {@code stick store-response}
     * and health checks. HAProxy's default: ,. Configuration manual, section 7.3.6.
     *
     * @param delimiter delimiter
     * @return the expression
     */
    public static StringExpr resHdrNames(String delimiter) {
        return new StringExpr(Sample.fetch("res.hdr_names", Word.of(delimiter)));
    }

    /**
     * Names of all headers of the response joined by a delimiter, of which only the first character counts.
     *
     * <p>Sample fetch {@code res.hdr_names}, gives text. Can be used in rules of responses, {@code stick store-response}
     * and health checks. HAProxy's default: ,. Configuration manual, section 7.3.6.
     *
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @return the expression
     */
    public static StringExpr resHdrNames(Word delimiter) {
        return new StringExpr(Sample.fetch("res.hdr_names", delimiter));
    }

    /**
     * A response header value as an integer.
     *
     * <p>Sample fetch {@code res.hdr_val}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. HAProxy's default: the last occurrence. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr resHdrVal() {
        return new IntExpr(Sample.fetch("res.hdr_val"));
    }

    /**
     * A response header value as an integer.
     *
     * <p>Sample fetch {@code res.hdr_val}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. HAProxy's default: the last occurrence. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @return the expression
     */
    public static IntExpr resHdrVal(String header) {
        return new IntExpr(Sample.fetch("res.hdr_val", Word.of(header)));
    }

    /**
     * A response header value as an integer.
     *
     * <p>Sample fetch {@code res.hdr_val}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. HAProxy's default: the last occurrence. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public static IntExpr resHdrVal(Word header) {
        return new IntExpr(Sample.fetch("res.hdr_val", header));
    }

    /**
     * A response header value as an integer.
     *
     * <p>Sample fetch {@code res.hdr_val}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. HAProxy's default: the last occurrence. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @return the expression
     */
    public static IntExpr resHdrVal(String header, long occurrence) {
        return new IntExpr(Sample.fetch("res.hdr_val", Word.of(header), Word.of(occurrence)));
    }

    /**
     * A response header value as an integer.
     *
     * <p>Sample fetch {@code res.hdr_val}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. HAProxy's default: the last occurrence. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @return the expression
     */
    public static IntExpr resHdrVal(Word header, long occurrence) {
        return new IntExpr(Sample.fetch("res.hdr_val", header, Word.of(occurrence)));
    }

    /**
     * All response headers in text form, ended by an empty line, as rules have left them so far.
     *
     * <p>Sample fetch {@code res.hdrs}, gives bytes. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static BinaryExpr resHdrs() {
        return new BinaryExpr(Sample.fetch("res.hdrs"));
    }

    /**
     * All response headers as length-prefixed strings in the encoding of SPOE, ended by an empty name and value.
     *
     * <p>Sample fetch {@code res.hdrs_bin}, gives bytes. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static BinaryExpr resHdrsBin() {
        return new BinaryExpr(Sample.fetch("res.hdrs_bin"));
    }

    /**
     * Time the server took to send its response headers, counted from the connection to it, in milliseconds, like
     * Tr in the log.
     *
     * <p>Sample fetch {@code res.timer.hdr}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Since HAProxy 3.0. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr resTimerHdr() {
        return new IntExpr(Sample.fetch("res.timer.hdr"));
    }

    /**
     * HTTP version of the response as major.minor, for example 1.1.
     *
     * <p>Sample fetch {@code res.ver}, gives text. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr resVer() {
        return new StringExpr(Sample.fetch("res.ver"));
    }

    /**
     * Older name of res.ver: HTTP version of the response.
     *
     * <p>Sample fetch {@code resp_ver}, gives text. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr respVer() {
        return new StringExpr(Sample.fetch("resp_ver"));
    }

    /**
     * Older name of res.cook: value of a cookie the response sets.
     *
     * <p>Sample fetch {@code scook}, gives text. Can be used in rules of responses, {@code stick store-response} and
     * health checks. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr scook() {
        return new StringExpr(Sample.fetch("scook"));
    }

    /**
     * Older name of res.cook: value of a cookie the response sets.
     *
     * <p>Sample fetch {@code scook}, gives text. Can be used in rules of responses, {@code stick store-response} and
     * health checks. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @return the expression
     */
    public static StringExpr scook(String cookie) {
        return new StringExpr(Sample.fetch("scook", Word.of(cookie)));
    }

    /**
     * Older name of res.cook: value of a cookie the response sets.
     *
     * <p>Sample fetch {@code scook}, gives text. Can be used in rules of responses, {@code stick store-response} and
     * health checks. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public static StringExpr scook(Word cookie) {
        return new StringExpr(Sample.fetch("scook", cookie));
    }

    /**
     * Older name of res.cook_cnt: how often the response sets a cookie.
     *
     * <p>Sample fetch {@code scook_cnt}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr scookCnt() {
        return new IntExpr(Sample.fetch("scook_cnt"));
    }

    /**
     * Older name of res.cook_cnt: how often the response sets a cookie.
     *
     * <p>Sample fetch {@code scook_cnt}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @return the expression
     */
    public static IntExpr scookCnt(String cookie) {
        return new IntExpr(Sample.fetch("scook_cnt", Word.of(cookie)));
    }

    /**
     * Older name of res.cook_cnt: how often the response sets a cookie.
     *
     * <p>Sample fetch {@code scook_cnt}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public static IntExpr scookCnt(Word cookie) {
        return new IntExpr(Sample.fetch("scook_cnt", cookie));
    }

    /**
     * Older name of res.cook_val: value of a cookie the response sets, as an integer.
     *
     * <p>Sample fetch {@code scook_val}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr scookVal() {
        return new IntExpr(Sample.fetch("scook_val"));
    }

    /**
     * Older name of res.cook_val: value of a cookie the response sets, as an integer.
     *
     * <p>Sample fetch {@code scook_val}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie
     * @return the expression
     */
    public static IntExpr scookVal(String cookie) {
        return new IntExpr(Sample.fetch("scook_val", Word.of(cookie)));
    }

    /**
     * Older name of res.cook_val: value of a cookie the response sets, as an integer.
     *
     * <p>Sample fetch {@code scook_val}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public static IntExpr scookVal(Word cookie) {
        return new IntExpr(Sample.fetch("scook_val", cookie));
    }

    /**
     * Status code the server itself sent, before any rule changed it. Undefined when no server answered.
     *
     * <p>Sample fetch {@code server_status}, gives an integer. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Since HAProxy 3.0. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr serverStatus() {
        return new IntExpr(Sample.fetch("server_status"));
    }

    /**
     * Older name of res.hdr: one value of a response header.
     *
     * <p>Sample fetch {@code shdr}, gives text. Can be used in rules of responses, {@code stick store-response} and
     * health checks. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr shdr() {
        return new StringExpr(Sample.fetch("shdr"));
    }

    /**
     * Older name of res.hdr: one value of a response header.
     *
     * <p>Sample fetch {@code shdr}, gives text. Can be used in rules of responses, {@code stick store-response} and
     * health checks. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @return the expression
     */
    public static StringExpr shdr(String header) {
        return new StringExpr(Sample.fetch("shdr", Word.of(header)));
    }

    /**
     * Older name of res.hdr: one value of a response header.
     *
     * <p>Sample fetch {@code shdr}, gives text. Can be used in rules of responses, {@code stick store-response} and
     * health checks. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public static StringExpr shdr(Word header) {
        return new StringExpr(Sample.fetch("shdr", header));
    }

    /**
     * Older name of res.hdr: one value of a response header.
     *
     * <p>Sample fetch {@code shdr}, gives text. Can be used in rules of responses, {@code stick store-response} and
     * health checks. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @return the expression
     */
    public static StringExpr shdr(String header, long occurrence) {
        return new StringExpr(Sample.fetch("shdr", Word.of(header), Word.of(occurrence)));
    }

    /**
     * Older name of res.hdr: one value of a response header.
     *
     * <p>Sample fetch {@code shdr}, gives text. Can be used in rules of responses, {@code stick store-response} and
     * health checks. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @return the expression
     */
    public static StringExpr shdr(Word header, long occurrence) {
        return new StringExpr(Sample.fetch("shdr", header, Word.of(occurrence)));
    }

    /**
     * Older name of res.hdr_cnt: number of values of a response header.
     *
     * <p>Sample fetch {@code shdr_cnt}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr shdrCnt() {
        return new IntExpr(Sample.fetch("shdr_cnt"));
    }

    /**
     * Older name of res.hdr_cnt: number of values of a response header.
     *
     * <p>Sample fetch {@code shdr_cnt}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @return the expression
     */
    public static IntExpr shdrCnt(String header) {
        return new IntExpr(Sample.fetch("shdr_cnt", Word.of(header)));
    }

    /**
     * Older name of res.hdr_cnt: number of values of a response header.
     *
     * <p>Sample fetch {@code shdr_cnt}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public static IntExpr shdrCnt(Word header) {
        return new IntExpr(Sample.fetch("shdr_cnt", header));
    }

    /**
     * Older name of res.hdr_ip: a response header value as an address.
     *
     * <p>Sample fetch {@code shdr_ip}, gives an IP address. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static AddressExpr shdrIp() {
        return new AddressExpr(Sample.fetch("shdr_ip"));
    }

    /**
     * Older name of res.hdr_ip: a response header value as an address.
     *
     * <p>Sample fetch {@code shdr_ip}, gives an IP address. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @return the expression
     */
    public static AddressExpr shdrIp(String header) {
        return new AddressExpr(Sample.fetch("shdr_ip", Word.of(header)));
    }

    /**
     * Older name of res.hdr_ip: a response header value as an address.
     *
     * <p>Sample fetch {@code shdr_ip}, gives an IP address. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public static AddressExpr shdrIp(Word header) {
        return new AddressExpr(Sample.fetch("shdr_ip", header));
    }

    /**
     * Older name of res.hdr_ip: a response header value as an address.
     *
     * <p>Sample fetch {@code shdr_ip}, gives an IP address. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @return the expression
     */
    public static AddressExpr shdrIp(String header, long occurrence) {
        return new AddressExpr(Sample.fetch("shdr_ip", Word.of(header), Word.of(occurrence)));
    }

    /**
     * Older name of res.hdr_ip: a response header value as an address.
     *
     * <p>Sample fetch {@code shdr_ip}, gives an IP address. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @return the expression
     */
    public static AddressExpr shdrIp(Word header, long occurrence) {
        return new AddressExpr(Sample.fetch("shdr_ip", header, Word.of(occurrence)));
    }

    /**
     * Older name of res.hdr_val: a response header value as an integer.
     *
     * <p>Sample fetch {@code shdr_val}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr shdrVal() {
        return new IntExpr(Sample.fetch("shdr_val"));
    }

    /**
     * Older name of res.hdr_val: a response header value as an integer.
     *
     * <p>Sample fetch {@code shdr_val}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @return the expression
     */
    public static IntExpr shdrVal(String header) {
        return new IntExpr(Sample.fetch("shdr_val", Word.of(header)));
    }

    /**
     * Older name of res.hdr_val: a response header value as an integer.
     *
     * <p>Sample fetch {@code shdr_val}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public static IntExpr shdrVal(Word header) {
        return new IntExpr(Sample.fetch("shdr_val", header));
    }

    /**
     * Older name of res.hdr_val: a response header value as an integer.
     *
     * <p>Sample fetch {@code shdr_val}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header
     * @param occurrence occurrence
     * @return the expression
     */
    public static IntExpr shdrVal(String header, long occurrence) {
        return new IntExpr(Sample.fetch("shdr_val", Word.of(header), Word.of(occurrence)));
    }

    /**
     * Older name of res.hdr_val: a response header value as an integer.
     *
     * <p>Sample fetch {@code shdr_val}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.6.
     *
     * @param header name of the header, the name of a header, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param occurrence occurrence
     * @return the expression
     */
    public static IntExpr shdrVal(Word header, long occurrence) {
        return new IntExpr(Sample.fetch("shdr_val", header, Word.of(occurrence)));
    }

    /**
     * Status code of the response as it stands when this is evaluated; rules may have changed it.
     *
     * <p>Sample fetch {@code status}, gives an integer. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr status() {
        return new IntExpr(Sample.fetch("status"));
    }

    /**
     * Status code of the transaction as the log reports it.
     *
     * <p>Sample fetch {@code txn.status}, gives an integer. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Since HAProxy 3.0. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr txnStatus() {
        return new IntExpr(Sample.fetch("txn.status"));
    }

    /**
     * Active time of the request, from its first byte to the last byte of the response, in milliseconds, like Ta
     * in the log.
     *
     * <p>Sample fetch {@code txn.timer.total}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. Since HAProxy 3.0. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr txnTimerTotal() {
        return new IntExpr(Sample.fetch("txn.timer.total"));
    }

    /**
     * Unique id of the request, made on first use by unique-id-format. Undefined when no such format is
     * configured.
     *
     * <p>Sample fetch {@code unique-id}, gives text. Can be used in all rules, logs and health checks. Configuration
     * manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr uniqueId() {
        return new StringExpr(Sample.fetch("unique-id"));
    }

    /**
     * URL of the request as the client sent it, which can be a path, an absolute URL or a star. For matching paths
     * use path.
     *
     * <p>Sample fetch {@code url}, gives text. Can be used in rules of requests, {@code use_backend}, the choice of a
     * server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr url() {
        return new StringExpr(Sample.fetch("url"));
    }

    /**
     * 32-bit hash of the first Host header and the URL with its query string, a compact table key.
     *
     * <p>Sample fetch {@code url32}, gives an integer. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr url32() {
        return new IntExpr(Sample.fetch("url32"));
    }

    /**
     * The 4 bytes of url32 followed by the client address: 8 bytes for IPv4, 20 for IPv6.
     *
     * <p>Sample fetch {@code url32+src}, gives bytes. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static BinaryExpr url32Src() {
        return new BinaryExpr(Sample.fetch("url32+src"));
    }

    /**
     * Address in the host part of an absolute URL. Undefined when that is a name; nothing is resolved.
     *
     * <p>Sample fetch {@code url_ip}, gives an IPv4 address. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static Ipv4Expr urlIp() {
        return new Ipv4Expr(Sample.fetch("url_ip"));
    }

    /**
     * Value of a parameter of the query string, not decoded. Another delimiter than the question mark can start
     * the parameters; i ignores the case of the name. Without a name the first parameter is given.
     *
     * <p>Sample fetch {@code url_param}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr urlParam() {
        return new StringExpr(Sample.fetch("url_param"));
    }

    /**
     * Value of a parameter of the query string, not decoded. Another delimiter than the question mark can start
     * the parameters; i ignores the case of the name. Without a name the first parameter is given.
     *
     * <p>Sample fetch {@code url_param}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter
     * @return the expression
     */
    public static StringExpr urlParam(String param) {
        return new StringExpr(Sample.fetch("url_param", Word.of(param)));
    }

    /**
     * Value of a parameter of the query string, not decoded. Another delimiter than the question mark can start
     * the parameters; i ignores the case of the name. Without a name the first parameter is given.
     *
     * <p>Sample fetch {@code url_param}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @return the expression
     */
    public static StringExpr urlParam(Word param) {
        return new StringExpr(Sample.fetch("url_param", param));
    }

    /**
     * Value of a parameter of the query string, not decoded. Another delimiter than the question mark can start
     * the parameters; i ignores the case of the name. Without a name the first parameter is given.
     *
     * <p>Sample fetch {@code url_param}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter
     * @param delimiter delimiter
     * @return the expression
     */
    public static StringExpr urlParam(String param, String delimiter) {
        return new StringExpr(Sample.fetch("url_param", Word.of(param), Word.of(delimiter)));
    }

    /**
     * Value of a parameter of the query string, not decoded. Another delimiter than the question mark can start
     * the parameters; i ignores the case of the name. Without a name the first parameter is given.
     *
     * <p>Sample fetch {@code url_param}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @return the expression
     */
    public static StringExpr urlParam(Word param, Word delimiter) {
        return new StringExpr(Sample.fetch("url_param", param, delimiter));
    }

    /**
     * Value of a parameter of the query string, not decoded. Another delimiter than the question mark can start
     * the parameters; i ignores the case of the name. Without a name the first parameter is given.
     *
     * <p>Sample fetch {@code url_param}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Since HAProxy 3.0. Configuration manual, section
     * 7.3.6.
     *
     * @param param name of the parameter
     * @param delimiter delimiter
     * @return the expression
     */
    public static StringExpr urlParamIgnoreCase(String param, String delimiter) {
        return new StringExpr(Sample.fetch("url_param", Word.of(param), Word.of(delimiter),
                Word.of("i")));
    }

    /**
     * Value of a parameter of the query string, not decoded. Another delimiter than the question mark can start
     * the parameters; i ignores the case of the name. Without a name the first parameter is given.
     *
     * <p>Sample fetch {@code url_param}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Since HAProxy 3.0. Configuration manual, section
     * 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @return the expression
     */
    public static StringExpr urlParamIgnoreCase(Word param, Word delimiter) {
        return new StringExpr(Sample.fetch("url_param", param, delimiter, Word.of("i")));
    }

    /**
     * Port in the host part of an absolute URL, 80 when it has none. Undefined when the host is a name.
     *
     * <p>Sample fetch {@code url_port}, gives an integer. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr urlPort() {
        return new IntExpr(Sample.fetch("url_port"));
    }

    /**
     * Short name of url_param: value of a parameter of the query string, not decoded.
     *
     * <p>Sample fetch {@code urlp}, gives text. Can be used in rules of requests, {@code use_backend}, the choice of
     * a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static StringExpr urlp() {
        return new StringExpr(Sample.fetch("urlp"));
    }

    /**
     * Short name of url_param: value of a parameter of the query string, not decoded.
     *
     * <p>Sample fetch {@code urlp}, gives text. Can be used in rules of requests, {@code use_backend}, the choice of
     * a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter
     * @return the expression
     */
    public static StringExpr urlp(String param) {
        return new StringExpr(Sample.fetch("urlp", Word.of(param)));
    }

    /**
     * Short name of url_param: value of a parameter of the query string, not decoded.
     *
     * <p>Sample fetch {@code urlp}, gives text. Can be used in rules of requests, {@code use_backend}, the choice of
     * a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @return the expression
     */
    public static StringExpr urlp(Word param) {
        return new StringExpr(Sample.fetch("urlp", param));
    }

    /**
     * Short name of url_param: value of a parameter of the query string, not decoded.
     *
     * <p>Sample fetch {@code urlp}, gives text. Can be used in rules of requests, {@code use_backend}, the choice of
     * a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter
     * @param delimiter delimiter
     * @return the expression
     */
    public static StringExpr urlp(String param, String delimiter) {
        return new StringExpr(Sample.fetch("urlp", Word.of(param), Word.of(delimiter)));
    }

    /**
     * Short name of url_param: value of a parameter of the query string, not decoded.
     *
     * <p>Sample fetch {@code urlp}, gives text. Can be used in rules of requests, {@code use_backend}, the choice of
     * a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @return the expression
     */
    public static StringExpr urlp(Word param, Word delimiter) {
        return new StringExpr(Sample.fetch("urlp", param, delimiter));
    }

    /**
     * Short name of url_param: value of a parameter of the query string, not decoded.
     *
     * <p>Sample fetch {@code urlp}, gives text. Can be used in rules of requests, {@code use_backend}, the choice of
     * a server and the choice of the source address. Since HAProxy 3.0. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter
     * @param delimiter delimiter
     * @return the expression
     */
    public static StringExpr urlpIgnoreCase(String param, String delimiter) {
        return new StringExpr(Sample.fetch("urlp", Word.of(param), Word.of(delimiter),
                Word.of("i")));
    }

    /**
     * Short name of url_param: value of a parameter of the query string, not decoded.
     *
     * <p>Sample fetch {@code urlp}, gives text. Can be used in rules of requests, {@code use_backend}, the choice of
     * a server and the choice of the source address. Since HAProxy 3.0. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @return the expression
     */
    public static StringExpr urlpIgnoreCase(Word param, Word delimiter) {
        return new StringExpr(Sample.fetch("urlp", param, delimiter, Word.of("i")));
    }

    /**
     * Value of a parameter of the query string as an integer.
     *
     * <p>Sample fetch {@code urlp_val}, gives an integer. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @return the expression
     */
    public static IntExpr urlpVal() {
        return new IntExpr(Sample.fetch("urlp_val"));
    }

    /**
     * Value of a parameter of the query string as an integer.
     *
     * <p>Sample fetch {@code urlp_val}, gives an integer. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter
     * @return the expression
     */
    public static IntExpr urlpVal(String param) {
        return new IntExpr(Sample.fetch("urlp_val", Word.of(param)));
    }

    /**
     * Value of a parameter of the query string as an integer.
     *
     * <p>Sample fetch {@code urlp_val}, gives an integer. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @return the expression
     */
    public static IntExpr urlpVal(Word param) {
        return new IntExpr(Sample.fetch("urlp_val", param));
    }

    /**
     * Value of a parameter of the query string as an integer.
     *
     * <p>Sample fetch {@code urlp_val}, gives an integer. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter
     * @param delimiter delimiter
     * @return the expression
     */
    public static IntExpr urlpVal(String param, String delimiter) {
        return new IntExpr(Sample.fetch("urlp_val", Word.of(param), Word.of(delimiter)));
    }

    /**
     * Value of a parameter of the query string as an integer.
     *
     * <p>Sample fetch {@code urlp_val}, gives an integer. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @return the expression
     */
    public static IntExpr urlpVal(Word param, Word delimiter) {
        return new IntExpr(Sample.fetch("urlp_val", param, delimiter));
    }

    /**
     * Value of a parameter of the query string as an integer.
     *
     * <p>Sample fetch {@code urlp_val}, gives an integer. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Since HAProxy 3.0. Configuration manual, section
     * 7.3.6.
     *
     * @param param name of the parameter
     * @param delimiter delimiter
     * @return the expression
     */
    public static IntExpr urlpValIgnoreCase(String param, String delimiter) {
        return new IntExpr(Sample.fetch("urlp_val", Word.of(param), Word.of(delimiter),
                Word.of("i")));
    }

    /**
     * Value of a parameter of the query string as an integer.
     *
     * <p>Sample fetch {@code urlp_val}, gives an integer. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Since HAProxy 3.0. Configuration manual, section
     * 7.3.6.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @return the expression
     */
    public static IntExpr urlpValIgnoreCase(Word param, Word delimiter) {
        return new IntExpr(Sample.fetch("urlp_val", param, delimiter, Word.of("i")));
    }
}
