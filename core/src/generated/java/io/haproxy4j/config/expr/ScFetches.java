// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;

/**
 * Tracked counters, by the number of the counter.
 */
abstract class ScFetches extends InternalFetches {
    ScFetches() {
    }

    /**
     * Bytes per period received from clients, from the entry tracked by the counter. The period is the one the
     * table stores the rate over. Undefined while nothing is tracked or when the table does not store
     * bytes_in_rate.
     *
     * <p>Sample fetch {@code sc_bytes_in_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scBytesInRate(long counter) {
        return new IntExpr(Sample.fetch("sc_bytes_in_rate", Word.number("sc_bytes_in_rate counter",
                counter, 0, Long.MAX_VALUE)));
    }

    /**
     * Bytes per period received from clients, from the entry tracked by the counter. The period is the one the
     * table stores the rate over. Undefined while nothing is tracked or when the table does not store
     * bytes_in_rate.
     *
     * <p>Sample fetch {@code sc_bytes_in_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scBytesInRate(long counter, String table) {
        return new IntExpr(Sample.fetch("sc_bytes_in_rate", Word.number("sc_bytes_in_rate counter",
                counter, 0, Long.MAX_VALUE), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Bytes per period sent to clients, from the entry tracked by the counter. The period is the one the table
     * stores the rate over. Undefined while nothing is tracked or when the table does not store bytes_out_rate.
     *
     * <p>Sample fetch {@code sc_bytes_out_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scBytesOutRate(long counter) {
        return new IntExpr(Sample.fetch("sc_bytes_out_rate",
                Word.number("sc_bytes_out_rate counter", counter, 0, Long.MAX_VALUE)));
    }

    /**
     * Bytes per period sent to clients, from the entry tracked by the counter. The period is the one the table
     * stores the rate over. Undefined while nothing is tracked or when the table does not store bytes_out_rate.
     *
     * <p>Sample fetch {@code sc_bytes_out_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scBytesOutRate(long counter, String table) {
        return new IntExpr(Sample.fetch("sc_bytes_out_rate",
                Word.number("sc_bytes_out_rate counter", counter, 0, Long.MAX_VALUE),
                Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Sets the general purpose counter at the index of the entry tracked by the counter to zero and gives the
     * value it had before. Undefined while nothing is tracked. The table must store gpc.
     *
     * <p>Sample fetch {@code sc_clr_gpc}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param index index, from 0 to 99
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scClrGpc(int index, long counter) {
        return new IntExpr(Sample.fetch("sc_clr_gpc", Word.number("sc_clr_gpc index", index, 0, 99),
                Word.number("sc_clr_gpc counter", counter, 0, Long.MAX_VALUE)));
    }

    /**
     * Sets the general purpose counter at the index of the entry tracked by the counter to zero and gives the
     * value it had before. Undefined while nothing is tracked. The table must store gpc.
     *
     * <p>Sample fetch {@code sc_clr_gpc}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param index index, from 0 to 99
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scClrGpc(int index, long counter, String table) {
        return new IntExpr(Sample.fetch("sc_clr_gpc", Word.number("sc_clr_gpc index", index, 0, 99),
                Word.number("sc_clr_gpc counter", counter, 0, Long.MAX_VALUE),
                Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Sets the first general purpose counter of the entry tracked by the counter to zero and gives the value it
     * had before. Undefined while nothing is tracked. The table must store gpc0.
     *
     * <p>Sample fetch {@code sc_clr_gpc0}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scClrGpc0(long counter) {
        return new IntExpr(Sample.fetch("sc_clr_gpc0", Word.number("sc_clr_gpc0 counter", counter,
                0, Long.MAX_VALUE)));
    }

    /**
     * Sets the first general purpose counter of the entry tracked by the counter to zero and gives the value it
     * had before. Undefined while nothing is tracked. The table must store gpc0.
     *
     * <p>Sample fetch {@code sc_clr_gpc0}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scClrGpc0(long counter, String table) {
        return new IntExpr(Sample.fetch("sc_clr_gpc0", Word.number("sc_clr_gpc0 counter", counter,
                0, Long.MAX_VALUE), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Sets the second general purpose counter of the entry tracked by the counter to zero and gives the value it
     * had before. Undefined while nothing is tracked. The table must store gpc1.
     *
     * <p>Sample fetch {@code sc_clr_gpc1}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scClrGpc1(long counter) {
        return new IntExpr(Sample.fetch("sc_clr_gpc1", Word.number("sc_clr_gpc1 counter", counter,
                0, Long.MAX_VALUE)));
    }

    /**
     * Sets the second general purpose counter of the entry tracked by the counter to zero and gives the value it
     * had before. Undefined while nothing is tracked. The table must store gpc1.
     *
     * <p>Sample fetch {@code sc_clr_gpc1}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scClrGpc1(long counter, String table) {
        return new IntExpr(Sample.fetch("sc_clr_gpc1", Word.number("sc_clr_gpc1 counter", counter,
                0, Long.MAX_VALUE), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Number of connections ever opened, from the entry tracked by the counter. Undefined while nothing is tracked
     * or when the table does not store conn_cnt.
     *
     * <p>Sample fetch {@code sc_conn_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scConnCnt(long counter) {
        return new IntExpr(Sample.fetch("sc_conn_cnt", Word.number("sc_conn_cnt counter", counter,
                0, Long.MAX_VALUE)));
    }

    /**
     * Number of connections ever opened, from the entry tracked by the counter. Undefined while nothing is tracked
     * or when the table does not store conn_cnt.
     *
     * <p>Sample fetch {@code sc_conn_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scConnCnt(long counter, String table) {
        return new IntExpr(Sample.fetch("sc_conn_cnt", Word.number("sc_conn_cnt counter", counter,
                0, Long.MAX_VALUE), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Number of connections open now, from the entry tracked by the counter. Undefined while nothing is tracked or
     * when the table does not store conn_cur.
     *
     * <p>Sample fetch {@code sc_conn_cur}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scConnCur(long counter) {
        return new IntExpr(Sample.fetch("sc_conn_cur", Word.number("sc_conn_cur counter", counter,
                0, Long.MAX_VALUE)));
    }

    /**
     * Number of connections open now, from the entry tracked by the counter. Undefined while nothing is tracked or
     * when the table does not store conn_cur.
     *
     * <p>Sample fetch {@code sc_conn_cur}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scConnCur(long counter, String table) {
        return new IntExpr(Sample.fetch("sc_conn_cur", Word.number("sc_conn_cur counter", counter,
                0, Long.MAX_VALUE), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Connections per period, from the entry tracked by the counter. The period is the one the table stores the
     * rate over. Undefined while nothing is tracked or when the table does not store conn_rate.
     *
     * <p>Sample fetch {@code sc_conn_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scConnRate(long counter) {
        return new IntExpr(Sample.fetch("sc_conn_rate", Word.number("sc_conn_rate counter", counter,
                0, Long.MAX_VALUE)));
    }

    /**
     * Connections per period, from the entry tracked by the counter. The period is the one the table stores the
     * rate over. Undefined while nothing is tracked or when the table does not store conn_rate.
     *
     * <p>Sample fetch {@code sc_conn_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scConnRate(long counter, String table) {
        return new IntExpr(Sample.fetch("sc_conn_rate", Word.number("sc_conn_rate counter", counter,
                0, Long.MAX_VALUE), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Value of the general purpose counter at the index, from the entry tracked by the counter. Undefined while
     * nothing is tracked or when the table does not store gpc.
     *
     * <p>Sample fetch {@code sc_get_gpc}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param index index, from 0 to 99
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scGetGpc(int index, long counter) {
        return new IntExpr(Sample.fetch("sc_get_gpc", Word.number("sc_get_gpc index", index, 0, 99),
                Word.number("sc_get_gpc counter", counter, 0, Long.MAX_VALUE)));
    }

    /**
     * Value of the general purpose counter at the index, from the entry tracked by the counter. Undefined while
     * nothing is tracked or when the table does not store gpc.
     *
     * <p>Sample fetch {@code sc_get_gpc}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param index index, from 0 to 99
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scGetGpc(int index, long counter, String table) {
        return new IntExpr(Sample.fetch("sc_get_gpc", Word.number("sc_get_gpc index", index, 0, 99),
                Word.number("sc_get_gpc counter", counter, 0, Long.MAX_VALUE),
                Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Value of the first general purpose counter, from the entry tracked by the counter. Undefined while nothing
     * is tracked or when the table does not store gpc0.
     *
     * <p>Sample fetch {@code sc_get_gpc0}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scGetGpc0(long counter) {
        return new IntExpr(Sample.fetch("sc_get_gpc0", Word.number("sc_get_gpc0 counter", counter,
                0, Long.MAX_VALUE)));
    }

    /**
     * Value of the first general purpose counter, from the entry tracked by the counter. Undefined while nothing
     * is tracked or when the table does not store gpc0.
     *
     * <p>Sample fetch {@code sc_get_gpc0}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scGetGpc0(long counter, String table) {
        return new IntExpr(Sample.fetch("sc_get_gpc0", Word.number("sc_get_gpc0 counter", counter,
                0, Long.MAX_VALUE), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Value of the second general purpose counter, from the entry tracked by the counter. Undefined while nothing
     * is tracked or when the table does not store gpc1.
     *
     * <p>Sample fetch {@code sc_get_gpc1}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scGetGpc1(long counter) {
        return new IntExpr(Sample.fetch("sc_get_gpc1", Word.number("sc_get_gpc1 counter", counter,
                0, Long.MAX_VALUE)));
    }

    /**
     * Value of the second general purpose counter, from the entry tracked by the counter. Undefined while nothing
     * is tracked or when the table does not store gpc1.
     *
     * <p>Sample fetch {@code sc_get_gpc1}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scGetGpc1(long counter, String table) {
        return new IntExpr(Sample.fetch("sc_get_gpc1", Word.number("sc_get_gpc1 counter", counter,
                0, Long.MAX_VALUE), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Value of the general purpose tag at the index, from the entry tracked by the counter. Undefined while
     * nothing is tracked or when the table does not store gpt.
     *
     * <p>Sample fetch {@code sc_get_gpt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param index index, from 0 to 99
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scGetGpt(int index, long counter) {
        return new IntExpr(Sample.fetch("sc_get_gpt", Word.number("sc_get_gpt index", index, 0, 99),
                Word.number("sc_get_gpt counter", counter, 0, Long.MAX_VALUE)));
    }

    /**
     * Value of the general purpose tag at the index, from the entry tracked by the counter. Undefined while
     * nothing is tracked or when the table does not store gpt.
     *
     * <p>Sample fetch {@code sc_get_gpt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param index index, from 0 to 99
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scGetGpt(int index, long counter, String table) {
        return new IntExpr(Sample.fetch("sc_get_gpt", Word.number("sc_get_gpt index", index, 0, 99),
                Word.number("sc_get_gpt counter", counter, 0, Long.MAX_VALUE),
                Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Value of the first general purpose tag, from the entry tracked by the counter. Undefined while nothing is
     * tracked or when the table does not store gpt0.
     *
     * <p>Sample fetch {@code sc_get_gpt0}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scGetGpt0(long counter) {
        return new IntExpr(Sample.fetch("sc_get_gpt0", Word.number("sc_get_gpt0 counter", counter,
                0, Long.MAX_VALUE)));
    }

    /**
     * Value of the first general purpose tag, from the entry tracked by the counter. Undefined while nothing is
     * tracked or when the table does not store gpt0.
     *
     * <p>Sample fetch {@code sc_get_gpt0}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scGetGpt0(long counter, String table) {
        return new IntExpr(Sample.fetch("sc_get_gpt0", Word.number("sc_get_gpt0 counter", counter,
                0, Long.MAX_VALUE), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Number of protocol oddities ever seen on client connections, from the entry tracked by the counter.
     * Undefined while nothing is tracked or when the table does not store glitch_cnt.
     *
     * <p>Sample fetch {@code sc_glitch_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scGlitchCnt(long counter) {
        return new IntExpr(Sample.fetch("sc_glitch_cnt", Word.number("sc_glitch_cnt counter",
                counter, 0, Long.MAX_VALUE)));
    }

    /**
     * Number of protocol oddities ever seen on client connections, from the entry tracked by the counter.
     * Undefined while nothing is tracked or when the table does not store glitch_cnt.
     *
     * <p>Sample fetch {@code sc_glitch_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scGlitchCnt(long counter, String table) {
        return new IntExpr(Sample.fetch("sc_glitch_cnt", Word.number("sc_glitch_cnt counter",
                counter, 0, Long.MAX_VALUE), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Protocol oddities per period on client connections, from the entry tracked by the counter. The period is the
     * one the table stores the rate over. Undefined while nothing is tracked or when the table does not store
     * glitch_rate.
     *
     * <p>Sample fetch {@code sc_glitch_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scGlitchRate(long counter) {
        return new IntExpr(Sample.fetch("sc_glitch_rate", Word.number("sc_glitch_rate counter",
                counter, 0, Long.MAX_VALUE)));
    }

    /**
     * Protocol oddities per period on client connections, from the entry tracked by the counter. The period is the
     * one the table stores the rate over. Undefined while nothing is tracked or when the table does not store
     * glitch_rate.
     *
     * <p>Sample fetch {@code sc_glitch_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Since HAProxy 3.0. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scGlitchRate(long counter, String table) {
        return new IntExpr(Sample.fetch("sc_glitch_rate", Word.number("sc_glitch_rate counter",
                counter, 0, Long.MAX_VALUE), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Increments per period of the first general purpose counter, from the entry tracked by the counter. The
     * period is the one the table stores the rate over. Undefined while nothing is tracked or when the table does
     * not store gpc0_rate.
     *
     * <p>Sample fetch {@code sc_gpc0_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scGpc0Rate(long counter) {
        return new IntExpr(Sample.fetch("sc_gpc0_rate", Word.number("sc_gpc0_rate counter", counter,
                0, Long.MAX_VALUE)));
    }

    /**
     * Increments per period of the first general purpose counter, from the entry tracked by the counter. The
     * period is the one the table stores the rate over. Undefined while nothing is tracked or when the table does
     * not store gpc0_rate.
     *
     * <p>Sample fetch {@code sc_gpc0_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scGpc0Rate(long counter, String table) {
        return new IntExpr(Sample.fetch("sc_gpc0_rate", Word.number("sc_gpc0_rate counter", counter,
                0, Long.MAX_VALUE), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Increments per period of the second general purpose counter, from the entry tracked by the counter. The
     * period is the one the table stores the rate over. Undefined while nothing is tracked or when the table does
     * not store gpc1_rate.
     *
     * <p>Sample fetch {@code sc_gpc1_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scGpc1Rate(long counter) {
        return new IntExpr(Sample.fetch("sc_gpc1_rate", Word.number("sc_gpc1_rate counter", counter,
                0, Long.MAX_VALUE)));
    }

    /**
     * Increments per period of the second general purpose counter, from the entry tracked by the counter. The
     * period is the one the table stores the rate over. Undefined while nothing is tracked or when the table does
     * not store gpc1_rate.
     *
     * <p>Sample fetch {@code sc_gpc1_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scGpc1Rate(long counter, String table) {
        return new IntExpr(Sample.fetch("sc_gpc1_rate", Word.number("sc_gpc1_rate counter", counter,
                0, Long.MAX_VALUE), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Increments per period of the general purpose counter at the index, from the entry tracked by the counter.
     * The period is the one the table stores the rate over. Undefined while nothing is tracked or when the table
     * does not store gpc_rate.
     *
     * <p>Sample fetch {@code sc_gpc_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param index index, from 0 to 99
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scGpcRate(int index, long counter) {
        return new IntExpr(Sample.fetch("sc_gpc_rate", Word.number("sc_gpc_rate index", index, 0,
                99), Word.number("sc_gpc_rate counter", counter, 0, Long.MAX_VALUE)));
    }

    /**
     * Increments per period of the general purpose counter at the index, from the entry tracked by the counter.
     * The period is the one the table stores the rate over. Undefined while nothing is tracked or when the table
     * does not store gpc_rate.
     *
     * <p>Sample fetch {@code sc_gpc_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param index index, from 0 to 99
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scGpcRate(int index, long counter, String table) {
        return new IntExpr(Sample.fetch("sc_gpc_rate", Word.number("sc_gpc_rate index", index, 0,
                99), Word.number("sc_gpc_rate counter", counter, 0, Long.MAX_VALUE),
                Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Number of HTTP client errors ever counted (faulty requests and 4xx responses), from the entry tracked by the
     * counter. Undefined while nothing is tracked or when the table does not store http_err_cnt.
     *
     * <p>Sample fetch {@code sc_http_err_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scHttpErrCnt(long counter) {
        return new IntExpr(Sample.fetch("sc_http_err_cnt", Word.number("sc_http_err_cnt counter",
                counter, 0, Long.MAX_VALUE)));
    }

    /**
     * Number of HTTP client errors ever counted (faulty requests and 4xx responses), from the entry tracked by the
     * counter. Undefined while nothing is tracked or when the table does not store http_err_cnt.
     *
     * <p>Sample fetch {@code sc_http_err_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scHttpErrCnt(long counter, String table) {
        return new IntExpr(Sample.fetch("sc_http_err_cnt", Word.number("sc_http_err_cnt counter",
                counter, 0, Long.MAX_VALUE), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * HTTP client errors (faulty requests and 4xx responses) per period, from the entry tracked by the counter.
     * The period is the one the table stores the rate over. Undefined while nothing is tracked or when the table
     * does not store http_err_rate.
     *
     * <p>Sample fetch {@code sc_http_err_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scHttpErrRate(long counter) {
        return new IntExpr(Sample.fetch("sc_http_err_rate", Word.number("sc_http_err_rate counter",
                counter, 0, Long.MAX_VALUE)));
    }

    /**
     * HTTP client errors (faulty requests and 4xx responses) per period, from the entry tracked by the counter.
     * The period is the one the table stores the rate over. Undefined while nothing is tracked or when the table
     * does not store http_err_rate.
     *
     * <p>Sample fetch {@code sc_http_err_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scHttpErrRate(long counter, String table) {
        return new IntExpr(Sample.fetch("sc_http_err_rate", Word.number("sc_http_err_rate counter",
                counter, 0, Long.MAX_VALUE), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Number of HTTP server failures ever counted (bad responses, 5xx other than 501 and 505), from the entry
     * tracked by the counter. Undefined while nothing is tracked or when the table does not store http_fail_cnt.
     *
     * <p>Sample fetch {@code sc_http_fail_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scHttpFailCnt(long counter) {
        return new IntExpr(Sample.fetch("sc_http_fail_cnt", Word.number("sc_http_fail_cnt counter",
                counter, 0, Long.MAX_VALUE)));
    }

    /**
     * Number of HTTP server failures ever counted (bad responses, 5xx other than 501 and 505), from the entry
     * tracked by the counter. Undefined while nothing is tracked or when the table does not store http_fail_cnt.
     *
     * <p>Sample fetch {@code sc_http_fail_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scHttpFailCnt(long counter, String table) {
        return new IntExpr(Sample.fetch("sc_http_fail_cnt", Word.number("sc_http_fail_cnt counter",
                counter, 0, Long.MAX_VALUE), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * HTTP server failures (bad responses, 5xx other than 501 and 505) per period, from the entry tracked by the
     * counter. The period is the one the table stores the rate over. Undefined while nothing is tracked or when
     * the table does not store http_fail_rate.
     *
     * <p>Sample fetch {@code sc_http_fail_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scHttpFailRate(long counter) {
        return new IntExpr(Sample.fetch("sc_http_fail_rate",
                Word.number("sc_http_fail_rate counter", counter, 0, Long.MAX_VALUE)));
    }

    /**
     * HTTP server failures (bad responses, 5xx other than 501 and 505) per period, from the entry tracked by the
     * counter. The period is the one the table stores the rate over. Undefined while nothing is tracked or when
     * the table does not store http_fail_rate.
     *
     * <p>Sample fetch {@code sc_http_fail_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scHttpFailRate(long counter, String table) {
        return new IntExpr(Sample.fetch("sc_http_fail_rate",
                Word.number("sc_http_fail_rate counter", counter, 0, Long.MAX_VALUE),
                Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Number of HTTP requests ever received, from the entry tracked by the counter. Undefined while nothing is
     * tracked or when the table does not store http_req_cnt.
     *
     * <p>Sample fetch {@code sc_http_req_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scHttpReqCnt(long counter) {
        return new IntExpr(Sample.fetch("sc_http_req_cnt", Word.number("sc_http_req_cnt counter",
                counter, 0, Long.MAX_VALUE)));
    }

    /**
     * Number of HTTP requests ever received, from the entry tracked by the counter. Undefined while nothing is
     * tracked or when the table does not store http_req_cnt.
     *
     * <p>Sample fetch {@code sc_http_req_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scHttpReqCnt(long counter, String table) {
        return new IntExpr(Sample.fetch("sc_http_req_cnt", Word.number("sc_http_req_cnt counter",
                counter, 0, Long.MAX_VALUE), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * HTTP requests per period, from the entry tracked by the counter. The period is the one the table stores the
     * rate over. Undefined while nothing is tracked or when the table does not store http_req_rate.
     *
     * <p>Sample fetch {@code sc_http_req_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scHttpReqRate(long counter) {
        return new IntExpr(Sample.fetch("sc_http_req_rate", Word.number("sc_http_req_rate counter",
                counter, 0, Long.MAX_VALUE)));
    }

    /**
     * HTTP requests per period, from the entry tracked by the counter. The period is the one the table stores the
     * rate over. Undefined while nothing is tracked or when the table does not store http_req_rate.
     *
     * <p>Sample fetch {@code sc_http_req_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scHttpReqRate(long counter, String table) {
        return new IntExpr(Sample.fetch("sc_http_req_rate", Word.number("sc_http_req_rate counter",
                counter, 0, Long.MAX_VALUE), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Adds one to the general purpose counter at the index of the entry tracked by the counter and gives the new
     * value, so it can both mark and test in one ACL. Undefined while nothing is tracked. The table must store
     * gpc.
     *
     * <p>Sample fetch {@code sc_inc_gpc}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param index index, from 0 to 99
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scIncGpc(int index, long counter) {
        return new IntExpr(Sample.fetch("sc_inc_gpc", Word.number("sc_inc_gpc index", index, 0, 99),
                Word.number("sc_inc_gpc counter", counter, 0, Long.MAX_VALUE)));
    }

    /**
     * Adds one to the general purpose counter at the index of the entry tracked by the counter and gives the new
     * value, so it can both mark and test in one ACL. Undefined while nothing is tracked. The table must store
     * gpc.
     *
     * <p>Sample fetch {@code sc_inc_gpc}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param index index, from 0 to 99
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scIncGpc(int index, long counter, String table) {
        return new IntExpr(Sample.fetch("sc_inc_gpc", Word.number("sc_inc_gpc index", index, 0, 99),
                Word.number("sc_inc_gpc counter", counter, 0, Long.MAX_VALUE),
                Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Adds one to the first general purpose counter of the entry tracked by the counter and gives the new value,
     * so it can both mark and test in one ACL. Undefined while nothing is tracked. The table must store gpc0.
     *
     * <p>Sample fetch {@code sc_inc_gpc0}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scIncGpc0(long counter) {
        return new IntExpr(Sample.fetch("sc_inc_gpc0", Word.number("sc_inc_gpc0 counter", counter,
                0, Long.MAX_VALUE)));
    }

    /**
     * Adds one to the first general purpose counter of the entry tracked by the counter and gives the new value,
     * so it can both mark and test in one ACL. Undefined while nothing is tracked. The table must store gpc0.
     *
     * <p>Sample fetch {@code sc_inc_gpc0}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scIncGpc0(long counter, String table) {
        return new IntExpr(Sample.fetch("sc_inc_gpc0", Word.number("sc_inc_gpc0 counter", counter,
                0, Long.MAX_VALUE), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Adds one to the second general purpose counter of the entry tracked by the counter and gives the new value,
     * so it can both mark and test in one ACL. Undefined while nothing is tracked. The table must store gpc1.
     *
     * <p>Sample fetch {@code sc_inc_gpc1}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scIncGpc1(long counter) {
        return new IntExpr(Sample.fetch("sc_inc_gpc1", Word.number("sc_inc_gpc1 counter", counter,
                0, Long.MAX_VALUE)));
    }

    /**
     * Adds one to the second general purpose counter of the entry tracked by the counter and gives the new value,
     * so it can both mark and test in one ACL. Undefined while nothing is tracked. The table must store gpc1.
     *
     * <p>Sample fetch {@code sc_inc_gpc1}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scIncGpc1(long counter, String table) {
        return new IntExpr(Sample.fetch("sc_inc_gpc1", Word.number("sc_inc_gpc1 counter", counter,
                0, Long.MAX_VALUE), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Kilobytes ever received from clients, from the entry tracked by the counter. Undefined while nothing is
     * tracked or when the table does not store bytes_in_cnt.
     *
     * <p>Sample fetch {@code sc_kbytes_in}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scKbytesIn(long counter) {
        return new IntExpr(Sample.fetch("sc_kbytes_in", Word.number("sc_kbytes_in counter", counter,
                0, Long.MAX_VALUE)));
    }

    /**
     * Kilobytes ever received from clients, from the entry tracked by the counter. Undefined while nothing is
     * tracked or when the table does not store bytes_in_cnt.
     *
     * <p>Sample fetch {@code sc_kbytes_in}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scKbytesIn(long counter, String table) {
        return new IntExpr(Sample.fetch("sc_kbytes_in", Word.number("sc_kbytes_in counter", counter,
                0, Long.MAX_VALUE), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Kilobytes ever sent to clients, from the entry tracked by the counter. Undefined while nothing is tracked or
     * when the table does not store bytes_out_cnt.
     *
     * <p>Sample fetch {@code sc_kbytes_out}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scKbytesOut(long counter) {
        return new IntExpr(Sample.fetch("sc_kbytes_out", Word.number("sc_kbytes_out counter",
                counter, 0, Long.MAX_VALUE)));
    }

    /**
     * Kilobytes ever sent to clients, from the entry tracked by the counter. Undefined while nothing is tracked or
     * when the table does not store bytes_out_cnt.
     *
     * <p>Sample fetch {@code sc_kbytes_out}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scKbytesOut(long counter, String table) {
        return new IntExpr(Sample.fetch("sc_kbytes_out", Word.number("sc_kbytes_out counter",
                counter, 0, Long.MAX_VALUE), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Key of the entry tracked by the counter, with the type of its table. Undefined while nothing is tracked.
     *
     * <p>Sample fetch {@code sc_key}, gives a value of the type it was stored with. Can be used in all rules, logs
     * and health checks. Since HAProxy 3.2. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static AnyExpr scKey(long counter) {
        return new AnyExpr(Sample.fetch("sc_key", Word.number("sc_key counter", counter, 0,
                Long.MAX_VALUE)));
    }

    /**
     * Number of sessions ever accepted, from the entry tracked by the counter. Undefined while nothing is tracked
     * or when the table does not store sess_cnt.
     *
     * <p>Sample fetch {@code sc_sess_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scSessCnt(long counter) {
        return new IntExpr(Sample.fetch("sc_sess_cnt", Word.number("sc_sess_cnt counter", counter,
                0, Long.MAX_VALUE)));
    }

    /**
     * Number of sessions ever accepted, from the entry tracked by the counter. Undefined while nothing is tracked
     * or when the table does not store sess_cnt.
     *
     * <p>Sample fetch {@code sc_sess_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scSessCnt(long counter, String table) {
        return new IntExpr(Sample.fetch("sc_sess_cnt", Word.number("sc_sess_cnt counter", counter,
                0, Long.MAX_VALUE), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Sessions per period, from the entry tracked by the counter. The period is the one the table stores the rate
     * over. Undefined while nothing is tracked or when the table does not store sess_rate.
     *
     * <p>Sample fetch {@code sc_sess_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scSessRate(long counter) {
        return new IntExpr(Sample.fetch("sc_sess_rate", Word.number("sc_sess_rate counter", counter,
                0, Long.MAX_VALUE)));
    }

    /**
     * Sessions per period, from the entry tracked by the counter. The period is the one the table stores the rate
     * over. Undefined while nothing is tracked or when the table does not store sess_rate.
     *
     * <p>Sample fetch {@code sc_sess_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scSessRate(long counter, String table) {
        return new IntExpr(Sample.fetch("sc_sess_rate", Word.number("sc_sess_rate counter", counter,
                0, Long.MAX_VALUE), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * True when this stream tracks an entry of the table by the counter.
     *
     * <p>Sample fetch {@code sc_tracked}, gives true or false. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static BoolExpr scTracked(long counter) {
        return new BoolExpr(Sample.fetch("sc_tracked", Word.number("sc_tracked counter", counter, 0,
                Long.MAX_VALUE)));
    }

    /**
     * True when this stream tracks an entry of the table by the counter.
     *
     * <p>Sample fetch {@code sc_tracked}, gives true or false. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static BoolExpr scTracked(long counter, String table) {
        return new BoolExpr(Sample.fetch("sc_tracked", Word.number("sc_tracked counter", counter, 0,
                Long.MAX_VALUE), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Number of connections or streams that track the same entry as the counter at this moment. It needs no stored
     * data.
     *
     * <p>Sample fetch {@code sc_trackers}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @return the expression
     */
    public static IntExpr scTrackers(long counter) {
        return new IntExpr(Sample.fetch("sc_trackers", Word.number("sc_trackers counter", counter,
                0, Long.MAX_VALUE)));
    }

    /**
     * Number of connections or streams that track the same entry as the counter at this moment. It needs no stored
     * data.
     *
     * <p>Sample fetch {@code sc_trackers}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the tracked entry. Configuration manual, section 7.3.3.
     *
     * @param counter counter, at least 0
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr scTrackers(long counter, String table) {
        return new IntExpr(Sample.fetch("sc_trackers", Word.number("sc_trackers counter", counter,
                0, Long.MAX_VALUE), Word.reference(Reference.Kind.TABLE, table)));
    }
}
