// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import java.util.List;

/**
 * A release series of HAProxy, for example 3.2.
 *
 * @param major first number
 * @param minor second number
 */
public record HaproxyVersion(int major, int minor) implements Comparable<HaproxyVersion> {

    /** 2.6, long-term support. */
    public static final HaproxyVersion V2_6 = new HaproxyVersion(2, 6);

    /** 3.0, long-term support. */
    public static final HaproxyVersion V3_0 = new HaproxyVersion(3, 0);

    /** 3.2, long-term support. */
    public static final HaproxyVersion V3_2 = new HaproxyVersion(3, 2);

    /** 3.4, long-term support. */
    public static final HaproxyVersion V3_4 = new HaproxyVersion(3, 4);

    /** The series this library is tested with, oldest first. */
    public static final List<HaproxyVersion> SUPPORTED = List.of(V2_6, V3_0, V3_2, V3_4);

    /**
     * Reads a version number.
     *
     * @param text two or more numbers separated by dots, such as {@code 3.2} or {@code 3.2.26-1}; what follows the
     *     second is left out
     * @return the series
     * @throws IllegalArgumentException if the text does not start with two numbers
     */
    public static HaproxyVersion parse(String text) {
        java.util.regex.Matcher matcher = java.util.regex.Pattern.compile("(\\d{1,4})\\.(\\d{1,4})(\\D.*)?")
                .matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not an HAProxy version: \"" + text + "\"; expected something like 3.2");
        }
        return new HaproxyVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /**
     * Whether this series is the other one or newer.
     *
     * @param other the other series
     * @return true if it is
     */
    public boolean atLeast(HaproxyVersion other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(HaproxyVersion other) {
        return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
    }

    /** The usual form, for example {@code 3.2}. */
    @Override
    public String toString() {
        return major + "." + minor;
    }
}
