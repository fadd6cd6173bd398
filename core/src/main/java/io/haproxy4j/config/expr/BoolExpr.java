// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Word;
import java.util.List;

/** An expression whose value is true or false; it serves as a condition as it is. */
public final class BoolExpr extends BoolConverters implements Expr, AclTest {

    BoolExpr(Sample sample) {
        super(sample);
    }

    @Override
    BoolExpr same(Sample other) {
        return new BoolExpr(other);
    }

    @Override
    public List<Word> words() {
        return sample().cast() ? Criterion.of(word(), "bool").words() : List.of(word());
    }
}
