// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.expr;

import io.haproxy4j.config.argument.Variable;
import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.StreamCondition;
import io.haproxy4j.config.value.VariableCondition;
import java.util.List;

/**
 * What can be done with every value.
 *
 * @param <E> the type of the expression itself
 */
abstract class CommonConverters<E> extends Expression<E> {
    CommonConverters(Sample sample) {
        super(sample);
    }

    /**
     * Writes the input to an event sink, which is a ring, buf0, stdout or stderr, and passes it on unchanged. The
     * prefix tells several of them apart.
     *
     * <p>Converter {@code debug}, gives a value of the same type. HAProxy's default: sink buf0. Configuration manual,
     * section 7.3.1.
     *
     * @return the expression
     */
    public E debug() {
        return same(sample().then("debug", Word.of("")));
    }

    /**
     * Writes the input to an event sink, which is a ring, buf0, stdout or stderr, and passes it on unchanged. The
     * prefix tells several of them apart.
     *
     * <p>Converter {@code debug}, gives a value of the same type. HAProxy's default: sink buf0. Configuration manual,
     * section 7.3.1.
     *
     * @param prefix what it begins with
     * @return the expression
     */
    public E debug(String prefix) {
        return same(sample().then("debug", Word.of(prefix)));
    }

    /**
     * Writes the input to an event sink, which is a ring, buf0, stdout or stderr, and passes it on unchanged. The
     * prefix tells several of them apart.
     *
     * <p>Converter {@code debug}, gives a value of the same type. HAProxy's default: sink buf0. Configuration manual,
     * section 7.3.1.
     *
     * @param prefix what it begins with, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @return the expression
     */
    public E debug(Word prefix) {
        return same(sample().then("debug", prefix));
    }

    /**
     * Writes the input to an event sink, which is a ring, buf0, stdout or stderr, and passes it on unchanged. The
     * prefix tells several of them apart.
     *
     * <p>Converter {@code debug}, gives a value of the same type. HAProxy's default: sink buf0. Configuration manual,
     * section 7.3.1.
     *
     * @param prefix what it begins with
     * @param sink sink
     * @return the expression
     */
    public E debug(String prefix, String sink) {
        return same(sample().then("debug", Word.of(prefix), Word.of(sink)));
    }

    /**
     * Writes the input to an event sink, which is a ring, buf0, stdout or stderr, and passes it on unchanged. The
     * prefix tells several of them apart.
     *
     * <p>Converter {@code debug}, gives a value of the same type. HAProxy's default: sink buf0. Configuration manual,
     * section 7.3.1.
     *
     * @param prefix what it begins with, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param sink sink, or a word that has an environment variable in it, whose value must have no single quote
     * @return the expression
     */
    public E debug(Word prefix, Word sink) {
        return same(sample().then("debug", prefix, sink));
    }

    /**
     * True when a stick table has an entry with the input as key.
     *
     * <p>Converter {@code in_table}, gives true or false. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public BoolExpr inTable() {
        return new BoolExpr(sample().then("in_table"));
    }

    /**
     * True when a stick table has an entry with the input as key.
     *
     * <p>Converter {@code in_table}, gives true or false. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public BoolExpr inTable(String table) {
        return new BoolExpr(sample().then("in_table", Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Writes an address, or a text as obfuscated name, as the node name of a Forwarded header. An empty text
     * becomes unknown.
     *
     * <p>Converter {@code rfc7239_nn}, gives text. Since HAProxy 3.2. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public StringExpr rfc7239Nn() {
        return new StringExpr(sample().then("rfc7239_nn"));
    }

    /**
     * Writes a port number, or a text as obfuscated port, as the node port of a Forwarded header.
     *
     * <p>Converter {@code rfc7239_np}, gives text. Since HAProxy 3.2. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public StringExpr rfc7239Np() {
        return new StringExpr(sample().then("rfc7239_np"));
    }

    /**
     * Stores the input in a variable, with its type, if all conditions hold, and passes it on. At most four
     * conditions.
     *
     * <p>Converter {@code set-var}, gives a value of the type it was stored with. Configuration manual, section
     * 7.3.1.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @return the expression
     */
    public AnyExpr setVar(String variable) {
        return new AnyExpr(sample().then("set-var", Variable.word(variable)));
    }

