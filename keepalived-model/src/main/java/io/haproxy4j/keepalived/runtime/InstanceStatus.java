// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.runtime;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One instance of a running keepalived. The password of the instance, which keepalived up to 2.3.4 writes in clear text, is
 * left out.
 *
 * @param name name of the {@code vrrp_instance}
 * @param interfaceName the interface of its advertisements
 * @param virtualRouterId 1 to 255
 * @param state state now
 * @param wantedState state it is about to take
 * @param basePriority configured priority
 * @param effectivePriority priority with all weights
 * @param masterPriority priority of the master it hears; 0 if it hears none
 * @param lastTransition when the state last changed
 * @param addressesSet whether keepalived has put the addresses on
 * @param addresses the addresses of {@code virtual_ipaddress} and {@code virtual_ipaddress_excluded}
 * @param statistics counters by keepalived's own names, for example {@code advert_rcvd}, {@code become_master}
 */
public record InstanceStatus(
        String name,
        String interfaceName,
        int virtualRouterId,
        VrrpRunState state,
        VrrpRunState wantedState,
        int basePriority,
        int effectivePriority,
        int masterPriority,
        Instant lastTransition,
        boolean addressesSet,
        List<VirtualAddressStatus> addresses,
        Map<String, Long> statistics) {

    /** Copies the collections. */
    public InstanceStatus {
        addresses = List.copyOf(addresses);
        statistics = Map.copyOf(statistics);
    }

    /**
     * A counter.
     *
     * @param counter name as in keepalived's JSON
     * @return its value; 0 if this version does not count it
     */
    public long statistic(String counter) {
        return statistics.getOrDefault(counter, 0L);
    }
}
