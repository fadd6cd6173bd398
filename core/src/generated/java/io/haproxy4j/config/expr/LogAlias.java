// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.expr;

/**
 * Values that log formats have a short name for (configuration manual, section 8.2.6).
 */
public enum LogAlias {
    /**
     * {@code %o}: Stands for no value: its flags count for all items that follow.
     */
    ALL("o"),

    /**
     * {@code %OG}: Where in the life of a stream or session the log line was made. Kind of value: text. Since
     * HAProxy 3.2.
     */
    ORIGIN("OG"),

    /**
     * {@code %ci}: Address of the client. Kind of value: address.
     */
    CLIENT_IP("ci"),

    /**
     * {@code %cp}: Port of the client. Kind of value: number.
     */
    CLIENT_PORT("cp"),

    /**
     * {@code %f}: Name of the frontend. Kind of value: text.
     */
    FRONTEND("f"),

    /**
     * {@code %ft}: Name of the frontend, with a tilde behind it where TLS was spoken. Kind of value: text.
     */
    FRONTEND_TRANSPORT("ft"),

    /**
     * {@code %fi}: Address the client connected to. Kind of value: address.
     */
    FRONTEND_IP("fi"),

    /**
     * {@code %fp}: Port the client connected to. Kind of value: number.
     */
    FRONTEND_PORT("fp"),

    /**
     * {@code %fc}: Connections open on the frontend. Kind of value: number.
     */
    FRONTEND_CONNECTIONS("fc"),

    /**
     * {@code %b}: Name of the backend, or of the frontend where none was chosen. Kind of value: text.
     */
    BACKEND("b"),

    /**
     * {@code %bi}: Address HAProxy connected to the server from. Kind of value: address.
     */
    BACKEND_SOURCE_IP("bi"),

    /**
     * {@code %bp}: Port HAProxy connected to the server from. Kind of value: number.
     */
    BACKEND_SOURCE_PORT("bp"),

    /**
     * {@code %bc}: Connections open on the backend. Kind of value: number.
     */
    BACKEND_CONNECTIONS("bc"),

    /**
     * {@code %bq}: Requests the backend had served from its queue before this one. Kind of value: number.
     */
    BACKEND_QUEUE("bq"),

    /**
     * {@code %s}: Name of the server. Kind of value: text.
     */
    SERVER("s"),

    /**
     * {@code %si}: Address of the server. Kind of value: address.
     */
    SERVER_IP("si"),

    /**
     * {@code %sp}: Port of the server. Kind of value: number.
     */
    SERVER_PORT("sp"),

    /**
     * {@code %sc}: Connections open on the server. Kind of value: number.
     */
    SERVER_CONNECTIONS("sc"),

    /**
     * {@code %sq}: Requests the server had served from its queue before this one. Kind of value: number.
     */
    SERVER_QUEUE("sq"),

    /**
     * {@code %ac}: Connections open in the whole process. Kind of value: number.
     */
    PROCESS_CONNECTIONS("ac"),

    /**
     * {@code %rc}: Attempts to connect that failed; a plus sign in front tells that the server was changed. Kind
     * of value: number.
     */
    RETRIES("rc"),

    /**
     * {@code %rt}: Number of the HTTP request or TCP session, counted by the process. Kind of value: number.
     */
    REQUEST_COUNTER("rt"),

    /**
     * {@code %lc}: Number of the log line, counted by the frontend. Kind of value: number.
     */
    LOG_COUNTER("lc"),

    /**
     * {@code %pid}: Identifier of the process. Kind of value: number.
     */
    PROCESS_ID("pid"),

    /**
     * {@code %H}: Name of the machine. Kind of value: text.
     */
    HOSTNAME("H"),

    /**
     * {@code %ID}: The identifier that unique-id-format makes. Kind of value: text.
     */
    UNIQUE_ID("ID"),

    /**
     * {@code %T}: When the connection was accepted, in UTC. Kind of value: date.
     */
    ACCEPT_DATE_UTC("T"),

    /**
     * {@code %Tl}: When the connection was accepted, in local time with its zone. Kind of value: date.
     */
    ACCEPT_DATE_LOCAL("Tl"),

    /**
     * {@code %t}: When the connection was accepted, in local time with milliseconds. Kind of value: date.
     */
    ACCEPT_DATE("t"),

    /**
     * {@code %Ts}: When the connection was accepted, in seconds since the Unix epoch. Kind of value: number.
     */
    ACCEPT_TIMESTAMP("Ts"),

    /**
     * {@code %ms}: The milliseconds of the time the connection was accepted at. Kind of value: number.
     */
    ACCEPT_MILLISECONDS("ms"),

    /**
     * {@code %tr}: When the first byte of the request came, in local time with milliseconds. Kind of value: date.
     * HAProxy 2.6 takes it in mode http only.
     */
    REQUEST_DATE("tr"),

    /**
     * {@code %trg}: When the first byte of the request came, in UTC. Kind of value: date. HAProxy 2.6 takes it in
     * mode http only.
     */
    REQUEST_DATE_UTC("trg"),

    /**
     * {@code %trl}: When the first byte of the request came, in local time with its zone. Kind of value: date.
     * HAProxy 2.6 takes it in mode http only.
     */
    REQUEST_DATE_LOCAL("trl"),

    /**
     * {@code %Th}: Milliseconds spent on handshakes such as TLS and the PROXY protocol. Kind of value: number.
     */
    HANDSHAKE_TIME("Th"),

