// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import io.haproxy4j.config.catalogue.KeywordCatalogue;
import io.haproxy4j.config.grammar.Release;

/** Which type of sample HAProxy turns into which by itself, where a converter or a stick table asks for it. */
final class SampleCasts {

    private SampleCasts() {}

    static boolean allow(String from, String into, Release release) {
        return from.equals("any")
                || into.equals("any")
                || from.equals("same")
                || from.equals(into)
                || KeywordCatalogue.get()
                        .find("cast", from + " " + into)
                        .filter(cast -> cast.span().contains(release))
                        .isPresent();
    }
}
