// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.catalogue;

import io.haproxy4j.config.grammar.Release;
import java.util.Optional;
import java.util.Set;

/**
 * What goes in and comes out of an expression's part, as HAProxy names types: {@code any}, {@code bool}, {@code sint},
 * {@code addr}, {@code ipv4}, {@code ipv6}, {@code str}, {@code bin}, {@code meth}, and {@code same} for a converter
 * that gives what it took.
 *
 * @param until the last release of which this is true; empty for the newest ones
 * @param input what a converter takes; empty for a fetch
 * @param output what comes out
 * @param contexts where a fetch works; empty for a converter
 */
public record SampleType(Optional<Release> until, String input, String output, Set<Context> contexts) {

    /** Copies the set. */
    public SampleType {
        contexts = Set.copyOf(contexts);
    }

    /** Reads {@code sint/YY....@-3.0} or {@code str>bin}. */
    static SampleType parse(String text) {
        int mark = text.indexOf("@-");
        Optional<Release> until = mark < 0 ? Optional.empty() : Optional.of(Release.parse(text.substring(mark + 2)));
        String types = mark < 0 ? text : text.substring(0, mark);
        int slash = types.indexOf('/');
        if (slash >= 0) {
            return new SampleType(until, "", types.substring(0, slash), Context.parse(types.substring(slash + 1)));
        }
        int arrow = types.indexOf('>');
        return new SampleType(until, types.substring(0, arrow), types.substring(arrow + 1), Set.of());
    }

    boolean holds(Release release) {
        return until.map(last -> release.compareTo(last) <= 0).orElse(true);
    }
}
