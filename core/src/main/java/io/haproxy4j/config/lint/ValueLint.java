// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import io.haproxy4j.config.catalogue.Entry;
import io.haproxy4j.config.grammar.ArgumentType;
import io.haproxy4j.config.grammar.Binding;
import io.haproxy4j.config.grammar.ReferenceType;
import io.haproxy4j.config.grammar.Scalar;
import io.haproxy4j.config.grammar.TimeType;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the form of a value does not tell: expressions, log formats, conditions, names, and times that are too long. */
final class ValueLint {

    private static final BigInteger LONGEST = BigInteger.valueOf(Integer.MAX_VALUE);

    private final int stickCounters;
    private final TableLint tables;
    private final Findings findings;
    private final ReferenceLint references;
    private final ExpressionLint expressions;
    private final FormatLint formats;
    private final ConditionLint conditions;

    ValueLint(
            int stickCounters,
            TableLint tables,
            Findings findings,
            ReferenceLint references,
            ExpressionLint expressions,
            FormatLint formats,
            ConditionLint conditions) {
        this.stickCounters = stickCounters;
        this.tables = tables;
        this.findings = findings;
        this.references = references;
        this.expressions = expressions;
        this.formats = formats;
        this.conditions = conditions;
    }

    void check(Line line, Entry entry, List<Binding> bindings, List<String> words) {
        if (entry.keyword().equals("acl")) {
            conditions.criterion(line, line.from(2), Set.of());
            return;
        }
        if (entry.keyword().equals("stick-table") || entry.keyword().equals("table")) {
            tables.declaration(line, entry.keyword(), words);
        }
        for (Binding binding : bindings) {
            ArgumentType kind = binding.argument().type();
            if (kind instanceof ReferenceType reference) {
                references.check(line, reference.kind(), binding.text());
            } else if (kind instanceof TimeType time) {
                time(line, entry, time, binding.text());
            } else if (binding.argument().name().equals("counter")) {
                counter(line, binding.text());
            } else if (binding.argument().name().equals("service")) {
                references.service(line, binding.text());
            } else if (kind == Scalar.EXPR) {
                Optional<String> type = expressions.check(line, binding.text(), Contexts.of(line), true);
                if (entry.keyword().startsWith("stick ") || entry.keyword().startsWith("track-sc")) {
                    type.ifPresent(known -> tables.check(line, known, table(bindings)));
                }
            } else if (kind == Scalar.FMT) {
                formats.check(line, binding.text(), Contexts.of(line));
            } else if (kind == Scalar.COND) {
                conditions.check(line, words.subList(binding.word(), words.size()), Contexts.ofCondition(line));
            }
        }
    }

    private static Optional<String> table(List<Binding> bindings) {
        return bindings.stream()
                .filter(binding -> binding.argument().type() instanceof ReferenceType reference
                        && reference.kind() == ReferenceType.Kind.TABLE)
                .map(Binding::text)
                .findFirst();
    }

    private void counter(Line line, String number) {
        if (Integer.parseInt(number) >= stickCounters) {
            findings.add(
                    Code.BAD_VALUE,
                    line.place(),
                    "there is no stick counter " + number + ", as tune.stick-counters is " + stickCounters,
                    "use a smaller number, or raise tune.stick-counters in the global section");
        }
    }

    private void time(Line line, Entry entry, TimeType type, String text) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        String unit = digits == text.length() ? type.unit() : text.substring(digits);
        BigInteger micros = new BigInteger(text.substring(0, digits)).multiply(microseconds(unit));
        BigInteger counted = micros.divide(microseconds(type.unit()));
        if (counted.compareTo(LONGEST) > 0) {
            findings.add(
                    Code.TIME_OVERFLOW,
                    line.place(),
                    text + " of \"" + entry.keyword() + "\" is longer than HAProxy can count",
                    "use at most " + LONGEST + type.unit());
        }
    }

    private static BigInteger microseconds(String unit) {
        return BigInteger.valueOf(
                switch (unit) {
                    case "us" -> 1L;
                    case "ms" -> 1_000L;
                    case "s" -> 1_000_000L;
                    case "m" -> 60_000_000L;
                    case "h" -> 3_600_000_000L;
                    default -> 86_400_000_000L;
                });
    }
}