    /**
     * Stores the input in a variable, with its type, if all conditions hold, and passes it on. At most four
     * conditions.
     *
     * <p>Converter {@code set-var}, gives a value of the type it was stored with. Configuration manual, section
     * 7.3.1.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @param conditions conditions: {@code ifexists}, {@code ifnotexists}, {@code ifempty}, {@code ifnotempty},
     *     {@code ifset}, {@code ifnotset}, {@code ifgt}, {@code iflt}
     * @param more further ones
     * @return the expression
     */
    public AnyExpr setVar(String variable, VariableCondition conditions,
            VariableCondition... more) {
        return new AnyExpr(sample().then("set-var", Arguments.list(List.of(Variable.word(variable)),
                each -> Word.of(each.word()), conditions, more)));
    }

    /**
     * Bytes per period received from clients, from the entry whose key is the input. The period is the one the
     * table stores the rate over. Zero when there is no entry, undefined when the table does not store
     * bytes_in_rate.
     *
     * <p>Converter {@code table_bytes_in_rate}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableBytesInRate() {
        return new IntExpr(sample().then("table_bytes_in_rate"));
    }

    /**
     * Bytes per period received from clients, from the entry whose key is the input. The period is the one the
     * table stores the rate over. Zero when there is no entry, undefined when the table does not store
     * bytes_in_rate.
     *
     * <p>Converter {@code table_bytes_in_rate}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableBytesInRate(String table) {
        return new IntExpr(sample().then("table_bytes_in_rate", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Bytes per period sent to clients, from the entry whose key is the input. The period is the one the table
     * stores the rate over. Zero when there is no entry, undefined when the table does not store bytes_out_rate.
     *
     * <p>Converter {@code table_bytes_out_rate}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableBytesOutRate() {
        return new IntExpr(sample().then("table_bytes_out_rate"));
    }

    /**
     * Bytes per period sent to clients, from the entry whose key is the input. The period is the one the table
     * stores the rate over. Zero when there is no entry, undefined when the table does not store bytes_out_rate.
     *
     * <p>Converter {@code table_bytes_out_rate}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableBytesOutRate(String table) {
        return new IntExpr(sample().then("table_bytes_out_rate",
                Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Sets the general purpose counter at the index of the entry whose key is the input to zero and gives the
     * value it had before. An entry is created when there is none. The table must store gpc.
     *
     * <p>Converter {@code table_clr_gpc}, gives an integer. Since HAProxy 3.2. Configuration manual, section 7.3.1.
     *
     * @param index index, from 0 to 99
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableClrGpc(int index, String table) {
        return new IntExpr(sample().then("table_clr_gpc", Word.number("table_clr_gpc index", index,
                0, 99), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Sets the first general purpose counter of the entry whose key is the input to zero and gives the value it
     * had before. An entry is created when there is none. The table must store gpc0.
     *
     * <p>Converter {@code table_clr_gpc0}, gives an integer. HAProxy's default: the table of the current proxy. Since
     * HAProxy 3.2. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableClrGpc0() {
        return new IntExpr(sample().then("table_clr_gpc0"));
    }

    /**
     * Sets the first general purpose counter of the entry whose key is the input to zero and gives the value it
     * had before. An entry is created when there is none. The table must store gpc0.
     *
     * <p>Converter {@code table_clr_gpc0}, gives an integer. HAProxy's default: the table of the current proxy. Since
     * HAProxy 3.2. Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableClrGpc0(String table) {
        return new IntExpr(sample().then("table_clr_gpc0", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Sets the second general purpose counter of the entry whose key is the input to zero and gives the value it
     * had before. An entry is created when there is none. The table must store gpc1.
     *
     * <p>Converter {@code table_clr_gpc1}, gives an integer. HAProxy's default: the table of the current proxy. Since
     * HAProxy 3.2. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableClrGpc1() {
        return new IntExpr(sample().then("table_clr_gpc1"));
    }

    /**
     * Sets the second general purpose counter of the entry whose key is the input to zero and gives the value it
     * had before. An entry is created when there is none. The table must store gpc1.
     *
     * <p>Converter {@code table_clr_gpc1}, gives an integer. HAProxy's default: the table of the current proxy. Since
     * HAProxy 3.2. Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableClrGpc1(String table) {
        return new IntExpr(sample().then("table_clr_gpc1", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Number of connections ever opened, from the entry whose key is the input. Zero when there is no entry,
     * undefined when the table does not store conn_cnt.
     *
     * <p>Converter {@code table_conn_cnt}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableConnCnt() {
        return new IntExpr(sample().then("table_conn_cnt"));
    }

    /**
     * Number of connections ever opened, from the entry whose key is the input. Zero when there is no entry,
     * undefined when the table does not store conn_cnt.
     *
     * <p>Converter {@code table_conn_cnt}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableConnCnt(String table) {
        return new IntExpr(sample().then("table_conn_cnt", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Number of connections open now, from the entry whose key is the input. Zero when there is no entry,
     * undefined when the table does not store conn_cur.
     *
     * <p>Converter {@code table_conn_cur}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableConnCur() {
        return new IntExpr(sample().then("table_conn_cur"));
    }

    /**
     * Number of connections open now, from the entry whose key is the input. Zero when there is no entry,
     * undefined when the table does not store conn_cur.
     *
     * <p>Converter {@code table_conn_cur}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableConnCur(String table) {
        return new IntExpr(sample().then("table_conn_cur", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Connections per period, from the entry whose key is the input. The period is the one the table stores the
     * rate over. Zero when there is no entry, undefined when the table does not store conn_rate.
     *
     * <p>Converter {@code table_conn_rate}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableConnRate() {
        return new IntExpr(sample().then("table_conn_rate"));
    }

    /**
     * Connections per period, from the entry whose key is the input. The period is the one the table stores the
     * rate over. Zero when there is no entry, undefined when the table does not store conn_rate.
     *
     * <p>Converter {@code table_conn_rate}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableConnRate(String table) {
        return new IntExpr(sample().then("table_conn_rate", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Milliseconds until the entry whose key is the input expires. Undefined when there is none and no fallback is
     * given.
     *
     * <p>Converter {@code table_expire}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableExpire() {
        return new IntExpr(sample().then("table_expire"));
    }

    /**
     * Milliseconds until the entry whose key is the input expires. Undefined when there is none and no fallback is
     * given.
     *
     * <p>Converter {@code table_expire}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableExpire(String table) {
        return new IntExpr(sample().then("table_expire", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Milliseconds until the entry whose key is the input expires. Undefined when there is none and no fallback is
     * given.
     *
     * <p>Converter {@code table_expire}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @param fallback fallback
     * @return the expression
     */
    public IntExpr tableExpire(String table, long fallback) {
        return new IntExpr(sample().then("table_expire", Word.reference(Reference.Kind.TABLE,
                table), Word.of(fallback)));
    }

