// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A version that conditions compare: numbers, and for HAProxy {@code -dev} with one, which comes before the release, or
 * for OpenSSL a letter, which comes after it.
 *
 * @param major first number
 * @param minor second number
 * @param patch third number
 * @param stage -1 before the release; the letter, or 0 for none
 * @param build number of the development version
 */
record VersionText(int major, int minor, int patch, int stage, int build) implements Comparable<VersionText> {

    private static final Pattern FORM =
            Pattern.compile("(\\d{1,6})(?:\\.(\\d{1,6}))?(?:\\.(\\d{1,6}))?(?:-dev(\\d{0,6})|([a-z]))?.*");
    private static final Comparator<VersionText> ORDER = Comparator.comparingInt(VersionText::major)
            .thenComparingInt(VersionText::minor)
            .thenComparingInt(VersionText::patch)
            .thenComparingInt(VersionText::stage)
            .thenComparingInt(VersionText::build);

    static VersionText parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            // HAProxy takes what is no version for the oldest one.
            return new VersionText(0, 0, 0, 0, 0);
        }
        String development = matcher.group(4);
        String letter = matcher.group(5);
        return new VersionText(
                number(matcher.group(1)),
                number(matcher.group(2)),
                number(matcher.group(3)),
                development != null ? -1 : letter == null ? 0 : letter.charAt(0),
                number(development));
    }

    private static int number(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    @Override
    public int compareTo(VersionText other) {
        return ORDER.compare(this, other);
    }
}
