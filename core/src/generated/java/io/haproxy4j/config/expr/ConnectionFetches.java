// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.DateUnit;
import io.haproxy4j.config.value.ProxyTlv;
import io.haproxy4j.config.value.RttUnit;

/**
 * Connections and streams, below TLS.
 */
abstract class ConnectionFetches extends SourceFetches {
    ConnectionFetches() {
    }

    /**
     * When the client connection was accepted, counted from the Unix epoch. On a kept-alive HTTP connection it
     * moves to the moment the next request could start.
     *
     * <p>Sample fetch {@code accept_date}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: s. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr acceptDate() {
        return new IntExpr(Sample.fetch("accept_date"));
    }

    /**
     * When the client connection was accepted, counted from the Unix epoch. On a kept-alive HTTP connection it
     * moves to the moment the next request could start.
     *
     * <p>Sample fetch {@code accept_date}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: s. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @param unit unit: {@code s}, {@code ms}, {@code us}
     * @return the expression
     */
    public static IntExpr acceptDate(DateUnit unit) {
        return new IntExpr(Sample.fetch("accept_date", Word.of(unit.word())));
    }

    /**
     * Time it took to open the connection to the server, in milliseconds, like Tc in the log.
     *
     * <p>Sample fetch {@code bc.timer.connect}, gives an integer. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr bcTimerConnect() {
        return new IntExpr(Sample.fetch("bc.timer.connect"));
    }

    /**
     * Number of streams that left the queue of the backend while this one was waiting there, like bq in the log.
     *
     * <p>Sample fetch {@code bc_be_queue}, gives an integer. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr bcBeQueue() {
        return new IntExpr(Sample.fetch("bc_be_queue"));
    }

    /**
     * Address HAProxy connected to on the server side. Undefined while there is no server connection.
     *
     * <p>Sample fetch {@code bc_dst}, gives an IP address. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static AddressExpr bcDst() {
        return new AddressExpr(Sample.fetch("bc_dst"));
    }

    /**
     * TCP port HAProxy connected to on the server side.
     *
     * <p>Sample fetch {@code bc_dst_port}, gives an integer. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr bcDstPort() {
        return new IntExpr(Sample.fetch("bc_dst_port"));
    }

    /**
     * Number of the error that hit the server connection, 0 when there was none. See bc_err_str for the text.
     *
     * <p>Sample fetch {@code bc_err}, gives an integer. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr bcErr() {
        return new IntExpr(Sample.fetch("bc_err"));
    }

    /**
     * One-word name of the error that hit the server connection, empty when there was none. Fit for counting
     * failures by cause.
     *
     * <p>Sample fetch {@code bc_err_name}, gives text. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static StringExpr bcErrName() {
        return new StringExpr(Sample.fetch("bc_err_name"));
    }

    /**
     * Readable message for the error that hit the server connection, for logs and check results.
     *
     * <p>Sample fetch {@code bc_err_str}, gives text. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static StringExpr bcErrStr() {
        return new StringExpr(Sample.fetch("bc_err_str"));
    }

    /**
     * Number of protocol oddities counted on the server connection. A sudden rise points to a server that
     * misbehaves; only some protocols count them.
     *
     * <p>Sample fetch {@code bc_glitches}, gives an integer. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr bcGlitches() {
        return new IntExpr(Sample.fetch("bc_glitches"));
    }

    /**
     * Major HTTP version spoken on the wire with the server: 1 for everything up to HTTP/1.1, 2 for HTTP/2.
     *
     * <p>Sample fetch {@code bc_http_major}, gives an integer. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr bcHttpMajor() {
        return new IntExpr(Sample.fetch("bc_http_major"));
    }

    /**
     * Number of streams opened so far on the connection to the server.
     *
     * <p>Sample fetch {@code bc_nb_streams}, gives an integer. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr bcNbStreams() {
        return new IntExpr(Sample.fetch("bc_nb_streams"));
    }

    /**
     * True when the request travelled over a server connection that had been opened for an earlier one.
     *
     * <p>Sample fetch {@code bc_reused}, gives true or false. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Since HAProxy 3.2. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static BoolExpr bcReused() {
        return new BoolExpr(Sample.fetch("bc_reused"));
    }

    /**
     * Round-trip time the kernel measured on the server connection. Undefined when that is not TCP, is not
     * established or the system cannot tell.
     *
     * <p>Sample fetch {@code bc_rtt}, gives an integer. Can be used in all rules, logs and health checks. HAProxy's
     * default: ms. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr bcRtt() {
        return new IntExpr(Sample.fetch("bc_rtt"));
    }

    /**
     * Round-trip time the kernel measured on the server connection. Undefined when that is not TCP, is not
     * established or the system cannot tell.
     *
     * <p>Sample fetch {@code bc_rtt}, gives an integer. Can be used in all rules, logs and health checks. HAProxy's
     * default: ms. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @param unit unit: {@code ms}, {@code us}
     * @return the expression
     */
    public static IntExpr bcRtt(RttUnit unit) {
        return new IntExpr(Sample.fetch("bc_rtt", Word.of(unit.word())));
    }

