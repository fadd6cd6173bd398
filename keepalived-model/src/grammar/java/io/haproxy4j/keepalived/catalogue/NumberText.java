// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.catalogue;

import io.haproxy4j.keepalived.catalogue.ValueType.Time;
import io.haproxy4j.keepalived.catalogue.ValueType.Whole;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in words, and the types that are numbers in a range. */
final class NumberText {

    static final String NONE = "is no number";

    /** A type, its range and perhaps its step. */
    static final Pattern RANGED = Pattern.compile("(int|time|ms|us)\\((-?[\\d.]+?)\\.\\.(-?[\\d.]+)(?:/([\\d.]+))?\\)");

    private static final Pattern FORM = Pattern.compile("-?\\d{1,20}(\\.\\d{1,12})?");

    private NumberText() {}

    static Optional<BigDecimal> read(String word) {
        return FORM.matcher(word).matches() ? Optional.of(new BigDecimal(word)) : Optional.empty();
    }

    static Optional<String> outside(BigDecimal number, BigDecimal min, BigDecimal max) {
        return number.compareTo(min) < 0 || number.compareTo(max) > 0
                ? Optional.of("is outside " + min.toPlainString() + ".." + max.toPlainString())
                : Optional.empty();
    }

    static ValueType type(Matcher ranged) {
        BigDecimal min = new BigDecimal(ranged.group(2));
        BigDecimal max = new BigDecimal(ranged.group(3));
        Time.Unit unit = switch (ranged.group(1)) {
            case "time" -> Time.Unit.SECONDS;
            case "ms" -> Time.Unit.MILLISECONDS;
            case "us" -> Time.Unit.MICROSECONDS;
            default -> null;
        };
        if (unit == null) {
            return new Whole(min.longValueExact(), max.longValueExact());
        }
        BigDecimal step = ranged.group(4) == null ? unit.microsecond() : new BigDecimal(ranged.group(4));
        return new Time(unit, min, max, step);
    }
}
