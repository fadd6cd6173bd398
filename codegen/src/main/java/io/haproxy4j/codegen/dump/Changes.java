// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a merge has changed, in words, in the order it was found. */
final class Changes {

    private final List<String> added = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();
    private final List<String> altered = new ArrayList<>();

    void added(String what) {
        added.add(what);
    }

    void gone(String what) {
        gone.add(what);
    }

    void altered(String what) {
        altered.add(what);
    }

    /** {@return one line per change} */
    List<String> lines() {
        return Stream.of(
                        added.stream().map("new:     "::concat),
                        gone.stream().map("gone:    "::concat),
                        altered.stream().map("changed: "::concat))
                .flatMap(lines -> lines)
                .toList();
    }
}
