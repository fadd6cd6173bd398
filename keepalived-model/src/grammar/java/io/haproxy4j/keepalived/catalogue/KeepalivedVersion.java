// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.catalogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of keepalived.
 *
 * @param major 2
 * @param minor for example 3
 * @param patch for example 4
 */
public record KeepalivedVersion(int major, int minor, int patch) implements Comparable<KeepalivedVersion> {

    /** The version of Debian 12; the oldest the catalogue knows. */
    public static final KeepalivedVersion V2_2_7 = new KeepalivedVersion(2, 2, 7);

    /** The newest 2.3. */
    public static final KeepalivedVersion V2_3_4 = new KeepalivedVersion(2, 3, 4);

    /** The newest the catalogue knows; its additions are taken from its sources and unproven. */
    public static final KeepalivedVersion V2_4_3 = new KeepalivedVersion(2, 4, 3);

    private static final Pattern FORM = Pattern.compile("v?(\\d{1,4})\\.(\\d{1,4})(?:\\.(\\d{1,4}))?");

    /**
     * Reads a version.
     *
     * @param text for example {@code 2.3.4}, {@code v2.2.7} or {@code 2.3}
     * @return the version, with patch 0 if none is given
     * @throws IllegalArgumentException if it is no version
     */
    public static KeepalivedVersion parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no keepalived version: \"" + text + "\"; write for example 2.3.4");
        }
        String patch = matcher.group(3);
        return new KeepalivedVersion(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                patch == null ? 0 : Integer.parseInt(patch));
    }

    @Override
    public int compareTo(KeepalivedVersion other) {
        int byMajor = Integer.compare(major, other.major);
        int byMinor = byMajor != 0 ? byMajor : Integer.compare(minor, other.minor);
        return byMinor != 0 ? byMinor : Integer.compare(patch, other.patch);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
