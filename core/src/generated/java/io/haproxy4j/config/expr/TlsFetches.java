// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.DnFormat;

/**
 * TLS.
 */
abstract class TlsFetches extends ConnectionFetches {
    TlsFetches() {
    }

    /**
     * True when the server broke off the current stream.
     *
     * <p>Sample fetch {@code bs.aborted}, gives an integer. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Since HAProxy 3.0. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static IntExpr bsAborted() {
        return new IntExpr(Sample.fetch("bs.aborted"));
    }

    /**
     * Internal state of the server side of the stream as a string for developers. The argument adds up the layers
     * wanted: 1 mux stream, 2 mux connection, 4 transport, 8 connection, 16 socket. The form changes at any time.
     *
     * <p>Sample fetch {@code bs.debug_str}, gives text. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. HAProxy's default: 0, all layers. Since HAProxy 3.0. Configuration manual, section
     * 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr bsDebugStr() {
        return new StringExpr(Sample.fetch("bs.debug_str"));
    }

    /**
     * Internal state of the server side of the stream as a string for developers. The argument adds up the layers
     * wanted: 1 mux stream, 2 mux connection, 4 transport, 8 connection, 16 socket. The form changes at any time.
     *
     * <p>Sample fetch {@code bs.debug_str}, gives text. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. HAProxy's default: 0, all layers. Since HAProxy 3.0. Configuration manual, section
     * 7.3.4.
     *
     * @param layers layers, from 0 to 31
     * @return the expression
     */
    public static StringExpr bsDebugStr(int layers) {
        return new StringExpr(Sample.fetch("bs.debug_str", Word.number("bs.debug_str layers",
                layers, 0, 31)));
    }

    /**
     * Identifier the server-side multiplexer gives to this stream.
     *
     * <p>Sample fetch {@code bs.id}, gives an integer. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Since HAProxy 3.0. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static IntExpr bsId() {
        return new IntExpr(Sample.fetch("bs.id"));
    }

    /**
     * Reset code the server sent for this stream in HTTP/2 or QUIC. Undefined when it did not abort or speaks
     * another protocol.
     *
     * <p>Sample fetch {@code bs.rst_code}, gives an integer. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Since HAProxy 3.0. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static IntExpr bsRstCode() {
        return new IntExpr(Sample.fetch("bs.rst_code"));
    }

    /**
     * True when the client broke off the current stream.
     *
     * <p>Sample fetch {@code fs.aborted}, gives an integer. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Since HAProxy 3.0. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static IntExpr fsAborted() {
        return new IntExpr(Sample.fetch("fs.aborted"));
    }

    /**
     * Internal state of the client side of the stream as a string for developers. The argument adds up the layers
     * wanted: 1 mux stream, 2 mux connection, 4 transport, 8 connection, 16 socket. The form changes at any time.
     *
     * <p>Sample fetch {@code fs.debug_str}, gives text. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. HAProxy's default: 0, all layers. Since HAProxy 3.0. Configuration
     * manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr fsDebugStr() {
        return new StringExpr(Sample.fetch("fs.debug_str"));
    }

    /**
     * Internal state of the client side of the stream as a string for developers. The argument adds up the layers
     * wanted: 1 mux stream, 2 mux connection, 4 transport, 8 connection, 16 socket. The form changes at any time.
     *
     * <p>Sample fetch {@code fs.debug_str}, gives text. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. HAProxy's default: 0, all layers. Since HAProxy 3.0. Configuration
     * manual, section 7.3.4.
     *
     * @param layers layers, from 0 to 31
     * @return the expression
     */
    public static StringExpr fsDebugStr(int layers) {
        return new StringExpr(Sample.fetch("fs.debug_str", Word.number("fs.debug_str layers",
                layers, 0, 31)));
    }

