// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

/** An expression whose value has the type of what was stored, such as a variable. */
public final class AnyExpr extends AnyConverters implements Expr {

    AnyExpr(Sample sample) {
        super(sample);
    }

    @Override
    AnyExpr same(Sample other) {
        return new AnyExpr(other);
    }
}
