// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.typed;

import io.haproxy4j.config.expr.Expr;
import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.line.Word;
import java.math.BigInteger;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/** The value of an argument. */
public sealed interface Value {

    /**
     * The value as it is written.
     *
     * @return the word, or the part of one
     */
    Word word();

    /**
     * Text, a word of a closed set, an address, or anything else that has no type of its own here; also a value that
     * comes from the environment as a whole or in part.
     *
     * @param word the text
     */
    record Text(Word word) implements Value {}

    /**
     * A whole number.
     *
     * @param number the number
     */
    record Whole(long number) implements Value {

        @Override
        public Word word() {
            return Word.of(number);
        }
    }

    /**
     * A time.
     *
     * @param amount how many units, at least 0
     * @param unit {@code us}, {@code ms}, {@code s}, {@code m}, {@code h} or {@code d}; empty where it is not written
     * @param implied the unit HAProxy takes where none is written
     */
    record Time(BigInteger amount, String unit, String implied) implements Value {

        @Override
        public Word word() {
            return Word.of(amount + unit);
        }

        /**
         * The time.
         *
         * @return the duration
         * @throws ArithmeticException if it is longer than a {@link Duration} can be
         */
        public Duration duration() {
            ChronoUnit chrono = switch (unit.isEmpty() ? implied : unit) {
                case "us" -> ChronoUnit.MICROS;
                case "ms" -> ChronoUnit.MILLIS;
                case "s" -> ChronoUnit.SECONDS;
                case "m" -> ChronoUnit.MINUTES;
                case "h" -> ChronoUnit.HOURS;
                default -> ChronoUnit.DAYS;
            };
            return chrono.getDuration().multipliedBy(amount.longValueExact());
        }
    }

    /**
     * A number of bytes or entries.
     *
     * @param amount how many of them, at least 0
     * @param suffix {@code k}, {@code m} or {@code g} in either case for 2 to the power of 10, 20 or 30 of them; empty for
     *     single ones
     */
    record Bytes(BigInteger amount, String suffix) implements Value {

        @Override
        public Word word() {
            return Word.of(amount + suffix);
        }

        /**
         * The number.
         *
         * @return how many bytes or entries
         * @throws ArithmeticException if it does not fit into a {@code long}
         */
        public long count() {
            int exponent = suffix.isEmpty() ? 0 : 10 * ("kmg".indexOf(Character.toLowerCase(suffix.charAt(0))) + 1);
            return amount.shiftLeft(exponent).longValueExact();
        }
    }

    /**
     * The name of something that is defined elsewhere in the configuration.
     *
     * @param of what is named, in lower case: {@code backend}, {@code server}, {@code peers} and so on
     * @param name the name
     */
    record Name(String of, String name) implements Value {

        @Override
        public Word word() {
            return Word.of(name);
        }
    }

    /**
     * A file or a folder.
     *
     * @param path the path as it is written
     * @param base the keyword that sets the directory in which a relative path is looked up, such as {@code crt-base};
     *     empty where there is none
     */
    record FilePath(String path, Optional<String> base) implements Value {

        /** Refuses null. */
        public FilePath {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(base, "base");
        }

        @Override
        public Word word() {
            return Word.of(path);
        }
    }

    /**
     * A sample expression.
     *
     * @param expression the expression
     */
    record Sample(Expr expression) implements Value {

        @Override
        public Word word() {
            return expression.word();
        }
    }

    /**
     * A log format.
     *
     * @param format the format
     */
    record Format(LogFormat format) implements Value {

        @Override
        public Word word() {
            return format.word();
        }
    }
}