    /**
     * Identifier the client-side multiplexer gives to this stream; 0 where the protocol has no streams.
     *
     * <p>Sample fetch {@code fs.id}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. Since HAProxy 3.0. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr fsId() {
        return new StringExpr(Sample.fetch("fs.id"));
    }

    /**
     * Reset code the client sent for this stream in HTTP/2 or QUIC. Undefined when it did not abort or speaks
     * another protocol.
     *
     * <p>Sample fetch {@code fs.rst_code}, gives an integer. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Since HAProxy 3.0. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static IntExpr fsRstCode() {
        return new IntExpr(Sample.fetch("fs.rst_code"));
    }

    /**
     * True when the server connection is encrypted with TLS by HAProxy itself.
     *
     * <p>Sample fetch {@code ssl_bc}, gives true or false. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BoolExpr sslBc() {
        return new BoolExpr(Sample.fetch("ssl_bc"));
    }

    /**
     * Key size in bits the negotiated cipher supports on the server connection.
     *
     * <p>Sample fetch {@code ssl_bc_alg_keysize}, gives an integer. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static IntExpr sslBcAlgKeysize() {
        return new IntExpr(Sample.fetch("ssl_bc_alg_keysize"));
    }

    /**
     * Protocol agreed by ALPN on the server connection, for instance h2. Undefined when none was negotiated.
     *
     * <p>Sample fetch {@code ssl_bc_alpn}, gives text. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslBcAlpn() {
        return new StringExpr(Sample.fetch("ssl_bc_alpn"));
    }

    /**
     * Name of the cipher suite in use on the server connection.
     *
     * <p>Sample fetch {@code ssl_bc_cipher}, gives text. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslBcCipher() {
        return new StringExpr(Sample.fetch("ssl_bc_cipher"));
    }

    /**
     * Client early traffic secret of the server connection as hexadecimal text, for decrypting captured traffic.
     * Needs TLS 1.3 and tune.ssl.keylog on.
     *
     * <p>Sample fetch {@code ssl_bc_client_early_traffic_secret}, gives text. Can be used in {@code tcp-request session},
     * rules of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. Since HAProxy 3.0. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslBcClientEarlyTrafficSecret() {
        return new StringExpr(Sample.fetch("ssl_bc_client_early_traffic_secret"));
    }

    /**
     * Client handshake traffic secret of the server connection as hexadecimal text, for decrypting captured
     * traffic. Needs TLS 1.3 and tune.ssl.keylog on.
     *
     * <p>Sample fetch {@code ssl_bc_client_handshake_traffic_secret}, gives text. Can be used in {@code tcp-request session},
     * rules of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. Since HAProxy 3.0. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslBcClientHandshakeTrafficSecret() {
        return new StringExpr(Sample.fetch("ssl_bc_client_handshake_traffic_secret"));
    }

    /**
     * Random bytes of the client hello of the server connection, for decrypting captured traffic.
     *
     * <p>Sample fetch {@code ssl_bc_client_random}, gives bytes. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BinaryExpr sslBcClientRandom() {
        return new BinaryExpr(Sample.fetch("ssl_bc_client_random"));
    }

    /**
     * First client application traffic secret of the server connection as hexadecimal text, for decrypting
     * captured traffic. Needs TLS 1.3 and tune.ssl.keylog on.
     *
     * <p>Sample fetch {@code ssl_bc_client_traffic_secret_0}, gives text. Can be used in {@code tcp-request session},
     * rules of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. Since HAProxy 3.0. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslBcClientTrafficSecret0() {
        return new StringExpr(Sample.fetch("ssl_bc_client_traffic_secret_0"));
    }

    /**
     * Name of the curve or group the key exchange of the server connection used.
     *
     * <p>Sample fetch {@code ssl_bc_curve}, gives text. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Since HAProxy 3.0. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslBcCurve() {
        return new StringExpr(Sample.fetch("ssl_bc_curve"));
    }

    /**
     * Early exporter secret of the server connection as hexadecimal text, for decrypting captured traffic. Needs
     * TLS 1.3 and tune.ssl.keylog on.
     *
     * <p>Sample fetch {@code ssl_bc_early_exporter_secret}, gives text. Can be used in {@code tcp-request session},
     * rules of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. Since HAProxy 3.0. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslBcEarlyExporterSecret() {
        return new StringExpr(Sample.fetch("ssl_bc_early_exporter_secret"));
    }

    /**
     * Number of the last TLS library error on the server connection, 0 when there was none. Errors from checking
     * certificates are told by other fetches.
     *
     * <p>Sample fetch {@code ssl_bc_err}, gives an integer. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static IntExpr sslBcErr() {
        return new IntExpr(Sample.fetch("ssl_bc_err"));
    }

    /**
     * Message of the last TLS library error on the server connection.
     *
     * <p>Sample fetch {@code ssl_bc_err_str}, gives text. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslBcErrStr() {
        return new StringExpr(Sample.fetch("ssl_bc_err_str"));
    }

    /**
     * Exporter secret of the server connection as hexadecimal text, for decrypting captured traffic. Needs TLS 1.3
     * and tune.ssl.keylog on.
     *
     * <p>Sample fetch {@code ssl_bc_exporter_secret}, gives text. Can be used in {@code tcp-request session}, rules
     * of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. Since HAProxy 3.0. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslBcExporterSecret() {
        return new StringExpr(Sample.fetch("ssl_bc_exporter_secret"));
    }

    /**
     * True when the TLS session of the server connection was resumed from a cache or a ticket, which saves a full
     * handshake.
     *
     * <p>Sample fetch {@code ssl_bc_is_resumed}, gives true or false. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BoolExpr sslBcIsResumed() {
        return new BoolExpr(Sample.fetch("ssl_bc_is_resumed"));
    }

    /**
     * Protocol agreed by NPN on the server connection. NPN is obsolete, use ALPN.
     *
     * <p>Sample fetch {@code ssl_bc_npn}, gives text. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslBcNpn() {
        return new StringExpr(Sample.fetch("ssl_bc_npn"));
    }

    /**
     * TLS version of the server connection, for example TLSv1.3.
     *
     * <p>Sample fetch {@code ssl_bc_protocol}, gives text. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslBcProtocol() {
        return new StringExpr(Sample.fetch("ssl_bc_protocol"));
    }

    /**
     * Server handshake traffic secret of the server connection as hexadecimal text, for decrypting captured
     * traffic. Needs TLS 1.3 and tune.ssl.keylog on.
     *
     * <p>Sample fetch {@code ssl_bc_server_handshake_traffic_secret}, gives text. Can be used in {@code tcp-request session},
     * rules of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. Since HAProxy 3.0. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslBcServerHandshakeTrafficSecret() {
        return new StringExpr(Sample.fetch("ssl_bc_server_handshake_traffic_secret"));
    }

    /**
     * Random bytes of the server hello of the server connection, for decrypting captured traffic.
     *
     * <p>Sample fetch {@code ssl_bc_server_random}, gives bytes. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BinaryExpr sslBcServerRandom() {
        return new BinaryExpr(Sample.fetch("ssl_bc_server_random"));
    }

    /**
     * First server application traffic secret of the server connection as hexadecimal text, for decrypting
     * captured traffic. Needs TLS 1.3 and tune.ssl.keylog on.
     *
     * <p>Sample fetch {@code ssl_bc_server_traffic_secret_0}, gives text. Can be used in {@code tcp-request session},
     * rules of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. Since HAProxy 3.0. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslBcServerTrafficSecret0() {
        return new StringExpr(Sample.fetch("ssl_bc_server_traffic_secret_0"));
    }

    /**
     * TLS session id of the server connection, binary; it tells whether a session was resumed.
     *
     * <p>Sample fetch {@code ssl_bc_session_id}, gives bytes. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BinaryExpr sslBcSessionId() {
        return new BinaryExpr(Sample.fetch("ssl_bc_session_id"));
    }

    /**
     * TLS master key of the server connection, for decrypting captured traffic. Handle it as a secret.
     *
     * <p>Sample fetch {@code ssl_bc_session_key}, gives bytes. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BinaryExpr sslBcSessionKey() {
        return new BinaryExpr(Sample.fetch("ssl_bc_session_key"));
    }

    /**
     * Server name (SNI) used on the server connection. Undefined when there was none.
     *
     * <p>Sample fetch {@code ssl_bc_sni}, gives text. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Since HAProxy 3.2. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslBcSni() {
        return new StringExpr(Sample.fetch("ssl_bc_sni"));
    }

    /**
     * TLS unique id of the server connection for channel binding (RFC 5929).
     *
     * <p>Sample fetch {@code ssl_bc_unique_id}, gives bytes. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BinaryExpr sslBcUniqueId() {
        return new BinaryExpr(Sample.fetch("ssl_bc_unique_id"));
    }

    /**
     * Key size in bits in use on the server connection.
     *
     * <p>Sample fetch {@code ssl_bc_use_keysize}, gives an integer. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static IntExpr sslBcUseKeysize() {
        return new IntExpr(Sample.fetch("ssl_bc_use_keysize"));
    }

    /**
     * Number of the first error found while verifying the authorities above the client certificate, 0 when there
     * was none.
     *
     * <p>Sample fetch {@code ssl_c_ca_err}, gives an integer. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static IntExpr sslCCaErr() {
        return new IntExpr(Sample.fetch("ssl_c_ca_err"));
    }

    /**
     * Depth in the chain of the first error found while verifying the authorities above the client certificate, 0
     * when there was none.
     *
     * <p>Sample fetch {@code ssl_c_ca_err_depth}, gives an integer. Can be used in {@code tcp-request session}, rules
     * of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static IntExpr sslCCaErrDepth() {
        return new IntExpr(Sample.fetch("ssl_c_ca_err_depth"));
    }

    /**
     * Certificates the client presented, its whole chain, one after the other in DER form. Not kept in resumed
     * sessions.
     *
     * <p>Sample fetch {@code ssl_c_chain_der}, gives bytes. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BinaryExpr sslCChainDer() {
        return new BinaryExpr(Sample.fetch("ssl_c_chain_der"));
    }

    /**
     * Certificate the client presented in DER form. Compare it as hexadecimal digits in ACLs.
     *
     * <p>Sample fetch {@code ssl_c_der}, gives bytes. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BinaryExpr sslCDer() {
        return new BinaryExpr(Sample.fetch("ssl_c_der"));
    }

    /**
     * Number of the first error found while verifying the client certificate itself, 0 when there was none.
     *
     * <p>Sample fetch {@code ssl_c_err}, gives an integer. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static IntExpr sslCErr() {
        return new IntExpr(Sample.fetch("ssl_c_err"));
    }

    /**
     * Issuer name of the certificate the client presented: the full distinguished name, or the given entry such as
     * CN. The occurrence counts from 1, negative ones from the end; the format rfc2253 suits LDAP.
     *
     * <p>Sample fetch {@code ssl_c_i_dn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: the full name. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslCIDn() {
        return new StringExpr(Sample.fetch("ssl_c_i_dn"));
    }

    /**
     * Issuer name of the certificate the client presented: the full distinguished name, or the given entry such as
     * CN. The occurrence counts from 1, negative ones from the end; the format rfc2253 suits LDAP.
     *
     * <p>Sample fetch {@code ssl_c_i_dn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: the full name. Configuration manual, section 7.3.4.
     *
     * @param entry entry: letters, digits and {@code _.:-}
     * @return the expression
     */
    public static StringExpr sslCIDn(String entry) {
        return new StringExpr(Sample.fetch("ssl_c_i_dn", Word.name(entry)));
    }

