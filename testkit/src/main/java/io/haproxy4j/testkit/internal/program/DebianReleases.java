// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.program;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Which Debian suites carry which release. Suites move on (what is in testing today was in unstable yesterday), so each
 * release names every suite it may be found in, the likeliest first. A new release is one line here.
 *
 * @param release the release line
 * @param suites where to look for it
 */
record DebianReleases(String release, List<Suite> suites) {

    private static final Map<Program, List<DebianReleases>> ALL = Map.of(
            Program.HAPROXY,
            List.of(
                    in("2.6", Suite.of("bookworm")),
                    in("3.0", Suite.of("trixie")),
                    in("3.2", Suite.of("forky"), Suite.of("sid")),
                    in("3.4", Suite.experimental(), Suite.of("sid"), Suite.of("forky"))),
            Program.KEEPALIVED,
            List.of(in("2.2", Suite.of("bookworm")), in("2.3", Suite.of("forky"), Suite.of("trixie"))));

    private static DebianReleases in(String release, Suite... suites) {
        return new DebianReleases(release, Arrays.asList(suites));
    }

    static List<String> of(Program program) {
        return releases(program).stream().map(DebianReleases::release).toList();
    }

    static List<Suite> suites(Program program, String release) {
        return releases(program).stream()
                .filter(entry -> entry.release().equals(release))
                .flatMap(entry -> entry.suites().stream())
                .toList();
    }

    private static List<DebianReleases> releases(Program program) {
        return ALL.getOrDefault(program, List.of());
    }
}
