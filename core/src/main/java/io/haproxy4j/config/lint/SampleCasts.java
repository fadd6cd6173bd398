// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import java.util.Map;
import java.util.Set;

/** Which type of sample HAProxy turns into which by itself when a converter asks for it. */
final class SampleCasts {

    private static final Map<String, Set<String>> INTO = Map.of(
            "bool", Set.of("sint", "str", "bin"),
            "sint", Set.of("bool", "addr", "ipv4", "ipv6", "str", "bin"),
            "addr", Set.of("ipv4", "ipv6", "str", "bin"),
            "ipv4", Set.of("sint", "addr", "ipv6", "str", "bin"),
            "ipv6", Set.of("addr", "ipv4", "str", "bin"),
            "str", Set.of("bool", "sint", "addr", "ipv4", "ipv6", "bin", "meth"),
            "bin", Set.of("str", "meth"),
            "meth", Set.of("str", "bin"));

    private SampleCasts() {}

    static boolean allow(String from, String into) {
        return from.equals("any")
                || into.equals("any")
                || from.equals("same")
                || from.equals(into)
                || INTO.getOrDefault(from, Set.of()).contains(into);
    }
}
