// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values as words. Whether they are in range is not asked here but of the catalogue, when all is there. */
final class Words {

    private static final int MILLI = 3;
    private static final int MICRO = 6;

    private Words() {}

    static Word number(long value) {
        return Word.of(Long.toString(value));
    }

    static Word bool(boolean value) {
        return Word.of(value ? "on" : "off");
    }

    static Word seconds(Duration value) {
        return decimal(value, 0);
    }

    static Word milliseconds(Duration value) {
        return decimal(value, MILLI);
    }

    static Word microseconds(Duration value) {
        return decimal(value, MICRO);
    }

    static List<Word> all(String... values) {
        return Stream.of(values).map(Word::of).toList();
    }

    static List<Word> all(int... values) {
        return IntStream.of(values).mapToObj(Words::number).toList();
    }

    private static Word decimal(Duration value, int digits) {
        BigDecimal number = BigDecimal.valueOf(value.getSeconds())
                .add(BigDecimal.valueOf(value.getNano(), 9))
                .scaleByPowerOfTen(digits);
        return Word.of(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    }
}
