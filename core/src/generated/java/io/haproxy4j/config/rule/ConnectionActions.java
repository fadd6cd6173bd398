// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.rule;

import io.haproxy4j.config.expr.Expr;
import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.HttpVersion;

/**
 * Addresses and packets of connections, and what is spoken on them.
 */
abstract class ConnectionActions extends CounterActions {
    ConnectionActions() {
    }

    /**
     * Replaces the client's address by the value of an expression, from a header for example. Rules that follow,
     * logs and headers see the new one.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code tcp-request content},
     * {@code http-request}.
     *
     * @param address the address
     * @return the action
     */
    public static IncomingAction setSrc(Expr address) {
        return ActionWords.of("set-src", address.word());
    }

    /**
     * Replaces the client's port by the value of an expression.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code tcp-request content},
     * {@code http-request}.
     *
     * @param port the port
     * @return the action
     */
    public static IncomingAction setSrcPort(Expr port) {
        return ActionWords.of("set-src-port", port.word());
    }

    /**
     * Replaces the destination address by the value of an expression; the port is kept where possible. With a
     * server at 0.0.0.0 this decides where the connection goes.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code tcp-request content},
     * {@code http-request}.
     *
     * @param address the address
     * @return the action
     */
    public static IncomingAction setDst(Expr address) {
        return ActionWords.of("set-dst", address.word());
    }

    /**
     * Replaces the destination port by the value of an expression.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code tcp-request content},
     * {@code http-request}.
     *
     * @param port the port
     * @return the action
     */
    public static IncomingAction setDstPort(Expr port) {
        return ActionWords.of("set-dst-port", port.word());
    }

    /**
     * Sets the firewall mark of packets to the client; the older name of set-fc-mark.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code tcp-request content},
     * {@code tcp-response content}, {@code http-request}, {@code http-response}.
     *
     * @param mark mark, from 0 to 4294967295
     * @return the action
     */
    public static TrafficAction setMark(long mark) {
        return ActionWords.of("set-mark", Word.number("set-mark", mark, 0, 4294967295L));
    }

    /**
     * Sets the firewall mark of packets to the client, for policy routing. Decimal or hexadecimal; needs
     * privileges.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code tcp-request content},
     * {@code tcp-response content}, {@code http-request}, {@code http-response}.
     *
     * @param mark mark, from 0 to 4294967295
     * @return the action
     */
    public static TrafficAction setFcMark(long mark) {
        return ActionWords.of("set-fc-mark", Word.number("set-fc-mark", mark, 0, 4294967295L));
    }

    /**
     * Sets the firewall mark of packets to the client, for policy routing. Decimal or hexadecimal; needs
     * privileges.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code tcp-request content},
     * {@code tcp-response content}, {@code http-request}, {@code http-response}.
     *
     * @param expr expr
     * @return the action
     */
    public static TrafficAction setFcMark(Expr expr) {
        return ActionWords.of("set-fc-mark", expr.word());
    }

    /**
     * Sets the firewall mark of packets to the server, for policy routing. Decimal or hexadecimal; needs
     * privileges.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request content}, {@code http-request}.
     *
     * @param mark mark, from 0 to 4294967295
     * @return the action
     */
    public static RequestAction setBcMark(long mark) {
        return ActionWords.of("set-bc-mark", Word.number("set-bc-mark", mark, 0, 4294967295L));
    }

    /**
     * Sets the firewall mark of packets to the server, for policy routing. Decimal or hexadecimal; needs
     * privileges.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request content}, {@code http-request}.
     *
     * @param expr expr
     * @return the action
     */
    public static RequestAction setBcMark(Expr expr) {
        return ActionWords.of("set-bc-mark", expr.word());
    }

    /**
     * Sets the TOS byte of packets to the client; the older name of set-fc-tos.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code tcp-request content},
     * {@code tcp-response content}, {@code http-request}, {@code http-response}.
     *
     * @param tos tos, from 0 to 255
     * @return the action
     */
    public static TrafficAction setTos(int tos) {
        return ActionWords.of("set-tos", Word.number("set-tos", tos, 0, 255));
    }

