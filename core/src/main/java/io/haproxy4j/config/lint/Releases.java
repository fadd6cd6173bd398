// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.grammar.Span;

/** Releases in messages. */
final class Releases {

    private Releases() {}

    static Release of(HaproxyVersion version) {
        return new Release(version.major(), version.minor());
    }

    /** {@code since HAProxy 3.0}, {@code until HAProxy 3.2}, or both. */
    static String in(Span span) {
        String since = span.since().equals(Release.OLDEST) ? "" : "since HAProxy " + span.since();
        String until = span.until().map(last -> "until HAProxy " + last).orElse("");
        return since + (since.isEmpty() || until.isEmpty() ? "" : ", ") + until;
    }
}