    /**
     * Issuer name of the certificate the client presented: the full distinguished name, or the given entry such as
     * CN. The occurrence counts from 1, negative ones from the end; the format rfc2253 suits LDAP.
     *
     * <p>Sample fetch {@code ssl_c_i_dn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: the full name. Configuration manual, section 7.3.4.
     *
     * @param entry entry: letters, digits and {@code _.:-}
     * @param occurrence occurrence
     * @return the expression
     */
    public static StringExpr sslCIDn(String entry, long occurrence) {
        return new StringExpr(Sample.fetch("ssl_c_i_dn", Word.name(entry), Word.of(occurrence)));
    }

    /**
     * Issuer name of the certificate the client presented: the full distinguished name, or the given entry such as
     * CN. The occurrence counts from 1, negative ones from the end; the format rfc2253 suits LDAP.
     *
     * <p>Sample fetch {@code ssl_c_i_dn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: the full name. Configuration manual, section 7.3.4.
     *
     * @param entry entry: letters, digits and {@code _.:-}
     * @param occurrence occurrence
     * @param format the format: {@code rfc2253}
     * @return the expression
     */
    public static StringExpr sslCIDn(String entry, long occurrence, DnFormat format) {
        return new StringExpr(Sample.fetch("ssl_c_i_dn", Word.name(entry), Word.of(occurrence),
                Word.of(format.word())));
    }

    /**
     * Key algorithm of the certificate the client presented, for example rsaEncryption.
     *
     * <p>Sample fetch {@code ssl_c_key_alg}, gives text. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslCKeyAlg() {
        return new StringExpr(Sample.fetch("ssl_c_key_alg"));
    }

    /**
     * End of validity of the certificate the client presented, as YYMMDDhhmmssZ.
     *
     * <p>Sample fetch {@code ssl_c_notafter}, gives text. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslCNotafter() {
        return new StringExpr(Sample.fetch("ssl_c_notafter"));
    }

    /**
     * Start of validity of the certificate the client presented, as YYMMDDhhmmssZ.
     *
     * <p>Sample fetch {@code ssl_c_notbefore}, gives text. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslCNotbefore() {
        return new StringExpr(Sample.fetch("ssl_c_notbefore"));
    }

    /**
     * Name of the root authority that validated the certificate the client presented: the full distinguished name,
     * or the given entry such as CN. Undefined when the certificate was not validated.
     *
     * <p>Sample fetch {@code ssl_c_r_dn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: the full name. Since HAProxy 3.0. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslCRDn() {
        return new StringExpr(Sample.fetch("ssl_c_r_dn"));
    }

    /**
     * Name of the root authority that validated the certificate the client presented: the full distinguished name,
     * or the given entry such as CN. Undefined when the certificate was not validated.
     *
     * <p>Sample fetch {@code ssl_c_r_dn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: the full name. Since HAProxy 3.0. Configuration manual, section 7.3.4.
     *
     * @param entry entry: letters, digits and {@code _.:-}
     * @return the expression
     */
    public static StringExpr sslCRDn(String entry) {
        return new StringExpr(Sample.fetch("ssl_c_r_dn", Word.name(entry)));
    }

    /**
     * Name of the root authority that validated the certificate the client presented: the full distinguished name,
     * or the given entry such as CN. Undefined when the certificate was not validated.
     *
     * <p>Sample fetch {@code ssl_c_r_dn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: the full name. Since HAProxy 3.0. Configuration manual, section 7.3.4.
     *
     * @param entry entry: letters, digits and {@code _.:-}
     * @param occurrence occurrence
     * @return the expression
     */
    public static StringExpr sslCRDn(String entry, long occurrence) {
        return new StringExpr(Sample.fetch("ssl_c_r_dn", Word.name(entry), Word.of(occurrence)));
    }

    /**
     * Name of the root authority that validated the certificate the client presented: the full distinguished name,
     * or the given entry such as CN. Undefined when the certificate was not validated.
     *
     * <p>Sample fetch {@code ssl_c_r_dn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: the full name. Since HAProxy 3.0. Configuration manual, section 7.3.4.
     *
     * @param entry entry: letters, digits and {@code _.:-}
     * @param occurrence occurrence
     * @param format the format: {@code rfc2253}
     * @return the expression
     */
    public static StringExpr sslCRDn(String entry, long occurrence, DnFormat format) {
        return new StringExpr(Sample.fetch("ssl_c_r_dn", Word.name(entry), Word.of(occurrence),
                Word.of(format.word())));
    }

    /**
     * Subject name of the certificate the client presented: the full distinguished name, or the given entry such
     * as CN. The occurrence counts from 1, negative ones from the end; the format rfc2253 suits LDAP.
     *
     * <p>Sample fetch {@code ssl_c_s_dn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: the full name. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslCSDn() {
        return new StringExpr(Sample.fetch("ssl_c_s_dn"));
    }

    /**
     * Subject name of the certificate the client presented: the full distinguished name, or the given entry such
     * as CN. The occurrence counts from 1, negative ones from the end; the format rfc2253 suits LDAP.
     *
     * <p>Sample fetch {@code ssl_c_s_dn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: the full name. Configuration manual, section 7.3.4.
     *
     * @param entry entry: letters, digits and {@code _.:-}
     * @return the expression
     */
    public static StringExpr sslCSDn(String entry) {
        return new StringExpr(Sample.fetch("ssl_c_s_dn", Word.name(entry)));
    }

    /**
     * Subject name of the certificate the client presented: the full distinguished name, or the given entry such
     * as CN. The occurrence counts from 1, negative ones from the end; the format rfc2253 suits LDAP.
     *
     * <p>Sample fetch {@code ssl_c_s_dn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: the full name. Configuration manual, section 7.3.4.
     *
     * @param entry entry: letters, digits and {@code _.:-}
     * @param occurrence occurrence
     * @return the expression
     */
    public static StringExpr sslCSDn(String entry, long occurrence) {
        return new StringExpr(Sample.fetch("ssl_c_s_dn", Word.name(entry), Word.of(occurrence)));
    }

    /**
     * Subject name of the certificate the client presented: the full distinguished name, or the given entry such
     * as CN. The occurrence counts from 1, negative ones from the end; the format rfc2253 suits LDAP.
     *
     * <p>Sample fetch {@code ssl_c_s_dn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: the full name. Configuration manual, section 7.3.4.
     *
     * @param entry entry: letters, digits and {@code _.:-}
     * @param occurrence occurrence
     * @param format the format: {@code rfc2253}
     * @return the expression
     */
    public static StringExpr sslCSDn(String entry, long occurrence, DnFormat format) {
        return new StringExpr(Sample.fetch("ssl_c_s_dn", Word.name(entry), Word.of(occurrence),
                Word.of(format.word())));
    }

