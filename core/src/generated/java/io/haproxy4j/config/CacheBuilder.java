// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.line.Word;

/**
 * Builds a {@code cache} section: a store for small objects (configuration manual, section 6.2.1).
 */
public final class CacheBuilder extends SectionBuilder<CacheBuilder> {
    CacheBuilder(String name) {
        super(SectionKind.CACHE, name);
    }

    /**
     * Longest time an object stays in the cache, in seconds; the response may ask for less.
     *
     * <p>HAProxy's default: 60. Configuration manual, section 6.2.1.
     *
     * @param seconds seconds, at least 0
     * @return this builder
     */
    public CacheBuilder maxAge(int seconds) {
        return keyword("max-age", Word.number("max-age", seconds, 0, Integer.MAX_VALUE));
    }

    /**
     * Largest object that is stored, in bytes; at most half of the cache.
     *
     * <p>HAProxy's default: 1/256 of the cache. Configuration manual, section 6.2.1.
     *
     * @param bytes number of bytes, at least 1
     * @return this builder
     */
    public CacheBuilder maxObjectSize(int bytes) {
        return keyword("max-object-size", Word.number("max-object-size", bytes, 1,
                Integer.MAX_VALUE));
    }

    /**
     * Most variants of one object stored side by side because of the Vary header.
     *
     * <p>HAProxy's default: 10. Configuration manual, section 6.2.1.
     *
     * @param entries number of entries, at least 1
     * @return this builder
     */
    public CacheBuilder maxSecondaryEntries(int entries) {
        return keyword("max-secondary-entries", Word.number("max-secondary-entries", entries, 1,
                Integer.MAX_VALUE));
    }

    /**
     * Stores responses that have a Vary header, one variant per combination of accept-encoding, referer and
     * origin; otherwise they are not stored.
     *
     * <p>HAProxy's default: off. Configuration manual, section 6.2.1.
     *
     * @param enabled {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    public CacheBuilder processVary(boolean enabled) {
        return keyword("process-vary", Word.of(enabled ? "on" : "off"));
    }

    /**
     * Size of the cache in megabytes.
     *
     * <p>HAProxy's default: none, mandatory. Configuration manual, section 6.2.1.
     *
     * @param megabytes number of megabytes, from 1 to 4095
     * @return this builder
     */
    public CacheBuilder totalMaxSize(int megabytes) {
        return keyword("total-max-size", Word.number("total-max-size", megabytes, 1, 4095));
    }
}
