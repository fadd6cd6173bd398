// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Word;
import java.util.List;

/** An expression whose value is true or false; it serves as a condition as it is. */
public final class BoolExpr implements Expr, AclTest {

    private final Sample sample;

    BoolExpr(Sample sample) {
        this.sample = sample;
    }

    @Override
    public Word word() {
        return sample.word();
    }

    @Override
    public List<Word> words() {
        return List.of(word());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BoolExpr that && sample.equals(that.sample);
    }

    @Override
    public int hashCode() {
        return sample.hashCode();
    }

    /** The expression as HAProxy reads it. */
    @Override
    public String toString() {
        return sample.text();
    }
}
