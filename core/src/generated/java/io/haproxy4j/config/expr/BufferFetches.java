// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Word;

/**
 * The bytes in the buffers, undeciphered.
 */
abstract class BufferFetches extends TlsFetches {
    BufferFetches() {
    }

    /**
     * Body that follows a token in a distcc message, for instance a file name or a compiler argument.
     *
     * <p>Sample fetch {@code distcc_body}, gives bytes. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server, the choice of the source address, rules of responses, {@code stick store-response} and
     * health checks. Configuration manual, section 7.3.5.
     *
     * @param token token
     * @return the expression
     */
    public static BinaryExpr distccBody(String token) {
        return new BinaryExpr(Sample.fetch("distcc_body", Word.of(token)));
    }

    /**
     * Body that follows a token in a distcc message, for instance a file name or a compiler argument.
     *
     * <p>Sample fetch {@code distcc_body}, gives bytes. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server, the choice of the source address, rules of responses, {@code stick store-response} and
     * health checks. Configuration manual, section 7.3.5.
     *
     * @param token token, or a word that has an environment variable in it, whose value must have no single quote
     * @return the expression
     */
    public static BinaryExpr distccBody(Word token) {
        return new BinaryExpr(Sample.fetch("distcc_body", token));
    }

    /**
     * Body that follows a token in a distcc message, for instance a file name or a compiler argument.
     *
     * <p>Sample fetch {@code distcc_body}, gives bytes. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server, the choice of the source address, rules of responses, {@code stick store-response} and
     * health checks. Configuration manual, section 7.3.5.
     *
     * @param token token
     * @param occurrence occurrence, at least 1
     * @return the expression
     */
    public static BinaryExpr distccBody(String token, long occurrence) {
        return new BinaryExpr(Sample.fetch("distcc_body", Word.of(token),
                Word.number("distcc_body occurrence", occurrence, 1, Long.MAX_VALUE)));
    }

    /**
     * Body that follows a token in a distcc message, for instance a file name or a compiler argument.
     *
     * <p>Sample fetch {@code distcc_body}, gives bytes. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server, the choice of the source address, rules of responses, {@code stick store-response} and
     * health checks. Configuration manual, section 7.3.5.
     *
     * @param token token, or a word that has an environment variable in it, whose value must have no single quote
     * @param occurrence occurrence, at least 1
     * @return the expression
     */
    public static BinaryExpr distccBody(Word token, long occurrence) {
        return new BinaryExpr(Sample.fetch("distcc_body", token,
                Word.number("distcc_body occurrence", occurrence, 1, Long.MAX_VALUE)));
    }

    /**
     * Numeric parameter of a token in a distcc message, such as the protocol version or the size of the source
     * file. Undefined until that token has arrived.
     *
     * <p>Sample fetch {@code distcc_param}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.5.
     *
     * @param token token
     * @return the expression
     */
    public static IntExpr distccParam(String token) {
        return new IntExpr(Sample.fetch("distcc_param", Word.of(token)));
    }

    /**
     * Numeric parameter of a token in a distcc message, such as the protocol version or the size of the source
     * file. Undefined until that token has arrived.
     *
     * <p>Sample fetch {@code distcc_param}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.5.
     *
     * @param token token, or a word that has an environment variable in it, whose value must have no single quote
     * @return the expression
     */
    public static IntExpr distccParam(Word token) {
        return new IntExpr(Sample.fetch("distcc_param", token));
    }

    /**
     * Numeric parameter of a token in a distcc message, such as the protocol version or the size of the source
     * file. Undefined until that token has arrived.
     *
     * <p>Sample fetch {@code distcc_param}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.5.
     *
     * @param token token
     * @param occurrence occurrence, at least 1
     * @return the expression
     */
    public static IntExpr distccParam(String token, long occurrence) {
        return new IntExpr(Sample.fetch("distcc_param", Word.of(token),
                Word.number("distcc_param occurrence", occurrence, 1, Long.MAX_VALUE)));
    }

