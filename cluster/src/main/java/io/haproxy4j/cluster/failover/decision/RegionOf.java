// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import java.util.Comparator;

/**
 * A region as part of a service.
 *
 * @param service name of the service
 * @param region name of the region
 */
public record RegionOf(String service, String region) implements Comparable<RegionOf> {

    private static final Comparator<RegionOf> ORDER =
            Comparator.comparing(RegionOf::service).thenComparing(RegionOf::region);

    @Override
    public int compareTo(RegionOf other) {
        return ORDER.compare(this, other);
    }

    /** The names, as in {@code region of service}. */
    @Override
    public String toString() {
        return region + " of " + service;
    }
}
