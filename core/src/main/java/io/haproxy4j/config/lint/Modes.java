// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.Section;
import io.haproxy4j.config.SectionKind;
import io.haproxy4j.config.line.Word;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** The mode of each proxy: its own, or that of the defaults in front of it, or TCP. */
final class Modes {

    private static final String TCP = "tcp";

    private final IdentityHashMap<Section, String> modes = new IdentityHashMap<>();

    private Modes() {}

    static Modes of(HaproxyConfig config) {
        Modes modes = new Modes();
        String inherited = TCP;
        for (Section section : config.sections()) {
            switch (section.kind()) {
                case DEFAULTS -> inherited = own(section).orElse(TCP);
                case FRONTEND, BACKEND, LISTEN ->
                    modes.modes.put(section, own(section).orElse(inherited));
                default -> {}
            }
        }
        return modes;
    }

    /** The last mode line counts. */
    private static Optional<String> own(Section section) {
        return section.statements().stream()
                .map(statement -> statement.words().stream().map(Word::text).toList())
                .filter(words -> words.size() == 2 && words.get(0).equals("mode"))
                .map(words -> words.get(1))
                .reduce((first, second) -> second);
    }

    /** Whether a proxy speaks something else than HTTP; unknown for defaults, which proxies complete. */
    boolean withoutHttp(Section section) {
        return section.kind() != SectionKind.DEFAULTS
                && List.of(TCP, "log", "spop").contains(modes.getOrDefault(section, "http"));
    }
}