    /**
     * Number of protocol oddities ever seen on client connections, from the entry whose key is the input. Zero
     * when there is no entry, undefined when the table does not store glitch_cnt.
     *
     * <p>Converter {@code table_glitch_cnt}, gives an integer. HAProxy's default: the table of the current proxy.
     * Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableGlitchCnt() {
        return new IntExpr(sample().then("table_glitch_cnt"));
    }

    /**
     * Number of protocol oddities ever seen on client connections, from the entry whose key is the input. Zero
     * when there is no entry, undefined when the table does not store glitch_cnt.
     *
     * <p>Converter {@code table_glitch_cnt}, gives an integer. HAProxy's default: the table of the current proxy.
     * Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableGlitchCnt(String table) {
        return new IntExpr(sample().then("table_glitch_cnt", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Protocol oddities per period on client connections, from the entry whose key is the input. The period is the
     * one the table stores the rate over. Zero when there is no entry, undefined when the table does not store
     * glitch_rate.
     *
     * <p>Converter {@code table_glitch_rate}, gives an integer. HAProxy's default: the table of the current proxy.
     * Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableGlitchRate() {
        return new IntExpr(sample().then("table_glitch_rate"));
    }

    /**
     * Protocol oddities per period on client connections, from the entry whose key is the input. The period is the
     * one the table stores the rate over. Zero when there is no entry, undefined when the table does not store
     * glitch_rate.
     *
     * <p>Converter {@code table_glitch_rate}, gives an integer. HAProxy's default: the table of the current proxy.
     * Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableGlitchRate(String table) {
        return new IntExpr(sample().then("table_glitch_rate", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Value of the general purpose counter at the index, from the entry whose key is the input. Zero when there is
     * no entry, undefined when the table does not store gpc.
     *
     * <p>Converter {@code table_gpc}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param index index, from 0 to 99
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableGpc(int index, String table) {
        return new IntExpr(sample().then("table_gpc", Word.number("table_gpc index", index, 0, 99),
                Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Value of the first general purpose counter, from the entry whose key is the input. Zero when there is no
     * entry, undefined when the table does not store gpc0.
     *
     * <p>Converter {@code table_gpc0}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableGpc0() {
        return new IntExpr(sample().then("table_gpc0"));
    }

    /**
     * Value of the first general purpose counter, from the entry whose key is the input. Zero when there is no
     * entry, undefined when the table does not store gpc0.
     *
     * <p>Converter {@code table_gpc0}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableGpc0(String table) {
        return new IntExpr(sample().then("table_gpc0", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Increments per period of the first general purpose counter, from the entry whose key is the input. The
     * period is the one the table stores the rate over. Zero when there is no entry, undefined when the table does
     * not store gpc0_rate.
     *
     * <p>Converter {@code table_gpc0_rate}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableGpc0Rate() {
        return new IntExpr(sample().then("table_gpc0_rate"));
    }

    /**
     * Increments per period of the first general purpose counter, from the entry whose key is the input. The
     * period is the one the table stores the rate over. Zero when there is no entry, undefined when the table does
     * not store gpc0_rate.
     *
     * <p>Converter {@code table_gpc0_rate}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableGpc0Rate(String table) {
        return new IntExpr(sample().then("table_gpc0_rate", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Value of the second general purpose counter, from the entry whose key is the input. Zero when there is no
     * entry, undefined when the table does not store gpc1.
     *
     * <p>Converter {@code table_gpc1}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableGpc1() {
        return new IntExpr(sample().then("table_gpc1"));
    }

    /**
     * Value of the second general purpose counter, from the entry whose key is the input. Zero when there is no
     * entry, undefined when the table does not store gpc1.
     *
     * <p>Converter {@code table_gpc1}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableGpc1(String table) {
        return new IntExpr(sample().then("table_gpc1", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Increments per period of the second general purpose counter, from the entry whose key is the input. The
     * period is the one the table stores the rate over. Zero when there is no entry, undefined when the table does
     * not store gpc1_rate.
     *
     * <p>Converter {@code table_gpc1_rate}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableGpc1Rate() {
        return new IntExpr(sample().then("table_gpc1_rate"));
    }

    /**
     * Increments per period of the second general purpose counter, from the entry whose key is the input. The
     * period is the one the table stores the rate over. Zero when there is no entry, undefined when the table does
     * not store gpc1_rate.
     *
     * <p>Converter {@code table_gpc1_rate}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableGpc1Rate(String table) {
        return new IntExpr(sample().then("table_gpc1_rate", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Increments per period of the general purpose counter at the index, from the entry whose key is the input.
     * The period is the one the table stores the rate over. Zero when there is no entry, undefined when the table
     * does not store gpc_rate.
     *
     * <p>Converter {@code table_gpc_rate}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param index index, from 0 to 99
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableGpcRate(int index, String table) {
        return new IntExpr(sample().then("table_gpc_rate", Word.number("table_gpc_rate index",
                index, 0, 99), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Value of the general purpose tag at the index, from the entry whose key is the input. Zero when there is no
     * entry, undefined when the table does not store gpt.
     *
     * <p>Converter {@code table_gpt}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param index index, from 0 to 99
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableGpt(int index, String table) {
        return new IntExpr(sample().then("table_gpt", Word.number("table_gpt index", index, 0, 99),
                Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Value of the first general purpose tag, from the entry whose key is the input. Zero when there is no entry,
     * undefined when the table does not store gpt0.
     *
     * <p>Converter {@code table_gpt0}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableGpt0() {
        return new IntExpr(sample().then("table_gpt0"));
    }

    /**
     * Value of the first general purpose tag, from the entry whose key is the input. Zero when there is no entry,
     * undefined when the table does not store gpt0.
     *
     * <p>Converter {@code table_gpt0}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableGpt0(String table) {
        return new IntExpr(sample().then("table_gpt0", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Number of HTTP client errors ever counted (faulty requests and 4xx responses), from the entry whose key is
     * the input. Zero when there is no entry, undefined when the table does not store http_err_cnt.
     *
     * <p>Converter {@code table_http_err_cnt}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableHttpErrCnt() {
        return new IntExpr(sample().then("table_http_err_cnt"));
    }

    /**
     * Number of HTTP client errors ever counted (faulty requests and 4xx responses), from the entry whose key is
     * the input. Zero when there is no entry, undefined when the table does not store http_err_cnt.
     *
     * <p>Converter {@code table_http_err_cnt}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableHttpErrCnt(String table) {
        return new IntExpr(sample().then("table_http_err_cnt", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * HTTP client errors (faulty requests and 4xx responses) per period, from the entry whose key is the input.
     * The period is the one the table stores the rate over. Zero when there is no entry, undefined when the table
     * does not store http_err_rate.
     *
     * <p>Converter {@code table_http_err_rate}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableHttpErrRate() {
        return new IntExpr(sample().then("table_http_err_rate"));
    }

    /**
     * HTTP client errors (faulty requests and 4xx responses) per period, from the entry whose key is the input.
     * The period is the one the table stores the rate over. Zero when there is no entry, undefined when the table
     * does not store http_err_rate.
     *
     * <p>Converter {@code table_http_err_rate}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableHttpErrRate(String table) {
        return new IntExpr(sample().then("table_http_err_rate", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Number of HTTP server failures ever counted (bad responses, 5xx other than 501 and 505), from the entry
     * whose key is the input. Zero when there is no entry, undefined when the table does not store http_fail_cnt.
     *
     * <p>Converter {@code table_http_fail_cnt}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableHttpFailCnt() {
        return new IntExpr(sample().then("table_http_fail_cnt"));
    }

    /**
     * Number of HTTP server failures ever counted (bad responses, 5xx other than 501 and 505), from the entry
     * whose key is the input. Zero when there is no entry, undefined when the table does not store http_fail_cnt.
     *
     * <p>Converter {@code table_http_fail_cnt}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableHttpFailCnt(String table) {
        return new IntExpr(sample().then("table_http_fail_cnt", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * HTTP server failures (bad responses, 5xx other than 501 and 505) per period, from the entry whose key is the
     * input. The period is the one the table stores the rate over. Zero when there is no entry, undefined when the
     * table does not store http_fail_rate.
     *
     * <p>Converter {@code table_http_fail_rate}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableHttpFailRate() {
        return new IntExpr(sample().then("table_http_fail_rate"));
    }

    /**
     * HTTP server failures (bad responses, 5xx other than 501 and 505) per period, from the entry whose key is the
     * input. The period is the one the table stores the rate over. Zero when there is no entry, undefined when the
     * table does not store http_fail_rate.
     *
     * <p>Converter {@code table_http_fail_rate}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableHttpFailRate(String table) {
        return new IntExpr(sample().then("table_http_fail_rate",
                Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Number of HTTP requests ever received, from the entry whose key is the input. Zero when there is no entry,
     * undefined when the table does not store http_req_cnt.
     *
     * <p>Converter {@code table_http_req_cnt}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableHttpReqCnt() {
        return new IntExpr(sample().then("table_http_req_cnt"));
    }

    /**
     * Number of HTTP requests ever received, from the entry whose key is the input. Zero when there is no entry,
     * undefined when the table does not store http_req_cnt.
     *
     * <p>Converter {@code table_http_req_cnt}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableHttpReqCnt(String table) {
        return new IntExpr(sample().then("table_http_req_cnt", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * HTTP requests per period, from the entry whose key is the input. The period is the one the table stores the
     * rate over. Zero when there is no entry, undefined when the table does not store http_req_rate.
     *
     * <p>Converter {@code table_http_req_rate}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableHttpReqRate() {
        return new IntExpr(sample().then("table_http_req_rate"));
    }

    /**
     * HTTP requests per period, from the entry whose key is the input. The period is the one the table stores the
     * rate over. Zero when there is no entry, undefined when the table does not store http_req_rate.
     *
     * <p>Converter {@code table_http_req_rate}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableHttpReqRate(String table) {
        return new IntExpr(sample().then("table_http_req_rate", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Milliseconds since the entry whose key is the input was last updated. Undefined when there is none and no
     * fallback is given.
     *
     * <p>Converter {@code table_idle}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableIdle() {
        return new IntExpr(sample().then("table_idle"));
    }

    /**
     * Milliseconds since the entry whose key is the input was last updated. Undefined when there is none and no
     * fallback is given.
     *
     * <p>Converter {@code table_idle}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableIdle(String table) {
        return new IntExpr(sample().then("table_idle", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Milliseconds since the entry whose key is the input was last updated. Undefined when there is none and no
     * fallback is given.
     *
     * <p>Converter {@code table_idle}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @param fallback fallback
     * @return the expression
     */
    public IntExpr tableIdle(String table, long fallback) {
        return new IntExpr(sample().then("table_idle", Word.reference(Reference.Kind.TABLE, table),
                Word.of(fallback)));
    }

