// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.typed;

import io.haproxy4j.config.expr.Expr;
import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.grammar.ArgumentType;
import io.haproxy4j.config.grammar.IntegerType;
import io.haproxy4j.config.grammar.ReferenceType;
import io.haproxy4j.config.grammar.Scalar;
import io.haproxy4j.config.grammar.TimeType;
import io.haproxy4j.config.line.Word;
import java.math.BigInteger;
import java.util.Optional;

/** Makes values of texts by the type of the argument; files know the keyword that sets their directory. */
final class Values {

    private Values() {}

    static Value of(ArgumentType type, Word word, Optional<String> base) {
        String text = word.text();
        if (type == Scalar.EXPR) {
            return new Value.Sample(Expr.read(word));
        }
        if (type == Scalar.FMT) {
            return new Value.Format(LogFormat.read(word));
        }
        if (!Word.of(text).equals(word)) {
            return new Value.Text(word); // not written as it is read: a variable is in it
        }
        if (type instanceof IntegerType && text.matches("0|-?[1-9][0-9]{0,17}")) {
            return new Value.Whole(Long.parseLong(text));
        }
        if (type instanceof TimeType time && text.matches("(0|[1-9][0-9]*)[a-z]*")) {
            int digits = digits(text);
            return new Value.Time(new BigInteger(text.substring(0, digits)), text.substring(digits), time.unit());
        }
        if (type == Scalar.SIZE && text.matches("(0|[1-9][0-9]*)[kmgKMG]?")) {
            int digits = digits(text);
            return new Value.Bytes(new BigInteger(text.substring(0, digits)), text.substring(digits));
        }
        if (type instanceof ReferenceType reference) {
            return new Value.Name(reference.kind().toString(), text);
        }
        return type == Scalar.PATH || type == Scalar.DIR ? new Value.FilePath(text, base) : new Value.Text(word);
    }

    private static int digits(String text) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits;
    }
}
