// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;

/**
 * The second tracked counter.
 */
abstract class Sc1Fetches extends Sc0Fetches {
    Sc1Fetches() {
    }

    /**
     * Bytes per period received from clients, from the entry tracked by counter 1 (track-sc1). The period is the
     * one the table stores the rate over. Undefined while nothing is tracked or when the table does not store
     * bytes_in_rate.
     *
     * <p>Sample fetch {@code sc1_bytes_in_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr sc1BytesInRate() {
        return new IntExpr(Sample.fetch("sc1_bytes_in_rate"));
    }

    /**
     * Bytes per period received from clients, from the entry tracked by counter 1 (track-sc1). The period is the
     * one the table stores the rate over. Undefined while nothing is tracked or when the table does not store
     * bytes_in_rate.
     *
     * <p>Sample fetch {@code sc1_bytes_in_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr sc1BytesInRate(String table) {
        return new IntExpr(Sample.fetch("sc1_bytes_in_rate", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Bytes per period sent to clients, from the entry tracked by counter 1 (track-sc1). The period is the one the
     * table stores the rate over. Undefined while nothing is tracked or when the table does not store
     * bytes_out_rate.
     *
     * <p>Sample fetch {@code sc1_bytes_out_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr sc1BytesOutRate() {
        return new IntExpr(Sample.fetch("sc1_bytes_out_rate"));
    }

    /**
     * Bytes per period sent to clients, from the entry tracked by counter 1 (track-sc1). The period is the one the
     * table stores the rate over. Undefined while nothing is tracked or when the table does not store
     * bytes_out_rate.
     *
     * <p>Sample fetch {@code sc1_bytes_out_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr sc1BytesOutRate(String table) {
        return new IntExpr(Sample.fetch("sc1_bytes_out_rate", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Sets the general purpose counter at the index of the entry tracked by counter 1 (track-sc1) to zero and
     * gives the value it had before. Undefined while nothing is tracked. The table must store gpc.
     *
     * <p>Sample fetch {@code sc1_clr_gpc}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param index index, from 0 to 99
     * @return the expression
     */
    public static IntExpr sc1ClrGpc(int index) {
        return new IntExpr(Sample.fetch("sc1_clr_gpc", Word.number("sc1_clr_gpc index", index, 0,
                99)));
    }