    /**
     * Numeric parameter of a token in a distcc message, such as the protocol version or the size of the source
     * file. Undefined until that token has arrived.
     *
     * <p>Sample fetch {@code distcc_param}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.5.
     *
     * @param token token, or a word that has an environment variable in it, whose value must have no single quote
     * @param occurrence occurrence, at least 1
     * @return the expression
     */
    public static IntExpr distccParam(Word token, long occurrence) {
        return new IntExpr(Sample.fetch("distcc_param", token,
                Word.number("distcc_param occurrence", occurrence, 1, Long.MAX_VALUE)));
    }

    /**
     * Older name of req.payload in requests and of res.payload in responses: a slice of the raw buffer.
     *
     * <p>Sample fetch {@code payload}, gives bytes. Can be used in rules of requests, {@code use_backend}, the choice
     * of a server, the choice of the source address, rules of responses, {@code stick store-response} and health
     * checks. Configuration manual, section 7.3.5.
     *
     * @param offset offset, at least 0
     * @param length length, at least 0
     * @return the expression
     */
    public static BinaryExpr payload(long offset, long length) {
        return new BinaryExpr(Sample.fetch("payload", Word.number("payload offset", offset, 0,
                Long.MAX_VALUE), Word.number("payload length", length, 0, Long.MAX_VALUE)));
    }

    /**
     * Older name of req.payload_lv in requests and of res.payload_lv in responses: a block of the raw buffer
     * preceded by its length.
     *
     * <p>Sample fetch {@code payload_lv}, gives bytes. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server, the choice of the source address, rules of responses, {@code stick store-response} and
     * health checks. Configuration manual, section 7.3.5.
     *
     * @param lengthOffset length offset, at least 0
     * @param lengthSize length size, at least 1
     * @return the expression
     */
    public static BinaryExpr payloadLv(long lengthOffset, long lengthSize) {
        return new BinaryExpr(Sample.fetch("payload_lv", Word.number("payload_lv length offset",
                lengthOffset, 0, Long.MAX_VALUE), Word.number("payload_lv length size", lengthSize,
                1, Long.MAX_VALUE)));
    }

    /**
     * Older name of req.payload_lv in requests and of res.payload_lv in responses: a block of the raw buffer
     * preceded by its length.
     *
     * <p>Sample fetch {@code payload_lv}, gives bytes. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server, the choice of the source address, rules of responses, {@code stick store-response} and
     * health checks. Configuration manual, section 7.3.5.
     *
     * @param lengthOffset length offset, at least 0
     * @param lengthSize length size, at least 1
     * @param offset offset, at least 0
     * @return the expression
     */
    public static BinaryExpr payloadLv(long lengthOffset, long lengthSize, long offset) {
        return new BinaryExpr(Sample.fetch("payload_lv", Word.number("payload_lv length offset",
                lengthOffset, 0, Long.MAX_VALUE), Word.number("payload_lv length size", lengthSize,
                1, Long.MAX_VALUE), Word.number("payload_lv offset", offset, 0, Long.MAX_VALUE)));
    }

    /**
     * Older name of req.payload_lv in requests and of res.payload_lv in responses: a block of the raw buffer
     * preceded by its length.
     *
     * <p>Sample fetch {@code payload_lv}, gives bytes. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server, the choice of the source address, rules of responses, {@code stick store-response} and
     * health checks. Configuration manual, section 7.3.5.
     *
     * @param lengthOffset length offset, at least 0
     * @param lengthSize length size, at least 1
     * @param forward forward, at least 0
     * @return the expression
     */
    public static BinaryExpr payloadLvForward(long lengthOffset, long lengthSize, long forward) {
        return new BinaryExpr(Sample.fetch("payload_lv", Word.number("payload_lv length offset",
                lengthOffset, 0, Long.MAX_VALUE), Word.number("payload_lv length size", lengthSize,
                1, Long.MAX_VALUE), Word.of("+").join(Word.number("payload_lv forward", forward, 0,
                Long.MAX_VALUE))));
    }