    /**
     * {@code %Ti}: Milliseconds the connection was idle before the request. Kind of value: number. HAProxy 2.6
     * takes it in mode http only.
     */
    IDLE_TIME("Ti"),

    /**
     * {@code %TR}: Milliseconds from the first byte of the request to the end of its headers. Kind of value:
     * number. HAProxy 2.6 takes it in mode http only.
     */
    REQUEST_TIME("TR"),

    /**
     * {@code %Tq}: Milliseconds from the accepted connection to the end of the headers: handshakes, idle time and
     * request. Kind of value: number. HAProxy 2.6 takes it in mode http only.
     */
    QUERY_TIME("Tq"),

    /**
     * {@code %Tw}: Milliseconds spent in queues. Kind of value: number.
     */
    QUEUE_TIME("Tw"),

    /**
     * {@code %Tc}: Milliseconds until the server had accepted the connection. Kind of value: number.
     */
    CONNECT_TIME("Tc"),

    /**
     * {@code %Tr}: Milliseconds the server took for the headers of its response. Kind of value: number. HAProxy
     * 2.6 takes it in mode http only.
     */
    RESPONSE_TIME("Tr"),

    /**
     * {@code %Td}: Milliseconds the data of the response took. Kind of value: number.
     */
    DATA_TIME("Td"),

    /**
     * {@code %Ta}: Milliseconds from the first byte of the request to the end of the response. Kind of value:
     * number. HAProxy 2.6 takes it in mode http only.
     */
    ACTIVE_TIME("Ta"),

    /**
     * {@code %Tt}: Milliseconds from the accepted connection to the end. Kind of value: number.
     */
    TOTAL_TIME("Tt"),

    /**
     * {@code %Tu}: Milliseconds as the user sees them: the total without the idle time. Kind of value: number.
     */
    USER_TIME("Tu"),

    /**
     * {@code %B}: Bytes sent to the client. Kind of value: number.
     */
    BYTES_READ("B"),

    /**
     * {@code %U}: Bytes sent to the server. Kind of value: number.
     */
    BYTES_UPLOADED("U"),

    /**
     * {@code %ST}: Status of the response. Kind of value: number.
     */
    STATUS("ST"),

    /**
     * {@code %ts}: How the session ended, two letters. Kind of value: text.
     */
    TERMINATION_STATE("ts"),

    /**
     * {@code %tsc}: How the session ended and what became of the cookie, four letters. Kind of value: text.
     */
    TERMINATION_STATE_COOKIE("tsc"),

    /**
     * {@code %CC}: The cookie captured from the request. Kind of value: text. HAProxy 2.6 takes it in mode http
     * only.
     */
    REQUEST_COOKIE("CC"),

    /**
     * {@code %CS}: The cookie captured from the response. Kind of value: text. HAProxy 2.6 takes it in mode http
     * only.
     */
    RESPONSE_COOKIE("CS"),

    /**
     * {@code %hr}: The headers captured from the request, between braces. Kind of value: text.
     */
    REQUEST_HEADERS("hr"),

    /**
     * {@code %hrl}: The headers captured from the request, each an item of the common log format. Kind of value:
     * text.
     */
    REQUEST_HEADERS_CLF("hrl"),

    /**
     * {@code %hs}: The headers captured from the response, between braces. Kind of value: text.
     */
    RESPONSE_HEADERS("hs"),

    /**
     * {@code %hsl}: The headers captured from the response, each an item of the common log format. Kind of value:
     * text.
     */
    RESPONSE_HEADERS_CLF("hsl"),

    /**
     * {@code %r}: The first line of the request. Kind of value: text. HAProxy 2.6 takes it in mode http only.
     */
    REQUEST_LINE("r"),

    /**
     * {@code %HM}: Method of the request. Kind of value: text. HAProxy 2.6 takes it in mode http only.
     */
    HTTP_METHOD("HM"),

    /**
     * {@code %HU}: URI of the request. Kind of value: text. HAProxy 2.6 takes it in mode http only.
     */
    HTTP_URI("HU"),

    /**
     * {@code %HP}: URI of the request without its query string. Kind of value: text. HAProxy 2.6 takes it in mode
     * http only.
     */
    HTTP_PATH("HP"),

    /**
     * {@code %HPO}: Path of the request, without host and query string. Kind of value: text. HAProxy 2.6 takes it
     * in mode http only.
     */
    HTTP_PATH_ONLY("HPO"),

    /**
     * {@code %HQ}: Query string of the request with the question mark in front. Kind of value: text. HAProxy 2.6
     * takes it in mode http only.
     */
    HTTP_QUERY("HQ"),

    /**
     * {@code %HV}: Version of HTTP, such as HTTP/1.1. Kind of value: text. HAProxy 2.6 takes it in mode http only.
     */
    HTTP_VERSION("HV"),

    /**
     * {@code %sslc}: Cipher of the client's TLS connection. Kind of value: text.
     */
    TLS_CIPHER("sslc"),

    /**
     * {@code %sslv}: Version of the client's TLS connection. Kind of value: text.
     */
    TLS_VERSION("sslv");

    private final String alias;

    LogAlias(String alias) {
        this.alias = alias;
    }

    /**
     * How HAProxy spells it, without the percent sign.
     *
     * @return the name
     */
    public String alias() {
        return alias;
    }
}
