// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.process;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file mapped into the process, a line of {@code show libs}.
 *
 * @param path the executable or the shared library
 * @param start the first address, as an unsigned number
 * @param end the last address, as an unsigned number
 */
public record LoadedLibrary(String path, long start, long end) {

    private static final Pattern FORM = Pattern.compile("0x([0-9a-f]{1,16})-0x([0-9a-f]{1,16}) \\(0x[0-9a-f]+\\) (.*)");

    static List<LoadedLibrary> parse(List<String> lines) {
        List<LoadedLibrary> libraries = new ArrayList<>();
        for (String line : lines) {
            Matcher m = FORM.matcher(line);
            if (m.matches()) {
                libraries.add(new LoadedLibrary(
                        m.group(3), Long.parseUnsignedLong(m.group(1), 16), Long.parseUnsignedLong(m.group(2), 16)));
            }
        }
        return libraries;
    }

    /**
     * {@return how many bytes are mapped}
     */
    public long size() {
        return end - start + 1;
    }
}
