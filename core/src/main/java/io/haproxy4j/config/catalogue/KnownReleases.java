// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.catalogue;

import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.config.grammar.Reading;
import io.haproxy4j.config.grammar.Release;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The releases the catalogue is about. */
public final class KnownReleases {

    private static final List<Release> NEWEST_FIRST = HaproxyVersion.SUPPORTED.stream()
            .map(version -> new Release(version.major(), version.minor()))
            .sorted(Comparator.reverseOrder())
            .toList();

    private KnownReleases() {}

    /**
     * {@return what the newest release that can read something makes of it; empty if none can}
     *
     * @param reading reads it as a release does
     */
    public static Optional<Reading.Complete> read(Function<Release, Reading> reading) {
        for (Release release : NEWEST_FIRST) {
            if (reading.apply(release) instanceof Reading.Complete complete) {
                return Optional.of(complete);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return the newest of the releases that have something; the newest of all if none has}
     *
     * @param entry what they may have
     */
    public static Release newest(Entry entry) {
        return NEWEST_FIRST.stream()
                .filter(release -> entry.span().contains(release))
                .findFirst()
                .orElse(NEWEST_FIRST.get(0));
    }
}
