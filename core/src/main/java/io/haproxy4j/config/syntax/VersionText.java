// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A version that conditions compare: numbers, and for HAProxy {@code -dev} with one, which comes before the release, or
 * for OpenSSL a letter, which comes after it.
 *
 * @param numbers the numbers by rank
 */
record VersionText(int[] numbers) implements Comparable<VersionText> {

    private static final Pattern FORM =
            Pattern.compile("(\\d{1,6})(?:\\.(\\d{1,6}))?(?:\\.(\\d{1,6}))?(?:-dev(\\d{0,6})|([a-z]))?.*");

    static VersionText parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            // HAProxy takes what is no version for the oldest one.
            return new VersionText(new int[5]);
        }
        boolean development = matcher.group(4) != null;
        String letter = matcher.group(5);
        return new VersionText(new int[] {
            number(matcher.group(1)),
            number(matcher.group(2)),
            number(matcher.group(3)),
            development ? -1 : letter == null ? 0 : letter.charAt(0),
            development ? number(matcher.group(4)) : 0
        });
    }

    private static int number(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    @Override
    public int compareTo(VersionText other) {
        return Arrays.compare(numbers, other.numbers);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VersionText that && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }
}
