// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

import java.util.Optional;

/**
 * The releases that have something.
 *
 * @param since the first of them; {@link Release#OLDEST} stands for it and everything older
 * @param until the last of them, empty while the newest one still has it
 */
public record Span(Release since, Optional<Release> until) {

    /** Every release. */
    public static final Span ALWAYS = new Span(Release.OLDEST, Optional.empty());

    /** Checks the order. */
    public Span {
        if (until.isPresent() && until.get().compareTo(since) < 0) {
            throw new IllegalArgumentException("gone after " + until.get() + ", before it came in " + since);
        }
    }

    /**
     * Reads the mark of the argument language.
     *
     * @param mark nothing, {@code @3.0}, {@code @-3.2} or {@code @3.0-3.2}
     * @return the releases
     * @throws IllegalArgumentException if it is anything else
     */
    public static Span parse(String mark) {
        return mark.isEmpty() ? ALWAYS : SpanMark.parse(mark);
    }

    /**
     * {@return from a release on}
     *
     * @param since the first one
     */
    public static Span from(Release since) {
        return new Span(since, Optional.empty());
    }

    /**
     * {@return this, ending with a release}
     *
     * @param last the last release that has it
     */
    public Span until(Release last) {
        return new Span(since, Optional.of(last));
    }

    /**
     * {@return whether a release has it}
     *
     * @param release the release asked about
     */
    public boolean contains(Release release) {
        return release.compareTo(since) >= 0
                && until.map(last -> release.compareTo(last) <= 0).orElse(true);
    }

    /** {@return the mark of the argument language: nothing, {@code @3.0}, {@code @-3.2} or {@code @3.0-3.2}} */
    @Override
    public String toString() {
        String from = since.equals(Release.OLDEST) ? "" : since.toString();
        String to = until.map(last -> "-" + last).orElse("");
        return from.isEmpty() && to.isEmpty() ? "" : "@" + from + to;
    }
}
