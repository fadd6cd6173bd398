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
 * Steps of HTTP health checks.
 */
interface HttpCheckKeywords<B> extends Keywords<B> {
    /**
     * Names the check rule that follows, for the message when it fails.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param comment text for logs, one word whatever is in it
     * @return this builder
     */
    default B httpCheckComment(String comment) {
        return keyword("http-check comment", Word.of(comment));
    }

    /**
     * Opens a new connection for the check steps that follow. A script with several connections must start with
     * one.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B httpCheckConnect() {
        return keyword("http-check connect");
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
    default B httpCheckConnect(Consumer<HttpCheckConnectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new HttpCheckConnectOptions(words));
        return keyword("http-check connect", words);
    }

    /**
     * A server that answers the check with 404 gets no new clients but keeps its persistent ones.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B httpCheckDisableOn404() {
        return keyword("http-check disable-on-404");
    }

    /**
     * What the answer of a health check must, or with an exclamation mark must not, look like.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param codes HTTP statuses
     * @param more further ones
     * @return this builder
     */
    default B httpCheckExpectStatus(String codes, String... more) {
        return keyword("http-check expect", Word.of("status"), Repetition.joined(",",
                each -> Word.of(each), codes, more));
    }

    /**
     * What the answer of a health check must, or with an exclamation mark must not, look like.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param codes HTTP statuses
     * @param more further ones
     * @return this builder
     */
    default B httpCheckExpectNotStatus(String codes, String... more) {
        return keyword("http-check expect", Word.of("!"), Word.of("status"), Repetition.joined(",",
                each -> Word.of(each), codes, more));
    }

