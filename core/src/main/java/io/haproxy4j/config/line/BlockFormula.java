// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.line;

import io.haproxy4j.config.scan.LineScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Conditions of {@code .if} made from others. HAProxy binds {@code !} most tightly, then {@code &&}, then {@code ||}. */
final class BlockFormula {

    /** The line has the word {@code .if} as well. */
    private static final int MAX_WORDS = Directive.MAX_WORDS - 1;

    private BlockFormula() {}

    /** Both hold. */
    record Conjunction(BlockCondition left, BlockCondition right) implements BlockCondition {

        @Override
        public List<Problem> problems() {
            return BlockFormula.problems(left, right);
        }

        @Override
        public Optional<Boolean> valueOn(int major, int minor) {
            return decided(false, left.valueOn(major, minor), right.valueOn(major, minor));
        }

        @Override
        public String toString() {
            return render();
        }
    }

    /** One of them holds. */
    record Disjunction(BlockCondition left, BlockCondition right) implements BlockCondition {

        @Override
        public List<Problem> problems() {
            return BlockFormula.problems(left, right);
        }

        @Override
        public Optional<Boolean> valueOn(int major, int minor) {
            return decided(true, left.valueOn(major, minor), right.valueOn(major, minor));
        }

        @Override
        public String toString() {
            return render();
        }
    }

    /** It does not hold. */
    record Negation(BlockCondition inner) implements BlockCondition {

        @Override
        public BlockCondition not() {
            return inner;
        }

        @Override
        public List<Problem> problems() {
            return inner.problems();
        }

        @Override
        public Optional<Boolean> valueOn(int major, int minor) {
            return inner.valueOn(major, minor).map(value -> !value);
        }

        @Override
        public String toString() {
            return render();
        }
    }

    private static List<Problem> problems(BlockCondition left, BlockCondition right) {
        List<Problem> problems = new ArrayList<>(left.problems());
        problems.addAll(right.problems());
        return List.copyOf(problems);
    }

    /** The value of a combination that one {@code dominant} value decides alone. */
    private static Optional<Boolean> decided(boolean dominant, Optional<Boolean> left, Optional<Boolean> right) {
        if (left.equals(Optional.of(dominant)) || right.equals(Optional.of(dominant))) {
            return Optional.of(dominant);
        }
        return left.isEmpty() || right.isEmpty() ? Optional.empty() : Optional.of(!dominant);
    }

    static String render(BlockCondition condition) {
        StringBuilder spaced = new StringBuilder();
        append(spaced, condition, " ");
        if (new LineScanner(spaced.toString(), MAX_WORDS).scan(0, spaced.length())) {
            return spaced.toString();
        }
        // HAProxy puts the words together again before it reads the condition, so blanks cost words and mean nothing.
        StringBuilder dense = new StringBuilder();
        append(dense, condition, "");
        return dense.toString();
    }

    private static void append(StringBuilder out, BlockCondition condition, String blank) {
        if (condition instanceof Predicate predicate) {
            out.append(predicate.word().render());
        } else if (condition instanceof RawCondition raw) {
            out.append(raw.text());
        } else if (condition instanceof Negation negation) {
            out.append('!');
            inner(out, negation.inner(), !(negation.inner() instanceof Predicate), blank);
        } else if (condition instanceof Conjunction both) {
            inner(out, both.left(), isLoose(both.left()), blank);
            out.append(blank).append("&&").append(blank);
            inner(out, both.right(), isLoose(both.right()), blank);
        } else if (condition instanceof Disjunction either) {
            inner(out, either.left(), either.left() instanceof RawCondition, blank);
            out.append(blank).append("||").append(blank);
            inner(out, either.right(), either.right() instanceof RawCondition, blank);
        }
    }

    /** Whether a condition must not stand bare beside {@code &&}. */
    private static boolean isLoose(BlockCondition condition) {
        return condition instanceof Disjunction || condition instanceof RawCondition;
    }

    private static void inner(StringBuilder out, BlockCondition condition, boolean parentheses, String blank) {
        if (parentheses) {
            out.append('(');
        }
        append(out, condition, blank);
        if (parentheses) {
            out.append(')');
        }
    }
}