    /**
     * Adds one to the general purpose counter at the index of the entry whose key is the input and gives the new
     * value, so it can both mark and test in one ACL. An entry is created when there is none. The table must store
     * gpc.
     *
     * <p>Converter {@code table_inc_gpc}, gives an integer. Since HAProxy 3.2. Configuration manual, section 7.3.1.
     *
     * @param index index, from 0 to 99
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableIncGpc(int index, String table) {
        return new IntExpr(sample().then("table_inc_gpc", Word.number("table_inc_gpc index", index,
                0, 99), Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Adds one to the first general purpose counter of the entry whose key is the input and gives the new value,
     * so it can both mark and test in one ACL. An entry is created when there is none. The table must store gpc0.
     *
     * <p>Converter {@code table_inc_gpc0}, gives an integer. HAProxy's default: the table of the current proxy. Since
     * HAProxy 3.2. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableIncGpc0() {
        return new IntExpr(sample().then("table_inc_gpc0"));
    }

    /**
     * Adds one to the first general purpose counter of the entry whose key is the input and gives the new value,
     * so it can both mark and test in one ACL. An entry is created when there is none. The table must store gpc0.
     *
     * <p>Converter {@code table_inc_gpc0}, gives an integer. HAProxy's default: the table of the current proxy. Since
     * HAProxy 3.2. Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableIncGpc0(String table) {
        return new IntExpr(sample().then("table_inc_gpc0", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Adds one to the second general purpose counter of the entry whose key is the input and gives the new value,
     * so it can both mark and test in one ACL. An entry is created when there is none. The table must store gpc1.
     *
     * <p>Converter {@code table_inc_gpc1}, gives an integer. HAProxy's default: the table of the current proxy. Since
     * HAProxy 3.2. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableIncGpc1() {
        return new IntExpr(sample().then("table_inc_gpc1"));
    }

    /**
     * Adds one to the second general purpose counter of the entry whose key is the input and gives the new value,
     * so it can both mark and test in one ACL. An entry is created when there is none. The table must store gpc1.
     *
     * <p>Converter {@code table_inc_gpc1}, gives an integer. HAProxy's default: the table of the current proxy. Since
     * HAProxy 3.2. Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableIncGpc1(String table) {
        return new IntExpr(sample().then("table_inc_gpc1", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Kilobytes ever received from clients, from the entry whose key is the input. Zero when there is no entry,
     * undefined when the table does not store bytes_in_cnt.
     *
     * <p>Converter {@code table_kbytes_in}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableKbytesIn() {
        return new IntExpr(sample().then("table_kbytes_in"));
    }

    /**
     * Kilobytes ever received from clients, from the entry whose key is the input. Zero when there is no entry,
     * undefined when the table does not store bytes_in_cnt.
     *
     * <p>Converter {@code table_kbytes_in}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableKbytesIn(String table) {
        return new IntExpr(sample().then("table_kbytes_in", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Kilobytes ever sent to clients, from the entry whose key is the input. Zero when there is no entry,
     * undefined when the table does not store bytes_out_cnt.
     *
     * <p>Converter {@code table_kbytes_out}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableKbytesOut() {
        return new IntExpr(sample().then("table_kbytes_out"));
    }

    /**
     * Kilobytes ever sent to clients, from the entry whose key is the input. Zero when there is no entry,
     * undefined when the table does not store bytes_out_cnt.
     *
     * <p>Converter {@code table_kbytes_out}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableKbytesOut(String table) {
        return new IntExpr(sample().then("table_kbytes_out", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Id of the server that a stick rule stored for the key, 0 when there is none.
     *
     * <p>Converter {@code table_server_id}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableServerId() {
        return new IntExpr(sample().then("table_server_id"));
    }

    /**
     * Id of the server that a stick rule stored for the key, 0 when there is none.
     *
     * <p>Converter {@code table_server_id}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableServerId(String table) {
        return new IntExpr(sample().then("table_server_id", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Number of sessions ever accepted, from the entry whose key is the input. Zero when there is no entry,
     * undefined when the table does not store sess_cnt.
     *
     * <p>Converter {@code table_sess_cnt}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableSessCnt() {
        return new IntExpr(sample().then("table_sess_cnt"));
    }

    /**
     * Number of sessions ever accepted, from the entry whose key is the input. Zero when there is no entry,
     * undefined when the table does not store sess_cnt.
     *
     * <p>Converter {@code table_sess_cnt}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableSessCnt(String table) {
        return new IntExpr(sample().then("table_sess_cnt", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Sessions per period, from the entry whose key is the input. The period is the one the table stores the rate
     * over. Zero when there is no entry, undefined when the table does not store sess_rate.
     *
     * <p>Converter {@code table_sess_rate}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableSessRate() {
        return new IntExpr(sample().then("table_sess_rate"));
    }

    /**
     * Sessions per period, from the entry whose key is the input. The period is the one the table stores the rate
     * over. Zero when there is no entry, undefined when the table does not store sess_rate.
     *
     * <p>Converter {@code table_sess_rate}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableSessRate(String table) {
        return new IntExpr(sample().then("table_sess_rate", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Number of connections or streams that track the entry whose key is the input at this moment, 0 when there is
     * none. It needs no stored data.
     *
     * <p>Converter {@code table_trackers}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr tableTrackers() {
        return new IntExpr(sample().then("table_trackers"));
    }

    /**
     * Number of connections or streams that track the entry whose key is the input at this moment, 0 when there is
     * none. It needs no stored data.
     *
     * <p>Converter {@code table_trackers}, gives an integer. HAProxy's default: the table of the current proxy.
     * Configuration manual, section 7.3.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public IntExpr tableTrackers(String table) {
        return new IntExpr(sample().then("table_trackers", Word.reference(Reference.Kind.TABLE,
                table)));
    }

    /**
     * Removes a variable when the input is defined, and passes the input on.
     *
     * <p>Converter {@code unset-var}, gives a value of the type it was stored with. Configuration manual, section
     * 7.3.1.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @return the expression
     */
    public AnyExpr unsetVar(String variable) {
        return new AnyExpr(sample().then("unset-var", Variable.word(variable)));
    }

