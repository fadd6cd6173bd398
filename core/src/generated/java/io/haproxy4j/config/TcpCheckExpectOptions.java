// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.expr.Expr;
import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.line.OrderedOptions;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.CheckErrorStatus;
import io.haproxy4j.config.value.CheckOkStatus;
import io.haproxy4j.config.value.CheckTimeoutStatus;
import java.util.List;

/**
 * What can be added to {@code tcp-check expect} (configuration manual, section 4.2).
 */
public final class TcpCheckExpectOptions extends OrderedOptions<TcpCheckExpectOptions> {
    TcpCheckExpectOptions(List<Word> words) {
        super(words);
    }

    /**
     * Adds {@code min-recv} to {@code tcp-check expect}.
     *
     * @param minRecv min recv, at least -1
     * @return this builder
     */
    public TcpCheckExpectOptions minRecv(int minRecv) {
        return putAt(0, "min-recv", Word.number("min-recv", minRecv, -1, Integer.MAX_VALUE));
    }

    /**
     * Adds {@code comment} to {@code tcp-check expect}.
     *
     * @param comment text for logs, one word whatever is in it
     * @return this builder
     */
    public TcpCheckExpectOptions comment(String comment) {
        return putAt(1, "comment", Word.of(comment));
    }

    /**
     * Adds {@code ok-status} to {@code tcp-check expect}.
     *
     * @param okStatus ok status: {@code L7OK}, {@code L7OKC}, {@code L6OK}, {@code L4OK}
     * @return this builder
     */
    public TcpCheckExpectOptions okStatus(CheckOkStatus okStatus) {
        return putAt(2, "ok-status", Word.of(okStatus.word()));
    }

    /**
     * Adds {@code error-status} to {@code tcp-check expect}.
     *
     * @param errorStatus error status: {@code L7OKC}, {@code L7RSP}, {@code L7STS}, {@code L6RSP}, {@code L4CON}
     * @return this builder
     */
    public TcpCheckExpectOptions errorStatus(CheckErrorStatus errorStatus) {
        return putAt(3, "error-status", Word.of(errorStatus.word()));
    }

    /**
     * Adds {@code tout-status} to {@code tcp-check expect}.
     *
     * @param toutStatus tout status: {@code L7TOUT}, {@code L6TOUT}, {@code L4TOUT}
     * @return this builder
     */
    public TcpCheckExpectOptions toutStatus(CheckTimeoutStatus toutStatus) {
        return putAt(4, "tout-status", Word.of(toutStatus.word()));
    }

    /**
     * Adds {@code on-success} to {@code tcp-check expect}.
     *
     * @param onSuccess on success
     * @return this builder
     */
    public TcpCheckExpectOptions onSuccess(LogFormat onSuccess) {
        return putAt(5, "on-success", onSuccess.word());
    }

    /**
     * Adds {@code on-success} to {@code tcp-check expect}.
     *
     * @param onSuccess on success, literal text
     * @return this builder
     */
    public TcpCheckExpectOptions onSuccess(String onSuccess) {
        return putAt(5, "on-success", LogFormat.text(onSuccess).word());
    }

    /**
     * Adds {@code on-error} to {@code tcp-check expect}.
     *
     * @param onError on error
     * @return this builder
     */
    public TcpCheckExpectOptions onError(LogFormat onError) {
        return putAt(6, "on-error", onError.word());
    }

    /**
     * Adds {@code on-error} to {@code tcp-check expect}.
     *
     * @param onError on error, literal text
     * @return this builder
     */
    public TcpCheckExpectOptions onError(String onError) {
        return putAt(6, "on-error", LogFormat.text(onError).word());
    }

    /**
     * Adds {@code status-code} to {@code tcp-check expect}.
     *
     * @param statusCode status code
     * @return this builder
     */
    public TcpCheckExpectOptions statusCode(Expr statusCode) {
        return putAt(7, "status-code", statusCode.word());
    }
}