    /**
     * Older name of req.payload_lv in requests and of res.payload_lv in responses: a block of the raw buffer
     * preceded by its length.
     *
     * <p>Sample fetch {@code payload_lv}, gives bytes. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server, the choice of the source address, rules of responses, {@code stick store-response} and
     * health checks. Configuration manual, section 7.3.5.
     *
     * @param lengthOffset length offset, at least 0
     * @param lengthSize length size, at least 1
     * @param back back, at least 0
     * @return the expression
     */
    public static BinaryExpr payloadLvBack(long lengthOffset, long lengthSize, long back) {
        return new BinaryExpr(Sample.fetch("payload_lv", Word.number("payload_lv length offset",
                lengthOffset, 0, Long.MAX_VALUE), Word.number("payload_lv length size", lengthSize,
                1, Long.MAX_VALUE), Word.of("-").join(Word.number("payload_lv back", back, 0,
                Long.MAX_VALUE))));
    }

    /**
     * Older name of req.rdp_cookie: value of a cookie of the RDP protocol.
     *
     * <p>Sample fetch {@code rdp_cookie}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.5.
     *
     * @return the expression
     */
    public static StringExpr rdpCookie() {
        return new StringExpr(Sample.fetch("rdp_cookie"));
    }

    /**
     * Older name of req.rdp_cookie: value of a cookie of the RDP protocol.
     *
     * <p>Sample fetch {@code rdp_cookie}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.5.
     *
     * @param cookie the cookie
     * @return the expression
     */
    public static StringExpr rdpCookie(String cookie) {
        return new StringExpr(Sample.fetch("rdp_cookie", Word.of(cookie)));
    }

    /**
     * Older name of req.rdp_cookie: value of a cookie of the RDP protocol.
     *
     * <p>Sample fetch {@code rdp_cookie}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.5.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public static StringExpr rdpCookie(Word cookie) {
        return new StringExpr(Sample.fetch("rdp_cookie", cookie));
    }

    /**
     * Older name of req.rdp_cookie_cnt: number of RDP cookies.
     *
     * <p>Sample fetch {@code rdp_cookie_cnt}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. Configuration manual, section 7.3.5.
     *
     * @return the expression
     */
    public static IntExpr rdpCookieCnt() {
        return new IntExpr(Sample.fetch("rdp_cookie_cnt"));
    }

    /**
     * Older name of req.rdp_cookie_cnt: number of RDP cookies.
     *
     * <p>Sample fetch {@code rdp_cookie_cnt}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. Configuration manual, section 7.3.5.
     *
     * @param cookie the cookie
     * @return the expression
     */
    public static IntExpr rdpCookieCnt(String cookie) {
        return new IntExpr(Sample.fetch("rdp_cookie_cnt", Word.of(cookie)));
    }

    /**
     * Older name of req.rdp_cookie_cnt: number of RDP cookies.
     *
     * <p>Sample fetch {@code rdp_cookie_cnt}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. Configuration manual, section 7.3.5.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public static IntExpr rdpCookieCnt(Word cookie) {
        return new IntExpr(Sample.fetch("rdp_cookie_cnt", cookie));
    }

    /**
     * Older name of res.ssl_hello_type: type of the TLS hello the server sent.
     *
     * <p>Sample fetch {@code rep_ssl_hello_type}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.5.
     *
     * @return the expression
     */
    public static IntExpr repSslHelloType() {
        return new IntExpr(Sample.fetch("rep_ssl_hello_type"));
    }

    /**
     * Bytes in the request buffer. In content rules a comparison waits for more data before it says no.
     *
     * <p>Sample fetch {@code req.len}, also called {@code req_len}, gives an integer. Can be used in rules of
     * requests, {@code use_backend}, the choice of a server and the choice of the source address. Configuration
     * manual, section 7.3.5.
     *
     * @return the expression
     */
    public static IntExpr reqLen() {
        return new IntExpr(Sample.fetch("req.len"));
    }

    /**
     * A slice of the raw request buffer; length 0 takes all from the offset on. Undefined until that many bytes
     * are there.
     *
     * <p>Sample fetch {@code req.payload}, gives bytes. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.5.
     *
     * @param offset offset, at least 0
     * @param length length, at least 0
     * @return the expression
     */
    public static BinaryExpr reqPayload(long offset, long length) {
        return new BinaryExpr(Sample.fetch("req.payload", Word.number("req.payload offset", offset,
                0, Long.MAX_VALUE), Word.number("req.payload length", length, 0, Long.MAX_VALUE)));
    }

