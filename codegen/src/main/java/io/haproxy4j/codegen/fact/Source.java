// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.fact;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a fact was found before it was put to the programs. */
public enum Source {
    /** The manual. */
    DOC,
    /** The list of keywords HAProxy prints itself. */
    DUMP,
    /** HAProxy's parser, for keywords it does not list. */
    SRC;

    static Set<Source> parse(String words) {
        Set<Source> sources = EnumSet.noneOf(Source.class);
        for (String word : words.split(",", -1)) {
            sources.add(valueOf(word.toUpperCase(Locale.ROOT)));
        }
        return sources;
    }

    static String print(Set<Source> sources) {
        return sources.stream()
                .sorted()
                .map(source -> source.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }
}
