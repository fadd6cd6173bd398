// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import io.haproxy4j.runtime.servers.AdminState;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the controller must not forget: its intentions, an operator's, and what it has done to whom. It is written before
 * anything is done, so that after a restart of the controller its own deeds are not taken for an operator's.
 *
 * @param incarnations the worker process last seen on each node
 * @param ours what the controller has set itself
 * @param holds what an operator has set by hand
 * @param weighed where an operator has set a weight by hand
 * @param standings how nodes shall stand, where not normally
 * @param regions where regions stand in services, where that is known
 * @param primaries who is primary
 * @param orders servers that an order keeps out
 * @param paused whether an order forbids everything
 */
public record Memory(
        Map<NodeId, String> incarnations,
        Map<Place, Ours> ours,
        Map<Place, Hold> holds,
        Set<Place> weighed,
        Map<NodeId, Stood> standings,
        Map<RegionOf, RegionPhase> regions,
        Map<String, PrimaryState> primaries,
        Map<ServerId, AdminState> orders,
        boolean paused) {

    /** Nothing to remember. */
    public static final Memory EMPTY =
            new Memory(Map.of(), Map.of(), Map.of(), Set.of(), Map.of(), Map.of(), Map.of(), Map.of(), false);

    /** Copies the collections, in the order of their keys. */
    public Memory {
        incarnations = sorted(incarnations);
        ours = sorted(ours);
        holds = sorted(holds);
        SortedSet<Place> places = new TreeSet<>(weighed);
        weighed = Collections.unmodifiableSortedSet(places);
        standings = sorted(standings);
        regions = sorted(regions);
        primaries = sorted(primaries);
        orders = sorted(orders);
    }

    private static <K extends Comparable<K>, V> SortedMap<K, V> sorted(Map<K, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    /** {@return the memory as JSON, in UTF-8} */
    public byte[] toJson() {
        return MemoryJson.write(this);
    }

    /**
     * Reads what {@link #toJson()} has written.
     *
     * @param json the text, in UTF-8
     * @return the memory
     * @throws IOException if it is no memory, or one of another format
     */
    public static Memory parse(byte[] json) throws IOException {
        return MemoryJson.read(json);
    }
}