    /**
     * Subject alternative names of the certificate the client presented, joined by commas.
     *
     * <p>Sample fetch {@code ssl_c_san}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. Since HAProxy 3.2. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslCSan() {
        return new StringExpr(Sample.fetch("ssl_c_san"));
    }

    /**
     * Serial number of the certificate the client presented, as binary data.
     *
     * <p>Sample fetch {@code ssl_c_serial}, gives bytes. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BinaryExpr sslCSerial() {
        return new BinaryExpr(Sample.fetch("ssl_c_serial"));
    }

    /**
     * SHA-1 fingerprint of the certificate the client presented, 20 bytes; use hex to print it.
     *
     * <p>Sample fetch {@code ssl_c_sha1}, gives bytes. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BinaryExpr sslCSha1() {
        return new BinaryExpr(Sample.fetch("ssl_c_sha1"));
    }

    /**
     * Signature algorithm of the certificate the client presented, for example RSA-SHA256.
     *
     * <p>Sample fetch {@code ssl_c_sig_alg}, gives text. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslCSigAlg() {
        return new StringExpr(Sample.fetch("ssl_c_sig_alg"));
    }

    /**
     * True when the current TLS session uses a client certificate, also in resumed sessions.
     *
     * <p>Sample fetch {@code ssl_c_used}, gives true or false. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BoolExpr sslCUsed() {
        return new BoolExpr(Sample.fetch("ssl_c_used"));
    }

    /**
     * Result of verifying the client certificate as an X509_V_ERR number, 0 when it is good. x509_v_err_str names
     * it.
     *
     * <p>Sample fetch {@code ssl_c_verify}, gives an integer. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static IntExpr sslCVerify() {
        return new IntExpr(Sample.fetch("ssl_c_verify"));
    }

    /**
     * Version of the certificate the client presented.
     *
     * <p>Sample fetch {@code ssl_c_version}, gives an integer. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static IntExpr sslCVersion() {
        return new IntExpr(Sample.fetch("ssl_c_version"));
    }

    /**
     * Certificate HAProxy presented to the client in DER form.
     *
     * <p>Sample fetch {@code ssl_f_der}, gives bytes. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BinaryExpr sslFDer() {
        return new BinaryExpr(Sample.fetch("ssl_f_der"));
    }

    /**
     * Issuer name of the certificate HAProxy presented to the client: the full distinguished name, or the given
     * entry such as CN. The occurrence counts from 1, negative ones from the end; the format rfc2253 suits LDAP.
     *
     * <p>Sample fetch {@code ssl_f_i_dn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: the full name. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslFIDn() {
        return new StringExpr(Sample.fetch("ssl_f_i_dn"));
    }

    /**
     * Issuer name of the certificate HAProxy presented to the client: the full distinguished name, or the given
     * entry such as CN. The occurrence counts from 1, negative ones from the end; the format rfc2253 suits LDAP.
     *
     * <p>Sample fetch {@code ssl_f_i_dn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: the full name. Configuration manual, section 7.3.4.
     *
     * @param entry entry: letters, digits and {@code _.:-}
     * @return the expression
     */
    public static StringExpr sslFIDn(String entry) {
        return new StringExpr(Sample.fetch("ssl_f_i_dn", Word.name(entry)));
    }

    /**
     * Issuer name of the certificate HAProxy presented to the client: the full distinguished name, or the given
     * entry such as CN. The occurrence counts from 1, negative ones from the end; the format rfc2253 suits LDAP.
     *
     * <p>Sample fetch {@code ssl_f_i_dn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: the full name. Configuration manual, section 7.3.4.
     *
     * @param entry entry: letters, digits and {@code _.:-}
     * @param occurrence occurrence
     * @return the expression
     */
    public static StringExpr sslFIDn(String entry, long occurrence) {
        return new StringExpr(Sample.fetch("ssl_f_i_dn", Word.name(entry), Word.of(occurrence)));
    }

    /**
     * Issuer name of the certificate HAProxy presented to the client: the full distinguished name, or the given
     * entry such as CN. The occurrence counts from 1, negative ones from the end; the format rfc2253 suits LDAP.
     *
     * <p>Sample fetch {@code ssl_f_i_dn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: the full name. Configuration manual, section 7.3.4.
     *
     * @param entry entry: letters, digits and {@code _.:-}
     * @param occurrence occurrence
     * @param format the format: {@code rfc2253}
     * @return the expression
     */
    public static StringExpr sslFIDn(String entry, long occurrence, DnFormat format) {
        return new StringExpr(Sample.fetch("ssl_f_i_dn", Word.name(entry), Word.of(occurrence),
                Word.of(format.word())));
    }

    /**
     * Key algorithm of the certificate HAProxy presented to the client, for example rsaEncryption.
     *
     * <p>Sample fetch {@code ssl_f_key_alg}, gives text. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslFKeyAlg() {
        return new StringExpr(Sample.fetch("ssl_f_key_alg"));
    }

    /**
     * End of validity of the certificate HAProxy presented to the client, as YYMMDDhhmmssZ.
     *
     * <p>Sample fetch {@code ssl_f_notafter}, gives text. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslFNotafter() {
        return new StringExpr(Sample.fetch("ssl_f_notafter"));
    }

    /**
     * Start of validity of the certificate HAProxy presented to the client, as YYMMDDhhmmssZ.
     *
     * <p>Sample fetch {@code ssl_f_notbefore}, gives text. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslFNotbefore() {
        return new StringExpr(Sample.fetch("ssl_f_notbefore"));
    }

    /**
     * Subject name of the certificate HAProxy presented to the client: the full distinguished name, or the given
     * entry such as CN. The occurrence counts from 1, negative ones from the end; the format rfc2253 suits LDAP.
     *
     * <p>Sample fetch {@code ssl_f_s_dn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: the full name. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslFSDn() {
        return new StringExpr(Sample.fetch("ssl_f_s_dn"));
    }

    /**
     * Subject name of the certificate HAProxy presented to the client: the full distinguished name, or the given
     * entry such as CN. The occurrence counts from 1, negative ones from the end; the format rfc2253 suits LDAP.
     *
     * <p>Sample fetch {@code ssl_f_s_dn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: the full name. Configuration manual, section 7.3.4.
     *
     * @param entry entry: letters, digits and {@code _.:-}
     * @return the expression
     */
    public static StringExpr sslFSDn(String entry) {
        return new StringExpr(Sample.fetch("ssl_f_s_dn", Word.name(entry)));
    }

    /**
     * Subject name of the certificate HAProxy presented to the client: the full distinguished name, or the given
     * entry such as CN. The occurrence counts from 1, negative ones from the end; the format rfc2253 suits LDAP.
     *
     * <p>Sample fetch {@code ssl_f_s_dn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: the full name. Configuration manual, section 7.3.4.
     *
     * @param entry entry: letters, digits and {@code _.:-}
     * @param occurrence occurrence
     * @return the expression
     */
    public static StringExpr sslFSDn(String entry, long occurrence) {
        return new StringExpr(Sample.fetch("ssl_f_s_dn", Word.name(entry), Word.of(occurrence)));
    }