    /**
     * A block of the raw request buffer whose size is read from the buffer itself: lengthSize bytes at
     * lengthOffset. It starts right after the size, or at an offset, absolute or relative to there.
     *
     * <p>Sample fetch {@code req.payload_lv}, gives bytes. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.5.
     *
     * @param lengthOffset length offset, at least 0
     * @param lengthSize length size, at least 1
     * @return the expression
     */
    public static BinaryExpr reqPayloadLv(long lengthOffset, long lengthSize) {
        return new BinaryExpr(Sample.fetch("req.payload_lv",
                Word.number("req.payload_lv length offset", lengthOffset, 0, Long.MAX_VALUE),
                Word.number("req.payload_lv length size", lengthSize, 1, Long.MAX_VALUE)));
    }

    /**
     * A block of the raw request buffer whose size is read from the buffer itself: lengthSize bytes at
     * lengthOffset. It starts right after the size, or at an offset, absolute or relative to there.
     *
     * <p>Sample fetch {@code req.payload_lv}, gives bytes. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.5.
     *
     * @param lengthOffset length offset, at least 0
     * @param lengthSize length size, at least 1
     * @param offset offset, at least 0
     * @return the expression
     */
    public static BinaryExpr reqPayloadLv(long lengthOffset, long lengthSize, long offset) {
        return new BinaryExpr(Sample.fetch("req.payload_lv",
                Word.number("req.payload_lv length offset", lengthOffset, 0, Long.MAX_VALUE),
                Word.number("req.payload_lv length size", lengthSize, 1, Long.MAX_VALUE),
                Word.number("req.payload_lv offset", offset, 0, Long.MAX_VALUE)));
    }

    /**
     * A block of the raw request buffer whose size is read from the buffer itself: lengthSize bytes at
     * lengthOffset. It starts right after the size, or at an offset, absolute or relative to there.
     *
     * <p>Sample fetch {@code req.payload_lv}, gives bytes. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.5.
     *
     * @param lengthOffset length offset, at least 0
     * @param lengthSize length size, at least 1
     * @param forward forward, at least 0
     * @return the expression
     */
    public static BinaryExpr reqPayloadLvForward(long lengthOffset, long lengthSize, long forward) {
        return new BinaryExpr(Sample.fetch("req.payload_lv",
                Word.number("req.payload_lv length offset", lengthOffset, 0, Long.MAX_VALUE),
                Word.number("req.payload_lv length size", lengthSize, 1, Long.MAX_VALUE),
                Word.of("+").join(Word.number("req.payload_lv forward", forward, 0,
                Long.MAX_VALUE))));
    }

    /**
     * A block of the raw request buffer whose size is read from the buffer itself: lengthSize bytes at
     * lengthOffset. It starts right after the size, or at an offset, absolute or relative to there.
     *
     * <p>Sample fetch {@code req.payload_lv}, gives bytes. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.5.
     *
     * @param lengthOffset length offset, at least 0
     * @param lengthSize length size, at least 1
     * @param back back, at least 0
     * @return the expression
     */
    public static BinaryExpr reqPayloadLvBack(long lengthOffset, long lengthSize, long back) {
        return new BinaryExpr(Sample.fetch("req.payload_lv",
                Word.number("req.payload_lv length offset", lengthOffset, 0, Long.MAX_VALUE),
                Word.number("req.payload_lv length size", lengthSize, 1, Long.MAX_VALUE),
                Word.of("-").join(Word.number("req.payload_lv back", back, 0, Long.MAX_VALUE))));
    }

    /**
     * True when the buffered data is a complete, valid HTTP request. In TCP mode it makes content rules wait until
     * that is known.
     *
     * <p>Sample fetch {@code req.proto_http}, also called {@code req_proto_http}, gives true or false. Can be used in
     * rules of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. Configuration manual, section 7.3.5.
     *
     * @return the expression
     */
    public static BoolExpr reqProtoHttp() {
        return new BoolExpr(Sample.fetch("req.proto_http"));
    }