    /**
     * Variance of the round-trip time the kernel measured on the server connection. Undefined when that is not
     * TCP, is not established or the system cannot tell.
     *
     * <p>Sample fetch {@code bc_rttvar}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: ms. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr bcRttvar() {
        return new IntExpr(Sample.fetch("bc_rttvar"));
    }

    /**
     * Variance of the round-trip time the kernel measured on the server connection. Undefined when that is not
     * TCP, is not established or the system cannot tell.
     *
     * <p>Sample fetch {@code bc_rttvar}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: ms. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @param unit unit: {@code ms}, {@code us}
     * @return the expression
     */
    public static IntExpr bcRttvar(RttUnit unit) {
        return new IntExpr(Sample.fetch("bc_rttvar", Word.of(unit.word())));
    }

    /**
     * Most streams the server allows at once on its connection; 1 unless a multiplexed protocol is spoken. This
     * misspelt name became bc_settings_streams_limit.
     *
     * <p>Sample fetch {@code bc_setting_streams_limit}, gives an integer. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Since HAProxy 3.0. Until HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr bcSettingStreamsLimit() {
        return new IntExpr(Sample.fetch("bc_setting_streams_limit"));
    }

    /**
     * Most streams the server allows at once on its connection: what it announced with HTTP/2, always 1 with
     * HTTP/1 and TCP.
     *
     * <p>Sample fetch {@code bc_settings_streams_limit}, gives an integer. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Since HAProxy 3.2. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr bcSettingsStreamsLimit() {
        return new IntExpr(Sample.fetch("bc_settings_streams_limit"));
    }

    /**
     * Local address HAProxy connected from to reach the server.
     *
     * <p>Sample fetch {@code bc_src}, gives an IP address. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static AddressExpr bcSrc() {
        return new AddressExpr(Sample.fetch("bc_src"));
    }

    /**
     * Local TCP port HAProxy connected from to reach the server.
     *
     * <p>Sample fetch {@code bc_src_port}, gives an integer. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr bcSrcPort() {
        return new IntExpr(Sample.fetch("bc_src_port"));
    }

    /**
     * Number of streams that left the queue of the chosen server while this one was waiting there, like sq in the
     * log.
     *
     * <p>Sample fetch {@code bc_srv_queue}, gives an integer. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr bcSrvQueue() {
        return new IntExpr(Sample.fetch("bc_srv_queue"));
    }

    /**
     * Connect timeout configured in the current backend, in milliseconds, whatever a rule changed it to for this
     * stream.
     *
     * <p>Sample fetch {@code be_connect_timeout}, gives an integer. Can be used in rules of requests in backends, the
     * choice of a server, the choice of the source address, rules of responses, {@code stick store-response}, logs
     * and health checks. Since HAProxy 3.4. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr beConnectTimeout() {
        return new IntExpr(Sample.fetch("be_connect_timeout"));
    }

    /**
     * Numeric id of the backend that handles the stream; that of the frontend when none was chosen.
     *
     * <p>Sample fetch {@code be_id}, gives an integer. Can be used in rules of requests in backends, the choice of a
     * server, the choice of the source address, rules of responses, {@code stick store-response}, logs and health
     * checks. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr beId() {
        return new IntExpr(Sample.fetch("be_id"));
    }

    /**
     * Name of the backend that handles the stream; that of the frontend when none was chosen. Handy in logs and
     * response headers.
     *
     * <p>Sample fetch {@code be_name}, gives text. Can be used in rules of requests in backends, the choice of a
     * server, the choice of the source address, rules of responses, {@code stick store-response}, logs and health
     * checks. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static StringExpr beName() {
        return new StringExpr(Sample.fetch("be_name"));
    }

    /**
     * Queue timeout configured in the current backend, in milliseconds, whatever a rule changed it to for this
     * stream.
     *
     * <p>Sample fetch {@code be_queue_timeout}, gives an integer. Can be used in rules of requests in backends, the
     * choice of a server, the choice of the source address, rules of responses, {@code stick store-response}, logs
     * and health checks. Since HAProxy 3.4. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr beQueueTimeout() {
        return new IntExpr(Sample.fetch("be_queue_timeout"));
    }

    /**
     * Server timeout configured in the current backend, in milliseconds, whatever a rule changed it to for this
     * stream.
     *
     * <p>Sample fetch {@code be_server_timeout}, gives an integer. Can be used in rules of requests in backends, the
     * choice of a server, the choice of the source address, rules of responses, {@code stick store-response}, logs
     * and health checks. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr beServerTimeout() {
        return new IntExpr(Sample.fetch("be_server_timeout"));
    }

    /**
     * Tarpit timeout configured in the current backend, in milliseconds, whatever a rule changed it to for this
     * stream.
     *
     * <p>Sample fetch {@code be_tarpit_timeout}, gives an integer. Can be used in rules of requests in backends, the
     * choice of a server, the choice of the source address, rules of responses, {@code stick store-response}, logs
     * and health checks. Since HAProxy 3.4. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr beTarpitTimeout() {
        return new IntExpr(Sample.fetch("be_tarpit_timeout"));
    }

    /**
     * Tunnel timeout configured in the current backend, in milliseconds, whatever a rule changed it to for this
     * stream.
     *
     * <p>Sample fetch {@code be_tunnel_timeout}, gives an integer. Can be used in rules of requests in backends, the
     * choice of a server, the choice of the source address, rules of responses, {@code stick store-response}, logs
     * and health checks. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr beTunnelTimeout() {
        return new IntExpr(Sample.fetch("be_tunnel_timeout"));
    }

    /**
     * Bytes received from the client so far, the older name of req.bytes_in.
     *
     * <p>Sample fetch {@code bytes_in}, gives an integer. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server, the choice of the source address, rules of responses, {@code stick store-response} and
     * logs. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr bytesIn() {
        return new IntExpr(Sample.fetch("bytes_in"));
    }

    /**
     * Bytes received from the server so far, the older name of res.bytes_in.
     *
     * <p>Sample fetch {@code bytes_out}, gives an integer. Can be used in the choice of a server, the choice of the
     * source address, rules of responses, {@code stick store-response} and logs. Since HAProxy 3.0. Configuration
     * manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr bytesOut() {
        return new IntExpr(Sample.fetch("bytes_out"));
    }

    /**
     * Client timeout in force for this stream, in milliseconds; that of the frontend unless a rule set another.
     *
     * <p>Sample fetch {@code cur_client_timeout}, gives an integer. Can be used in all rules and logs. Since HAProxy
     * 3.0. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr curClientTimeout() {
        return new IntExpr(Sample.fetch("cur_client_timeout"));
    }

    /**
     * Connect timeout in force for this stream, in milliseconds; that of the backend unless a rule set another.
     *
     * <p>Sample fetch {@code cur_connect_timeout}, gives an integer. Can be used in rules of requests in backends,
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response},
     * logs and health checks. Since HAProxy 3.4. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr curConnectTimeout() {
        return new IntExpr(Sample.fetch("cur_connect_timeout"));
    }

    /**
     * Queue timeout in force for this stream, in milliseconds; that of the backend unless a rule set another.
     *
     * <p>Sample fetch {@code cur_queue_timeout}, gives an integer. Can be used in rules of requests in backends, the
     * choice of a server, the choice of the source address, rules of responses, {@code stick store-response}, logs
     * and health checks. Since HAProxy 3.4. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr curQueueTimeout() {
        return new IntExpr(Sample.fetch("cur_queue_timeout"));
    }

    /**
     * Server timeout in force for this stream, in milliseconds; that of the backend unless a rule set another.
     *
     * <p>Sample fetch {@code cur_server_timeout}, gives an integer. Can be used in rules of requests in backends, the
     * choice of a server, the choice of the source address, rules of responses, {@code stick store-response}, logs
     * and health checks. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr curServerTimeout() {
        return new IntExpr(Sample.fetch("cur_server_timeout"));
    }

    /**
     * Tarpit timeout in force for this stream, in milliseconds; that of the proxy unless a rule set another.
     *
     * <p>Sample fetch {@code cur_tarpit_timeout}, gives an integer. Can be used in all rules, logs and health checks.
     * Since HAProxy 3.4. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr curTarpitTimeout() {
        return new IntExpr(Sample.fetch("cur_tarpit_timeout"));
    }

    /**
     * Tunnel timeout in force for this stream, in milliseconds; that of the backend unless a rule set another.
     *
     * <p>Sample fetch {@code cur_tunnel_timeout}, gives an integer. Can be used in rules of requests in backends, the
     * choice of a server, the choice of the source address, rules of responses, {@code stick store-response}, logs
     * and health checks. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr curTunnelTimeout() {
        return new IntExpr(Sample.fetch("cur_tunnel_timeout"));
    }

    /**
     * Address the client wanted to reach. It is local to HAProxy unless traffic is intercepted or a PROXY protocol
     * header tells another; rules may change it.
     *
     * <p>Sample fetch {@code dst}, gives an IP address. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static AddressExpr dst() {
        return new AddressExpr(Sample.fetch("dst"));
    }

    /**
     * Number of connections open on the listening socket the client came through, this one included.
     *
     * <p>Sample fetch {@code dst_conn}, gives an integer. Can be used in all rules and logs. Configuration manual,
     * section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr dstConn() {
        return new IntExpr(Sample.fetch("dst_conn"));
    }

    /**
     * True when the address the client connected to belongs to this machine, false when the traffic was
     * intercepted. Costs system calls: evaluate it once per connection.
     *
     * <p>Sample fetch {@code dst_is_local}, gives true or false. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static BoolExpr dstIsLocal() {
        return new BoolExpr(Sample.fetch("dst_is_local"));
    }

    /**
     * TCP port the client wanted to reach; rules may change it.
     *
     * <p>Sample fetch {@code dst_port}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr dstPort() {
        return new IntExpr(Sample.fetch("dst_port"));
    }

    /**
     * Time spent accepting the connection and in PROXY protocol and TLS handshakes, in milliseconds, like Th in
     * the log.
     *
     * <p>Sample fetch {@code fc.timer.handshake}, gives an integer. Can be used in all rules, logs and health checks.
     * Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr fcTimerHandshake() {
        return new IntExpr(Sample.fetch("fc.timer.handshake"));
    }

    /**
     * Time from accepting the stream to the close of both sides, in milliseconds, like Tt in the log.
     *
     * <p>Sample fetch {@code fc.timer.total}, gives an integer. Can be used in all rules and logs. Since HAProxy 3.0.
     * Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr fcTimerTotal() {
        return new IntExpr(Sample.fetch("fc.timer.total"));
    }

    /**
     * Original destination address of the client connection. Unlike dst only rules at connection level can change
     * it.
     *
     * <p>Sample fetch {@code fc_dst}, gives an IP address. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static AddressExpr fcDst() {
        return new AddressExpr(Sample.fetch("fc_dst"));
    }

    /**
     * True when the original destination address of the client connection belongs to this machine.
     *
     * <p>Sample fetch {@code fc_dst_is_local}, gives true or false. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static BoolExpr fcDstIsLocal() {
        return new BoolExpr(Sample.fetch("fc_dst_is_local"));
    }

    /**
     * Original destination port of the client connection. Unlike dst_port only rules at connection level can
     * change it.
     *
     * <p>Sample fetch {@code fc_dst_port}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr fcDstPort() {
        return new IntExpr(Sample.fetch("fc_dst_port"));
    }

    /**
     * Number of the error that hit the client connection, 0 when there was none. See fc_err_str for the text.
     *
     * <p>Sample fetch {@code fc_err}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr fcErr() {
        return new IntExpr(Sample.fetch("fc_err"));
    }

    /**
     * One-word name of the error that hit the client connection, empty when there was none.
     *
     * <p>Sample fetch {@code fc_err_name}, gives text. Can be used in all rules, logs and health checks. Since
     * HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static StringExpr fcErrName() {
        return new StringExpr(Sample.fetch("fc_err_name"));
    }

    /**
     * Readable message for the error that hit the client connection, as the error log prints it.
     *
     * <p>Sample fetch {@code fc_err_str}, gives text. Can be used in all rules, logs and health checks. Configuration
     * manual, section 7.3.3.
     *
     * @return the expression
     */
    public static StringExpr fcErrStr() {
        return new StringExpr(Sample.fetch("fc_err_str"));
    }