    /**
     * Subject name of the certificate HAProxy presented to the client: the full distinguished name, or the given
     * entry such as CN. The occurrence counts from 1, negative ones from the end; the format rfc2253 suits LDAP.
     *
     * <p>Sample fetch {@code ssl_f_s_dn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: the full name. Configuration manual, section 7.3.4.
     *
     * @param entry entry: letters, digits and {@code _.:-}
     * @param occurrence occurrence
     * @param format the format: {@code rfc2253}
     * @return the expression
     */
    public static StringExpr sslFSDn(String entry, long occurrence, DnFormat format) {
        return new StringExpr(Sample.fetch("ssl_f_s_dn", Word.name(entry), Word.of(occurrence),
                Word.of(format.word())));
    }

    /**
     * Serial number of the certificate HAProxy presented to the client, as binary data.
     *
     * <p>Sample fetch {@code ssl_f_serial}, gives bytes. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BinaryExpr sslFSerial() {
        return new BinaryExpr(Sample.fetch("ssl_f_serial"));
    }

    /**
     * SHA-1 fingerprint of the certificate HAProxy presented to the client, 20 bytes; use hex to print it.
     *
     * <p>Sample fetch {@code ssl_f_sha1}, gives bytes. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BinaryExpr sslFSha1() {
        return new BinaryExpr(Sample.fetch("ssl_f_sha1"));
    }

    /**
     * Signature algorithm of the certificate HAProxy presented to the client, for example RSA-SHA256.
     *
     * <p>Sample fetch {@code ssl_f_sig_alg}, gives text. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslFSigAlg() {
        return new StringExpr(Sample.fetch("ssl_f_sig_alg"));
    }

    /**
     * Version of the certificate HAProxy presented to the client.
     *
     * <p>Sample fetch {@code ssl_f_version}, gives an integer. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static IntExpr sslFVersion() {
        return new IntExpr(Sample.fetch("ssl_f_version"));
    }

    /**
     * True when the client connection is encrypted with TLS by HAProxy itself.
     *
     * <p>Sample fetch {@code ssl_fc}, gives true or false. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BoolExpr sslFc() {
        return new BoolExpr(Sample.fetch("ssl_fc"));
    }

    /**
     * Key size in bits the negotiated cipher supports on the client connection.
     *
     * <p>Sample fetch {@code ssl_fc_alg_keysize}, gives an integer. Can be used in {@code tcp-request session}, rules
     * of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static IntExpr sslFcAlgKeysize() {
        return new IntExpr(Sample.fetch("ssl_fc_alg_keysize"));
    }

    /**
     * Protocol agreed by ALPN on the client connection, for instance h2. Undefined when none was negotiated.
     *
     * <p>Sample fetch {@code ssl_fc_alpn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslFcAlpn() {
        return new StringExpr(Sample.fetch("ssl_fc_alpn"));
    }

    /**
     * Name of the cipher suite in use on the client connection.
     *
     * <p>Sample fetch {@code ssl_fc_cipher}, gives text. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslFcCipher() {
        return new StringExpr(Sample.fetch("ssl_fc_cipher"));
    }

    /**
     * Cipher suites of the client hello as binary data. 1 leaves out GREASE values (RFC 8701). Needs
     * tune.ssl.capture-buffer-size above 0.
     *
     * <p>Sample fetch {@code ssl_fc_cipherlist_bin}, gives text. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. HAProxy's default: 0. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslFcCipherlistBin() {
        return new StringExpr(Sample.fetch("ssl_fc_cipherlist_bin"));
    }

    /**
     * Cipher suites of the client hello as binary data. 1 leaves out GREASE values (RFC 8701). Needs
     * tune.ssl.capture-buffer-size above 0.
     *
     * <p>Sample fetch {@code ssl_fc_cipherlist_bin}, gives text. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. HAProxy's default: 0. Configuration manual, section 7.3.4.
     *
     * @param excludeGrease exclude grease, from 0 to 1
     * @return the expression
     */
    public static StringExpr sslFcCipherlistBin(int excludeGrease) {
        return new StringExpr(Sample.fetch("ssl_fc_cipherlist_bin",
                Word.number("ssl_fc_cipherlist_bin exclude grease", excludeGrease, 0, 1)));
    }

    /**
     * Cipher suites of the client hello as hexadecimal digits. 1 leaves out GREASE values (RFC 8701). Needs
     * tune.ssl.capture-buffer-size above 0.
     *
     * <p>Sample fetch {@code ssl_fc_cipherlist_hex}, gives bytes. Can be used in {@code tcp-request session}, rules
     * of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. HAProxy's default: 0. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BinaryExpr sslFcCipherlistHex() {
        return new BinaryExpr(Sample.fetch("ssl_fc_cipherlist_hex"));
    }

    /**
     * Cipher suites of the client hello as hexadecimal digits. 1 leaves out GREASE values (RFC 8701). Needs
     * tune.ssl.capture-buffer-size above 0.
     *
     * <p>Sample fetch {@code ssl_fc_cipherlist_hex}, gives bytes. Can be used in {@code tcp-request session}, rules
     * of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. HAProxy's default: 0. Configuration manual, section 7.3.4.
     *
     * @param excludeGrease exclude grease, from 0 to 1
     * @return the expression
     */
    public static BinaryExpr sslFcCipherlistHex(int excludeGrease) {
        return new BinaryExpr(Sample.fetch("ssl_fc_cipherlist_hex",
                Word.number("ssl_fc_cipherlist_hex exclude grease", excludeGrease, 0, 1)));
    }

    /**
     * Cipher suites of the client hello by name, separated by colons. Some TLS libraries give numbers only. 1
     * leaves out GREASE values (RFC 8701). Needs tune.ssl.capture-buffer-size above 0.
     *
     * <p>Sample fetch {@code ssl_fc_cipherlist_str}, gives text. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. HAProxy's default: 0. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslFcCipherlistStr() {
        return new StringExpr(Sample.fetch("ssl_fc_cipherlist_str"));
    }

    /**
     * Cipher suites of the client hello by name, separated by colons. Some TLS libraries give numbers only. 1
     * leaves out GREASE values (RFC 8701). Needs tune.ssl.capture-buffer-size above 0.
     *
     * <p>Sample fetch {@code ssl_fc_cipherlist_str}, gives text. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. HAProxy's default: 0. Configuration manual, section 7.3.4.
     *
     * @param excludeGrease exclude grease, from 0 to 1
     * @return the expression
     */
    public static StringExpr sslFcCipherlistStr(int excludeGrease) {
        return new StringExpr(Sample.fetch("ssl_fc_cipherlist_str",
                Word.number("ssl_fc_cipherlist_str exclude grease", excludeGrease, 0, 1)));
    }

