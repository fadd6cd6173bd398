// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.expr;

import io.haproxy4j.config.argument.Variable;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.ForwardedField;
import io.haproxy4j.config.value.JsonEncoding;
import io.haproxy4j.config.value.JsonOutput;
import io.haproxy4j.config.value.RegsubFlags;
import io.haproxy4j.config.value.UrlPart;

/**
 * What can be done with text.
 */
abstract class StringConverters extends CommonConverters<StringExpr> {
    StringConverters(Sample sample) {
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
     * The value as an integer, which HAProxy makes of it where it wants one. Adds nothing to the text; where a
     * value cannot be converted, there is none.
     *
     * @return the expression
     */
    public IntExpr asInt() {
        return new IntExpr(sample().castTo());
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
     * The value as bytes, which HAProxy makes of it where it wants one. Adds nothing to the text; where a value
     * cannot be converted, there is none.
     *
     * @return the expression
     */
    public BinaryExpr asBinary() {
        return new BinaryExpr(sample().castTo());
    }

    /**
     * Appends the content of a variable and then a suffix, preceded by a delimiter only where the input is not
     * empty and something is added. Builds lists without stray delimiters.
     *
     * <p>Converter {@code add_item}, gives text. Configuration manual, section 7.3.1.
     *
     * @param delimiter delimiter
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @return the expression
     */
    public StringExpr addItem(String delimiter, String variable) {
        return new StringExpr(sample().then("add_item", Word.of(delimiter),
                Variable.word(variable)));
    }

    /**
     * Appends the content of a variable and then a suffix, preceded by a delimiter only where the input is not
     * empty and something is added. Builds lists without stray delimiters.
     *
     * <p>Converter {@code add_item}, gives text. Configuration manual, section 7.3.1.
     *
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @return the expression
     */
    public StringExpr addItem(Word delimiter, String variable) {
        return new StringExpr(sample().then("add_item", delimiter, Variable.word(variable)));
    }

    /**
     * Appends the content of a variable and then a suffix, preceded by a delimiter only where the input is not
     * empty and something is added. Builds lists without stray delimiters.
     *
     * <p>Converter {@code add_item}, gives text. Configuration manual, section 7.3.1.
     *
     * @param delimiter delimiter
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @param suffix suffix
     * @return the expression
     */
    public StringExpr addItem(String delimiter, String variable, String suffix) {
        return new StringExpr(sample().then("add_item", Word.of(delimiter), Variable.word(variable),
                Word.of(suffix)));
    }

    /**
     * Appends the content of a variable and then a suffix, preceded by a delimiter only where the input is not
     * empty and something is added. Builds lists without stray delimiters.
     *
     * <p>Converter {@code add_item}, gives text. Configuration manual, section 7.3.1.
     *
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @param suffix suffix, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr addItem(Word delimiter, String variable, Word suffix) {
        return new StringExpr(sample().then("add_item", delimiter, Variable.word(variable),
                suffix));
    }

    /**
     * Decodes base64 text into bytes. Undefined when the input is not valid; for the URL-safe alphabet use
     * ub64dec.
     *
     * <p>Converter {@code b64dec}, gives bytes. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public BinaryExpr b64dec() {
        return new BinaryExpr(sample().then("b64dec"));
    }

    /**
     * Stores the input in a request capture slot for the log and passes it on. Nothing happens when the slot does
     * not exist.
     *
     * <p>Converter {@code capture-req}, gives text. Configuration manual, section 7.3.1.
     *
     * @param slot slot, at least 0
     * @return the expression
     */
    public StringExpr captureReq(long slot) {
        return new StringExpr(sample().then("capture-req", Word.number("capture-req slot", slot, 0,
                Long.MAX_VALUE)));
    }

    /**
     * Stores the input in a response capture slot for the log and passes it on. Nothing happens when the slot does
     * not exist.
     *
     * <p>Converter {@code capture-res}, gives text. Configuration manual, section 7.3.1.
     *
     * @param slot slot, at least 0
     * @return the expression
     */
    public StringExpr captureRes(long slot) {
        return new StringExpr(sample().then("capture-res", Word.number("capture-res slot", slot, 0,
                Long.MAX_VALUE)));
    }

    /**
     * Appends a text, the content of a variable and another text, each of which may be left out. An unset variable
     * adds nothing.
     *
     * <p>Converter {@code concat}, gives text. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public StringExpr concat() {
        return new StringExpr(sample().then("concat"));
    }

    /**
     * Appends a text, the content of a variable and another text, each of which may be left out. An unset variable
     * adds nothing.
     *
     * <p>Converter {@code concat}, gives text. Configuration manual, section 7.3.1.
     *
     * @param start start
     * @return the expression
     */
    public StringExpr concat(String start) {
        return new StringExpr(sample().then("concat", Word.of(start)));
    }

    /**
     * Appends a text, the content of a variable and another text, each of which may be left out. An unset variable
     * adds nothing.
     *
     * <p>Converter {@code concat}, gives text. Configuration manual, section 7.3.1.
     *
     * @param start start, or a word that has an environment variable in it, whose value must have no single quote
     * @return the expression
     */
    public StringExpr concat(Word start) {
        return new StringExpr(sample().then("concat", start));
    }

    /**
     * Appends a text, the content of a variable and another text, each of which may be left out. An unset variable
     * adds nothing.
     *
     * <p>Converter {@code concat}, gives text. Configuration manual, section 7.3.1.
     *
     * @param start start
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @return the expression
     */
    public StringExpr concat(String start, String variable) {
        return new StringExpr(sample().then("concat", Word.of(start), Variable.word(variable)));
    }

    /**
     * Appends a text, the content of a variable and another text, each of which may be left out. An unset variable
     * adds nothing.
     *
     * <p>Converter {@code concat}, gives text. Configuration manual, section 7.3.1.
     *
     * @param start start, or a word that has an environment variable in it, whose value must have no single quote
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @return the expression
     */
    public StringExpr concat(Word start, String variable) {
        return new StringExpr(sample().then("concat", start, Variable.word(variable)));
    }

    /**
     * Appends a text, the content of a variable and another text, each of which may be left out. An unset variable
     * adds nothing.
     *
     * <p>Converter {@code concat}, gives text. Configuration manual, section 7.3.1.
     *
     * @param start start
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @param end end
     * @return the expression
     */
    public StringExpr concat(String start, String variable, String end) {
        return new StringExpr(sample().then("concat", Word.of(start), Variable.word(variable),
                Word.of(end)));
    }

    /**
     * Appends a text, the content of a variable and another text, each of which may be left out. An unset variable
     * adds nothing.
     *
     * <p>Converter {@code concat}, gives text. Configuration manual, section 7.3.1.
     *
     * @param start start, or a word that has an environment variable in it, whose value must have no single quote
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @param end end, or a word that has an environment variable in it, whose value must have no single quote
     * @return the expression
     */
    public StringExpr concat(Word start, String variable, Word end) {
        return new StringExpr(sample().then("concat", start, Variable.word(variable), end));
    }

    /**
     * Cuts the input at its first carriage return or line feed.
     *
     * <p>Converter {@code cut_crlf}, gives text. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public StringExpr cutCrlf() {
        return new StringExpr(sample().then("cut_crlf"));
    }

    /**
     * Reads a date in the form of HTTP headers and gives it as seconds since the Unix epoch. Undefined when it
     * cannot be read.
     *
     * <p>Converter {@code date}, gives an integer. Since HAProxy 3.2. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public IntExpr date() {
        return new IntExpr(sample().then("date"));
    }

    /**
     * True when a frontend of that name exists. Checks names that come from maps or requests.
     *
     * <p>Converter {@code fe_exists}, gives true or false. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public BoolExpr feExists() {
        return new BoolExpr(sample().then("fe_exists"));
    }

    /**
     * Takes the field at an index, counted from 1, or from the end when negative. Each delimiter character splits,
     * so empty fields exist, which word skips. The count takes more fields, 0 all that follow.
     *
     * <p>Converter {@code field}, gives text. HAProxy's default: count 1. Configuration manual, section 7.3.1.
     *
     * @param index index
     * @param delimiters delimiters
     * @return the expression
     */
    public StringExpr field(long index, String delimiters) {
        return new StringExpr(sample().then("field", Word.of(index), Word.of(delimiters)));
    }

    /**
     * Takes the field at an index, counted from 1, or from the end when negative. Each delimiter character splits,
     * so empty fields exist, which word skips. The count takes more fields, 0 all that follow.
     *
     * <p>Converter {@code field}, gives text. HAProxy's default: count 1. Configuration manual, section 7.3.1.
     *
     * @param index index
     * @param delimiters delimiters, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @return the expression
     */
    public StringExpr field(long index, Word delimiters) {
        return new StringExpr(sample().then("field", Word.of(index), delimiters));
    }

    /**
     * Takes the field at an index, counted from 1, or from the end when negative. Each delimiter character splits,
     * so empty fields exist, which word skips. The count takes more fields, 0 all that follow.
     *
     * <p>Converter {@code field}, gives text. HAProxy's default: count 1. Configuration manual, section 7.3.1.
     *
     * @param index index
     * @param delimiters delimiters
     * @param count count, at least 0
     * @return the expression
     */
    public StringExpr field(long index, String delimiters, long count) {
        return new StringExpr(sample().then("field", Word.of(index), Word.of(delimiters),
                Word.number("field count", count, 0, Long.MAX_VALUE)));
    }

    /**
     * Takes the field at an index, counted from 1, or from the end when negative. Each delimiter character splits,
     * so empty fields exist, which word skips. The count takes more fields, 0 all that follow.
     *
     * <p>Converter {@code field}, gives text. HAProxy's default: count 1. Configuration manual, section 7.3.1.
     *
     * @param index index
     * @param delimiters delimiters, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param count count, at least 0
     * @return the expression
     */
    public StringExpr field(long index, Word delimiters, long count) {
        return new StringExpr(sample().then("field", Word.of(index), delimiters,
                Word.number("field count", count, 0, Long.MAX_VALUE)));
    }

    /**
     * Reads hexadecimal digits as an integer.
     *
     * <p>Converter {@code hex2i}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr hex2i() {
        return new IntExpr(sample().then("hex2i"));
    }

    /**
     * Host part of a Host header value, without the port. Brackets of an IPv6 address stay.
     *
     * <p>Converter {@code host_only}, gives text. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public StringExpr hostOnly() {
        return new StringExpr(sample().then("host_only"));
    }

    /**
     * Escapes the input so that it can stand inside a JSON string. The encoding says how to read it and whether
     * faulty sequences fail, are dropped (s) or kept (p).
     *
     * <p>Converter {@code json}, gives text. HAProxy's default: ascii. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public StringExpr json() {
        return new StringExpr(sample().then("json"));
    }

    /**
     * Escapes the input so that it can stand inside a JSON string. The encoding says how to read it and whether
     * faulty sequences fail, are dropped (s) or kept (p).
     *
     * <p>Converter {@code json}, gives text. HAProxy's default: ascii. Configuration manual, section 7.3.1.
     *
     * @param encoding encoding: {@code ascii}, {@code utf8}, {@code utf8s}, {@code utf8p}, {@code utf8ps}
     * @return the expression
     */
    public StringExpr json(JsonEncoding encoding) {
        return new StringExpr(sample().then("json", Word.of(encoding.word())));
    }

    /**
     * Picks a value out of JSON text by a JSON path. Text, numbers, booleans and arrays can be read; int asks for
     * an integer. Undefined when the path leads nowhere.
     *
     * <p>Converter {@code json_query}, gives a value of the type it was stored with. HAProxy's default: as text.
     * Configuration manual, section 7.3.1.
     *
     * @param jsonPath json path
     * @return the expression
     */
    public AnyExpr jsonQuery(String jsonPath) {
        return new AnyExpr(sample().then("json_query", Word.of(jsonPath)));
    }

    /**
     * Picks a value out of JSON text by a JSON path. Text, numbers, booleans and arrays can be read; int asks for
     * an integer. Undefined when the path leads nowhere.
     *
     * <p>Converter {@code json_query}, gives a value of the type it was stored with. HAProxy's default: as text.
     * Configuration manual, section 7.3.1.
     *
     * @param jsonPath json path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public AnyExpr jsonQuery(Word jsonPath) {
        return new AnyExpr(sample().then("json_query", jsonPath));
    }

    /**
     * Picks a value out of JSON text by a JSON path. Text, numbers, booleans and arrays can be read; int asks for
     * an integer. Undefined when the path leads nowhere.
     *
     * <p>Converter {@code json_query}, gives a value of the type it was stored with. HAProxy's default: as text.
     * Configuration manual, section 7.3.1.
     *
     * @param jsonPath json path
     * @param outputType output type: {@code int}
     * @return the expression
     */
    public AnyExpr jsonQuery(String jsonPath, JsonOutput outputType) {
        return new AnyExpr(sample().then("json_query", Word.of(jsonPath),
                Word.of(outputType.word())));
    }

    /**
     * Picks a value out of JSON text by a JSON path. Text, numbers, booleans and arrays can be read; int asks for
     * an integer. Undefined when the path leads nowhere.
     *
     * <p>Converter {@code json_query}, gives a value of the type it was stored with. HAProxy's default: as text.
     * Configuration manual, section 7.3.1.
     *
     * @param jsonPath json path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param outputType output type: {@code int}
     * @return the expression
     */
    public AnyExpr jsonQuery(Word jsonPath, JsonOutput outputType) {
        return new AnyExpr(sample().then("json_query", jsonPath, Word.of(outputType.word())));
    }

    /**
     * Picks from a list of languages, separated by semicolons, the one an Accept-Language header prefers.
     * Undefined when none fits and no fallback is given.
     *
     * <p>Converter {@code language}, gives text. Configuration manual, section 7.3.1.
     *
     * @param languages languages
     * @return the expression
     */
    public StringExpr language(String languages) {
        return new StringExpr(sample().then("language", Word.of(languages)));
    }

    /**
     * Picks from a list of languages, separated by semicolons, the one an Accept-Language header prefers.
     * Undefined when none fits and no fallback is given.
     *
     * <p>Converter {@code language}, gives text. Configuration manual, section 7.3.1.
     *
     * @param languages languages, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @return the expression
     */
    public StringExpr language(Word languages) {
        return new StringExpr(sample().then("language", languages));
    }

    /**
     * Picks from a list of languages, separated by semicolons, the one an Accept-Language header prefers.
     * Undefined when none fits and no fallback is given.
     *
     * <p>Converter {@code language}, gives text. Configuration manual, section 7.3.1.
     *
     * @param languages languages
     * @param fallback fallback
     * @return the expression
     */
    public StringExpr language(String languages, String fallback) {
        return new StringExpr(sample().then("language", Word.of(languages), Word.of(fallback)));
    }

    /**
     * Picks from a list of languages, separated by semicolons, the one an Accept-Language header prefers.
     * Undefined when none fits and no fallback is given.
     *
     * <p>Converter {@code language}, gives text. Configuration manual, section 7.3.1.
     *
     * @param languages languages, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param fallback fallback, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr language(Word languages, Word fallback) {
        return new StringExpr(sample().then("language", languages, fallback));
    }

    /**
     * Length of the input in bytes.
     *
     * <p>Converter {@code length}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr length() {
        return new IntExpr(sample().then("length"));
    }

    /**
     * Turns ASCII letters to lower case.
     *
     * <p>Converter {@code lower}, gives text. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public StringExpr lower() {
        return new StringExpr(sample().then("lower"));
    }

    /**
     * Drops all leading characters that are in the given set.
     *
     * <p>Converter {@code ltrim}, gives text. Configuration manual, section 7.3.1.
     *
     * @param characters characters
     * @return the expression
     */
    public StringExpr ltrim(String characters) {
        return new StringExpr(sample().then("ltrim", Word.of(characters)));
    }

    /**
     * Drops all leading characters that are in the given set.
     *
     * <p>Converter {@code ltrim}, gives text. Configuration manual, section 7.3.1.
     *
     * @param characters characters, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @return the expression
     */
    public StringExpr ltrim(Word characters) {
        return new StringExpr(sample().then("ltrim", characters));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the line whose key equals the
     * input. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public StringExpr map(String map) {
        return new StringExpr(sample().then("map", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the line whose key equals the
     * input. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr map(Word map) {
        return new StringExpr(sample().then("map", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the line whose key equals the
     * input. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback
     * @return the expression
     */
    public StringExpr map(String map, String fallback) {
        return new StringExpr(sample().then("map", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the line whose key equals the
     * input. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr map(Word map, Word fallback) {
        return new StringExpr(sample().then("map", map, fallback));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input starts with the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_beg}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public StringExpr mapBeg(String map) {
        return new StringExpr(sample().then("map_beg", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input starts with the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_beg}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapBeg(Word map) {
        return new StringExpr(sample().then("map_beg", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input starts with the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_beg}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback
     * @return the expression
     */
    public StringExpr mapBeg(String map, String fallback) {
        return new StringExpr(sample().then("map_beg", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input starts with the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_beg}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapBeg(Word map, Word fallback) {
        return new StringExpr(sample().then("map_beg", map, fallback));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input starts with the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_beg_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public IntExpr mapBegInt(String map) {
        return new IntExpr(sample().then("map_beg_int", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input starts with the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_beg_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public IntExpr mapBegInt(Word map) {
        return new IntExpr(sample().then("map_beg_int", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input starts with the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_beg_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback
     * @return the expression
     */
    public IntExpr mapBegInt(String map, long fallback) {
        return new IntExpr(sample().then("map_beg_int", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input starts with the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_beg_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback
     * @return the expression
     */
    public IntExpr mapBegInt(Word map, long fallback) {
        return new IntExpr(sample().then("map_beg_int", map, Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input starts with the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_beg_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public AddressExpr mapBegIp(String map) {
        return new AddressExpr(sample().then("map_beg_ip", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input starts with the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_beg_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public AddressExpr mapBegIp(Word map) {
        return new AddressExpr(sample().then("map_beg_ip", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input starts with the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_beg_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback, an IP address or a host name
     * @return the expression
     */
    public AddressExpr mapBegIp(String map, String fallback) {
        return new AddressExpr(sample().then("map_beg_ip", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input starts with the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_beg_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback, an IP address or a host name, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public AddressExpr mapBegIp(Word map, Word fallback) {
        return new AddressExpr(sample().then("map_beg_ip", map, fallback));
    }

    /**
     * Looks the input up in a map file and gives the key of that line as the file has it, rather than its value,
     * for the first line where the input starts with the key. Undefined when no line matches.
     *
     * <p>Converter {@code map_beg_key}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public StringExpr mapBegKey(String map) {
        return new StringExpr(sample().then("map_beg_key", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the key of that line as the file has it, rather than its value,
     * for the first line where the input starts with the key. Undefined when no line matches.
     *
     * <p>Converter {@code map_beg_key}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapBegKey(Word map) {
        return new StringExpr(sample().then("map_beg_key", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input has the key as a slash-delimited part. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_dir}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public StringExpr mapDir(String map) {
        return new StringExpr(sample().then("map_dir", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input has the key as a slash-delimited part. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_dir}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapDir(Word map) {
        return new StringExpr(sample().then("map_dir", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input has the key as a slash-delimited part. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_dir}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback
     * @return the expression
     */
    public StringExpr mapDir(String map, String fallback) {
        return new StringExpr(sample().then("map_dir", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input has the key as a slash-delimited part. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_dir}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapDir(Word map, Word fallback) {
        return new StringExpr(sample().then("map_dir", map, fallback));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input has the key as a slash-delimited part. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_dir_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public IntExpr mapDirInt(String map) {
        return new IntExpr(sample().then("map_dir_int", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input has the key as a slash-delimited part. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_dir_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public IntExpr mapDirInt(Word map) {
        return new IntExpr(sample().then("map_dir_int", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input has the key as a slash-delimited part. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_dir_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback
     * @return the expression
     */
    public IntExpr mapDirInt(String map, long fallback) {
        return new IntExpr(sample().then("map_dir_int", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input has the key as a slash-delimited part. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_dir_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback
     * @return the expression
     */
    public IntExpr mapDirInt(Word map, long fallback) {
        return new IntExpr(sample().then("map_dir_int", map, Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input has the key as a slash-delimited part. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_dir_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public AddressExpr mapDirIp(String map) {
        return new AddressExpr(sample().then("map_dir_ip", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input has the key as a slash-delimited part. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_dir_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public AddressExpr mapDirIp(Word map) {
        return new AddressExpr(sample().then("map_dir_ip", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input has the key as a slash-delimited part. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_dir_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback, an IP address or a host name
     * @return the expression
     */
    public AddressExpr mapDirIp(String map, String fallback) {
        return new AddressExpr(sample().then("map_dir_ip", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input has the key as a slash-delimited part. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_dir_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback, an IP address or a host name, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public AddressExpr mapDirIp(Word map, Word fallback) {
        return new AddressExpr(sample().then("map_dir_ip", map, fallback));
    }

    /**
     * Looks the input up in a map file and gives the key of that line as the file has it, rather than its value,
     * for the first line where the input has the key as a slash-delimited part. Undefined when no line matches.
     *
     * <p>Converter {@code map_dir_key}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public StringExpr mapDirKey(String map) {
        return new StringExpr(sample().then("map_dir_key", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the key of that line as the file has it, rather than its value,
     * for the first line where the input has the key as a slash-delimited part. Undefined when no line matches.
     *
     * <p>Converter {@code map_dir_key}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapDirKey(Word map) {
        return new StringExpr(sample().then("map_dir_key", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input has the key as a dot-delimited part. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_dom}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public StringExpr mapDom(String map) {
        return new StringExpr(sample().then("map_dom", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input has the key as a dot-delimited part. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_dom}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapDom(Word map) {
        return new StringExpr(sample().then("map_dom", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input has the key as a dot-delimited part. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_dom}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback
     * @return the expression
     */
    public StringExpr mapDom(String map, String fallback) {
        return new StringExpr(sample().then("map_dom", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input has the key as a dot-delimited part. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_dom}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapDom(Word map, Word fallback) {
        return new StringExpr(sample().then("map_dom", map, fallback));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input has the key as a dot-delimited part. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_dom_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public IntExpr mapDomInt(String map) {
        return new IntExpr(sample().then("map_dom_int", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input has the key as a dot-delimited part. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_dom_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public IntExpr mapDomInt(Word map) {
        return new IntExpr(sample().then("map_dom_int", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input has the key as a dot-delimited part. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_dom_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback
     * @return the expression
     */
    public IntExpr mapDomInt(String map, long fallback) {
        return new IntExpr(sample().then("map_dom_int", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input has the key as a dot-delimited part. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_dom_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback
     * @return the expression
     */
    public IntExpr mapDomInt(Word map, long fallback) {
        return new IntExpr(sample().then("map_dom_int", map, Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input has the key as a dot-delimited part. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_dom_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public AddressExpr mapDomIp(String map) {
        return new AddressExpr(sample().then("map_dom_ip", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input has the key as a dot-delimited part. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_dom_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public AddressExpr mapDomIp(Word map) {
        return new AddressExpr(sample().then("map_dom_ip", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input has the key as a dot-delimited part. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_dom_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback, an IP address or a host name
     * @return the expression
     */
    public AddressExpr mapDomIp(String map, String fallback) {
        return new AddressExpr(sample().then("map_dom_ip", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input has the key as a dot-delimited part. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_dom_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback, an IP address or a host name, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public AddressExpr mapDomIp(Word map, Word fallback) {
        return new AddressExpr(sample().then("map_dom_ip", map, fallback));
    }

    /**
     * Looks the input up in a map file and gives the key of that line as the file has it, rather than its value,
     * for the first line where the input has the key as a dot-delimited part. Undefined when no line matches.
     *
     * <p>Converter {@code map_dom_key}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public StringExpr mapDomKey(String map) {
        return new StringExpr(sample().then("map_dom_key", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the key of that line as the file has it, rather than its value,
     * for the first line where the input has the key as a dot-delimited part. Undefined when no line matches.
     *
     * <p>Converter {@code map_dom_key}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapDomKey(Word map) {
        return new StringExpr(sample().then("map_dom_key", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input ends with the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_end}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public StringExpr mapEnd(String map) {
        return new StringExpr(sample().then("map_end", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input ends with the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_end}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapEnd(Word map) {
        return new StringExpr(sample().then("map_end", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input ends with the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_end}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback
     * @return the expression
     */
    public StringExpr mapEnd(String map, String fallback) {
        return new StringExpr(sample().then("map_end", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input ends with the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_end}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapEnd(Word map, Word fallback) {
        return new StringExpr(sample().then("map_end", map, fallback));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input ends with the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_end_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public IntExpr mapEndInt(String map) {
        return new IntExpr(sample().then("map_end_int", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input ends with the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_end_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public IntExpr mapEndInt(Word map) {
        return new IntExpr(sample().then("map_end_int", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input ends with the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_end_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback
     * @return the expression
     */
    public IntExpr mapEndInt(String map, long fallback) {
        return new IntExpr(sample().then("map_end_int", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input ends with the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_end_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback
     * @return the expression
     */
    public IntExpr mapEndInt(Word map, long fallback) {
        return new IntExpr(sample().then("map_end_int", map, Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input ends with the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_end_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public AddressExpr mapEndIp(String map) {
        return new AddressExpr(sample().then("map_end_ip", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input ends with the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_end_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public AddressExpr mapEndIp(Word map) {
        return new AddressExpr(sample().then("map_end_ip", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input ends with the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_end_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback, an IP address or a host name
     * @return the expression
     */
    public AddressExpr mapEndIp(String map, String fallback) {
        return new AddressExpr(sample().then("map_end_ip", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input ends with the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_end_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback, an IP address or a host name, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public AddressExpr mapEndIp(Word map, Word fallback) {
        return new AddressExpr(sample().then("map_end_ip", map, fallback));
    }

    /**
     * Looks the input up in a map file and gives the key of that line as the file has it, rather than its value,
     * for the first line where the input ends with the key. Undefined when no line matches.
     *
     * <p>Converter {@code map_end_key}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public StringExpr mapEndKey(String map) {
        return new StringExpr(sample().then("map_end_key", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the key of that line as the file has it, rather than its value,
     * for the first line where the input ends with the key. Undefined when no line matches.
     *
     * <p>Converter {@code map_end_key}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapEndKey(Word map) {
        return new StringExpr(sample().then("map_end_key", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input matches the regular expression of the key. Costs one regex run per line. Undefined when no line
     * matches and no fallback is given.
     *
     * <p>Converter {@code map_reg}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public StringExpr mapReg(String map) {
        return new StringExpr(sample().then("map_reg", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input matches the regular expression of the key. Costs one regex run per line. Undefined when no line
     * matches and no fallback is given.
     *
     * <p>Converter {@code map_reg}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapReg(Word map) {
        return new StringExpr(sample().then("map_reg", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input matches the regular expression of the key. Costs one regex run per line. Undefined when no line
     * matches and no fallback is given.
     *
     * <p>Converter {@code map_reg}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback
     * @return the expression
     */
    public StringExpr mapReg(String map, String fallback) {
        return new StringExpr(sample().then("map_reg", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input matches the regular expression of the key. Costs one regex run per line. Undefined when no line
     * matches and no fallback is given.
     *
     * <p>Converter {@code map_reg}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapReg(Word map, Word fallback) {
        return new StringExpr(sample().then("map_reg", map, fallback));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input matches the regular expression of the key. Costs one regex run per line. Undefined when no line
     * matches and no fallback is given.
     *
     * <p>Converter {@code map_reg_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public IntExpr mapRegInt(String map) {
        return new IntExpr(sample().then("map_reg_int", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input matches the regular expression of the key. Costs one regex run per line. Undefined when no line
     * matches and no fallback is given.
     *
     * <p>Converter {@code map_reg_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public IntExpr mapRegInt(Word map) {
        return new IntExpr(sample().then("map_reg_int", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input matches the regular expression of the key. Costs one regex run per line. Undefined when no line
     * matches and no fallback is given.
     *
     * <p>Converter {@code map_reg_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback
     * @return the expression
     */
    public IntExpr mapRegInt(String map, long fallback) {
        return new IntExpr(sample().then("map_reg_int", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input matches the regular expression of the key. Costs one regex run per line. Undefined when no line
     * matches and no fallback is given.
     *
     * <p>Converter {@code map_reg_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback
     * @return the expression
     */
    public IntExpr mapRegInt(Word map, long fallback) {
        return new IntExpr(sample().then("map_reg_int", map, Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input matches the regular expression of the key. Costs one regex run per line. Undefined when no line
     * matches and no fallback is given.
     *
     * <p>Converter {@code map_reg_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public AddressExpr mapRegIp(String map) {
        return new AddressExpr(sample().then("map_reg_ip", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input matches the regular expression of the key. Costs one regex run per line. Undefined when no line
     * matches and no fallback is given.
     *
     * <p>Converter {@code map_reg_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public AddressExpr mapRegIp(Word map) {
        return new AddressExpr(sample().then("map_reg_ip", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input matches the regular expression of the key. Costs one regex run per line. Undefined when no line
     * matches and no fallback is given.
     *
     * <p>Converter {@code map_reg_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback, an IP address or a host name
     * @return the expression
     */
    public AddressExpr mapRegIp(String map, String fallback) {
        return new AddressExpr(sample().then("map_reg_ip", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input matches the regular expression of the key. Costs one regex run per line. Undefined when no line
     * matches and no fallback is given.
     *
     * <p>Converter {@code map_reg_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback, an IP address or a host name, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public AddressExpr mapRegIp(Word map, Word fallback) {
        return new AddressExpr(sample().then("map_reg_ip", map, fallback));
    }

    /**
     * Looks the input up in a map file and gives the key of that line as the file has it, rather than its value,
     * for the first line where the input matches the regular expression of the key. Costs one regex run per line.
     * Undefined when no line matches.
     *
     * <p>Converter {@code map_reg_key}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public StringExpr mapRegKey(String map) {
        return new StringExpr(sample().then("map_reg_key", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the key of that line as the file has it, rather than its value,
     * for the first line where the input matches the regular expression of the key. Costs one regex run per line.
     * Undefined when no line matches.
     *
     * <p>Converter {@code map_reg_key}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapRegKey(Word map) {
        return new StringExpr(sample().then("map_reg_key", map));
    }

    /**
     * Looks the input up in a map file of regular expressions and gives the value of the first line that matches,
     * with back references such as \1 replaced by what the groups matched. Undefined when no line matches and no
     * fallback is given.
     *
     * <p>Converter {@code map_regm}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public StringExpr mapRegm(String map) {
        return new StringExpr(sample().then("map_regm", Word.of(map)));
    }

    /**
     * Looks the input up in a map file of regular expressions and gives the value of the first line that matches,
     * with back references such as \1 replaced by what the groups matched. Undefined when no line matches and no
     * fallback is given.
     *
     * <p>Converter {@code map_regm}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapRegm(Word map) {
        return new StringExpr(sample().then("map_regm", map));
    }

    /**
     * Looks the input up in a map file of regular expressions and gives the value of the first line that matches,
     * with back references such as \1 replaced by what the groups matched. Undefined when no line matches and no
     * fallback is given.
     *
     * <p>Converter {@code map_regm}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback
     * @return the expression
     */
    public StringExpr mapRegm(String map, String fallback) {
        return new StringExpr(sample().then("map_regm", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file of regular expressions and gives the value of the first line that matches,
     * with back references such as \1 replaced by what the groups matched. Undefined when no line matches and no
     * fallback is given.
     *
     * <p>Converter {@code map_regm}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapRegm(Word map, Word fallback) {
        return new StringExpr(sample().then("map_regm", map, fallback));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the line whose key equals the
     * input. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_str}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public StringExpr mapStr(String map) {
        return new StringExpr(sample().then("map_str", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the line whose key equals the
     * input. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_str}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapStr(Word map) {
        return new StringExpr(sample().then("map_str", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the line whose key equals the
     * input. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_str}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback
     * @return the expression
     */
    public StringExpr mapStr(String map, String fallback) {
        return new StringExpr(sample().then("map_str", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the line whose key equals the
     * input. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_str}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapStr(Word map, Word fallback) {
        return new StringExpr(sample().then("map_str", map, fallback));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the line whose key
     * equals the input. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_str_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public IntExpr mapStrInt(String map) {
        return new IntExpr(sample().then("map_str_int", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the line whose key
     * equals the input. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_str_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public IntExpr mapStrInt(Word map) {
        return new IntExpr(sample().then("map_str_int", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the line whose key
     * equals the input. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_str_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback
     * @return the expression
     */
    public IntExpr mapStrInt(String map, long fallback) {
        return new IntExpr(sample().then("map_str_int", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the line whose key
     * equals the input. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_str_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback
     * @return the expression
     */
    public IntExpr mapStrInt(Word map, long fallback) {
        return new IntExpr(sample().then("map_str_int", map, Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the line whose key
     * equals the input. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_str_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public AddressExpr mapStrIp(String map) {
        return new AddressExpr(sample().then("map_str_ip", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the line whose key
     * equals the input. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_str_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public AddressExpr mapStrIp(Word map) {
        return new AddressExpr(sample().then("map_str_ip", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the line whose key
     * equals the input. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_str_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback, an IP address or a host name
     * @return the expression
     */
    public AddressExpr mapStrIp(String map, String fallback) {
        return new AddressExpr(sample().then("map_str_ip", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the line whose key
     * equals the input. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_str_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback, an IP address or a host name, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public AddressExpr mapStrIp(Word map, Word fallback) {
        return new AddressExpr(sample().then("map_str_ip", map, fallback));
    }

    /**
     * Looks the input up in a map file and gives the key of that line as the file has it, rather than its value,
     * for the line whose key equals the input. Undefined when no line matches.
     *
     * <p>Converter {@code map_str_key}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public StringExpr mapStrKey(String map) {
        return new StringExpr(sample().then("map_str_key", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the key of that line as the file has it, rather than its value,
     * for the line whose key equals the input. Undefined when no line matches.
     *
     * <p>Converter {@code map_str_key}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapStrKey(Word map) {
        return new StringExpr(sample().then("map_str_key", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input contains the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_sub}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public StringExpr mapSub(String map) {
        return new StringExpr(sample().then("map_sub", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input contains the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_sub}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapSub(Word map) {
        return new StringExpr(sample().then("map_sub", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input contains the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_sub}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback
     * @return the expression
     */
    public StringExpr mapSub(String map, String fallback) {
        return new StringExpr(sample().then("map_sub", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input contains the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_sub}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapSub(Word map, Word fallback) {
        return new StringExpr(sample().then("map_sub", map, fallback));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input contains the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_sub_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public IntExpr mapSubInt(String map) {
        return new IntExpr(sample().then("map_sub_int", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input contains the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_sub_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public IntExpr mapSubInt(Word map) {
        return new IntExpr(sample().then("map_sub_int", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input contains the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_sub_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback
     * @return the expression
     */
    public IntExpr mapSubInt(String map, long fallback) {
        return new IntExpr(sample().then("map_sub_int", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input contains the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_sub_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback
     * @return the expression
     */
    public IntExpr mapSubInt(Word map, long fallback) {
        return new IntExpr(sample().then("map_sub_int", map, Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input contains the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_sub_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public AddressExpr mapSubIp(String map) {
        return new AddressExpr(sample().then("map_sub_ip", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input contains the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_sub_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public AddressExpr mapSubIp(Word map) {
        return new AddressExpr(sample().then("map_sub_ip", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input contains the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_sub_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback, an IP address or a host name
     * @return the expression
     */
    public AddressExpr mapSubIp(String map, String fallback) {
        return new AddressExpr(sample().then("map_sub_ip", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input contains the key. Undefined when no line matches and no fallback is given.
     *
     * <p>Converter {@code map_sub_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback, an IP address or a host name, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public AddressExpr mapSubIp(Word map, Word fallback) {
        return new AddressExpr(sample().then("map_sub_ip", map, fallback));
    }

    /**
     * Looks the input up in a map file and gives the key of that line as the file has it, rather than its value,
     * for the first line where the input contains the key. Undefined when no line matches.
     *
     * <p>Converter {@code map_sub_key}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public StringExpr mapSubKey(String map) {
        return new StringExpr(sample().then("map_sub_key", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the key of that line as the file has it, rather than its value,
     * for the first line where the input contains the key. Undefined when no line matches.
     *
     * <p>Converter {@code map_sub_key}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapSubKey(Word map) {
        return new StringExpr(sample().then("map_sub_key", map));
    }

    /**
     * Number of usable servers in the backend whose name is the input. Undefined when there is no such backend.
     * For names that come from maps.
     *
     * <p>Converter {@code nbsrv}, gives an integer. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public IntExpr nbsrv() {
        return new IntExpr(sample().then("nbsrv"));
    }

    /**
     * Value of the first parameter of that name in a query string or form body, not decoded.
     *
     * <p>Converter {@code param}, gives text. HAProxy's default: delimiter &amp;. Since HAProxy 3.0. Configuration
     * manual, section 7.3.1.
     *
     * @param param name of the parameter
     * @return the expression
     */
    public StringExpr param(String param) {
        return new StringExpr(sample().then("param", Word.of(param)));
    }

    /**
     * Value of the first parameter of that name in a query string or form body, not decoded.
     *
     * <p>Converter {@code param}, gives text. HAProxy's default: delimiter &amp;. Since HAProxy 3.0. Configuration
     * manual, section 7.3.1.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @return the expression
     */
    public StringExpr param(Word param) {
        return new StringExpr(sample().then("param", param));
    }

    /**
     * Value of the first parameter of that name in a query string or form body, not decoded.
     *
     * <p>Converter {@code param}, gives text. HAProxy's default: delimiter &amp;. Since HAProxy 3.0. Configuration
     * manual, section 7.3.1.
     *
     * @param param name of the parameter
     * @param delimiter delimiter
     * @return the expression
     */
    public StringExpr param(String param, String delimiter) {
        return new StringExpr(sample().then("param", Word.of(param), Word.of(delimiter)));
    }

    /**
     * Value of the first parameter of that name in a query string or form body, not decoded.
     *
     * <p>Converter {@code param}, gives text. HAProxy's default: delimiter &amp;. Since HAProxy 3.0. Configuration
     * manual, section 7.3.1.
     *
     * @param param name of the parameter, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @return the expression
     */
    public StringExpr param(Word param, Word delimiter) {
        return new StringExpr(sample().then("param", param, delimiter));
    }

    /**
     * Port of a Host header value, 0 when it has none.
     *
     * <p>Converter {@code port_only}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public IntExpr portOnly() {
        return new IntExpr(sample().then("port_only"));
    }

    /**
     * Replaces the first match of a regular expression, or all with g, by a text that may use back references. i
     * ignores the case.
     *
     * <p>Converter {@code regsub}, gives text. Configuration manual, section 7.3.1.
     *
     * @param regex the regular expression, a regular expression
     * @param substitute substitute
     * @return the expression
     */
    public StringExpr regsub(String regex, String substitute) {
        return new StringExpr(sample().then("regsub", Word.of(regex), Word.of(substitute)));
    }

    /**
     * Replaces the first match of a regular expression, or all with g, by a text that may use back references. i
     * ignores the case.
     *
     * <p>Converter {@code regsub}, gives text. Configuration manual, section 7.3.1.
     *
     * @param regex the regular expression, a regular expression, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param substitute substitute, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @return the expression
     */
    public StringExpr regsub(Word regex, Word substitute) {
        return new StringExpr(sample().then("regsub", regex, substitute));
    }

    /**
     * Replaces the first match of a regular expression, or all with g, by a text that may use back references. i
     * ignores the case.
     *
     * <p>Converter {@code regsub}, gives text. Configuration manual, section 7.3.1.
     *
     * @param regex the regular expression, a regular expression
     * @param substitute substitute
     * @param flags flags: {@code g}, {@code i}, {@code gi}
     * @return the expression
     */
    public StringExpr regsub(String regex, String substitute, RegsubFlags flags) {
        return new StringExpr(sample().then("regsub", Word.of(regex), Word.of(substitute),
                Word.of(flags.word())));
    }

    /**
     * Replaces the first match of a regular expression, or all with g, by a text that may use back references. i
     * ignores the case.
     *
     * <p>Converter {@code regsub}, gives text. Configuration manual, section 7.3.1.
     *
     * @param regex the regular expression, a regular expression, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @param substitute substitute, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param flags flags: {@code g}, {@code i}, {@code gi}
     * @return the expression
     */
    public StringExpr regsub(Word regex, Word substitute, RegsubFlags flags) {
        return new StringExpr(sample().then("regsub", regex, substitute, Word.of(flags.word())));
    }

    /**
     * Reverses the order of the bytes. Turns suffix matching into prefix matching, which maps do by index.
     *
     * <p>Converter {@code reverse}, gives text. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public StringExpr reverse() {
        return new StringExpr(sample().then("reverse"));
    }

    /**
     * Reverses the labels of a host name, so that a match by suffix becomes one by prefix. Undefined when a label
     * is empty; case and port stay as they are.
     *
     * <p>Converter {@code reverse_dom}, gives text. Since HAProxy 3.4. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public StringExpr reverseDom() {
        return new StringExpr(sample().then("reverse_dom"));
    }

    /**
     * Takes one parameter out of a Forwarded header.
     *
     * <p>Converter {@code rfc7239_field}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param field field: {@code proto}, {@code host}, {@code for}, {@code by}
     * @return the expression
     */
    public StringExpr rfc7239Field(ForwardedField field) {
        return new StringExpr(sample().then("rfc7239_field", Word.of(field.word())));
    }

    /**
     * True when the input is a valid Forwarded header.
     *
     * <p>Converter {@code rfc7239_is_valid}, gives true or false. Since HAProxy 3.0. Configuration manual, section
     * 7.3.1.
     *
     * @return the expression
     */
    public BoolExpr rfc7239IsValid() {
        return new BoolExpr(sample().then("rfc7239_is_valid"));
    }

    /**
     * Name part of a node in a Forwarded header: an address, or text for unknown and obfuscated nodes.
     *
     * <p>Converter {@code rfc7239_n2nn}, gives a value of the type it was stored with. Since HAProxy 3.0.
     * Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public AnyExpr rfc7239N2nn() {
        return new AnyExpr(sample().then("rfc7239_n2nn"));
    }

    /**
     * Port part of a node in a Forwarded header: an integer, or text for an obfuscated port.
     *
     * <p>Converter {@code rfc7239_n2np}, gives a value of the type it was stored with. Since HAProxy 3.0.
     * Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public AnyExpr rfc7239N2np() {
        return new AnyExpr(sample().then("rfc7239_n2np"));
    }

    /**
     * Drops all trailing characters that are in the given set.
     *
     * <p>Converter {@code rtrim}, gives text. Configuration manual, section 7.3.1.
     *
     * @param characters characters
     * @return the expression
     */
    public StringExpr rtrim(String characters) {
        return new StringExpr(sample().then("rtrim", Word.of(characters)));
    }

    /**
     * Drops all trailing characters that are in the given set.
     *
     * <p>Converter {@code rtrim}, gives text. Configuration manual, section 7.3.1.
     *
     * @param characters characters, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @return the expression
     */
    public StringExpr rtrim(Word characters) {
        return new StringExpr(sample().then("rtrim", characters));
    }

    /**
     * True when the server named by the input, as backend/server, is up. Undefined when there is no such server.
     * For names that come from maps.
     *
     * <p>Converter {@code srv_is_up}, gives true or false. Since HAProxy 3.2. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public BoolExpr srvIsUp() {
        return new BoolExpr(sample().then("srv_is_up"));
    }

    /**
     * Number of connections waiting for the server named by the input, as backend/server. Undefined when there is
     * no such server.
     *
     * <p>Converter {@code srv_queue}, gives an integer. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public IntExpr srvQueue() {
        return new IntExpr(sample().then("srv_queue"));
    }

    /**
     * Compares the input with the content of a variable: 0 when equal, negative or positive by their order.
     *
     * <p>Converter {@code strcmp}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @return the expression
     */
    public IntExpr strcmp(String variable) {
        return new IntExpr(sample().then("strcmp", Variable.word(variable)));
    }

    /**
     * Decodes text in the URL-safe base64 alphabet, as used in JSON Web Tokens.
     *
     * <p>Converter {@code ub64dec}, gives bytes. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public BinaryExpr ub64dec() {
        return new BinaryExpr(sample().then("ub64dec"));
    }

    /**
     * Turns ASCII letters to upper case.
     *
     * <p>Converter {@code upper}, gives text. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public StringExpr upper() {
        return new StringExpr(sample().then("upper"));
    }

    /**
     * Decodes percent escapes. 1 also turns plus signs into spaces everywhere, else that happens only behind a
     * question mark.
     *
     * <p>Converter {@code url_dec}, gives text. HAProxy's default: 0. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public StringExpr urlDec() {
        return new StringExpr(sample().then("url_dec"));
    }

    /**
     * Decodes percent escapes. 1 also turns plus signs into spaces everywhere, else that happens only behind a
     * question mark.
     *
     * <p>Converter {@code url_dec}, gives text. HAProxy's default: 0. Configuration manual, section 7.3.1.
     *
     * @param form form, from 0 to 1
     * @return the expression
     */
    public StringExpr urlDec(int form) {
        return new StringExpr(sample().then("url_dec", Word.number("url_dec form", form, 0, 1)));
    }

    /**
     * Escapes the input for use in a query string.
     *
     * <p>Converter {@code url_enc}, gives text. HAProxy's default: query. Configuration manual, section 7.3.1.
     *
     * @return the expression
     */
    public StringExpr urlEnc() {
        return new StringExpr(sample().then("url_enc"));
    }

    /**
     * Escapes the input for use in a query string.
     *
     * <p>Converter {@code url_enc}, gives text. HAProxy's default: query. Configuration manual, section 7.3.1.
     *
     * @param type type: {@code query}
     * @return the expression
     */
    public StringExpr urlEnc(UrlPart type) {
        return new StringExpr(sample().then("url_enc", Word.of(type.word())));
    }

    /**
     * Takes the word at an index, counted from 1, or from the end when negative. Unlike field it skips empty ones;
     * undefined when there is no such word since 3.0, empty in 2.6. The count takes more words, 0 all that follow.
     *
     * <p>Converter {@code word}, gives text. HAProxy's default: count 1. Configuration manual, section 7.3.1.
     *
     * @param index index
     * @param delimiters delimiters
     * @return the expression
     */
    public StringExpr word(long index, String delimiters) {
        return new StringExpr(sample().then("word", Word.of(index), Word.of(delimiters)));
    }

    /**
     * Takes the word at an index, counted from 1, or from the end when negative. Unlike field it skips empty ones;
     * undefined when there is no such word since 3.0, empty in 2.6. The count takes more words, 0 all that follow.
     *
     * <p>Converter {@code word}, gives text. HAProxy's default: count 1. Configuration manual, section 7.3.1.
     *
     * @param index index
     * @param delimiters delimiters, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @return the expression
     */
    public StringExpr word(long index, Word delimiters) {
        return new StringExpr(sample().then("word", Word.of(index), delimiters));
    }

    /**
     * Takes the word at an index, counted from 1, or from the end when negative. Unlike field it skips empty ones;
     * undefined when there is no such word since 3.0, empty in 2.6. The count takes more words, 0 all that follow.
     *
     * <p>Converter {@code word}, gives text. HAProxy's default: count 1. Configuration manual, section 7.3.1.
     *
     * @param index index
     * @param delimiters delimiters
     * @param count count, at least 0
     * @return the expression
     */
    public StringExpr word(long index, String delimiters, long count) {
        return new StringExpr(sample().then("word", Word.of(index), Word.of(delimiters),
                Word.number("word count", count, 0, Long.MAX_VALUE)));
    }

    /**
     * Takes the word at an index, counted from 1, or from the end when negative. Unlike field it skips empty ones;
     * undefined when there is no such word since 3.0, empty in 2.6. The count takes more words, 0 all that follow.
     *
     * <p>Converter {@code word}, gives text. HAProxy's default: count 1. Configuration manual, section 7.3.1.
     *
     * @param index index
     * @param delimiters delimiters, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @param count count, at least 0
     * @return the expression
     */
    public StringExpr word(long index, Word delimiters, long count) {
        return new StringExpr(sample().then("word", Word.of(index), delimiters,
                Word.number("word count", count, 0, Long.MAX_VALUE)));
    }
}
