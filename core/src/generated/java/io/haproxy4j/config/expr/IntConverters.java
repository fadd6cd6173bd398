// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.expr;

import io.haproxy4j.config.argument.Variable;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.DateUnit;

/**
 * What can be done with an integer.
 */
abstract class IntConverters extends CommonConverters<IntExpr> {
    IntConverters(Sample sample) {
        super(sample);
    }

    /**
     * The value as true or false, which HAProxy makes of it where it wants one. Adds nothing to the text; where a
     * value cannot be converted, there is none.
     *
     * @return the expression
     */
    public BoolExpr asBool() {
        return new BoolExpr(sample().castTo());
    }

    /**
     * The value as an IP address, which HAProxy makes of it where it wants one. Adds nothing to the text; where a
     * value cannot be converted, there is none.
     *
     * @return the expression
     */
    public AddressExpr asAddress() {
        return new AddressExpr(sample().castTo());
    }

    /**
     * The value as text, which HAProxy makes of it where it wants one. Adds nothing to the text; where a value
     * cannot be converted, there is none.
     *
     * @return the expression
     */
    public StringExpr asString() {
        return new StringExpr(sample().castTo());
    }

    /**
     * The value as bytes, which HAProxy makes of it where it wants one. Adds nothing to the text; where a value
     * cannot be converted, there is none.
     *
     * @return the expression
     */
    public BinaryExpr asBinary() {
        return new BinaryExpr(sample().castTo());
    }

    /**
     * Adds a number or the content of a variable to the input.
     *
     * <p>Converter {@code add}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param value value
     * @return the expression
     */
    public IntExpr add(long value) {
        return new IntExpr(sample().then("add", Word.of(value)));
    }

    /**
     * Adds a number or the content of a variable to the input.
     *
     * <p>Converter {@code add}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @return the expression
     */
    public IntExpr add(String variable) {
        return new IntExpr(sample().then("add", Variable.word(variable)));
    }

    /**
     * Bitwise AND of the input with a number or the content of a variable.
     *
     * <p>Converter {@code and}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param value value
     * @return the expression
     */
    public IntExpr and(long value) {
        return new IntExpr(sample().then("and", Word.of(value)));
    }

    /**
     * Bitwise AND of the input with a number or the content of a variable.
     *
     * <p>Converter {@code and}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @return the expression
     */
    public IntExpr and(String variable) {
        return new IntExpr(sample().then("and", Variable.word(variable)));
    }

    /**
     * True when the input is not zero.
     *
     * <p>Converter {@code bool}, gives true or false. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public BoolExpr bool() {
        return new BoolExpr(sample().then("bool"));
    }

    /**
     * Flips all bits of the input (ones' complement).
     *
     * <p>Converter {@code cpl}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr cpl() {
        return new IntExpr(sample().then("cpl"));
    }

    /**
     * Divides the input by a number or the content of a variable and drops the remainder. Division by zero gives
     * the largest positive value.
     *
     * <p>Converter {@code div}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param value value
     * @return the expression
     */
    public IntExpr div(long value) {
        return new IntExpr(sample().then("div", Word.of(value)));
    }

    /**
     * Divides the input by a number or the content of a variable and drops the remainder. Division by zero gives
     * the largest positive value.
     *
     * <p>Converter {@code div}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @return the expression
     */
    public IntExpr div(String variable) {
        return new IntExpr(sample().then("div", Variable.word(variable)));
    }

    /**
     * True when the input is even.
     *
     * <p>Converter {@code even}, gives true or false. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public BoolExpr even() {
        return new BoolExpr(sample().then("even"));
    }

    /**
     * The low 32 bits of the input as 4 bytes in network order.
     *
     * <p>Converter {@code htonl}, gives bytes. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public BinaryExpr htonl() {
        return new BinaryExpr(sample().then("htonl"));
    }

    /**
     * Writes a time since the Unix epoch in the form of HTTP date headers, moved by an offset in the same unit.
     *
     * <p>Converter {@code http_date}, gives text. HAProxy's default: s. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public StringExpr httpDate() {
        return new StringExpr(sample().then("http_date"));
    }

    /**
     * Writes a time since the Unix epoch in the form of HTTP date headers, moved by an offset in the same unit.
     *
     * <p>Converter {@code http_date}, gives text. HAProxy's default: s. Configuration manual, section 7.3.1.
     *
     * @param offset offset
     * @return the expression
     */
    public StringExpr httpDate(long offset) {
        return new StringExpr(sample().then("http_date", Word.of(offset)));
    }