    /**
     * 64-bit hash of the whole list of cipher suites in the client hello, a compact fingerprint. Needs
     * tune.ssl.capture-buffer-size above 0.
     *
     * <p>Sample fetch {@code ssl_fc_cipherlist_xxh}, gives an integer. Can be used in {@code tcp-request session},
     * rules of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static IntExpr sslFcCipherlistXxh() {
        return new IntExpr(Sample.fetch("ssl_fc_cipherlist_xxh"));
    }

    /**
     * Client early traffic secret of the client connection as hexadecimal text, for decrypting captured traffic.
     * Needs TLS 1.3 and tune.ssl.keylog on.
     *
     * <p>Sample fetch {@code ssl_fc_client_early_traffic_secret}, gives text. Can be used in {@code tcp-request session},
     * rules of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslFcClientEarlyTrafficSecret() {
        return new StringExpr(Sample.fetch("ssl_fc_client_early_traffic_secret"));
    }

    /**
     * Client handshake traffic secret of the client connection as hexadecimal text, for decrypting captured
     * traffic. Needs TLS 1.3 and tune.ssl.keylog on.
     *
     * <p>Sample fetch {@code ssl_fc_client_handshake_traffic_secret}, gives text. Can be used in {@code tcp-request session},
     * rules of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslFcClientHandshakeTrafficSecret() {
        return new StringExpr(Sample.fetch("ssl_fc_client_handshake_traffic_secret"));
    }

    /**
     * Random bytes of the client hello of the client connection, for decrypting captured traffic.
     *
     * <p>Sample fetch {@code ssl_fc_client_random}, gives bytes. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BinaryExpr sslFcClientRandom() {
        return new BinaryExpr(Sample.fetch("ssl_fc_client_random"));
    }

    /**
     * First client application traffic secret of the client connection as hexadecimal text, for decrypting
     * captured traffic. Needs TLS 1.3 and tune.ssl.keylog on.
     *
     * <p>Sample fetch {@code ssl_fc_client_traffic_secret_0}, gives text. Can be used in {@code tcp-request session},
     * rules of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslFcClientTrafficSecret0() {
        return new StringExpr(Sample.fetch("ssl_fc_client_traffic_secret_0"));
    }

    /**
     * Name of the certificate HAProxy chose for the client connection, as the command line lists it.
     *
     * <p>Sample fetch {@code ssl_fc_crtname}, gives text. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Since HAProxy 3.4. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslFcCrtname() {
        return new StringExpr(Sample.fetch("ssl_fc_crtname"));
    }

    /**
     * Name of the curve or group the key exchange of the client connection used.
     *
     * <p>Sample fetch {@code ssl_fc_curve}, gives text. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Since HAProxy 3.0. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslFcCurve() {
        return new StringExpr(Sample.fetch("ssl_fc_curve"));
    }

    /**
     * Early exporter secret of the client connection as hexadecimal text, for decrypting captured traffic. Needs
     * TLS 1.3 and tune.ssl.keylog on.
     *
     * <p>Sample fetch {@code ssl_fc_early_exporter_secret}, gives text. Can be used in {@code tcp-request session},
     * rules of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslFcEarlyExporterSecret() {
        return new StringExpr(Sample.fetch("ssl_fc_early_exporter_secret"));
    }

    /**
     * True when early data (0-RTT) arrived on the client connection, even if the handshake is over by now. For
     * statistics.
     *
     * <p>Sample fetch {@code ssl_fc_early_rcvd}, gives true or false. Can be used in {@code tcp-request session},
     * rules of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. Since HAProxy 3.2. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BoolExpr sslFcEarlyRcvd() {
        return new BoolExpr(Sample.fetch("ssl_fc_early_rcvd"));
    }

    /**
     * Elliptic curve point formats of the client hello as binary data. Needs tune.ssl.capture-buffer-size above 0.
     *
     * <p>Sample fetch {@code ssl_fc_ecformats_bin}, gives text. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslFcEcformatsBin() {
        return new StringExpr(Sample.fetch("ssl_fc_ecformats_bin"));
    }

    /**
     * Elliptic curves of the client hello as binary data. 1 leaves out GREASE values (RFC 8701). Needs
     * tune.ssl.capture-buffer-size above 0.
     *
     * <p>Sample fetch {@code ssl_fc_eclist_bin}, gives text. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. HAProxy's default: 0. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslFcEclistBin() {
        return new StringExpr(Sample.fetch("ssl_fc_eclist_bin"));
    }

    /**
     * Elliptic curves of the client hello as binary data. 1 leaves out GREASE values (RFC 8701). Needs
     * tune.ssl.capture-buffer-size above 0.
     *
     * <p>Sample fetch {@code ssl_fc_eclist_bin}, gives text. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. HAProxy's default: 0. Configuration manual, section 7.3.4.
     *
     * @param excludeGrease exclude grease, from 0 to 1
     * @return the expression
     */
    public static StringExpr sslFcEclistBin(int excludeGrease) {
        return new StringExpr(Sample.fetch("ssl_fc_eclist_bin",
                Word.number("ssl_fc_eclist_bin exclude grease", excludeGrease, 0, 1)));
    }

    /**
     * Number of the last TLS library error on the client connection, 0 when there was none. Errors from checking
     * certificates are told by other fetches.
     *
     * <p>Sample fetch {@code ssl_fc_err}, gives an integer. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static IntExpr sslFcErr() {
        return new IntExpr(Sample.fetch("ssl_fc_err"));
    }

    /**
     * Message of the last TLS library error on the client connection.
     *
     * <p>Sample fetch {@code ssl_fc_err_str}, gives text. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslFcErrStr() {
        return new StringExpr(Sample.fetch("ssl_fc_err_str"));
    }

    /**
     * Exporter secret of the client connection as hexadecimal text, for decrypting captured traffic. Needs TLS 1.3
     * and tune.ssl.keylog on.
     *
     * <p>Sample fetch {@code ssl_fc_exporter_secret}, gives text. Can be used in {@code tcp-request session}, rules
     * of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslFcExporterSecret() {
        return new StringExpr(Sample.fetch("ssl_fc_exporter_secret"));
    }

    /**
     * Extension types of the client hello as binary data, a part of TLS fingerprints. 1 leaves out GREASE values
     * (RFC 8701). Needs tune.ssl.capture-buffer-size above 0.
     *
     * <p>Sample fetch {@code ssl_fc_extlist_bin}, gives text. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. HAProxy's default: 0. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslFcExtlistBin() {
        return new StringExpr(Sample.fetch("ssl_fc_extlist_bin"));
    }

    /**
     * Extension types of the client hello as binary data, a part of TLS fingerprints. 1 leaves out GREASE values
     * (RFC 8701). Needs tune.ssl.capture-buffer-size above 0.
     *
     * <p>Sample fetch {@code ssl_fc_extlist_bin}, gives text. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. HAProxy's default: 0. Configuration manual, section 7.3.4.
     *
     * @param excludeGrease exclude grease, from 0 to 1
     * @return the expression
     */
    public static StringExpr sslFcExtlistBin(int excludeGrease) {
        return new StringExpr(Sample.fetch("ssl_fc_extlist_bin",
                Word.number("ssl_fc_extlist_bin exclude grease", excludeGrease, 0, 1)));
    }

