// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;

/**
 * The client's address, and its entry in stick tables.
 */
abstract class SourceFetches extends Sc2Fetches {
    SourceFetches() {
    }

    /**
     * Address of the client. Behind a proxy it is that proxy's address unless the PROXY protocol is accepted or a
     * set-src rule puts another one.
     *
     * <p>Sample fetch {@code src}, gives an IP address. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static AddressExpr src() {
        return new AddressExpr(Sample.fetch("src"));
    }

    /**
     * Bytes per period received from clients, from the entry of the client address. The period is the one the
     * table stores the rate over. Zero when the address has no entry, undefined when the table does not store
     * bytes_in_rate.
     *
     * <p>Sample fetch {@code src_bytes_in_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srcBytesInRate() {
        return new IntExpr(Sample.fetch("src_bytes_in_rate"));
    }

    /**
     * Bytes per period received from clients, from the entry of the client address. The period is the one the
     * table stores the rate over. Zero when the address has no entry, undefined when the table does not store
     * bytes_in_rate.
     *
     * <p>Sample fetch {@code src_bytes_in_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcBytesInRate(String table) {
        return new IntExpr(Sample.fetch("src_bytes_in_rate", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Bytes per period sent to clients, from the entry of the client address. The period is the one the table
     * stores the rate over. Zero when the address has no entry, undefined when the table does not store
     * bytes_out_rate.
     *
     * <p>Sample fetch {@code src_bytes_out_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srcBytesOutRate() {
        return new IntExpr(Sample.fetch("src_bytes_out_rate"));
    }

    /**
     * Bytes per period sent to clients, from the entry of the client address. The period is the one the table
     * stores the rate over. Zero when the address has no entry, undefined when the table does not store
     * bytes_out_rate.
     *
     * <p>Sample fetch {@code src_bytes_out_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcBytesOutRate(String table) {
        return new IntExpr(Sample.fetch("src_bytes_out_rate", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Sets the general purpose counter at the index of the entry of the client address to zero and gives the value
     * it had before. An entry is created when there is none. The table must store gpc.
     *
     * <p>Sample fetch {@code src_clr_gpc}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.3.
     *
     * @param index index, from 0 to 99
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcClrGpc(int index, String table) {
        return new IntExpr(Sample.fetch("src_clr_gpc", Word.number("src_clr_gpc index", index, 0,
                99), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Sets the first general purpose counter of the entry of the client address to zero and gives the value it had
     * before. An entry is created when there is none. The table must store gpc0.
     *
     * <p>Sample fetch {@code src_clr_gpc0}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srcClrGpc0() {
        return new IntExpr(Sample.fetch("src_clr_gpc0"));
    }

    /**
     * Sets the first general purpose counter of the entry of the client address to zero and gives the value it had
     * before. An entry is created when there is none. The table must store gpc0.
     *
     * <p>Sample fetch {@code src_clr_gpc0}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcClrGpc0(String table) {
        return new IntExpr(Sample.fetch("src_clr_gpc0", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Sets the second general purpose counter of the entry of the client address to zero and gives the value it
     * had before. An entry is created when there is none. The table must store gpc1.
     *
     * <p>Sample fetch {@code src_clr_gpc1}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srcClrGpc1() {
        return new IntExpr(Sample.fetch("src_clr_gpc1"));
    }

    /**
     * Sets the second general purpose counter of the entry of the client address to zero and gives the value it
     * had before. An entry is created when there is none. The table must store gpc1.
     *
     * <p>Sample fetch {@code src_clr_gpc1}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcClrGpc1(String table) {
        return new IntExpr(Sample.fetch("src_clr_gpc1", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Number of connections ever opened, from the entry of the client address. Zero when the address has no entry,
     * undefined when the table does not store conn_cnt.
     *
     * <p>Sample fetch {@code src_conn_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srcConnCnt() {
        return new IntExpr(Sample.fetch("src_conn_cnt"));
    }

    /**
     * Number of connections ever opened, from the entry of the client address. Zero when the address has no entry,
     * undefined when the table does not store conn_cnt.
     *
     * <p>Sample fetch {@code src_conn_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcConnCnt(String table) {
        return new IntExpr(Sample.fetch("src_conn_cnt", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Number of connections open now, from the entry of the client address. Zero when the address has no entry,
     * undefined when the table does not store conn_cur.
     *
     * <p>Sample fetch {@code src_conn_cur}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srcConnCur() {
        return new IntExpr(Sample.fetch("src_conn_cur"));
    }

    /**
     * Number of connections open now, from the entry of the client address. Zero when the address has no entry,
     * undefined when the table does not store conn_cur.
     *
     * <p>Sample fetch {@code src_conn_cur}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcConnCur(String table) {
        return new IntExpr(Sample.fetch("src_conn_cur", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Connections per period, from the entry of the client address. The period is the one the table stores the
     * rate over. Zero when the address has no entry, undefined when the table does not store conn_rate.
     *
     * <p>Sample fetch {@code src_conn_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srcConnRate() {
        return new IntExpr(Sample.fetch("src_conn_rate"));
    }

    /**
     * Connections per period, from the entry of the client address. The period is the one the table stores the
     * rate over. Zero when the address has no entry, undefined when the table does not store conn_rate.
     *
     * <p>Sample fetch {@code src_conn_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcConnRate(String table) {
        return new IntExpr(Sample.fetch("src_conn_rate", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Value of the general purpose counter at the index, from the entry of the client address. Zero when the
     * address has no entry, undefined when the table does not store gpc.
     *
     * <p>Sample fetch {@code src_get_gpc}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.3.
     *
     * @param index index, from 0 to 99
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcGetGpc(int index, String table) {
        return new IntExpr(Sample.fetch("src_get_gpc", Word.number("src_get_gpc index", index, 0,
                99), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Value of the first general purpose counter, from the entry of the client address. Zero when the address has
     * no entry, undefined when the table does not store gpc0.
     *
     * <p>Sample fetch {@code src_get_gpc0}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srcGetGpc0() {
        return new IntExpr(Sample.fetch("src_get_gpc0"));
    }

    /**
     * Value of the first general purpose counter, from the entry of the client address. Zero when the address has
     * no entry, undefined when the table does not store gpc0.
     *
     * <p>Sample fetch {@code src_get_gpc0}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcGetGpc0(String table) {
        return new IntExpr(Sample.fetch("src_get_gpc0", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Value of the second general purpose counter, from the entry of the client address. Zero when the address has
     * no entry, undefined when the table does not store gpc1.
     *
     * <p>Sample fetch {@code src_get_gpc1}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srcGetGpc1() {
        return new IntExpr(Sample.fetch("src_get_gpc1"));
    }

    /**
     * Value of the second general purpose counter, from the entry of the client address. Zero when the address has
     * no entry, undefined when the table does not store gpc1.
     *
     * <p>Sample fetch {@code src_get_gpc1}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcGetGpc1(String table) {
        return new IntExpr(Sample.fetch("src_get_gpc1", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Value of the general purpose tag at the index, from the entry of the client address. Zero when the address
     * has no entry, undefined when the table does not store gpt.
     *
     * <p>Sample fetch {@code src_get_gpt}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.3.
     *
     * @param index index, from 0 to 99
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcGetGpt(int index, String table) {
        return new IntExpr(Sample.fetch("src_get_gpt", Word.number("src_get_gpt index", index, 0,
                99), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Value of the first general purpose tag, from the entry of the client address. Zero when the address has no
     * entry, undefined when the table does not store gpt0.
     *
     * <p>Sample fetch {@code src_get_gpt0}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srcGetGpt0() {
        return new IntExpr(Sample.fetch("src_get_gpt0"));
    }

    /**
     * Value of the first general purpose tag, from the entry of the client address. Zero when the address has no
     * entry, undefined when the table does not store gpt0.
     *
     * <p>Sample fetch {@code src_get_gpt0}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcGetGpt0(String table) {
        return new IntExpr(Sample.fetch("src_get_gpt0", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Number of protocol oddities ever seen on client connections, from the entry of the client address. Zero when
     * the address has no entry, undefined when the table does not store glitch_cnt.
     *
     * <p>Sample fetch {@code src_glitch_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srcGlitchCnt() {
        return new IntExpr(Sample.fetch("src_glitch_cnt"));
    }

    /**
     * Number of protocol oddities ever seen on client connections, from the entry of the client address. Zero when
     * the address has no entry, undefined when the table does not store glitch_cnt.
     *
     * <p>Sample fetch {@code src_glitch_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcGlitchCnt(String table) {
        return new IntExpr(Sample.fetch("src_glitch_cnt", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Protocol oddities per period on client connections, from the entry of the client address. The period is the
     * one the table stores the rate over. Zero when the address has no entry, undefined when the table does not
     * store glitch_rate.
     *
     * <p>Sample fetch {@code src_glitch_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srcGlitchRate() {
        return new IntExpr(Sample.fetch("src_glitch_rate"));
    }

    /**
     * Protocol oddities per period on client connections, from the entry of the client address. The period is the
     * one the table stores the rate over. Zero when the address has no entry, undefined when the table does not
     * store glitch_rate.
     *
     * <p>Sample fetch {@code src_glitch_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcGlitchRate(String table) {
        return new IntExpr(Sample.fetch("src_glitch_rate", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Increments per period of the first general purpose counter, from the entry of the client address. The period
     * is the one the table stores the rate over. Zero when the address has no entry, undefined when the table does
     * not store gpc0_rate.
     *
     * <p>Sample fetch {@code src_gpc0_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srcGpc0Rate() {
        return new IntExpr(Sample.fetch("src_gpc0_rate"));
    }

    /**
     * Increments per period of the first general purpose counter, from the entry of the client address. The period
     * is the one the table stores the rate over. Zero when the address has no entry, undefined when the table does
     * not store gpc0_rate.
     *
     * <p>Sample fetch {@code src_gpc0_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcGpc0Rate(String table) {
        return new IntExpr(Sample.fetch("src_gpc0_rate", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Increments per period of the second general purpose counter, from the entry of the client address. The
     * period is the one the table stores the rate over. Zero when the address has no entry, undefined when the
     * table does not store gpc1_rate.
     *
     * <p>Sample fetch {@code src_gpc1_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srcGpc1Rate() {
        return new IntExpr(Sample.fetch("src_gpc1_rate"));
    }

    /**
     * Increments per period of the second general purpose counter, from the entry of the client address. The
     * period is the one the table stores the rate over. Zero when the address has no entry, undefined when the
     * table does not store gpc1_rate.
     *
     * <p>Sample fetch {@code src_gpc1_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcGpc1Rate(String table) {
        return new IntExpr(Sample.fetch("src_gpc1_rate", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Increments per period of the general purpose counter at the index, from the entry of the client address. The
     * period is the one the table stores the rate over. Zero when the address has no entry, undefined when the
     * table does not store gpc_rate.
     *
     * <p>Sample fetch {@code src_gpc_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.3.
     *
     * @param index index, from 0 to 99
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcGpcRate(int index, String table) {
        return new IntExpr(Sample.fetch("src_gpc_rate", Word.number("src_gpc_rate index", index, 0,
                99), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Number of HTTP client errors ever counted (faulty requests and 4xx responses), from the entry of the client
     * address. Zero when the address has no entry, undefined when the table does not store http_err_cnt.
     *
     * <p>Sample fetch {@code src_http_err_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srcHttpErrCnt() {
        return new IntExpr(Sample.fetch("src_http_err_cnt"));
    }

    /**
     * Number of HTTP client errors ever counted (faulty requests and 4xx responses), from the entry of the client
     * address. Zero when the address has no entry, undefined when the table does not store http_err_cnt.
     *
     * <p>Sample fetch {@code src_http_err_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcHttpErrCnt(String table) {
        return new IntExpr(Sample.fetch("src_http_err_cnt", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * HTTP client errors (faulty requests and 4xx responses) per period, from the entry of the client address. The
     * period is the one the table stores the rate over. Zero when the address has no entry, undefined when the
     * table does not store http_err_rate.
     *
     * <p>Sample fetch {@code src_http_err_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srcHttpErrRate() {
        return new IntExpr(Sample.fetch("src_http_err_rate"));
    }

    /**
     * HTTP client errors (faulty requests and 4xx responses) per period, from the entry of the client address. The
     * period is the one the table stores the rate over. Zero when the address has no entry, undefined when the
     * table does not store http_err_rate.
     *
     * <p>Sample fetch {@code src_http_err_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcHttpErrRate(String table) {
        return new IntExpr(Sample.fetch("src_http_err_rate", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Number of HTTP server failures ever counted (bad responses, 5xx other than 501 and 505), from the entry of
     * the client address. Zero when the address has no entry, undefined when the table does not store
     * http_fail_cnt.
     *
     * <p>Sample fetch {@code src_http_fail_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srcHttpFailCnt() {
        return new IntExpr(Sample.fetch("src_http_fail_cnt"));
    }

    /**
     * Number of HTTP server failures ever counted (bad responses, 5xx other than 501 and 505), from the entry of
     * the client address. Zero when the address has no entry, undefined when the table does not store
     * http_fail_cnt.
     *
     * <p>Sample fetch {@code src_http_fail_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcHttpFailCnt(String table) {
        return new IntExpr(Sample.fetch("src_http_fail_cnt", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * HTTP server failures (bad responses, 5xx other than 501 and 505) per period, from the entry of the client
     * address. The period is the one the table stores the rate over. Zero when the address has no entry, undefined
     * when the table does not store http_fail_rate.
     *
     * <p>Sample fetch {@code src_http_fail_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srcHttpFailRate() {
        return new IntExpr(Sample.fetch("src_http_fail_rate"));
    }

    /**
     * HTTP server failures (bad responses, 5xx other than 501 and 505) per period, from the entry of the client
     * address. The period is the one the table stores the rate over. Zero when the address has no entry, undefined
     * when the table does not store http_fail_rate.
     *
     * <p>Sample fetch {@code src_http_fail_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcHttpFailRate(String table) {
        return new IntExpr(Sample.fetch("src_http_fail_rate", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Number of HTTP requests ever received, from the entry of the client address. Zero when the address has no
     * entry, undefined when the table does not store http_req_cnt.
     *
     * <p>Sample fetch {@code src_http_req_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srcHttpReqCnt() {
        return new IntExpr(Sample.fetch("src_http_req_cnt"));
    }

    /**
     * Number of HTTP requests ever received, from the entry of the client address. Zero when the address has no
     * entry, undefined when the table does not store http_req_cnt.
     *
     * <p>Sample fetch {@code src_http_req_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcHttpReqCnt(String table) {
        return new IntExpr(Sample.fetch("src_http_req_cnt", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * HTTP requests per period, from the entry of the client address. The period is the one the table stores the
     * rate over. Zero when the address has no entry, undefined when the table does not store http_req_rate.
     *
     * <p>Sample fetch {@code src_http_req_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srcHttpReqRate() {
        return new IntExpr(Sample.fetch("src_http_req_rate"));
    }

    /**
     * HTTP requests per period, from the entry of the client address. The period is the one the table stores the
     * rate over. Zero when the address has no entry, undefined when the table does not store http_req_rate.
     *
     * <p>Sample fetch {@code src_http_req_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcHttpReqRate(String table) {
        return new IntExpr(Sample.fetch("src_http_req_rate", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Adds one to the general purpose counter at the index of the entry of the client address and gives the new
     * value, so it can both mark and test in one ACL. An entry is created when there is none. The table must store
     * gpc.
     *
     * <p>Sample fetch {@code src_inc_gpc}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.3.
     *
     * @param index index, from 0 to 99
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcIncGpc(int index, String table) {
        return new IntExpr(Sample.fetch("src_inc_gpc", Word.number("src_inc_gpc index", index, 0,
                99), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Adds one to the first general purpose counter of the entry of the client address and gives the new value, so
     * it can both mark and test in one ACL. An entry is created when there is none. The table must store gpc0.
     *
     * <p>Sample fetch {@code src_inc_gpc0}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srcIncGpc0() {
        return new IntExpr(Sample.fetch("src_inc_gpc0"));
    }

    /**
     * Adds one to the first general purpose counter of the entry of the client address and gives the new value, so
     * it can both mark and test in one ACL. An entry is created when there is none. The table must store gpc0.
     *
     * <p>Sample fetch {@code src_inc_gpc0}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcIncGpc0(String table) {
        return new IntExpr(Sample.fetch("src_inc_gpc0", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Adds one to the second general purpose counter of the entry of the client address and gives the new value,
     * so it can both mark and test in one ACL. An entry is created when there is none. The table must store gpc1.
     *
     * <p>Sample fetch {@code src_inc_gpc1}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srcIncGpc1() {
        return new IntExpr(Sample.fetch("src_inc_gpc1"));
    }

    /**
     * Adds one to the second general purpose counter of the entry of the client address and gives the new value,
     * so it can both mark and test in one ACL. An entry is created when there is none. The table must store gpc1.
     *
     * <p>Sample fetch {@code src_inc_gpc1}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcIncGpc1(String table) {
        return new IntExpr(Sample.fetch("src_inc_gpc1", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * True when the client address belongs to this machine. Costs system calls: evaluate it once per connection.
     *
     * <p>Sample fetch {@code src_is_local}, gives true or false. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static BoolExpr srcIsLocal() {
        return new BoolExpr(Sample.fetch("src_is_local"));
    }

    /**
     * Kilobytes ever received from clients, from the entry of the client address. Zero when the address has no
     * entry, undefined when the table does not store bytes_in_cnt.
     *
     * <p>Sample fetch {@code src_kbytes_in}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srcKbytesIn() {
        return new IntExpr(Sample.fetch("src_kbytes_in"));
    }

    /**
     * Kilobytes ever received from clients, from the entry of the client address. Zero when the address has no
     * entry, undefined when the table does not store bytes_in_cnt.
     *
     * <p>Sample fetch {@code src_kbytes_in}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcKbytesIn(String table) {
        return new IntExpr(Sample.fetch("src_kbytes_in", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Kilobytes ever sent to clients, from the entry of the client address. Zero when the address has no entry,
     * undefined when the table does not store bytes_out_cnt.
     *
     * <p>Sample fetch {@code src_kbytes_out}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srcKbytesOut() {
        return new IntExpr(Sample.fetch("src_kbytes_out"));
    }

    /**
     * Kilobytes ever sent to clients, from the entry of the client address. Zero when the address has no entry,
     * undefined when the table does not store bytes_out_cnt.
     *
     * <p>Sample fetch {@code src_kbytes_out}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcKbytesOut(String table) {
        return new IntExpr(Sample.fetch("src_kbytes_out", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * TCP port the client connected from; rules may change it.
     *
     * <p>Sample fetch {@code src_port}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srcPort() {
        return new IntExpr(Sample.fetch("src_port"));
    }

    /**
     * Number of sessions ever accepted, from the entry of the client address. Zero when the address has no entry,
     * undefined when the table does not store sess_cnt.
     *
     * <p>Sample fetch {@code src_sess_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srcSessCnt() {
        return new IntExpr(Sample.fetch("src_sess_cnt"));
    }

    /**
     * Number of sessions ever accepted, from the entry of the client address. Zero when the address has no entry,
     * undefined when the table does not store sess_cnt.
     *
     * <p>Sample fetch {@code src_sess_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcSessCnt(String table) {
        return new IntExpr(Sample.fetch("src_sess_cnt", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Sessions per period, from the entry of the client address. The period is the one the table stores the rate
     * over. Zero when the address has no entry, undefined when the table does not store sess_rate.
     *
     * <p>Sample fetch {@code src_sess_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srcSessRate() {
        return new IntExpr(Sample.fetch("src_sess_rate"));
    }

    /**
     * Sessions per period, from the entry of the client address. The period is the one the table stores the rate
     * over. Zero when the address has no entry, undefined when the table does not store sess_rate.
     *
     * <p>Sample fetch {@code src_sess_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcSessRate(String table) {
        return new IntExpr(Sample.fetch("src_sess_rate", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Creates or refreshes the entry of the client address, adds one to its connection counter and gives the
     * result, so at least 1. The track-sc actions do this better. The table must store conn_cnt.
     *
     * <p>Sample fetch {@code src_updt_conn_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr srcUpdtConnCnt() {
        return new IntExpr(Sample.fetch("src_updt_conn_cnt"));
    }

    /**
     * Creates or refreshes the entry of the client address, adds one to its connection counter and gives the
     * result, so at least 1. The track-sc actions do this better. The table must store conn_cnt.
     *
     * <p>Sample fetch {@code src_updt_conn_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr srcUpdtConnCnt(String table) {
        return new IntExpr(Sample.fetch("src_updt_conn_cnt", Word.reference(Reference.Kind.TABLE,
                table)));
    }
}
