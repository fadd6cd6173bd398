// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.expr.Expr;
import io.haproxy4j.config.line.OrderedOptions;
import io.haproxy4j.config.line.Word;
import java.util.List;

/**
 * What can be added to {@code option forwarded} (configuration manual, section 4.2).
 */
public final class ForwardedOptions extends OrderedOptions<ForwardedOptions> {
    ForwardedOptions(List<Word> words) {
        super(words);
    }

    /**
     * Adds {@code proto} to {@code option forwarded}.
     *
     * @return this builder
     */
    public ForwardedOptions proto() {
        return putAt(0, "proto");
    }

    /**
     * Adds {@code host} to {@code option forwarded}.
     *
     * @return this builder
     */
    public ForwardedOptions host() {
        return putAt(1, "host");
    }

    /**
     * Adds {@code host-expr} to {@code option forwarded}.
     *
     * @param hostExpr host expr
     * @return this builder
     */
    public ForwardedOptions hostExpr(Expr hostExpr) {
        return putAt(1, "host-expr", hostExpr.word());
    }

    /**
     * Adds {@code by} to {@code option forwarded}.
     *
     * @return this builder
     */
    public ForwardedOptions by() {
        return putAt(2, "by");
    }

    /**
     * Adds {@code by by_port} to {@code option forwarded}.
     *
     * @return this builder
     */
    public ForwardedOptions byByPort() {
        return putAt(2, "by", Word.of("by_port"));
    }

    /**
     * Adds {@code by by_port-expr} to {@code option forwarded}.
     *
     * @param byPortExpr by port expr
     * @return this builder
     */
    public ForwardedOptions byByPortExpr(Expr byPortExpr) {
        return putAt(2, "by", Word.of("by_port-expr"), byPortExpr.word());
    }

    /**
     * Adds {@code by-expr} to {@code option forwarded}.
     *
     * @param byExpr by expr
     * @return this builder
     */
    public ForwardedOptions byExpr(Expr byExpr) {
        return putAt(2, "by-expr", byExpr.word());
    }

    /**
     * Adds {@code by-expr by_port} to {@code option forwarded}.
     *
     * @param byExpr by expr
     * @return this builder
     */
    public ForwardedOptions byExprByPort(Expr byExpr) {
        return putAt(2, "by-expr", byExpr.word(), Word.of("by_port"));
    }

    /**
     * Adds {@code by-expr by_port-expr} to {@code option forwarded}.
     *
     * @param byExpr by expr
     * @param byPortExpr by port expr
     * @return this builder
     */
    public ForwardedOptions byExprByPortExpr(Expr byExpr, Expr byPortExpr) {
        return putAt(2, "by-expr", byExpr.word(), Word.of("by_port-expr"), byPortExpr.word());
    }

    /**
     * Adds {@code for} to {@code option forwarded}.
     *
     * @return this builder
     */
    public ForwardedOptions for_() {
        return putAt(3, "for");
    }

    /**
     * Adds {@code for for_port} to {@code option forwarded}.
     *
     * @return this builder
     */
    public ForwardedOptions forForPort() {
        return putAt(3, "for", Word.of("for_port"));
    }

    /**
     * Adds {@code for for_port-expr} to {@code option forwarded}.
     *
     * @param forPortExpr for port expr
     * @return this builder
     */
    public ForwardedOptions forForPortExpr(Expr forPortExpr) {
        return putAt(3, "for", Word.of("for_port-expr"), forPortExpr.word());
    }

    /**
     * Adds {@code for-expr} to {@code option forwarded}.
     *
     * @param forExpr for expr
     * @return this builder
     */
    public ForwardedOptions forExpr(Expr forExpr) {
        return putAt(3, "for-expr", forExpr.word());
    }

    /**
     * Adds {@code for-expr for_port} to {@code option forwarded}.
     *
     * @param forExpr for expr
     * @return this builder
     */
    public ForwardedOptions forExprForPort(Expr forExpr) {
        return putAt(3, "for-expr", forExpr.word(), Word.of("for_port"));
    }

    /**
     * Adds {@code for-expr for_port-expr} to {@code option forwarded}.
     *
     * @param forExpr for expr
     * @param forPortExpr for port expr
     * @return this builder
     */
    public ForwardedOptions forExprForPortExpr(Expr forExpr, Expr forPortExpr) {
        return putAt(3, "for-expr", forExpr.word(), Word.of("for_port-expr"), forPortExpr.word());
    }
}