    /**
     * Forward acknowledgements the kernel counted on the client connection. Undefined without TCP_INFO.
     *
     * <p>Sample fetch {@code fc_fackets}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr fcFackets() {
        return new IntExpr(Sample.fetch("fc_fackets"));
    }

    /**
     * Number of protocol oddities counted on the client connection. Useful to spot abusive clients; only some
     * protocols count them.
     *
     * <p>Sample fetch {@code fc_glitches}, gives an integer. Can be used in all rules, logs and health checks. Since
     * HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr fcGlitches() {
        return new IntExpr(Sample.fetch("fc_glitches"));
    }

    /**
     * Major HTTP version spoken on the wire with the client: 1 for everything up to HTTP/1.1, 2 for HTTP/2.
     *
     * <p>Sample fetch {@code fc_http_major}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr fcHttpMajor() {
        return new IntExpr(Sample.fetch("fc_http_major"));
    }

    /**
     * Segments the kernel counts as lost on the client connection. Undefined without TCP_INFO.
     *
     * <p>Sample fetch {@code fc_lost}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr fcLost() {
        return new IntExpr(Sample.fetch("fc_lost"));
    }

    /**
     * Number of streams opened so far on the client connection.
     *
     * <p>Sample fetch {@code fc_nb_streams}, gives an integer. Can be used in all rules, logs and health checks.
     * Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr fcNbStreams() {
        return new IntExpr(Sample.fetch("fc_nb_streams"));
    }

    /**
     * Authority (usually the TLS server name) the client sent in its PROXY protocol header. Undefined when there
     * was none.
     *
     * <p>Sample fetch {@code fc_pp_authority}, gives text. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static StringExpr fcPpAuthority() {
        return new StringExpr(Sample.fetch("fc_pp_authority"));
    }

    /**
     * Value of a TLV from the PROXY protocol version 2 header, chosen by number or name; at most 1024 bytes long.
     * Meant for custom fields of another proxy in front.
     *
     * <p>Sample fetch {@code fc_pp_tlv}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @param type type, from 0 to 255
     * @return the expression
     */
    public static StringExpr fcPpTlv(int type) {
        return new StringExpr(Sample.fetch("fc_pp_tlv", Word.number("fc_pp_tlv type", type, 0,
                255)));
    }