    /**
     * Writes a time since the Unix epoch in the form of HTTP date headers, moved by an offset in the same unit.
     *
     * <p>Converter {@code http_date}, gives text. HAProxy's default: s. Configuration manual, section 7.3.1.
     *
     * @param offset offset
     * @param unit unit: {@code s}, {@code ms}, {@code us}
     * @return the expression
     */
    public StringExpr httpDate(long offset, DateUnit unit) {
        return new StringExpr(sample().then("http_date", Word.of(offset), Word.of(unit.word())));
    }

    /**
     * Writes a time in seconds since the Unix epoch as local time by a strftime format, moved by an offset in
     * seconds.
     *
     * <p>Converter {@code ltime}, gives text. Configuration manual, section 7.3.1.
     *
     * @param format the format
     * @return the expression
     */
    public StringExpr ltime(String format) {
        return new StringExpr(sample().then("ltime", Word.of(format)));
    }

    /**
     * Writes a time in seconds since the Unix epoch as local time by a strftime format, moved by an offset in
     * seconds.
     *
     * <p>Converter {@code ltime}, gives text. Configuration manual, section 7.3.1.
     *
     * @param format the format, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr ltime(Word format) {
        return new StringExpr(sample().then("ltime", format));
    }

    /**
     * Writes a time in seconds since the Unix epoch as local time by a strftime format, moved by an offset in
     * seconds.
     *
     * <p>Converter {@code ltime}, gives text. Configuration manual, section 7.3.1.
     *
     * @param format the format
     * @param offset offset
     * @return the expression
     */
    public StringExpr ltime(String format, long offset) {
        return new StringExpr(sample().then("ltime", Word.of(format), Word.of(offset)));
    }

