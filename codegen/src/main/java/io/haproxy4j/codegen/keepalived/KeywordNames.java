// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.keepalived;

import io.haproxy4j.codegen.generate.Names;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** keepalived's keywords as names in Java. */
final class KeywordNames {

    private KeywordNames() {}

    /** {@code track_script} becomes {@code trackScript}, {@code HTTP_GET} {@code httpGet}. */
    static String method(String words) {
        String calm = Stream.of(words.split(" ", -1))
                .map(word -> word.equals(word.toUpperCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT) : word)
                .collect(Collectors.joining(" "));
        return Names.method(calm);
    }
}