    /**
     * Value of a TLV from the PROXY protocol version 2 header, chosen by number or name; at most 1024 bytes long.
     * Meant for custom fields of another proxy in front.
     *
     * <p>Sample fetch {@code fc_pp_tlv}, gives text. Can be used in {@code tcp-request session}, rules of requests,
     * {@code use_backend}, the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @param name the name
     * @return the expression
     */
    public static StringExpr fcPpTlv(ProxyTlv name) {
        return new StringExpr(Sample.fetch("fc_pp_tlv", Word.of(name.word())));
    }

    /**
     * Unique id the client sent in its PROXY protocol header, to follow a connection through several proxies.
     * Undefined when there was none.
     *
     * <p>Sample fetch {@code fc_pp_unique_id}, gives text. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static StringExpr fcPpUniqueId() {
        return new StringExpr(Sample.fetch("fc_pp_unique_id"));
    }

    /**
     * True when the client connection started with a PROXY protocol header.
     *
     * <p>Sample fetch {@code fc_rcvd_proxy}, gives true or false. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static BoolExpr fcRcvdProxy() {
        return new BoolExpr(Sample.fetch("fc_rcvd_proxy"));
    }

    /**
     * Reordering metric the kernel keeps for the client connection. Undefined without TCP_INFO.
     *
     * <p>Sample fetch {@code fc_reordering}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr fcReordering() {
        return new IntExpr(Sample.fetch("fc_reordering"));
    }

    /**
     * Retransmissions the kernel counts on the client connection. Undefined without TCP_INFO.
     *
     * <p>Sample fetch {@code fc_retrans}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr fcRetrans() {
        return new IntExpr(Sample.fetch("fc_retrans"));
    }

    /**
     * Round-trip time the kernel measured on the client connection. Undefined without TCP_INFO.
     *
     * <p>Sample fetch {@code fc_rtt}, gives an integer. Can be used in all rules, logs and health checks. HAProxy's
     * default: ms. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr fcRtt() {
        return new IntExpr(Sample.fetch("fc_rtt"));
    }

    /**
     * Round-trip time the kernel measured on the client connection. Undefined without TCP_INFO.
     *
     * <p>Sample fetch {@code fc_rtt}, gives an integer. Can be used in all rules, logs and health checks. HAProxy's
     * default: ms. Configuration manual, section 7.3.3.
     *
     * @param unit unit: {@code ms}, {@code us}
     * @return the expression
     */
    public static IntExpr fcRtt(RttUnit unit) {
        return new IntExpr(Sample.fetch("fc_rtt", Word.of(unit.word())));
    }