    /**
     * Sets the general purpose counter at the index of the entry tracked by counter 1 (track-sc1) to zero and
     * gives the value it had before. Undefined while nothing is tracked. The table must store gpc.
     *
     * <p>Sample fetch {@code sc1_clr_gpc}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param index index, from 0 to 99
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr sc1ClrGpc(int index, String table) {
        return new IntExpr(Sample.fetch("sc1_clr_gpc", Word.number("sc1_clr_gpc index", index, 0,
                99), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Sets the first general purpose counter of the entry tracked by counter 1 (track-sc1) to zero and gives the
     * value it had before. Undefined while nothing is tracked. The table must store gpc0.
     *
     * <p>Sample fetch {@code sc1_clr_gpc0}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr sc1ClrGpc0() {
        return new IntExpr(Sample.fetch("sc1_clr_gpc0"));
    }

    /**
     * Sets the first general purpose counter of the entry tracked by counter 1 (track-sc1) to zero and gives the
     * value it had before. Undefined while nothing is tracked. The table must store gpc0.
     *
     * <p>Sample fetch {@code sc1_clr_gpc0}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr sc1ClrGpc0(String table) {
        return new IntExpr(Sample.fetch("sc1_clr_gpc0", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Sets the second general purpose counter of the entry tracked by counter 1 (track-sc1) to zero and gives the
     * value it had before. Undefined while nothing is tracked. The table must store gpc1.
     *
     * <p>Sample fetch {@code sc1_clr_gpc1}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr sc1ClrGpc1() {
        return new IntExpr(Sample.fetch("sc1_clr_gpc1"));
    }

    /**
     * Sets the second general purpose counter of the entry tracked by counter 1 (track-sc1) to zero and gives the
     * value it had before. Undefined while nothing is tracked. The table must store gpc1.
     *
     * <p>Sample fetch {@code sc1_clr_gpc1}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr sc1ClrGpc1(String table) {
        return new IntExpr(Sample.fetch("sc1_clr_gpc1", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Number of connections ever opened, from the entry tracked by counter 1 (track-sc1). Undefined while nothing
     * is tracked or when the table does not store conn_cnt.
     *
     * <p>Sample fetch {@code sc1_conn_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr sc1ConnCnt() {
        return new IntExpr(Sample.fetch("sc1_conn_cnt"));
    }

    /**
     * Number of connections ever opened, from the entry tracked by counter 1 (track-sc1). Undefined while nothing
     * is tracked or when the table does not store conn_cnt.
     *
     * <p>Sample fetch {@code sc1_conn_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr sc1ConnCnt(String table) {
        return new IntExpr(Sample.fetch("sc1_conn_cnt", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Number of connections open now, from the entry tracked by counter 1 (track-sc1). Undefined while nothing is
     * tracked or when the table does not store conn_cur.
     *
     * <p>Sample fetch {@code sc1_conn_cur}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr sc1ConnCur() {
        return new IntExpr(Sample.fetch("sc1_conn_cur"));
    }

    /**
     * Number of connections open now, from the entry tracked by counter 1 (track-sc1). Undefined while nothing is
     * tracked or when the table does not store conn_cur.
     *
     * <p>Sample fetch {@code sc1_conn_cur}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr sc1ConnCur(String table) {
        return new IntExpr(Sample.fetch("sc1_conn_cur", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Connections per period, from the entry tracked by counter 1 (track-sc1). The period is the one the table
     * stores the rate over. Undefined while nothing is tracked or when the table does not store conn_rate.
     *
     * <p>Sample fetch {@code sc1_conn_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr sc1ConnRate() {
        return new IntExpr(Sample.fetch("sc1_conn_rate"));
    }

    /**
     * Connections per period, from the entry tracked by counter 1 (track-sc1). The period is the one the table
     * stores the rate over. Undefined while nothing is tracked or when the table does not store conn_rate.
     *
     * <p>Sample fetch {@code sc1_conn_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr sc1ConnRate(String table) {
        return new IntExpr(Sample.fetch("sc1_conn_rate", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Value of the first general purpose counter, from the entry tracked by counter 1 (track-sc1). Undefined while
     * nothing is tracked or when the table does not store gpc0.
     *
     * <p>Sample fetch {@code sc1_get_gpc0}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr sc1GetGpc0() {
        return new IntExpr(Sample.fetch("sc1_get_gpc0"));
    }

    /**
     * Value of the first general purpose counter, from the entry tracked by counter 1 (track-sc1). Undefined while
     * nothing is tracked or when the table does not store gpc0.
     *
     * <p>Sample fetch {@code sc1_get_gpc0}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr sc1GetGpc0(String table) {
        return new IntExpr(Sample.fetch("sc1_get_gpc0", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Value of the second general purpose counter, from the entry tracked by counter 1 (track-sc1). Undefined
     * while nothing is tracked or when the table does not store gpc1.
     *
     * <p>Sample fetch {@code sc1_get_gpc1}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr sc1GetGpc1() {
        return new IntExpr(Sample.fetch("sc1_get_gpc1"));
    }

    /**
     * Value of the second general purpose counter, from the entry tracked by counter 1 (track-sc1). Undefined
     * while nothing is tracked or when the table does not store gpc1.
     *
     * <p>Sample fetch {@code sc1_get_gpc1}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr sc1GetGpc1(String table) {
        return new IntExpr(Sample.fetch("sc1_get_gpc1", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Value of the first general purpose tag, from the entry tracked by counter 1 (track-sc1). Undefined while
     * nothing is tracked or when the table does not store gpt0.
     *
     * <p>Sample fetch {@code sc1_get_gpt0}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr sc1GetGpt0() {
        return new IntExpr(Sample.fetch("sc1_get_gpt0"));
    }

    /**
     * Value of the first general purpose tag, from the entry tracked by counter 1 (track-sc1). Undefined while
     * nothing is tracked or when the table does not store gpt0.
     *
     * <p>Sample fetch {@code sc1_get_gpt0}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr sc1GetGpt0(String table) {
        return new IntExpr(Sample.fetch("sc1_get_gpt0", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Number of protocol oddities ever seen on client connections, from the entry tracked by counter 1
     * (track-sc1). Undefined while nothing is tracked or when the table does not store glitch_cnt.
     *
     * <p>Sample fetch {@code sc1_glitch_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr sc1GlitchCnt() {
        return new IntExpr(Sample.fetch("sc1_glitch_cnt"));
    }

    /**
     * Number of protocol oddities ever seen on client connections, from the entry tracked by counter 1
     * (track-sc1). Undefined while nothing is tracked or when the table does not store glitch_cnt.
     *
     * <p>Sample fetch {@code sc1_glitch_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr sc1GlitchCnt(String table) {
        return new IntExpr(Sample.fetch("sc1_glitch_cnt", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Protocol oddities per period on client connections, from the entry tracked by counter 1 (track-sc1). The
     * period is the one the table stores the rate over. Undefined while nothing is tracked or when the table does
     * not store glitch_rate.
     *
     * <p>Sample fetch {@code sc1_glitch_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr sc1GlitchRate() {
        return new IntExpr(Sample.fetch("sc1_glitch_rate"));
    }

    /**
     * Protocol oddities per period on client connections, from the entry tracked by counter 1 (track-sc1). The
     * period is the one the table stores the rate over. Undefined while nothing is tracked or when the table does
     * not store glitch_rate.
     *
     * <p>Sample fetch {@code sc1_glitch_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr sc1GlitchRate(String table) {
        return new IntExpr(Sample.fetch("sc1_glitch_rate", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Increments per period of the first general purpose counter, from the entry tracked by counter 1 (track-sc1).
     * The period is the one the table stores the rate over. Undefined while nothing is tracked or when the table
     * does not store gpc0_rate.
     *
     * <p>Sample fetch {@code sc1_gpc0_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr sc1Gpc0Rate() {
        return new IntExpr(Sample.fetch("sc1_gpc0_rate"));
    }

    /**
     * Increments per period of the first general purpose counter, from the entry tracked by counter 1 (track-sc1).
     * The period is the one the table stores the rate over. Undefined while nothing is tracked or when the table
     * does not store gpc0_rate.
     *
     * <p>Sample fetch {@code sc1_gpc0_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr sc1Gpc0Rate(String table) {
        return new IntExpr(Sample.fetch("sc1_gpc0_rate", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Increments per period of the second general purpose counter, from the entry tracked by counter 1
     * (track-sc1). The period is the one the table stores the rate over. Undefined while nothing is tracked or
     * when the table does not store gpc1_rate.
     *
     * <p>Sample fetch {@code sc1_gpc1_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr sc1Gpc1Rate() {
        return new IntExpr(Sample.fetch("sc1_gpc1_rate"));
    }

    /**
     * Increments per period of the second general purpose counter, from the entry tracked by counter 1
     * (track-sc1). The period is the one the table stores the rate over. Undefined while nothing is tracked or
     * when the table does not store gpc1_rate.
     *
     * <p>Sample fetch {@code sc1_gpc1_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr sc1Gpc1Rate(String table) {
        return new IntExpr(Sample.fetch("sc1_gpc1_rate", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Number of HTTP client errors ever counted (faulty requests and 4xx responses), from the entry tracked by
     * counter 1 (track-sc1). Undefined while nothing is tracked or when the table does not store http_err_cnt.
     *
     * <p>Sample fetch {@code sc1_http_err_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr sc1HttpErrCnt() {
        return new IntExpr(Sample.fetch("sc1_http_err_cnt"));
    }

    /**
     * Number of HTTP client errors ever counted (faulty requests and 4xx responses), from the entry tracked by
     * counter 1 (track-sc1). Undefined while nothing is tracked or when the table does not store http_err_cnt.
     *
     * <p>Sample fetch {@code sc1_http_err_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr sc1HttpErrCnt(String table) {
        return new IntExpr(Sample.fetch("sc1_http_err_cnt", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * HTTP client errors (faulty requests and 4xx responses) per period, from the entry tracked by counter 1
     * (track-sc1). The period is the one the table stores the rate over. Undefined while nothing is tracked or
     * when the table does not store http_err_rate.
     *
     * <p>Sample fetch {@code sc1_http_err_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr sc1HttpErrRate() {
        return new IntExpr(Sample.fetch("sc1_http_err_rate"));
    }

    /**
     * HTTP client errors (faulty requests and 4xx responses) per period, from the entry tracked by counter 1
     * (track-sc1). The period is the one the table stores the rate over. Undefined while nothing is tracked or
     * when the table does not store http_err_rate.
     *
     * <p>Sample fetch {@code sc1_http_err_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr sc1HttpErrRate(String table) {
        return new IntExpr(Sample.fetch("sc1_http_err_rate", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Number of HTTP server failures ever counted (bad responses, 5xx other than 501 and 505), from the entry
     * tracked by counter 1 (track-sc1). Undefined while nothing is tracked or when the table does not store
     * http_fail_cnt.
     *
     * <p>Sample fetch {@code sc1_http_fail_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr sc1HttpFailCnt() {
        return new IntExpr(Sample.fetch("sc1_http_fail_cnt"));
    }

    /**
     * Number of HTTP server failures ever counted (bad responses, 5xx other than 501 and 505), from the entry
     * tracked by counter 1 (track-sc1). Undefined while nothing is tracked or when the table does not store
     * http_fail_cnt.
     *
     * <p>Sample fetch {@code sc1_http_fail_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr sc1HttpFailCnt(String table) {
        return new IntExpr(Sample.fetch("sc1_http_fail_cnt", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * HTTP server failures (bad responses, 5xx other than 501 and 505) per period, from the entry tracked by
     * counter 1 (track-sc1). The period is the one the table stores the rate over. Undefined while nothing is
     * tracked or when the table does not store http_fail_rate.
     *
     * <p>Sample fetch {@code sc1_http_fail_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr sc1HttpFailRate() {
        return new IntExpr(Sample.fetch("sc1_http_fail_rate"));
    }

    /**
     * HTTP server failures (bad responses, 5xx other than 501 and 505) per period, from the entry tracked by
     * counter 1 (track-sc1). The period is the one the table stores the rate over. Undefined while nothing is
     * tracked or when the table does not store http_fail_rate.
     *
     * <p>Sample fetch {@code sc1_http_fail_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr sc1HttpFailRate(String table) {
        return new IntExpr(Sample.fetch("sc1_http_fail_rate", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Number of HTTP requests ever received, from the entry tracked by counter 1 (track-sc1). Undefined while
     * nothing is tracked or when the table does not store http_req_cnt.
     *
     * <p>Sample fetch {@code sc1_http_req_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr sc1HttpReqCnt() {
        return new IntExpr(Sample.fetch("sc1_http_req_cnt"));
    }

    /**
     * Number of HTTP requests ever received, from the entry tracked by counter 1 (track-sc1). Undefined while
     * nothing is tracked or when the table does not store http_req_cnt.
     *
     * <p>Sample fetch {@code sc1_http_req_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr sc1HttpReqCnt(String table) {
        return new IntExpr(Sample.fetch("sc1_http_req_cnt", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * HTTP requests per period, from the entry tracked by counter 1 (track-sc1). The period is the one the table
     * stores the rate over. Undefined while nothing is tracked or when the table does not store http_req_rate.
     *
     * <p>Sample fetch {@code sc1_http_req_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr sc1HttpReqRate() {
        return new IntExpr(Sample.fetch("sc1_http_req_rate"));
    }

    /**
     * HTTP requests per period, from the entry tracked by counter 1 (track-sc1). The period is the one the table
     * stores the rate over. Undefined while nothing is tracked or when the table does not store http_req_rate.
     *
     * <p>Sample fetch {@code sc1_http_req_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr sc1HttpReqRate(String table) {
        return new IntExpr(Sample.fetch("sc1_http_req_rate", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Adds one to the first general purpose counter of the entry tracked by counter 1 (track-sc1) and gives the
     * new value, so it can both mark and test in one ACL. Undefined while nothing is tracked. The table must store
     * gpc0.
     *
     * <p>Sample fetch {@code sc1_inc_gpc0}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr sc1IncGpc0() {
        return new IntExpr(Sample.fetch("sc1_inc_gpc0"));
    }

    /**
     * Adds one to the first general purpose counter of the entry tracked by counter 1 (track-sc1) and gives the
     * new value, so it can both mark and test in one ACL. Undefined while nothing is tracked. The table must store
     * gpc0.
     *
     * <p>Sample fetch {@code sc1_inc_gpc0}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr sc1IncGpc0(String table) {
        return new IntExpr(Sample.fetch("sc1_inc_gpc0", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Adds one to the second general purpose counter of the entry tracked by counter 1 (track-sc1) and gives the
     * new value, so it can both mark and test in one ACL. Undefined while nothing is tracked. The table must store
     * gpc1.
     *
     * <p>Sample fetch {@code sc1_inc_gpc1}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr sc1IncGpc1() {
        return new IntExpr(Sample.fetch("sc1_inc_gpc1"));
    }

    /**
     * Adds one to the second general purpose counter of the entry tracked by counter 1 (track-sc1) and gives the
     * new value, so it can both mark and test in one ACL. Undefined while nothing is tracked. The table must store
     * gpc1.
     *
     * <p>Sample fetch {@code sc1_inc_gpc1}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr sc1IncGpc1(String table) {
        return new IntExpr(Sample.fetch("sc1_inc_gpc1", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Kilobytes ever received from clients, from the entry tracked by counter 1 (track-sc1). Undefined while
     * nothing is tracked or when the table does not store bytes_in_cnt.
     *
     * <p>Sample fetch {@code sc1_kbytes_in}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr sc1KbytesIn() {
        return new IntExpr(Sample.fetch("sc1_kbytes_in"));
    }

    /**
     * Kilobytes ever received from clients, from the entry tracked by counter 1 (track-sc1). Undefined while
     * nothing is tracked or when the table does not store bytes_in_cnt.
     *
     * <p>Sample fetch {@code sc1_kbytes_in}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr sc1KbytesIn(String table) {
        return new IntExpr(Sample.fetch("sc1_kbytes_in", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Kilobytes ever sent to clients, from the entry tracked by counter 1 (track-sc1). Undefined while nothing is
     * tracked or when the table does not store bytes_out_cnt.
     *
     * <p>Sample fetch {@code sc1_kbytes_out}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr sc1KbytesOut() {
        return new IntExpr(Sample.fetch("sc1_kbytes_out"));
    }

    /**
     * Kilobytes ever sent to clients, from the entry tracked by counter 1 (track-sc1). Undefined while nothing is
     * tracked or when the table does not store bytes_out_cnt.
     *
     * <p>Sample fetch {@code sc1_kbytes_out}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr sc1KbytesOut(String table) {
        return new IntExpr(Sample.fetch("sc1_kbytes_out", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Key of the entry tracked by counter 1 (track-sc1), with the type of its table. Undefined while nothing is
     * tracked.
     *
     * <p>Sample fetch {@code sc1_key}, gives a value of the type it was stored with. Can be used in all rules, logs
     * and health checks. Since HAProxy 3.2. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static AnyExpr sc1Key() {
        return new AnyExpr(Sample.fetch("sc1_key"));
    }

    /**
     * Number of sessions ever accepted, from the entry tracked by counter 1 (track-sc1). Undefined while nothing
     * is tracked or when the table does not store sess_cnt.
     *
     * <p>Sample fetch {@code sc1_sess_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr sc1SessCnt() {
        return new IntExpr(Sample.fetch("sc1_sess_cnt"));
    }

    /**
     * Number of sessions ever accepted, from the entry tracked by counter 1 (track-sc1). Undefined while nothing
     * is tracked or when the table does not store sess_cnt.
     *
     * <p>Sample fetch {@code sc1_sess_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr sc1SessCnt(String table) {
        return new IntExpr(Sample.fetch("sc1_sess_cnt", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Sessions per period, from the entry tracked by counter 1 (track-sc1). The period is the one the table stores
     * the rate over. Undefined while nothing is tracked or when the table does not store sess_rate.
     *
     * <p>Sample fetch {@code sc1_sess_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr sc1SessRate() {
        return new IntExpr(Sample.fetch("sc1_sess_rate"));
    }

    /**
     * Sessions per period, from the entry tracked by counter 1 (track-sc1). The period is the one the table stores
     * the rate over. Undefined while nothing is tracked or when the table does not store sess_rate.
     *
     * <p>Sample fetch {@code sc1_sess_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr sc1SessRate(String table) {
        return new IntExpr(Sample.fetch("sc1_sess_rate", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * True when this stream tracks an entry of the table by counter 1 (track-sc1).
     *
     * <p>Sample fetch {@code sc1_tracked}, gives true or false. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static BoolExpr sc1Tracked() {
        return new BoolExpr(Sample.fetch("sc1_tracked"));
    }

    /**
     * True when this stream tracks an entry of the table by counter 1 (track-sc1).
     *
     * <p>Sample fetch {@code sc1_tracked}, gives true or false. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static BoolExpr sc1Tracked(String table) {
        return new BoolExpr(Sample.fetch("sc1_tracked", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Number of connections or streams that track the same entry as counter 1 (track-sc1) at this moment. It needs
     * no stored data.
     *
     * <p>Sample fetch {@code sc1_trackers}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @return the expression
     */
    public static IntExpr sc1Trackers() {
        return new IntExpr(Sample.fetch("sc1_trackers"));
    }

    /**
     * Number of connections or streams that track the same entry as counter 1 (track-sc1) at this moment. It needs
     * no stored data.
     *
     * <p>Sample fetch {@code sc1_trackers}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr sc1Trackers(String table) {
        return new IntExpr(Sample.fetch("sc1_trackers", Word.reference(Reference.Kind.TABLE,
                table)));
    }
}
