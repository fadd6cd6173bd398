// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A release line of HAProxy.
 *
 * @param major the first number
 * @param minor the second number
 */
public record Release(int major, int minor) implements Comparable<Release> {

    /** The oldest release the catalogue knows; what it accepted may be older still. */
    public static final Release OLDEST = new Release(2, 6);

    private static final Pattern FORM = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})");

    private static final Comparator<Release> ORDER =
            Comparator.comparingInt(Release::major).thenComparingInt(Release::minor);

    /**
     * Reads {@code 3.2}.
     *
     * @param text the two numbers
     * @return the release
     * @throws IllegalArgumentException if it is anything else
     */
    public static Release parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no release such as 3.2");
        }
        return new Release(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public int compareTo(Release other) {
        return ORDER.compare(this, other);
    }

    /** {@return {@code 3.2}} */
    @Override
    public String toString() {
        return major + "." + minor;
    }
}