    /**
     * Variance of the round-trip time the kernel measured on the client connection. Undefined without TCP_INFO.
     *
     * <p>Sample fetch {@code fc_rttvar}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: ms. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr fcRttvar() {
        return new IntExpr(Sample.fetch("fc_rttvar"));
    }

    /**
     * Variance of the round-trip time the kernel measured on the client connection. Undefined without TCP_INFO.
     *
     * <p>Sample fetch {@code fc_rttvar}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: ms. Configuration manual, section 7.3.3.
     *
     * @param unit unit: {@code ms}, {@code us}
     * @return the expression
     */
    public static IntExpr fcRttvar(RttUnit unit) {
        return new IntExpr(Sample.fetch("fc_rttvar", Word.of(unit.word())));
    }

    /**
     * Segments selectively acknowledged on the client connection, from the kernel. Undefined without TCP_INFO.
     *
     * <p>Sample fetch {@code fc_sacked}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr fcSacked() {
        return new IntExpr(Sample.fetch("fc_sacked"));
    }

    /**
     * The SYN packet that opened the client connection, saved by the kernel when the bind line has tcp-ss: 1 keeps
     * it from the IP header on, 2 from the Ethernet header. Undefined when it was not kept; feed it to the eth.,
     * ip. and tcp. converters.
     *
     * <p>Sample fetch {@code fc_saved_syn}, gives bytes. Can be used in all rules, logs and health checks. Since
     * HAProxy 3.4. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static BinaryExpr fcSavedSyn() {
        return new BinaryExpr(Sample.fetch("fc_saved_syn"));
    }

    /**
     * Most streams the client may open at once on its connection; always 1 with HTTP/1 and TCP.
     *
     * <p>Sample fetch {@code fc_settings_streams_limit}, gives an integer. Can be used in {@code tcp-request session},
     * rules of requests, {@code use_backend}, the choice of a server, the choice of the source address, rules of
     * responses, {@code stick store-response} and logs. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr fcSettingsStreamsLimit() {
        return new IntExpr(Sample.fetch("fc_settings_streams_limit"));
    }

    /**
     * Original source address of the client connection. Unlike src only rules at connection level can change it.
     *
     * <p>Sample fetch {@code fc_src}, gives an IP address. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static AddressExpr fcSrc() {
        return new AddressExpr(Sample.fetch("fc_src"));
    }

    /**
     * True when the original source address of the client connection belongs to this machine.
     *
     * <p>Sample fetch {@code fc_src_is_local}, gives true or false. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static BoolExpr fcSrcIsLocal() {
        return new BoolExpr(Sample.fetch("fc_src_is_local"));
    }

    /**
     * Original source port of the client connection. Unlike src_port only rules at connection level can change it.
     *
     * <p>Sample fetch {@code fc_src_port}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr fcSrcPort() {
        return new IntExpr(Sample.fetch("fc_src_port"));
    }

    /**
     * Segments sent to the client and not acknowledged yet, from the kernel. Undefined without TCP_INFO.
     *
     * <p>Sample fetch {@code fc_unacked}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr fcUnacked() {
        return new IntExpr(Sample.fetch("fc_unacked"));
    }

    /**
     * Client timeout configured in the frontend, in milliseconds, whatever a rule changed it to for this stream.
     *
     * <p>Sample fetch {@code fe_client_timeout}, gives an integer. Can be used in all rules and logs. Configuration
     * manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr feClientTimeout() {
        return new IntExpr(Sample.fetch("fe_client_timeout"));
    }

    /**
     * Name of the frontend's default backend. Undefined when it has none.
     *
     * <p>Sample fetch {@code fe_defbe}, gives text. Can be used in all rules and logs. Configuration manual, section
     * 7.3.3.
     *
     * @return the expression
     */
    public static StringExpr feDefbe() {
        return new StringExpr(Sample.fetch("fe_defbe"));
    }