    /**
     * Passes the input on when a condition on the stream or an ACL holds (or with ! does not hold), else the
     * sample is undefined. Keeps bulky debug data out of the log unless there was an error.
     *
     * <p>Converter {@code when}, gives a value of the type it was stored with. Since HAProxy 3.0. Configuration
     * manual, section 7.3.1.
     *
     * @param condition condition: {@code error}, {@code forwarded}, {@code normal}, {@code processed}, {@code stopping},
     *     {@code toapplet}
     * @return the expression
     */
    public AnyExpr when(StreamCondition condition) {
        return new AnyExpr(sample().then("when", Word.of(condition.word())));
    }

    /**
     * Passes the input on when a condition on the stream or an ACL holds (or with ! does not hold), else the
     * sample is undefined. Keeps bulky debug data out of the log unless there was an error.
     *
     * <p>Converter {@code when}, gives a value of the type it was stored with. Since HAProxy 3.0. Configuration
     * manual, section 7.3.1.
     *
     * @param acl acl, the name of an ACL of the same section
     * @return the expression
     */
    public AnyExpr whenAcl(String acl) {
        return new AnyExpr(sample().then("when", Word.of("acl"), Word.reference(Reference.Kind.ACL,
                acl)));
    }

    /**
     * Passes the input on when a condition on the stream or an ACL holds (or with ! does not hold), else the
     * sample is undefined. Keeps bulky debug data out of the log unless there was an error.
     *
     * <p>Converter {@code when}, gives a value of the type it was stored with. Since HAProxy 3.0. Configuration
     * manual, section 7.3.1.
     *
     * @param condition condition: {@code error}, {@code forwarded}, {@code normal}, {@code processed}, {@code stopping},
     *     {@code toapplet}
     * @return the expression
     */
    public AnyExpr whenNot(StreamCondition condition) {
        return new AnyExpr(sample().then("when", Word.of("!").join(Word.of(condition.word()))));
    }

    /**
     * Passes the input on when a condition on the stream or an ACL holds (or with ! does not hold), else the
     * sample is undefined. Keeps bulky debug data out of the log unless there was an error.
     *
     * <p>Converter {@code when}, gives a value of the type it was stored with. Since HAProxy 3.0. Configuration
     * manual, section 7.3.1.
     *
     * @param acl acl, the name of an ACL of the same section
     * @return the expression
     */
    public AnyExpr whenNotAcl(String acl) {
        return new AnyExpr(sample().then("when", Word.of("!").join(Word.of("acl")),
                Word.reference(Reference.Kind.ACL, acl)));
    }
}
