// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.cluster.change.Operation.AddServer;
import io.haproxy4j.cluster.change.Operation.RemoveServer;
import io.haproxy4j.config.HaproxyConfig;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the servers of a process have behind them since it started, as far as its configuration does not tell it and
 * HAProxy goes by it. Servers are named {@code backend/server}.
 *
 * @param added servers that were added by commands: no other server can {@code track} them
 * @param tracked servers that others track or have tracked: HAProxy does not delete them again
 */
public record ServerHistory(Set<String> added, Set<String> tracked) {

    /** The history of a process that no command has changed since its start. */
    public static final ServerHistory NONE = new ServerHistory(Set.of(), Set.of());

    /**
     * Copies the sets.
     *
     * @param added servers that were added by commands
     * @param tracked servers that others track or have tracked
     */
    public ServerHistory {
        added = Set.copyOf(added);
        tracked = Set.copyOf(tracked);
    }

    /** The history after some operations, of a process that ran a configuration until then. */
    ServerHistory after(HaproxyConfig running, List<Operation> operations) {
        Set<String> nowAdded = new TreeSet<>(added);
        Set<String> nowTracked = new TreeSet<>(tracked);
        Proxy.of(running)
                .values()
                .forEach(proxy -> proxy.servers().values().stream()
                        .flatMap(server -> server.tracked(proxy.name()).stream())
                        .forEach(nowTracked::add));
        for (Operation operation : operations) {
            if (operation instanceof AddServer add) {
                nowAdded.add(add.path());
            } else if (operation instanceof RemoveServer remove) {
                nowAdded.remove(remove.path());
            }
        }
        return new ServerHistory(nowAdded, nowTracked);
    }
}