    /**
     * Numeric id of the frontend the client came through.
     *
     * <p>Sample fetch {@code fe_id}, gives an integer. Can be used in all rules and logs. Configuration manual,
     * section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr feId() {
        return new IntExpr(Sample.fetch("fe_id"));
    }

    /**
     * Name of the frontend the client came through.
     *
     * <p>Sample fetch {@code fe_name}, gives text. Can be used in all rules and logs. Configuration manual, section
     * 7.3.3.
     *
     * @return the expression
     */
    public static StringExpr feName() {
        return new StringExpr(Sample.fetch("fe_name"));
    }

    /**
     * Tarpit timeout configured in the frontend, in milliseconds, whatever a rule changed it to for this stream.
     *
     * <p>Sample fetch {@code fe_tarpit_timeout}, gives an integer. Can be used in all rules and logs. Since HAProxy
     * 3.4. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr feTarpitTimeout() {
        return new IntExpr(Sample.fetch("fe_tarpit_timeout"));
    }

    /**
     * Bytes received from the client so far, headers and protocol overhead counted in part.
     *
     * <p>Sample fetch {@code req.bytes_in}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. Since HAProxy 3.4. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr reqBytesIn() {
        return new IntExpr(Sample.fetch("req.bytes_in"));
    }

    /**
     * Bytes sent to the server so far; smaller than req.bytes_in when requests are compressed.
     *
     * <p>Sample fetch {@code req.bytes_out}, gives an integer. Can be used in rules of requests, {@code use_backend},
     * the choice of a server, the choice of the source address, rules of responses, {@code stick store-response}
     * and logs. Since HAProxy 3.4. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr reqBytesOut() {
        return new IntExpr(Sample.fetch("req.bytes_out"));
    }

    /**
     * Bytes received from the server so far.
     *
     * <p>Sample fetch {@code res.bytes_in}, gives an integer. Can be used in the choice of a server, the choice of
     * the source address, rules of responses, {@code stick store-response} and logs. Since HAProxy 3.4.
     * Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr resBytesIn() {
        return new IntExpr(Sample.fetch("res.bytes_in"));
    }

    /**
     * Bytes sent to the client so far; smaller than res.bytes_in when responses are compressed.
     *
     * <p>Sample fetch {@code res.bytes_out}, gives an integer. Can be used in the choice of a server, the choice of
     * the source address, rules of responses, {@code stick store-response} and logs. Since HAProxy 3.4.
     * Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr resBytesOut() {
        return new IntExpr(Sample.fetch("res.bytes_out"));
    }

    /**
     * Time to transfer the response payload, in milliseconds, like Td in the log.
     *
     * <p>Sample fetch {@code res.timer.data}, gives an integer. Can be used in the choice of a server, the choice of
     * the source address, rules of responses, {@code stick store-response} and logs. Since HAProxy 3.0.
     * Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr resTimerData() {
        return new IntExpr(Sample.fetch("res.timer.data"));
    }

    /**
     * Numeric id of the listening socket the client came through.
     *
     * <p>Sample fetch {@code so_id}, gives an integer. Can be used in all rules and logs. Configuration manual,
     * section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr soId() {
        return new IntExpr(Sample.fetch("so_id"));
    }

    /**
     * Name of the listening socket the client came through, as its bind line gives it. Undefined when it has none.
     *
     * <p>Sample fetch {@code so_name}, gives text. Can be used in all rules and logs. Configuration manual, section
     * 7.3.3.
     *
     * @return the expression
     */
    public static StringExpr soName() {
        return new StringExpr(Sample.fetch("so_name"));
    }

