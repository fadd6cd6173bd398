// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.diagnostics;

import io.haproxy4j.runtime.internal.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A memory pool, a line of {@code show pools}.
 *
 * @param name its name, cut to 11 characters
 * @param objectSize the size of an object in bytes
 * @param alignment the alignment of an object in bytes (3.4)
 * @param allocated how many objects are allocated
 * @param allocatedBytes their size in bytes
 * @param used how many of them are in use, those kept by thread caches included
 * @param cached about how many thread caches keep (3.0)
 * @param neededAverage how many were needed on average
 * @param failures how many allocations failed
 * @param users how many parts of HAProxy share the pool
 * @param shared whether it is shared
 * @param line the whole line, also what this record does not know
 */
public record MemoryPool(
        String name,
        long objectSize,
        OptionalLong alignment,
        long allocated,
        long allocatedBytes,
        long used,
        OptionalLong cached,
        OptionalLong neededAverage,
        OptionalLong failures,
        OptionalLong users,
        boolean shared,
        String line) {

    private static final Pattern FORM = Pattern.compile(
            "\\s*- Pool (\\S+) \\((\\d+) bytes(?:/(\\d+))?.*?\\) : (\\d+) allocated \\((\\d+) bytes\\), (\\d+) used(.*)");
    private static final Pattern CACHED = Pattern.compile("\\(~(\\d+) by thread caches\\)");
    private static final Pattern NEEDED = Pattern.compile("needed_avg (\\d+)");
    private static final Pattern FAILURES = Pattern.compile("(\\d+) failures");
    private static final Pattern USERS = Pattern.compile("(\\d+) users");

    static List<MemoryPool> parse(List<String> lines) {
        List<MemoryPool> pools = new ArrayList<>();
        for (String line : lines) {
            Matcher m = FORM.matcher(line);
            if (m.matches()) {
                String rest = m.group(7);
                pools.add(new MemoryPool(
                        m.group(1),
                        Fields.number(m.group(2), 0),
                        m.group(3) == null ? OptionalLong.empty() : OptionalLong.of(Fields.number(m.group(3), 0)),
                        Fields.number(m.group(4), 0),
                        Fields.number(m.group(5), 0),
                        Fields.number(m.group(6), 0),
                        find(CACHED, rest),
                        find(NEEDED, rest),
                        find(FAILURES, rest),
                        find(USERS, rest),
                        rest.contains("[SHARED]"),
                        line.strip()));
            }
        }
        return pools;
    }

    private static OptionalLong find(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        return m.find() ? OptionalLong.of(Fields.number(m.group(1), 0)) : OptionalLong.empty();
    }
}
