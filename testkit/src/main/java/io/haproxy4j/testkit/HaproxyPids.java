// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The live processes of an instance.
 *
 * @param master the master; empty if it is gone, or the instance runs without one
 * @param workers the processes that serve
 * @param oldWorkers those that finish their last connections after a reload
 * @param others everything else the instance has started, such as external checks and programs
 */
public record HaproxyPids(OptionalLong master, List<Long> workers, List<Long> oldWorkers, List<Long> others) {

    /** Keeps copies of the lists. */
    public HaproxyPids {
        workers = List.copyOf(workers);
        oldWorkers = List.copyOf(oldWorkers);
        others = List.copyOf(others);
    }

    /** {@return all of them} */
    public List<Long> all() {
        Stream<Long> first = master.isPresent() ? Stream.of(master.getAsLong()) : Stream.empty();
        return Stream.concat(first, Stream.of(workers, oldWorkers, others).flatMap(List::stream))
                .toList();
    }
}
