// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.argument.Repetition;
import io.haproxy4j.config.argument.Variable;
import io.haproxy4j.config.expr.Expr;
import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.line.Directive;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.VariableCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Steps of TCP health checks.
 */
interface TcpCheckKeywords<B> extends Keywords<B> {
    /**
     * Names the check rule that follows, for the message when it fails.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param comment text for logs, one word whatever is in it
     * @return this builder
     */
    default B tcpCheckComment(String comment) {
        return keyword("tcp-check comment", Word.of(comment));
    }

    /**
     * Opens a new connection for the check steps that follow. A script with several connections must start with
     * one.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B tcpCheckConnect() {
        return keyword("tcp-check connect");
    }

    /**
     * Opens a new connection for the check steps that follow. A script with several connections must start with
     * one.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param options sets them
     * @return this builder
     */
    default B tcpCheckConnect(Consumer<TcpCheckConnectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new TcpCheckConnectOptions(words));
        return keyword("tcp-check connect", words);
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param string string, one word whatever is in it
     * @return this builder
     */
    default B tcpCheckExpectString(String string) {
        return keyword("tcp-check expect", Word.of("string"), Word.of(string));
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param string string, one word whatever is in it
     * @return this builder
     */
    default B tcpCheckExpectNotString(String string) {
        return keyword("tcp-check expect", Word.of("!"), Word.of("string"), Word.of(string));
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param string string, one word whatever is in it
     * @param options sets them
     * @return this builder
     */
    default B tcpCheckExpectString(String string, Consumer<TcpCheckExpectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new TcpCheckExpectOptions(words));
        words.add(Word.of("string"));
        words.add(Word.of(string));
        return keyword("tcp-check expect", words);
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param string string, one word whatever is in it
     * @param options sets them
     * @return this builder
     */
    default B tcpCheckExpectNotString(String string, Consumer<TcpCheckExpectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new TcpCheckExpectOptions(words));
        words.add(Word.of("!"));
        words.add(Word.of("string"));
        words.add(Word.of(string));
        return keyword("tcp-check expect", words);
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param regex the regular expression, a regular expression
     * @return this builder
     */
    default B tcpCheckExpectRstring(String regex) {
        return keyword("tcp-check expect", Word.of("rstring"), Word.of(regex));
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param regex the regular expression, a regular expression
     * @return this builder
     */
    default B tcpCheckExpectNotRstring(String regex) {
        return keyword("tcp-check expect", Word.of("!"), Word.of("rstring"), Word.of(regex));
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param regex the regular expression, a regular expression
     * @param options sets them
     * @return this builder
     */
    default B tcpCheckExpectRstring(String regex, Consumer<TcpCheckExpectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new TcpCheckExpectOptions(words));
        words.add(Word.of("rstring"));
        words.add(Word.of(regex));
        return keyword("tcp-check expect", words);
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param regex the regular expression, a regular expression
     * @param options sets them
     * @return this builder
     */
    default B tcpCheckExpectNotRstring(String regex, Consumer<TcpCheckExpectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new TcpCheckExpectOptions(words));
        words.add(Word.of("!"));
        words.add(Word.of("rstring"));
        words.add(Word.of(regex));
        return keyword("tcp-check expect", words);
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param format the format
     * @return this builder
     */
    default B tcpCheckExpectStringLf(LogFormat format) {
        return keyword("tcp-check expect", Word.of("string-lf"), format.word());
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param format the format
     * @return this builder
     */
    default B tcpCheckExpectNotStringLf(LogFormat format) {
        return keyword("tcp-check expect", Word.of("!"), Word.of("string-lf"), format.word());
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param format the format
     * @param options sets them
     * @return this builder
     */
    default B tcpCheckExpectStringLf(LogFormat format, Consumer<TcpCheckExpectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new TcpCheckExpectOptions(words));
        words.add(Word.of("string-lf"));
        words.add(format.word());
        return keyword("tcp-check expect", words);
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param format the format
     * @param options sets them
     * @return this builder
     */
    default B tcpCheckExpectNotStringLf(LogFormat format, Consumer<TcpCheckExpectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new TcpCheckExpectOptions(words));
        words.add(Word.of("!"));
        words.add(Word.of("string-lf"));
        words.add(format.word());
        return keyword("tcp-check expect", words);
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param format the format, literal text
     * @return this builder
     */
    default B tcpCheckExpectStringLf(String format) {
        return keyword("tcp-check expect", Word.of("string-lf"), LogFormat.text(format).word());
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param format the format, literal text
     * @return this builder
     */
    default B tcpCheckExpectNotStringLf(String format) {
        return keyword("tcp-check expect", Word.of("!"), Word.of("string-lf"),
                LogFormat.text(format).word());
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param format the format, literal text
     * @param options sets them
     * @return this builder
     */
    default B tcpCheckExpectStringLf(String format, Consumer<TcpCheckExpectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new TcpCheckExpectOptions(words));
        words.add(Word.of("string-lf"));
        words.add(LogFormat.text(format).word());
        return keyword("tcp-check expect", words);
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param format the format, literal text
     * @param options sets them
     * @return this builder
     */
    default B tcpCheckExpectNotStringLf(String format, Consumer<TcpCheckExpectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new TcpCheckExpectOptions(words));
        words.add(Word.of("!"));
        words.add(Word.of("string-lf"));
        words.add(LogFormat.text(format).word());
        return keyword("tcp-check expect", words);
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param hex hex, one word whatever is in it
     * @return this builder
     */
    default B tcpCheckExpectBinary(String hex) {
        return keyword("tcp-check expect", Word.of("binary"), Word.of(hex));
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param hex hex, one word whatever is in it
     * @return this builder
     */
    default B tcpCheckExpectNotBinary(String hex) {
        return keyword("tcp-check expect", Word.of("!"), Word.of("binary"), Word.of(hex));
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param hex hex, one word whatever is in it
     * @param options sets them
     * @return this builder
     */
    default B tcpCheckExpectBinary(String hex, Consumer<TcpCheckExpectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new TcpCheckExpectOptions(words));
        words.add(Word.of("binary"));
        words.add(Word.of(hex));
        return keyword("tcp-check expect", words);
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param hex hex, one word whatever is in it
     * @param options sets them
     * @return this builder
     */
    default B tcpCheckExpectNotBinary(String hex, Consumer<TcpCheckExpectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new TcpCheckExpectOptions(words));
        words.add(Word.of("!"));
        words.add(Word.of("binary"));
        words.add(Word.of(hex));
        return keyword("tcp-check expect", words);
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param hexRegex hex regex, a regular expression
     * @return this builder
     */
    default B tcpCheckExpectRbinary(String hexRegex) {
        return keyword("tcp-check expect", Word.of("rbinary"), Word.of(hexRegex));
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param hexRegex hex regex, a regular expression
     * @return this builder
     */
    default B tcpCheckExpectNotRbinary(String hexRegex) {
        return keyword("tcp-check expect", Word.of("!"), Word.of("rbinary"), Word.of(hexRegex));
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param hexRegex hex regex, a regular expression
     * @param options sets them
     * @return this builder
     */
    default B tcpCheckExpectRbinary(String hexRegex, Consumer<TcpCheckExpectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new TcpCheckExpectOptions(words));
        words.add(Word.of("rbinary"));
        words.add(Word.of(hexRegex));
        return keyword("tcp-check expect", words);
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param hexRegex hex regex, a regular expression
     * @param options sets them
     * @return this builder
     */
    default B tcpCheckExpectNotRbinary(String hexRegex, Consumer<TcpCheckExpectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new TcpCheckExpectOptions(words));
        words.add(Word.of("!"));
        words.add(Word.of("rbinary"));
        words.add(Word.of(hexRegex));
        return keyword("tcp-check expect", words);
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param hexFormat hex format
     * @return this builder
     */
    default B tcpCheckExpectBinaryLf(LogFormat hexFormat) {
        return keyword("tcp-check expect", Word.of("binary-lf"), hexFormat.word());
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param hexFormat hex format
     * @return this builder
     */
    default B tcpCheckExpectNotBinaryLf(LogFormat hexFormat) {
        return keyword("tcp-check expect", Word.of("!"), Word.of("binary-lf"), hexFormat.word());
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param hexFormat hex format
     * @param options sets them
     * @return this builder
     */
    default B tcpCheckExpectBinaryLf(LogFormat hexFormat, Consumer<TcpCheckExpectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new TcpCheckExpectOptions(words));
        words.add(Word.of("binary-lf"));
        words.add(hexFormat.word());
        return keyword("tcp-check expect", words);
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param hexFormat hex format
     * @param options sets them
     * @return this builder
     */
    default B tcpCheckExpectNotBinaryLf(LogFormat hexFormat,
            Consumer<TcpCheckExpectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new TcpCheckExpectOptions(words));
        words.add(Word.of("!"));
        words.add(Word.of("binary-lf"));
        words.add(hexFormat.word());
        return keyword("tcp-check expect", words);
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param hexFormat hex format, literal text
     * @return this builder
     */
    default B tcpCheckExpectBinaryLf(String hexFormat) {
        return keyword("tcp-check expect", Word.of("binary-lf"), LogFormat.text(hexFormat).word());
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param hexFormat hex format, literal text
     * @return this builder
     */
    default B tcpCheckExpectNotBinaryLf(String hexFormat) {
        return keyword("tcp-check expect", Word.of("!"), Word.of("binary-lf"),
                LogFormat.text(hexFormat).word());
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param hexFormat hex format, literal text
     * @param options sets them
     * @return this builder
     */
    default B tcpCheckExpectBinaryLf(String hexFormat, Consumer<TcpCheckExpectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new TcpCheckExpectOptions(words));
        words.add(Word.of("binary-lf"));
        words.add(LogFormat.text(hexFormat).word());
        return keyword("tcp-check expect", words);
    }

    /**
     * What the server must, or with an exclamation mark must not, send.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param hexFormat hex format, literal text
     * @param options sets them
     * @return this builder
     */
    default B tcpCheckExpectNotBinaryLf(String hexFormat, Consumer<TcpCheckExpectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new TcpCheckExpectOptions(words));
        words.add(Word.of("!"));
        words.add(Word.of("binary-lf"));
        words.add(LogFormat.text(hexFormat).word());
        return keyword("tcp-check expect", words);
    }

    /**
     * Text a health check sends.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param data data, one word whatever is in it
     * @return this builder
     */
    default B tcpCheckSend(String data) {
        return keyword("tcp-check send", Word.of(data));
    }

    /**
     * Text a health check sends.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param data data, one word whatever is in it
     * @param comment text for logs, one word whatever is in it
     * @return this builder
     */
    default B tcpCheckSendComment(String data, String comment) {
        return keyword("tcp-check send", Word.of(data), Word.of("comment"), Word.of(comment));
    }

    /**
     * Bytes a health check sends, in hexadecimal digits.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param hex hex, one word whatever is in it
     * @return this builder
     */
    default B tcpCheckSendBinary(String hex) {
        return keyword("tcp-check send-binary", Word.of(hex));
    }

    /**
     * Bytes a health check sends, in hexadecimal digits.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param hex hex, one word whatever is in it
     * @param comment text for logs, one word whatever is in it
     * @return this builder
     */
    default B tcpCheckSendBinaryComment(String hex, String comment) {
        return keyword("tcp-check send-binary", Word.of(hex), Word.of("comment"), Word.of(comment));
    }

    /**
     * Bytes a health check sends, as a log-format string that yields hexadecimal digits.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param hex hex
     * @return this builder
     */
    default B tcpCheckSendBinaryLf(LogFormat hex) {
        return keyword("tcp-check send-binary-lf", hex.word());
    }

    /**
     * Bytes a health check sends, as a log-format string that yields hexadecimal digits.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param hex hex
     * @param comment text for logs, one word whatever is in it
     * @return this builder
     */
    default B tcpCheckSendBinaryLfComment(LogFormat hex, String comment) {
        return keyword("tcp-check send-binary-lf", hex.word(), Word.of("comment"),
                Word.of(comment));
    }

    /**
     * Bytes a health check sends, as a log-format string that yields hexadecimal digits.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param hex hex, literal text
     * @return this builder
     */
    default B tcpCheckSendBinaryLf(String hex) {
        return keyword("tcp-check send-binary-lf", LogFormat.text(hex).word());
    }

    /**
     * Bytes a health check sends, as a log-format string that yields hexadecimal digits.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param hex hex, literal text
     * @param comment text for logs, one word whatever is in it
     * @return this builder
     */
    default B tcpCheckSendBinaryLfComment(String hex, String comment) {
        return keyword("tcp-check send-binary-lf", LogFormat.text(hex).word(), Word.of("comment"),
                Word.of(comment));
    }

    /**
     * Text a health check sends, as a log-format string.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param data data
     * @return this builder
     */
    default B tcpCheckSendLf(LogFormat data) {
        return keyword("tcp-check send-lf", data.word());
    }

    /**
     * Text a health check sends, as a log-format string.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param data data
     * @param comment text for logs, one word whatever is in it
     * @return this builder
     */
    default B tcpCheckSendLfComment(LogFormat data, String comment) {
        return keyword("tcp-check send-lf", data.word(), Word.of("comment"), Word.of(comment));
    }

    /**
     * Text a health check sends, as a log-format string.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param data data, literal text
     * @return this builder
     */
    default B tcpCheckSendLf(String data) {
        return keyword("tcp-check send-lf", LogFormat.text(data).word());
    }

    /**
     * Text a health check sends, as a log-format string.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param data data, literal text
     * @param comment text for logs, one word whatever is in it
     * @return this builder
     */
    default B tcpCheckSendLfComment(String data, String comment) {
        return keyword("tcp-check send-lf", LogFormat.text(data).word(), Word.of("comment"),
                Word.of(comment));
    }

    /**
     * Stores the value of an expression in a variable of the check.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @param value the value
     * @return this builder
     */
    default B tcpCheckSetVar(String variable, Expr value) {
        return add(Directive.of(Word.of("tcp-check"),
                Word.of("set-var(").join(Variable.word(variable), Word.of(")")), value.word()));
    }

    /**
     * Stores the value of an expression in a variable of the check.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @param conditions conditions: {@code ifexists}, {@code ifnotexists}, {@code ifempty}, {@code ifnotempty},
     *     {@code ifset}, {@code ifnotset}, {@code ifgt}, {@code iflt}
     * @param value the value
     * @return this builder
     */
    default B tcpCheckSetVar(String variable, List<VariableCondition> conditions, Expr value) {
        return add(Directive.of(Word.of("tcp-check"),
                Word.of("set-var(").join(Variable.word(variable), Word.of(","),
                Repetition.joined(",", each -> Word.of(each.word()), conditions), Word.of(")")),
                value.word()));
    }

    /**
     * Stores the text of a log-format string in a variable of the check.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @param value the value
     * @return this builder
     */
    default B tcpCheckSetVarFmt(String variable, LogFormat value) {
        return add(Directive.of(Word.of("tcp-check"),
                Word.of("set-var-fmt(").join(Variable.word(variable), Word.of(")")), value.word()));
    }

    /**
     * Stores the text of a log-format string in a variable of the check.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @param conditions conditions: {@code ifexists}, {@code ifnotexists}, {@code ifempty}, {@code ifnotempty},
     *     {@code ifset}, {@code ifnotset}, {@code ifgt}, {@code iflt}
     * @param value the value
     * @return this builder
     */
    default B tcpCheckSetVarFmt(String variable, List<VariableCondition> conditions,
            LogFormat value) {
        return add(Directive.of(Word.of("tcp-check"),
                Word.of("set-var-fmt(").join(Variable.word(variable), Word.of(","),
                Repetition.joined(",", each -> Word.of(each.word()), conditions), Word.of(")")),
                value.word()));
    }

    /**
     * Stores the text of a log-format string in a variable of the check.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @param value the value, literal text
     * @return this builder
     */
    default B tcpCheckSetVarFmt(String variable, String value) {
        return add(Directive.of(Word.of("tcp-check"),
                Word.of("set-var-fmt(").join(Variable.word(variable), Word.of(")")),
                LogFormat.text(value).word()));
    }

    /**
     * Stores the text of a log-format string in a variable of the check.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @param conditions conditions: {@code ifexists}, {@code ifnotexists}, {@code ifempty}, {@code ifnotempty},
     *     {@code ifset}, {@code ifnotset}, {@code ifgt}, {@code iflt}
     * @param value the value, literal text
     * @return this builder
     */
    default B tcpCheckSetVarFmt(String variable, List<VariableCondition> conditions, String value) {
        return add(Directive.of(Word.of("tcp-check"),
                Word.of("set-var-fmt(").join(Variable.word(variable), Word.of(","),
                Repetition.joined(",", each -> Word.of(each.word()), conditions), Word.of(")")),
                LogFormat.text(value).word()));
    }

    /**
     * Removes a variable of the check.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @return this builder
     */
    default B tcpCheckUnsetVar(String variable) {
        return add(Directive.of(Word.of("tcp-check"),
                Word.of("unset-var(").join(Variable.word(variable), Word.of(")"))));
    }
}