    /**
     * True when the client presented a certificate in this very handshake. In resumed sessions it is false;
     * ssl_c_used is not.
     *
     * <p>Sample fetch {@code ssl_fc_has_crt}, gives true or false. Can be used in {@code tcp-request session}, rules
     * of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BoolExpr sslFcHasCrt() {
        return new BoolExpr(Sample.fetch("ssl_fc_has_crt"));
    }

    /**
     * True while early data (0-RTT) was received and the handshake is not complete. Such requests may be replays:
     * wait or refuse.
     *
     * <p>Sample fetch {@code ssl_fc_has_early}, gives true or false. Can be used in {@code tcp-request session},
     * rules of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BoolExpr sslFcHasEarly() {
        return new BoolExpr(Sample.fetch("ssl_fc_has_early"));
    }

    /**
     * True when the client sent a server name (SNI).
     *
     * <p>Sample fetch {@code ssl_fc_has_sni}, gives true or false. Can be used in {@code tcp-request session}, rules
     * of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BoolExpr sslFcHasSni() {
        return new BoolExpr(Sample.fetch("ssl_fc_has_sni"));
    }

    /**
     * True when the TLS session of the client connection was resumed from a cache or a ticket, which saves a full
     * handshake.
     *
     * <p>Sample fetch {@code ssl_fc_is_resumed}, gives true or false. Can be used in {@code tcp-request session},
     * rules of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BoolExpr sslFcIsResumed() {
        return new BoolExpr(Sample.fetch("ssl_fc_is_resumed"));
    }

    /**
     * Protocol agreed by NPN on the client connection. NPN is obsolete, use ALPN.
     *
     * <p>Sample fetch {@code ssl_fc_npn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslFcNpn() {
        return new StringExpr(Sample.fetch("ssl_fc_npn"));
    }

    /**
     * TLS version of the client connection, for example TLSv1.3.
     *
     * <p>Sample fetch {@code ssl_fc_protocol}, gives text. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslFcProtocol() {
        return new StringExpr(Sample.fetch("ssl_fc_protocol"));
    }

    /**
     * Protocol version number in the client hello, a part of TLS fingerprints. Needs tune.ssl.capture-buffer-size
     * above 0.
     *
     * <p>Sample fetch {@code ssl_fc_protocol_hello_id}, gives an integer. Can be used in {@code tcp-request session},
     * rules of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static IntExpr sslFcProtocolHelloId() {
        return new IntExpr(Sample.fetch("ssl_fc_protocol_hello_id"));
    }

    /**
     * Server handshake traffic secret of the client connection as hexadecimal text, for decrypting captured
     * traffic. Needs TLS 1.3 and tune.ssl.keylog on.
     *
     * <p>Sample fetch {@code ssl_fc_server_handshake_traffic_secret}, gives text. Can be used in {@code tcp-request session},
     * rules of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslFcServerHandshakeTrafficSecret() {
        return new StringExpr(Sample.fetch("ssl_fc_server_handshake_traffic_secret"));
    }

    /**
     * Random bytes of the server hello of the client connection, for decrypting captured traffic.
     *
     * <p>Sample fetch {@code ssl_fc_server_random}, gives bytes. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BinaryExpr sslFcServerRandom() {
        return new BinaryExpr(Sample.fetch("ssl_fc_server_random"));
    }

    /**
     * First server application traffic secret of the client connection as hexadecimal text, for decrypting
     * captured traffic. Needs TLS 1.3 and tune.ssl.keylog on.
     *
     * <p>Sample fetch {@code ssl_fc_server_traffic_secret_0}, gives text. Can be used in {@code tcp-request session},
     * rules of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslFcServerTrafficSecret0() {
        return new StringExpr(Sample.fetch("ssl_fc_server_traffic_secret_0"));
    }

    /**
     * TLS session id of the client connection, binary; it tells whether a session was resumed. Clients renew it
     * often, which limits its use for persistence.
     *
     * <p>Sample fetch {@code ssl_fc_session_id}, gives bytes. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BinaryExpr sslFcSessionId() {
        return new BinaryExpr(Sample.fetch("ssl_fc_session_id"));
    }

    /**
     * TLS master key of the client connection, for decrypting captured traffic. Handle it as a secret.
     *
     * <p>Sample fetch {@code ssl_fc_session_key}, gives bytes. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BinaryExpr sslFcSessionKey() {
        return new BinaryExpr(Sample.fetch("ssl_fc_session_key"));
    }

    /**
     * Signature algorithms of the client hello, two bytes each. 1 leaves out GREASE values (RFC 8701). Needs
     * tune.ssl.capture-buffer-size above 0.
     *
     * <p>Sample fetch {@code ssl_fc_sigalgs_bin}, gives bytes. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. HAProxy's default: 0. Since HAProxy 3.2. Configuration manual,
     * section 7.3.4.
     *
     * @return the expression
     */
    public static BinaryExpr sslFcSigalgsBin() {
        return new BinaryExpr(Sample.fetch("ssl_fc_sigalgs_bin"));
    }

    /**
     * Signature algorithms of the client hello, two bytes each. 1 leaves out GREASE values (RFC 8701). Needs
     * tune.ssl.capture-buffer-size above 0.
     *
     * <p>Sample fetch {@code ssl_fc_sigalgs_bin}, gives bytes. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. HAProxy's default: 0. Since HAProxy 3.2. Configuration manual,
     * section 7.3.4.
     *
     * @param excludeGrease exclude grease, from 0 to 1
     * @return the expression
     */
    public static BinaryExpr sslFcSigalgsBin(int excludeGrease) {
        return new BinaryExpr(Sample.fetch("ssl_fc_sigalgs_bin",
                Word.number("ssl_fc_sigalgs_bin exclude grease", excludeGrease, 0, 1)));
    }

    /**
     * Server name (SNI) used on the client connection. Undefined when there was none. It need not agree with the
     * Host header: do not route requests by it.
     *
     * <p>Sample fetch {@code ssl_fc_sni}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslFcSni() {
        return new StringExpr(Sample.fetch("ssl_fc_sni"));
    }

    /**
     * TLS versions the client hello supports, two bytes each. 1 leaves out GREASE values (RFC 8701). Needs
     * tune.ssl.capture-buffer-size above 0.
     *
     * <p>Sample fetch {@code ssl_fc_supported_versions_bin}, gives bytes. Can be used in {@code tcp-request session},
     * rules of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. HAProxy's default: 0. Since HAProxy 3.2. Configuration
     * manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BinaryExpr sslFcSupportedVersionsBin() {
        return new BinaryExpr(Sample.fetch("ssl_fc_supported_versions_bin"));
    }

    /**
     * TLS versions the client hello supports, two bytes each. 1 leaves out GREASE values (RFC 8701). Needs
     * tune.ssl.capture-buffer-size above 0.
     *
     * <p>Sample fetch {@code ssl_fc_supported_versions_bin}, gives bytes. Can be used in {@code tcp-request session},
     * rules of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. HAProxy's default: 0. Since HAProxy 3.2. Configuration
     * manual, section 7.3.4.
     *
     * @param excludeGrease exclude grease, from 0 to 1
     * @return the expression
     */
    public static BinaryExpr sslFcSupportedVersionsBin(int excludeGrease) {
        return new BinaryExpr(Sample.fetch("ssl_fc_supported_versions_bin",
                Word.number("ssl_fc_supported_versions_bin exclude grease", excludeGrease, 0, 1)));
    }