    /**
     * Value of a cookie in the opening message of an RDP client, any cookie when no name is given. The name
     * ignores case; mstshash is the usual one for persistence.
     *
     * <p>Sample fetch {@code req.rdp_cookie}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.5.
     *
     * @return the expression
     */
    public static StringExpr reqRdpCookie() {
        return new StringExpr(Sample.fetch("req.rdp_cookie"));
    }

    /**
     * Value of a cookie in the opening message of an RDP client, any cookie when no name is given. The name
     * ignores case; mstshash is the usual one for persistence.
     *
     * <p>Sample fetch {@code req.rdp_cookie}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.5.
     *
     * @param cookie the cookie
     * @return the expression
     */
    public static StringExpr reqRdpCookie(String cookie) {
        return new StringExpr(Sample.fetch("req.rdp_cookie", Word.of(cookie)));
    }

    /**
     * Value of a cookie in the opening message of an RDP client, any cookie when no name is given. The name
     * ignores case; mstshash is the usual one for persistence.
     *
     * <p>Sample fetch {@code req.rdp_cookie}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.5.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public static StringExpr reqRdpCookie(Word cookie) {
        return new StringExpr(Sample.fetch("req.rdp_cookie", cookie));
    }

    /**
     * Number of RDP cookies, of that name if one is given, in the opening message of an RDP client.
     *
     * <p>Sample fetch {@code req.rdp_cookie_cnt}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. Configuration manual, section 7.3.5.
     *
     * @return the expression
     */
    public static IntExpr reqRdpCookieCnt() {
        return new IntExpr(Sample.fetch("req.rdp_cookie_cnt"));
    }

    /**
     * Number of RDP cookies, of that name if one is given, in the opening message of an RDP client.
     *
     * <p>Sample fetch {@code req.rdp_cookie_cnt}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. Configuration manual, section 7.3.5.
     *
     * @param cookie the cookie
     * @return the expression
     */
    public static IntExpr reqRdpCookieCnt(String cookie) {
        return new IntExpr(Sample.fetch("req.rdp_cookie_cnt", Word.of(cookie)));
    }

    /**
     * Number of RDP cookies, of that name if one is given, in the opening message of an RDP client.
     *
     * <p>Sample fetch {@code req.rdp_cookie_cnt}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. Configuration manual, section 7.3.5.
     *
     * @param cookie the cookie, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public static IntExpr reqRdpCookieCnt(Word cookie) {
        return new IntExpr(Sample.fetch("req.rdp_cookie_cnt", cookie));
    }

    /**
     * Protocols the client offers by ALPN in a TLS hello that HAProxy passes through undeciphered, joined by
     * commas.
     *
     * <p>Sample fetch {@code req.ssl_alpn}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 7.3.5.
     *
     * @return the expression
     */
    public static StringExpr reqSslAlpn() {
        return new StringExpr(Sample.fetch("req.ssl_alpn"));
    }

    /**
     * Cipher suites, two bytes each, of a TLS hello that HAProxy passes through undeciphered. Only the first hello
     * of the connection is seen.
     *
     * <p>Sample fetch {@code req.ssl_cipherlist}, gives bytes. Can be used in all rules, logs and health checks.
     * Since HAProxy 3.2. Configuration manual, section 7.3.5.
     *
     * @return the expression
     */
    public static BinaryExpr reqSslCipherlist() {
        return new BinaryExpr(Sample.fetch("req.ssl_cipherlist"));
    }

    /**
     * True when a TLS hello that HAProxy passes through undeciphered lists elliptic curves.
     *
     * <p>Sample fetch {@code req.ssl_ec_ext}, gives true or false. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. Configuration manual, section 7.3.5.
     *
     * @return the expression
     */
    public static BoolExpr reqSslEcExt() {
        return new BoolExpr(Sample.fetch("req.ssl_ec_ext"));
    }