    /**
     * Writes a time in seconds since the Unix epoch as local time by a strftime format, moved by an offset in
     * seconds.
     *
     * <p>Converter {@code ltime}, gives text. Configuration manual, section 7.3.1.
     *
     * @param format the format, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param offset offset
     * @return the expression
     */
    public StringExpr ltime(Word format, long offset) {
        return new StringExpr(sample().then("ltime", format, Word.of(offset)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input is the key or within its range. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_int}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public StringExpr mapInt(String map) {
        return new StringExpr(sample().then("map_int", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input is the key or within its range. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_int}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapInt(Word map) {
        return new StringExpr(sample().then("map_int", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input is the key or within its range. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_int}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback
     * @return the expression
     */
    public StringExpr mapInt(String map, String fallback) {
        return new StringExpr(sample().then("map_int", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input is the key or within its range. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_int}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapInt(Word map, Word fallback) {
        return new StringExpr(sample().then("map_int", map, fallback));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input is the key or within its range. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_int_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public IntExpr mapIntInt(String map) {
        return new IntExpr(sample().then("map_int_int", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input is the key or within its range. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_int_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public IntExpr mapIntInt(Word map) {
        return new IntExpr(sample().then("map_int_int", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input is the key or within its range. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_int_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback
     * @return the expression
     */
    public IntExpr mapIntInt(String map, long fallback) {
        return new IntExpr(sample().then("map_int_int", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input is the key or within its range. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_int_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback
     * @return the expression
     */
    public IntExpr mapIntInt(Word map, long fallback) {
        return new IntExpr(sample().then("map_int_int", map, Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input is the key or within its range. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_int_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public AddressExpr mapIntIp(String map) {
        return new AddressExpr(sample().then("map_int_ip", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input is the key or within its range. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_int_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public AddressExpr mapIntIp(Word map) {
        return new AddressExpr(sample().then("map_int_ip", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input is the key or within its range. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_int_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback, an IP address or a host name
     * @return the expression
     */
    public AddressExpr mapIntIp(String map, String fallback) {
        return new AddressExpr(sample().then("map_int_ip", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input is the key or within its range. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_int_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback, an IP address or a host name, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public AddressExpr mapIntIp(Word map, Word fallback) {
        return new AddressExpr(sample().then("map_int_ip", map, fallback));
    }

    /**
     * Looks the input up in a map file and gives the key of that line as the file has it, rather than its value,
     * for the first line where the input is the key or within its range. Undefined when no line matches.
     *
     * <p>Converter {@code map_int_key}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public StringExpr mapIntKey(String map) {
        return new StringExpr(sample().then("map_int_key", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the key of that line as the file has it, rather than its value,
     * for the first line where the input is the key or within its range. Undefined when no line matches.
     *
     * <p>Converter {@code map_int_key}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapIntKey(Word map) {
        return new StringExpr(sample().then("map_int_key", map));
    }

    /**
     * Remainder of dividing the input by a number or the content of a variable; 0 when that is zero.
     *
     * <p>Converter {@code mod}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param value value
     * @return the expression
     */
    public IntExpr mod(long value) {
        return new IntExpr(sample().then("mod", Word.of(value)));
    }

    /**
     * Remainder of dividing the input by a number or the content of a variable; 0 when that is zero.
     *
     * <p>Converter {@code mod}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @return the expression
     */
    public IntExpr mod(String variable) {
        return new IntExpr(sample().then("mod", Variable.word(variable)));
    }

    /**
     * Writes a time in milliseconds since the Unix epoch as local time by a strftime format; percent 3N adds the
     * milliseconds. The offset is in milliseconds.
     *
     * <p>Converter {@code ms_ltime}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param format the format
     * @return the expression
     */
    public StringExpr msLtime(String format) {
        return new StringExpr(sample().then("ms_ltime", Word.of(format)));
    }

    /**
     * Writes a time in milliseconds since the Unix epoch as local time by a strftime format; percent 3N adds the
     * milliseconds. The offset is in milliseconds.
     *
     * <p>Converter {@code ms_ltime}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param format the format, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr msLtime(Word format) {
        return new StringExpr(sample().then("ms_ltime", format));
    }

    /**
     * Writes a time in milliseconds since the Unix epoch as local time by a strftime format; percent 3N adds the
     * milliseconds. The offset is in milliseconds.
     *
     * <p>Converter {@code ms_ltime}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param format the format
     * @param offset offset
     * @return the expression
     */
    public StringExpr msLtime(String format, long offset) {
        return new StringExpr(sample().then("ms_ltime", Word.of(format), Word.of(offset)));
    }

    /**
     * Writes a time in milliseconds since the Unix epoch as local time by a strftime format; percent 3N adds the
     * milliseconds. The offset is in milliseconds.
     *
     * <p>Converter {@code ms_ltime}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param format the format, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param offset offset
     * @return the expression
     */
    public StringExpr msLtime(Word format, long offset) {
        return new StringExpr(sample().then("ms_ltime", format, Word.of(offset)));
    }

    /**
     * Writes a time in milliseconds since the Unix epoch as UTC by a strftime format; percent 3N adds the
     * milliseconds. The offset is in milliseconds.
     *
     * <p>Converter {@code ms_utime}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param format the format
     * @return the expression
     */
    public StringExpr msUtime(String format) {
        return new StringExpr(sample().then("ms_utime", Word.of(format)));
    }

    /**
     * Writes a time in milliseconds since the Unix epoch as UTC by a strftime format; percent 3N adds the
     * milliseconds. The offset is in milliseconds.
     *
     * <p>Converter {@code ms_utime}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param format the format, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr msUtime(Word format) {
        return new StringExpr(sample().then("ms_utime", format));
    }

    /**
     * Writes a time in milliseconds since the Unix epoch as UTC by a strftime format; percent 3N adds the
     * milliseconds. The offset is in milliseconds.
     *
     * <p>Converter {@code ms_utime}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param format the format
     * @param offset offset
     * @return the expression
     */
    public StringExpr msUtime(String format, long offset) {
        return new StringExpr(sample().then("ms_utime", Word.of(format), Word.of(offset)));
    }

    /**
     * Writes a time in milliseconds since the Unix epoch as UTC by a strftime format; percent 3N adds the
     * milliseconds. The offset is in milliseconds.
     *
     * <p>Converter {@code ms_utime}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param format the format, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param offset offset
     * @return the expression
     */
    public StringExpr msUtime(Word format, long offset) {
        return new StringExpr(sample().then("ms_utime", format, Word.of(offset)));
    }

    /**
     * Multiplies the input by a number or the content of a variable. An overflow gives the largest value of that
     * sign.
     *
     * <p>Converter {@code mul}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param value value
     * @return the expression
     */
    public IntExpr mul(long value) {
        return new IntExpr(sample().then("mul", Word.of(value)));
    }

    /**
     * Multiplies the input by a number or the content of a variable. An overflow gives the largest value of that
     * sign.
     *
     * <p>Converter {@code mul}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @return the expression
     */
    public IntExpr mul(String variable) {
        return new IntExpr(sample().then("mul", Variable.word(variable)));
    }

    /**
     * Changes the sign of the input.
     *
     * <p>Converter {@code neg}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr neg() {
        return new IntExpr(sample().then("neg"));
    }

    /**
     * True when the input is zero.
     *
     * <p>Converter {@code not}, gives true or false. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public BoolExpr not() {
        return new BoolExpr(sample().then("not"));
    }

    /**
     * True when the input is odd.
     *
     * <p>Converter {@code odd}, gives true or false. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public BoolExpr odd() {
        return new BoolExpr(sample().then("odd"));
    }

    /**
     * Bitwise OR of the input with a number or the content of a variable.
     *
     * <p>Converter {@code or}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param value value
     * @return the expression
     */
    public IntExpr or(long value) {
        return new IntExpr(sample().then("or", Word.of(value)));
    }

    /**
     * Bitwise OR of the input with a number or the content of a variable.
     *
     * <p>Converter {@code or}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @return the expression
     */
    public IntExpr or(String variable) {
        return new IntExpr(sample().then("or", Variable.word(variable)));
    }

    /**
     * Subtracts a number or the content of a variable from the input.
     *
     * <p>Converter {@code sub}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param value value
     * @return the expression
     */
    public IntExpr sub(long value) {
        return new IntExpr(sample().then("sub", Word.of(value)));
    }

    /**
     * Subtracts a number or the content of a variable from the input.
     *
     * <p>Converter {@code sub}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @return the expression
     */
    public IntExpr sub(String variable) {
        return new IntExpr(sample().then("sub", Variable.word(variable)));
    }

    /**
     * Writes a time in microseconds since the Unix epoch as local time by a strftime format; percent 6N adds the
     * microseconds. The offset is in microseconds.
     *
     * <p>Converter {@code us_ltime}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param format the format
     * @return the expression
     */
    public StringExpr usLtime(String format) {
        return new StringExpr(sample().then("us_ltime", Word.of(format)));
    }

    /**
     * Writes a time in microseconds since the Unix epoch as local time by a strftime format; percent 6N adds the
     * microseconds. The offset is in microseconds.
     *
     * <p>Converter {@code us_ltime}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param format the format, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr usLtime(Word format) {
        return new StringExpr(sample().then("us_ltime", format));
    }

    /**
     * Writes a time in microseconds since the Unix epoch as local time by a strftime format; percent 6N adds the
     * microseconds. The offset is in microseconds.
     *
     * <p>Converter {@code us_ltime}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param format the format
     * @param offset offset
     * @return the expression
     */
    public StringExpr usLtime(String format, long offset) {
        return new StringExpr(sample().then("us_ltime", Word.of(format), Word.of(offset)));
    }

    /**
     * Writes a time in microseconds since the Unix epoch as local time by a strftime format; percent 6N adds the
     * microseconds. The offset is in microseconds.
     *
     * <p>Converter {@code us_ltime}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param format the format, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param offset offset
     * @return the expression
     */
    public StringExpr usLtime(Word format, long offset) {
        return new StringExpr(sample().then("us_ltime", format, Word.of(offset)));
    }

    /**
     * Writes a time in microseconds since the Unix epoch as UTC by a strftime format; percent 6N adds the
     * microseconds. The offset is in microseconds.
     *
     * <p>Converter {@code us_utime}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param format the format
     * @return the expression
     */
    public StringExpr usUtime(String format) {
        return new StringExpr(sample().then("us_utime", Word.of(format)));
    }

    /**
     * Writes a time in microseconds since the Unix epoch as UTC by a strftime format; percent 6N adds the
     * microseconds. The offset is in microseconds.
     *
     * <p>Converter {@code us_utime}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param format the format, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr usUtime(Word format) {
        return new StringExpr(sample().then("us_utime", format));
    }

    /**
     * Writes a time in microseconds since the Unix epoch as UTC by a strftime format; percent 6N adds the
     * microseconds. The offset is in microseconds.
     *
     * <p>Converter {@code us_utime}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param format the format
     * @param offset offset
     * @return the expression
     */
    public StringExpr usUtime(String format, long offset) {
        return new StringExpr(sample().then("us_utime", Word.of(format), Word.of(offset)));
    }

    /**
     * Writes a time in microseconds since the Unix epoch as UTC by a strftime format; percent 6N adds the
     * microseconds. The offset is in microseconds.
     *
     * <p>Converter {@code us_utime}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param format the format, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param offset offset
     * @return the expression
     */
    public StringExpr usUtime(Word format, long offset) {
        return new StringExpr(sample().then("us_utime", format, Word.of(offset)));
    }

    /**
     * Writes a time in seconds since the Unix epoch as UTC by a strftime format, moved by an offset in seconds.
     *
     * <p>Converter {@code utime}, gives text. Configuration manual, section 7.3.1.
     *
     * @param format the format
     * @return the expression
     */
    public StringExpr utime(String format) {
        return new StringExpr(sample().then("utime", Word.of(format)));
    }

    /**
     * Writes a time in seconds since the Unix epoch as UTC by a strftime format, moved by an offset in seconds.
     *
     * <p>Converter {@code utime}, gives text. Configuration manual, section 7.3.1.
     *
     * @param format the format, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr utime(Word format) {
        return new StringExpr(sample().then("utime", format));
    }

    /**
     * Writes a time in seconds since the Unix epoch as UTC by a strftime format, moved by an offset in seconds.
     *
     * <p>Converter {@code utime}, gives text. Configuration manual, section 7.3.1.
     *
     * @param format the format
     * @param offset offset
     * @return the expression
     */
    public StringExpr utime(String format, long offset) {
        return new StringExpr(sample().then("utime", Word.of(format), Word.of(offset)));
    }

    /**
     * Writes a time in seconds since the Unix epoch as UTC by a strftime format, moved by an offset in seconds.
     *
     * <p>Converter {@code utime}, gives text. Configuration manual, section 7.3.1.
     *
     * @param format the format, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param offset offset
     * @return the expression
     */
    public StringExpr utime(Word format, long offset) {
        return new StringExpr(sample().then("utime", format, Word.of(offset)));
    }

    /**
     * Name of a certificate verification error number, stable over versions of the TLS library.
     *
     * <p>Converter {@code x509_v_err_str}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public StringExpr x509VErrStr() {
        return new StringExpr(sample().then("x509_v_err_str"));
    }

    /**
     * Bitwise exclusive OR of the input with a number or the content of a variable.
     *
     * <p>Converter {@code xor}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param value value
     * @return the expression
     */
    public IntExpr xor(long value) {
        return new IntExpr(sample().then("xor", Word.of(value)));
    }

    /**
     * Bitwise exclusive OR of the input with a number or the content of a variable.
     *
     * <p>Converter {@code xor}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @return the expression
     */
    public IntExpr xor(String variable) {
        return new IntExpr(sample().then("xor", Variable.word(variable)));
    }
}
