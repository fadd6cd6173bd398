// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.diagnostics;

import io.haproxy4j.runtime.internal.Fields;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The answer to {@code show dev} (3.0): build, platform and process as HAProxy's developers ask for them.
 *
 * @param version the version, such as {@code 3.2.26-1}
 * @param features what the build includes, such as OPENSSL or QUIC
 * @param sections every line by the heading above it, such as {@code Platform info}
 */
public record BuildInfo(String version, Set<String> features, Map<String, List<String>> sections) {

    private static final String VERSION = "HAProxy version ";

    static BuildInfo parse(List<String> lines) {
        Map<String, List<String>> sections = Fields.sections(lines);
        String version = sections.keySet().stream()
                .filter(heading -> heading.startsWith(VERSION))
                .map(heading -> heading.substring(VERSION.length()))
                .findFirst()
                .orElse("");
        Set<String> features = new LinkedHashSet<>();
        for (String line : sections.getOrDefault("Features", List.of())) {
            for (String word : line.split(" ", -1)) {
                if (word.startsWith("+")) {
                    features.add(word.substring(1));
                }
            }
        }
        return new BuildInfo(version, Set.copyOf(features), sections);
    }

    /**
     * The value of a {@code name: value} line.
     *
     * @param section the heading above it, such as {@code Process info}
     * @param name the name, such as {@code pid}
     * @return the value, if there is such a line
     */
    public Optional<String> value(String section, String name) {
        return Optional.ofNullable(
                Fields.colon(sections.getOrDefault(section, List.of())).get(name));
    }
}