    /**
     * Type of the TLS handshake message at the head of the request buffer, 1 for a client hello. Waits until the
     * message is complete.
     *
     * <p>Sample fetch {@code req.ssl_hello_type}, also called {@code req_ssl_hello_type}, gives an integer. Can be
     * used in rules of requests, {@code use_backend}, the choice of a server and the choice of the source address.
     * Configuration manual, section 7.3.5.
     *
     * @return the expression
     */
    public static IntExpr reqSslHelloType() {
        return new IntExpr(Sample.fetch("req.ssl_hello_type"));
    }

    /**
     * Key share groups, two bytes each, of a TLS hello that HAProxy passes through undeciphered.
     *
     * <p>Sample fetch {@code req.ssl_keyshare_groups}, gives bytes. Can be used in all rules, logs and health checks.
     * Since HAProxy 3.2. Configuration manual, section 7.3.5.
     *
     * @return the expression
     */
    public static BinaryExpr reqSslKeyshareGroups() {
        return new BinaryExpr(Sample.fetch("req.ssl_keyshare_groups"));
    }

    /**
     * Signature algorithms, two bytes each, of a TLS hello that HAProxy passes through undeciphered.
     *
     * <p>Sample fetch {@code req.ssl_sigalgs}, gives bytes. Can be used in all rules, logs and health checks. Since
     * HAProxy 3.2. Configuration manual, section 7.3.5.
     *
     * @return the expression
     */
    public static BinaryExpr reqSslSigalgs() {
        return new BinaryExpr(Sample.fetch("req.ssl_sigalgs"));
    }

    /**
     * Server name in a TLS hello that HAProxy passes through undeciphered, to route TLS by name. On bind lines
     * with ssl use ssl_fc_sni instead.
     *
     * <p>Sample fetch {@code req.ssl_sni}, also called {@code req_ssl_sni}, gives text. Can be used in rules of
     * requests, {@code use_backend}, the choice of a server and the choice of the source address. Configuration
     * manual, section 7.3.5.
     *
     * @return the expression
     */
    public static StringExpr reqSslSni() {
        return new StringExpr(Sample.fetch("req.ssl_sni"));
    }

    /**
     * Session ticket use in a TLS hello that HAProxy passes through undeciphered: 0 none, 1 extension present, 2
     * with a ticket in it.
     *
     * <p>Sample fetch {@code req.ssl_st_ext}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server and the choice of the source address. Configuration manual, section 7.3.5.
     *
     * @return the expression
     */
    public static IntExpr reqSslStExt() {
        return new IntExpr(Sample.fetch("req.ssl_st_ext"));
    }

    /**
     * Supported groups (curves), two bytes each, of a TLS hello that HAProxy passes through undeciphered.
     *
     * <p>Sample fetch {@code req.ssl_supported_groups}, gives bytes. Can be used in all rules, logs and health
     * checks. Since HAProxy 3.2. Configuration manual, section 7.3.5.
     *
     * @return the expression
     */
    public static BinaryExpr reqSslSupportedGroups() {
        return new BinaryExpr(Sample.fetch("req.ssl_supported_groups"));
    }

    /**
     * Protocol version of a TLS hello that HAProxy passes through undeciphered: major number times 65536 plus
     * minor, where TLS 1.0 is 3.1.
     *
     * <p>Sample fetch {@code req.ssl_ver}, also called {@code req_ssl_ver}, gives an integer. Can be used in rules of
     * requests, {@code use_backend}, the choice of a server and the choice of the source address. Configuration
     * manual, section 7.3.5.
     *
     * @return the expression
     */
    public static IntExpr reqSslVer() {
        return new IntExpr(Sample.fetch("req.ssl_ver"));
    }

    /**
     * Bytes in the response buffer. In content rules a comparison waits for more data before it says no.
     *
     * <p>Sample fetch {@code res.len}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.5.
     *
     * @return the expression
     */
    public static IntExpr resLen() {
        return new IntExpr(Sample.fetch("res.len"));
    }

