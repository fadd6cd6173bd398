// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.command;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The release a process runs, as {@code show version} prints it. Equality and order look at branch and patch level
 * alone, so that two builds of one release are equal.
 */
public final class HaproxyRelease implements Comparable<HaproxyRelease> {

    /** The first release this library knows; commands of older ones are not checked. */
    public static final HaproxyRelease OLDEST = branch(2, 6);

    private static final Pattern FORM = Pattern.compile("(\\d+)\\.(\\d+)(?:-dev(\\d+)|\\.(\\d+))?.*");

    private final int major;
    private final int minor;
    private final int patch;
    private final String text;

    private HaproxyRelease(int major, int minor, int patch, String text) {
        this.major = major;
        this.minor = minor;
        this.patch = patch;
        this.text = text;
    }

    /**
     * The first release of a branch.
     *
     * @param major the first number
     * @param minor the second number
     * @return the release
     */
    public static HaproxyRelease branch(int major, int minor) {
        return new HaproxyRelease(major, minor, 0, major + "." + minor);
    }

    /**
     * Reads a version as HAProxy prints it, such as {@code 3.2.26-1} or {@code 3.4-dev3}.
     *
     * @param text the version
     * @return the release; a development version counts as patch level 0 of its branch
     * @throws ReplyFormatException if the text is no version
     */
    public static HaproxyRelease parse(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            throw new ReplyFormatException("'" + text + "' is not an HAProxy version such as 3.2.26", null);
        }
        try {
            int patch = m.group(4) == null ? 0 : Integer.parseInt(m.group(4));
            return new HaproxyRelease(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), patch, text);
        } catch (NumberFormatException e) {
            throw new ReplyFormatException("'" + text + "' is not an HAProxy version such as 3.2.26", e);
        }
    }

    /**
     * {@return the first number}
     */
    public int major() {
        return major;
    }

    /**
     * {@return the second number}
     */
    public int minor() {
        return minor;
    }

    /**
     * {@return the third number, 0 for a development version}
     */
    public int patch() {
        return patch;
    }

    /**
     * Whether this release is of the given branch or a newer one.
     *
     * @param otherMajor the first number
     * @param otherMinor the second number
     * @return true if it is
     */
    public boolean isAtLeast(int otherMajor, int otherMinor) {
        return major > otherMajor || (major == otherMajor && minor >= otherMinor);
    }

    @Override
    public int compareTo(HaproxyRelease o) {
        int c = Integer.compare(major, o.major);
        if (c == 0) {
            c = Integer.compare(minor, o.minor);
        }
        return c == 0 ? Integer.compare(patch, o.patch) : c;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof HaproxyRelease r && compareTo(r) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(major, minor, patch);
    }

    /**
     * {@return the version as HAProxy printed it}
     */
    @Override
    public String toString() {
        return text;
    }
}