    /**
     * What the answer of a health check must, or with an exclamation mark must not, look like.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param codes HTTP statuses
     * @param options sets them
     * @return this builder
     */
    default B httpCheckExpectStatus(List<String> codes, Consumer<HttpCheckExpectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new HttpCheckExpectOptions(words));
        words.add(Word.of("status"));
        words.add(Repetition.joined(",", each -> Word.of(each), codes));
        return keyword("http-check expect", words);
    }

    /**
     * What the answer of a health check must, or with an exclamation mark must not, look like.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param codes HTTP statuses
     * @param options sets them
     * @return this builder
     */
    default B httpCheckExpectNotStatus(List<String> codes,
            Consumer<HttpCheckExpectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new HttpCheckExpectOptions(words));
        words.add(Word.of("!"));
        words.add(Word.of("status"));
        words.add(Repetition.joined(",", each -> Word.of(each), codes));
        return keyword("http-check expect", words);
    }

    /**
     * What the answer of a health check must, or with an exclamation mark must not, look like.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param statusRegex status regex, a regular expression
     * @return this builder
     */
    default B httpCheckExpectRstatus(String statusRegex) {
        return keyword("http-check expect", Word.of("rstatus"), Word.of(statusRegex));
    }

    /**
     * What the answer of a health check must, or with an exclamation mark must not, look like.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param statusRegex status regex, a regular expression
     * @return this builder
     */
    default B httpCheckExpectNotRstatus(String statusRegex) {
        return keyword("http-check expect", Word.of("!"), Word.of("rstatus"), Word.of(statusRegex));
    }

    /**
     * What the answer of a health check must, or with an exclamation mark must not, look like.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param statusRegex status regex, a regular expression
     * @param options sets them
     * @return this builder
     */
    default B httpCheckExpectRstatus(String statusRegex, Consumer<HttpCheckExpectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new HttpCheckExpectOptions(words));
        words.add(Word.of("rstatus"));
        words.add(Word.of(statusRegex));
        return keyword("http-check expect", words);
    }

    /**
     * What the answer of a health check must, or with an exclamation mark must not, look like.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param statusRegex status regex, a regular expression
     * @param options sets them
     * @return this builder
     */
    default B httpCheckExpectNotRstatus(String statusRegex,
            Consumer<HttpCheckExpectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new HttpCheckExpectOptions(words));
        words.add(Word.of("!"));
        words.add(Word.of("rstatus"));
        words.add(Word.of(statusRegex));
        return keyword("http-check expect", words);
    }

    /**
     * What the answer of a health check must, or with an exclamation mark must not, look like.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param string string, one word whatever is in it
     * @return this builder
     */
    default B httpCheckExpectString(String string) {
        return keyword("http-check expect", Word.of("string"), Word.of(string));
    }

    /**
     * What the answer of a health check must, or with an exclamation mark must not, look like.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param string string, one word whatever is in it
     * @return this builder
     */
    default B httpCheckExpectNotString(String string) {
        return keyword("http-check expect", Word.of("!"), Word.of("string"), Word.of(string));
    }

    /**
     * What the answer of a health check must, or with an exclamation mark must not, look like.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param string string, one word whatever is in it
     * @param options sets them
     * @return this builder
     */
    default B httpCheckExpectString(String string, Consumer<HttpCheckExpectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new HttpCheckExpectOptions(words));
        words.add(Word.of("string"));
        words.add(Word.of(string));
        return keyword("http-check expect", words);
    }

    /**
     * What the answer of a health check must, or with an exclamation mark must not, look like.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param string string, one word whatever is in it
     * @param options sets them
     * @return this builder
     */
    default B httpCheckExpectNotString(String string, Consumer<HttpCheckExpectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new HttpCheckExpectOptions(words));
        words.add(Word.of("!"));
        words.add(Word.of("string"));
        words.add(Word.of(string));
        return keyword("http-check expect", words);
    }

    /**
     * What the answer of a health check must, or with an exclamation mark must not, look like.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param bodyRegex body regex, a regular expression
     * @return this builder
     */
    default B httpCheckExpectRstring(String bodyRegex) {
        return keyword("http-check expect", Word.of("rstring"), Word.of(bodyRegex));
    }

    /**
     * What the answer of a health check must, or with an exclamation mark must not, look like.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param bodyRegex body regex, a regular expression
     * @return this builder
     */
    default B httpCheckExpectNotRstring(String bodyRegex) {
        return keyword("http-check expect", Word.of("!"), Word.of("rstring"), Word.of(bodyRegex));
    }

    /**
     * What the answer of a health check must, or with an exclamation mark must not, look like.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param bodyRegex body regex, a regular expression
     * @param options sets them
     * @return this builder
     */
    default B httpCheckExpectRstring(String bodyRegex, Consumer<HttpCheckExpectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new HttpCheckExpectOptions(words));
        words.add(Word.of("rstring"));
        words.add(Word.of(bodyRegex));
        return keyword("http-check expect", words);
    }

    /**
     * What the answer of a health check must, or with an exclamation mark must not, look like.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param bodyRegex body regex, a regular expression
     * @param options sets them
     * @return this builder
     */
    default B httpCheckExpectNotRstring(String bodyRegex,
            Consumer<HttpCheckExpectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new HttpCheckExpectOptions(words));
        words.add(Word.of("!"));
        words.add(Word.of("rstring"));
        words.add(Word.of(bodyRegex));
        return keyword("http-check expect", words);
    }

    /**
     * What the answer of a health check must, or with an exclamation mark must not, look like.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param format the format
     * @return this builder
     */
    default B httpCheckExpectStringLf(LogFormat format) {
        return keyword("http-check expect", Word.of("string-lf"), format.word());
    }

    /**
     * What the answer of a health check must, or with an exclamation mark must not, look like.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param format the format
     * @return this builder
     */
    default B httpCheckExpectNotStringLf(LogFormat format) {
        return keyword("http-check expect", Word.of("!"), Word.of("string-lf"), format.word());
    }

    /**
     * What the answer of a health check must, or with an exclamation mark must not, look like.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param format the format
     * @param options sets them
     * @return this builder
     */
    default B httpCheckExpectStringLf(LogFormat format, Consumer<HttpCheckExpectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new HttpCheckExpectOptions(words));
        words.add(Word.of("string-lf"));
        words.add(format.word());
        return keyword("http-check expect", words);
    }

    /**
     * What the answer of a health check must, or with an exclamation mark must not, look like.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param format the format
     * @param options sets them
     * @return this builder
     */
    default B httpCheckExpectNotStringLf(LogFormat format,
            Consumer<HttpCheckExpectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new HttpCheckExpectOptions(words));
        words.add(Word.of("!"));
        words.add(Word.of("string-lf"));
        words.add(format.word());
        return keyword("http-check expect", words);
    }

    /**
     * What the answer of a health check must, or with an exclamation mark must not, look like.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param format the format, literal text
     * @return this builder
     */
    default B httpCheckExpectStringLf(String format) {
        return keyword("http-check expect", Word.of("string-lf"), LogFormat.text(format).word());
    }

    /**
     * What the answer of a health check must, or with an exclamation mark must not, look like.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param format the format, literal text
     * @return this builder
     */
    default B httpCheckExpectNotStringLf(String format) {
        return keyword("http-check expect", Word.of("!"), Word.of("string-lf"),
                LogFormat.text(format).word());
    }

    /**
     * What the answer of a health check must, or with an exclamation mark must not, look like.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param format the format, literal text
     * @param options sets them
     * @return this builder
     */
    default B httpCheckExpectStringLf(String format, Consumer<HttpCheckExpectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new HttpCheckExpectOptions(words));
        words.add(Word.of("string-lf"));
        words.add(LogFormat.text(format).word());
        return keyword("http-check expect", words);
    }

    /**
     * What the answer of a health check must, or with an exclamation mark must not, look like.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param format the format, literal text
     * @param options sets them
     * @return this builder
     */
    default B httpCheckExpectNotStringLf(String format, Consumer<HttpCheckExpectOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new HttpCheckExpectOptions(words));
        words.add(Word.of("!"));
        words.add(Word.of("string-lf"));
        words.add(LogFormat.text(format).word());
        return keyword("http-check expect", words);
    }

    /**
     * Request a health check sends; Content-Length and Connection are added.
     *
     * <p>HAProxy's default: OPTIONS / HTTP/1.0. Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B httpCheckSend() {
        return keyword("http-check send");
    }

    /**
     * Request a health check sends; Content-Length and Connection are added.
     *
     * <p>HAProxy's default: OPTIONS / HTTP/1.0. Configuration manual, section 4.2.
     *
     * @param options sets them
     * @return this builder
     */
    default B httpCheckSend(Consumer<HttpCheckSendOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new HttpCheckSendOptions(words));
        return keyword("http-check send", words);
    }

    /**
     * Adds X-Haproxy-Server-State to checks, which tells the server how it is seen and loaded.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B httpCheckSendState() {
        return keyword("http-check send-state");
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
    default B httpCheckSetVar(String variable, Expr value) {
        return add(Directive.of(Word.of("http-check"),
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
    default B httpCheckSetVar(String variable, List<VariableCondition> conditions, Expr value) {
        return add(Directive.of(Word.of("http-check"),
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
    default B httpCheckSetVarFmt(String variable, LogFormat value) {
        return add(Directive.of(Word.of("http-check"),
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
    default B httpCheckSetVarFmt(String variable, List<VariableCondition> conditions,
            LogFormat value) {
        return add(Directive.of(Word.of("http-check"),
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
    default B httpCheckSetVarFmt(String variable, String value) {
        return add(Directive.of(Word.of("http-check"),
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
    default B httpCheckSetVarFmt(String variable, List<VariableCondition> conditions,
            String value) {
        return add(Directive.of(Word.of("http-check"),
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
    default B httpCheckUnsetVar(String variable) {
        return add(Directive.of(Word.of("http-check"),
                Word.of("unset-var(").join(Variable.word(variable), Word.of(")"))));
    }
}
