// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import java.util.Optional;

/**
 * The releases that have a keyword.
 *
 * @param scope the section, or {@code bind} or {@code server} for the options of such lines
 * @param keyword the keyword, one or more words
 * @param arguments for options, how many words follow the keyword at least
 * @param since the first release; empty if all that are supported have it
 * @param until the last release; empty if the newest one has it
 */
record KeywordSpan(
        String scope, String keyword, int arguments, Optional<HaproxyVersion> since, Optional<HaproxyVersion> until) {

    static KeywordSpan of(String scope, String keyword, int arguments, String since, String until) {
        return new KeywordSpan(scope, keyword, arguments, version(since), version(until));
    }

    private static Optional<HaproxyVersion> version(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(HaproxyVersion.parse(text));
    }

    boolean contains(HaproxyVersion version) {
        return since.map(version::atLeast).orElse(true)
                && until.map(last -> last.atLeast(version)).orElse(true);
    }

    /** {@code since 3.0}, or {@code until 3.2}, or both. */
    @Override
    public String toString() {
        String from = since.map(first -> "since HAProxy " + first).orElse("");
        String to = until.map(last -> "until HAProxy " + last).orElse("");
        return from.isEmpty() || to.isEmpty() ? from + to : from + " and " + to;
    }
}