    /**
     * Numeric id of the server that handles the stream. Undefined before one is chosen.
     *
     * <p>Sample fetch {@code srv_id}, gives an integer. Can be used in the choice of the source address, rules of
     * responses, {@code stick store-response}, logs and health checks. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srvId() {
        return new IntExpr(Sample.fetch("srv_id"));
    }

    /**
     * Name of the server that handles the stream. Undefined before one is chosen.
     *
     * <p>Sample fetch {@code srv_name}, gives text. Can be used in the choice of the source address, rules of
     * responses, {@code stick store-response}, logs and health checks. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static StringExpr srvName() {
        return new StringExpr(Sample.fetch("srv_name"));
    }

    /**
     * How often HAProxy had to retry connecting to a server for this stream so far.
     *
     * <p>Sample fetch {@code txn.conn_retries}, gives an integer. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr txnConnRetries() {
        return new IntExpr(Sample.fetch("txn.conn_retries"));
    }

    /**
     * True when the stream was sent to another server after its first one could not be reached.
     *
     * <p>Sample fetch {@code txn.redispatched}, gives true or false. Can be used in rules of responses, {@code stick store-response},
     * logs and health checks. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static BoolExpr txnRedispatched() {
        return new BoolExpr(Sample.fetch("txn.redispatched"));
    }
}