    /**
     * A slice of the raw response buffer; length 0 takes all from the offset on. Undefined until that many bytes
     * are there.
     *
     * <p>Sample fetch {@code res.payload}, gives bytes. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.5.
     *
     * @param offset offset, at least 0
     * @param length length, at least 0
     * @return the expression
     */
    public static BinaryExpr resPayload(long offset, long length) {
        return new BinaryExpr(Sample.fetch("res.payload", Word.number("res.payload offset", offset,
                0, Long.MAX_VALUE), Word.number("res.payload length", length, 0, Long.MAX_VALUE)));
    }

    /**
     * A block of the raw response buffer whose size is read from the buffer itself, for instance the TLS session
     * id of a server hello.
     *
     * <p>Sample fetch {@code res.payload_lv}, gives bytes. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.5.
     *
     * @param lengthOffset length offset, at least 0
     * @param lengthSize length size, at least 1
     * @return the expression
     */
    public static BinaryExpr resPayloadLv(long lengthOffset, long lengthSize) {
        return new BinaryExpr(Sample.fetch("res.payload_lv",
                Word.number("res.payload_lv length offset", lengthOffset, 0, Long.MAX_VALUE),
                Word.number("res.payload_lv length size", lengthSize, 1, Long.MAX_VALUE)));
    }

    /**
     * A block of the raw response buffer whose size is read from the buffer itself, for instance the TLS session
     * id of a server hello.
     *
     * <p>Sample fetch {@code res.payload_lv}, gives bytes. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.5.
     *
     * @param lengthOffset length offset, at least 0
     * @param lengthSize length size, at least 1
     * @param offset offset, at least 0
     * @return the expression
     */
    public static BinaryExpr resPayloadLv(long lengthOffset, long lengthSize, long offset) {
        return new BinaryExpr(Sample.fetch("res.payload_lv",
                Word.number("res.payload_lv length offset", lengthOffset, 0, Long.MAX_VALUE),
                Word.number("res.payload_lv length size", lengthSize, 1, Long.MAX_VALUE),
                Word.number("res.payload_lv offset", offset, 0, Long.MAX_VALUE)));
    }

    /**
     * A block of the raw response buffer whose size is read from the buffer itself, for instance the TLS session
     * id of a server hello.
     *
     * <p>Sample fetch {@code res.payload_lv}, gives bytes. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.5.
     *
     * @param lengthOffset length offset, at least 0
     * @param lengthSize length size, at least 1
     * @param forward forward, at least 0
     * @return the expression
     */
    public static BinaryExpr resPayloadLvForward(long lengthOffset, long lengthSize, long forward) {
        return new BinaryExpr(Sample.fetch("res.payload_lv",
                Word.number("res.payload_lv length offset", lengthOffset, 0, Long.MAX_VALUE),
                Word.number("res.payload_lv length size", lengthSize, 1, Long.MAX_VALUE),
                Word.of("+").join(Word.number("res.payload_lv forward", forward, 0,
                Long.MAX_VALUE))));
    }

    /**
     * A block of the raw response buffer whose size is read from the buffer itself, for instance the TLS session
     * id of a server hello.
     *
     * <p>Sample fetch {@code res.payload_lv}, gives bytes. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.5.
     *
     * @param lengthOffset length offset, at least 0
     * @param lengthSize length size, at least 1
     * @param back back, at least 0
     * @return the expression
     */
    public static BinaryExpr resPayloadLvBack(long lengthOffset, long lengthSize, long back) {
        return new BinaryExpr(Sample.fetch("res.payload_lv",
                Word.number("res.payload_lv length offset", lengthOffset, 0, Long.MAX_VALUE),
                Word.number("res.payload_lv length size", lengthSize, 1, Long.MAX_VALUE),
                Word.of("-").join(Word.number("res.payload_lv back", back, 0, Long.MAX_VALUE))));
    }

    /**
     * Type of the TLS handshake message at the head of the response buffer, 2 for a server hello. Waits until the
     * message is complete.
     *
     * <p>Sample fetch {@code res.ssl_hello_type}, gives an integer. Can be used in rules of responses, {@code stick store-response}
     * and health checks. Configuration manual, section 7.3.5.
     *
     * @return the expression
     */
    public static IntExpr resSslHelloType() {
        return new IntExpr(Sample.fetch("res.ssl_hello_type"));
    }
}