    /**
     * Sets the TOS byte, thus DSCP, of packets to the client. Decimal or hexadecimal.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code tcp-request content},
     * {@code tcp-response content}, {@code http-request}, {@code http-response}.
     *
     * @param tos tos, from 0 to 255
     * @return the action
     */
    public static TrafficAction setFcTos(int tos) {
        return ActionWords.of("set-fc-tos", Word.number("set-fc-tos", tos, 0, 255));
    }

    /**
     * Sets the TOS byte, thus DSCP, of packets to the client. Decimal or hexadecimal.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code tcp-request content},
     * {@code tcp-response content}, {@code http-request}, {@code http-response}.
     *
     * @param expr expr
     * @return the action
     */
    public static TrafficAction setFcTos(Expr expr) {
        return ActionWords.of("set-fc-tos", expr.word());
    }

    /**
     * Sets the TOS byte, thus DSCP, of packets to the server. Decimal or hexadecimal.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request content}, {@code http-request}.
     *
     * @param tos tos, from 0 to 255
     * @return the action
     */
    public static RequestAction setBcTos(int tos) {
        return ActionWords.of("set-bc-tos", Word.number("set-bc-tos", tos, 0, 255));
    }

    /**
     * Sets the TOS byte, thus DSCP, of packets to the server. Decimal or hexadecimal.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request content}, {@code http-request}.
     *
     * @param expr expr
     * @return the action
     */
    public static RequestAction setBcTos(Expr expr) {
        return ActionWords.of("set-bc-tos", expr.word());
    }

    /**
     * Expects the PROXY protocol on this connection, where the bind line does not demand it of all; with a
     * condition, only from known load balancers.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}.
     *
     * @return the action
     */
    public static TcpRequestConnectionAction expectProxyLayer4() {
        return ActionWords.of("expect-proxy", Word.of("layer4"));
    }

    /**
     * Expects the NetScaler Client IP header on this connection, where the bind line does not demand it of all.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}.
     *
     * @return the action
     */
    public static TcpRequestConnectionAction expectNetscalerCipLayer4() {
        return ActionWords.of("expect-netscaler-cip", Word.of("layer4"));
    }

    /**
     * Turns the connection round: the client becomes an idle connection of a server with a reverse HTTP address,
     * through which requests reach it (reverse HTTP).
     *
     * <p>Since HAProxy 3.0. Experimental: HAProxy wants {@code expose-experimental-directives}. Configuration manual,
     * section 4.4.
     *
     * <p>For rules of {@code tcp-request session}.
     *
     * @param server the server, the name of a server, {@code backend/server}
     * @return the action
     */
    public static TcpRequestSessionAction attachSrv(String server) {
        return ActionWords.of("attach-srv", Word.reference(Reference.Kind.SERVER, server));
    }

    /**
     * Turns the connection round: the client becomes an idle connection of a server with a reverse HTTP address,
     * through which requests reach it (reverse HTTP).
     *
     * <p>Since HAProxy 3.0. Experimental: HAProxy wants {@code expose-experimental-directives}. Configuration manual,
     * section 4.4.
     *
     * <p>For rules of {@code tcp-request session}.
     *
     * @param server the server, the name of a server, {@code backend/server}
     * @param name the name
     * @return the action
     */
    public static TcpRequestSessionAction attachSrvName(String server, Expr name) {
        return ActionWords.of("attach-srv", Word.reference(Reference.Kind.SERVER, server),
                Word.of("name"), name.word());
    }

    /**
     * Turns a TCP stream into an HTTP one; later content rules are not run. The backend must be an HTTP one.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request content}.
     *
     * @return the action
     */
    public static TcpRequestContentAction switchModeHttp() {
        return ActionWords.of("switch-mode", Word.of("http"));
    }

    /**
     * Turns a TCP stream into an HTTP one; later content rules are not run. The backend must be an HTTP one.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request content}.
     *
     * @param proto proto: {@code h1}, {@code h2}
     * @return the action
     */
    public static TcpRequestContentAction switchModeHttpProto(HttpVersion proto) {
        return ActionWords.of("switch-mode", Word.of("http"), Word.of("proto"),
                Word.of(proto.word()));
    }
}