    /**
     * TLS unique id of the client connection for channel binding (RFC 5929).
     *
     * <p>Sample fetch {@code ssl_fc_unique_id}, gives bytes. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BinaryExpr sslFcUniqueId() {
        return new BinaryExpr(Sample.fetch("ssl_fc_unique_id"));
    }

    /**
     * Key size in bits in use on the client connection.
     *
     * <p>Sample fetch {@code ssl_fc_use_keysize}, gives an integer. Can be used in {@code tcp-request session}, rules
     * of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static IntExpr sslFcUseKeysize() {
        return new IntExpr(Sample.fetch("ssl_fc_use_keysize"));
    }

    /**
     * Certificates the server presented, its whole chain, one after the other in DER form. Not kept in resumed
     * sessions.
     *
     * <p>Sample fetch {@code ssl_s_chain_der}, gives bytes. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BinaryExpr sslSChainDer() {
        return new BinaryExpr(Sample.fetch("ssl_s_chain_der"));
    }

    /**
     * Certificate the server presented in DER form. Compare it as hexadecimal digits in ACLs.
     *
     * <p>Sample fetch {@code ssl_s_der}, gives bytes. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BinaryExpr sslSDer() {
        return new BinaryExpr(Sample.fetch("ssl_s_der"));
    }

    /**
     * Issuer name of the certificate the server presented: the full distinguished name, or the given entry such as
     * CN. The occurrence counts from 1, negative ones from the end; the format rfc2253 suits LDAP.
     *
     * <p>Sample fetch {@code ssl_s_i_dn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: the full name. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslSIDn() {
        return new StringExpr(Sample.fetch("ssl_s_i_dn"));
    }

    /**
     * Issuer name of the certificate the server presented: the full distinguished name, or the given entry such as
     * CN. The occurrence counts from 1, negative ones from the end; the format rfc2253 suits LDAP.
     *
     * <p>Sample fetch {@code ssl_s_i_dn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: the full name. Configuration manual, section 7.3.4.
     *
     * @param entry entry: letters, digits and {@code _.:-}
     * @return the expression
     */
    public static StringExpr sslSIDn(String entry) {
        return new StringExpr(Sample.fetch("ssl_s_i_dn", Word.name(entry)));
    }

    /**
     * Issuer name of the certificate the server presented: the full distinguished name, or the given entry such as
     * CN. The occurrence counts from 1, negative ones from the end; the format rfc2253 suits LDAP.
     *
     * <p>Sample fetch {@code ssl_s_i_dn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: the full name. Configuration manual, section 7.3.4.
     *
     * @param entry entry: letters, digits and {@code _.:-}
     * @param occurrence occurrence
     * @return the expression
     */
    public static StringExpr sslSIDn(String entry, long occurrence) {
        return new StringExpr(Sample.fetch("ssl_s_i_dn", Word.name(entry), Word.of(occurrence)));
    }

    /**
     * Issuer name of the certificate the server presented: the full distinguished name, or the given entry such as
     * CN. The occurrence counts from 1, negative ones from the end; the format rfc2253 suits LDAP.
     *
     * <p>Sample fetch {@code ssl_s_i_dn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: the full name. Configuration manual, section 7.3.4.
     *
     * @param entry entry: letters, digits and {@code _.:-}
     * @param occurrence occurrence
     * @param format the format: {@code rfc2253}
     * @return the expression
     */
    public static StringExpr sslSIDn(String entry, long occurrence, DnFormat format) {
        return new StringExpr(Sample.fetch("ssl_s_i_dn", Word.name(entry), Word.of(occurrence),
                Word.of(format.word())));
    }

    /**
     * Key algorithm of the certificate the server presented, for example rsaEncryption.
     *
     * <p>Sample fetch {@code ssl_s_key_alg}, gives text. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslSKeyAlg() {
        return new StringExpr(Sample.fetch("ssl_s_key_alg"));
    }

    /**
     * End of validity of the certificate the server presented, as YYMMDDhhmmssZ.
     *
     * <p>Sample fetch {@code ssl_s_notafter}, gives text. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslSNotafter() {
        return new StringExpr(Sample.fetch("ssl_s_notafter"));
    }

    /**
     * Start of validity of the certificate the server presented, as YYMMDDhhmmssZ.
     *
     * <p>Sample fetch {@code ssl_s_notbefore}, gives text. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslSNotbefore() {
        return new StringExpr(Sample.fetch("ssl_s_notbefore"));
    }

    /**
     * Subject name of the certificate the server presented: the full distinguished name, or the given entry such
     * as CN. The occurrence counts from 1, negative ones from the end; the format rfc2253 suits LDAP.
     *
     * <p>Sample fetch {@code ssl_s_s_dn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: the full name. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslSSDn() {
        return new StringExpr(Sample.fetch("ssl_s_s_dn"));
    }

    /**
     * Subject name of the certificate the server presented: the full distinguished name, or the given entry such
     * as CN. The occurrence counts from 1, negative ones from the end; the format rfc2253 suits LDAP.
     *
     * <p>Sample fetch {@code ssl_s_s_dn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: the full name. Configuration manual, section 7.3.4.
     *
     * @param entry entry: letters, digits and {@code _.:-}
     * @return the expression
     */
    public static StringExpr sslSSDn(String entry) {
        return new StringExpr(Sample.fetch("ssl_s_s_dn", Word.name(entry)));
    }

    /**
     * Subject name of the certificate the server presented: the full distinguished name, or the given entry such
     * as CN. The occurrence counts from 1, negative ones from the end; the format rfc2253 suits LDAP.
     *
     * <p>Sample fetch {@code ssl_s_s_dn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: the full name. Configuration manual, section 7.3.4.
     *
     * @param entry entry: letters, digits and {@code _.:-}
     * @param occurrence occurrence
     * @return the expression
     */
    public static StringExpr sslSSDn(String entry, long occurrence) {
        return new StringExpr(Sample.fetch("ssl_s_s_dn", Word.name(entry), Word.of(occurrence)));
    }

    /**
     * Subject name of the certificate the server presented: the full distinguished name, or the given entry such
     * as CN. The occurrence counts from 1, negative ones from the end; the format rfc2253 suits LDAP.
     *
     * <p>Sample fetch {@code ssl_s_s_dn}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. HAProxy's default: the full name. Configuration manual, section 7.3.4.
     *
     * @param entry entry: letters, digits and {@code _.:-}
     * @param occurrence occurrence
     * @param format the format: {@code rfc2253}
     * @return the expression
     */
    public static StringExpr sslSSDn(String entry, long occurrence, DnFormat format) {
        return new StringExpr(Sample.fetch("ssl_s_s_dn", Word.name(entry), Word.of(occurrence),
                Word.of(format.word())));
    }

    /**
     * Serial number of the certificate the server presented, as binary data.
     *
     * <p>Sample fetch {@code ssl_s_serial}, gives bytes. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BinaryExpr sslSSerial() {
        return new BinaryExpr(Sample.fetch("ssl_s_serial"));
    }

    /**
     * SHA-1 fingerprint of the certificate the server presented, 20 bytes; use hex to print it.
     *
     * <p>Sample fetch {@code ssl_s_sha1}, gives bytes. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static BinaryExpr sslSSha1() {
        return new BinaryExpr(Sample.fetch("ssl_s_sha1"));
    }

    /**
     * Signature algorithm of the certificate the server presented, for example RSA-SHA256.
     *
     * <p>Sample fetch {@code ssl_s_sig_alg}, gives text. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static StringExpr sslSSigAlg() {
        return new StringExpr(Sample.fetch("ssl_s_sig_alg"));
    }

    /**
     * Version of the certificate the server presented.
     *
     * <p>Sample fetch {@code ssl_s_version}, gives an integer. Can be used in {@code tcp-request session}, rules of
     * requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of responses,
     * {@code stick store-response} and logs. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static IntExpr sslSVersion() {
        return new IntExpr(Sample.fetch("ssl_s_version"));
    }

    /**
     * Time the user experienced, from accepting the connection to the end of the stream without idle time, in
     * milliseconds, like Tu in the log.
     *
     * <p>Sample fetch {@code txn.timer.user}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. Since HAProxy 3.0. Configuration manual, section 7.3.4.
     *
     * @return the expression
     */
    public static IntExpr txnTimerUser() {
        return new IntExpr(Sample.fetch("txn.timer.user"));
    }
}
