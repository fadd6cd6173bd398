// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.runtime.tables.TableFilter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the machines remember of the clients, each asked for all of it; and how they are connected to share it. */
final class Tables {

    private static final String MAPPED = "::ffff:";

    private final Collection<Machine> machines;

    Tables(Collection<Machine> machines) {
        this.machines = machines;
    }

    /** Clients that some machine does not remember, and which machines those are. */
    Map<String, Set<String>> missing(List<String> clients) {
        Map<String, Set<String>> missing = new TreeMap<>();
        for (Machine machine : machines) {
            Set<String> known = known(machine);
            for (String client : clients) {
                if (!known.contains(client)) {
                    missing.computeIfAbsent(client, c -> new TreeSet<>()).add(machine.name());
                }
            }
        }
        return missing;
    }

    /** How many clients a machine remembers. */
    int remembered(Machine machine) {
        return known(machine).size();
    }

    private static Set<String> known(Machine machine) {
        Set<String> known = new TreeSet<>();
        try (RuntimeClient client = machine.client();
                var rows = client.table(Blueprint.BACKEND).entries(TableFilter.ALL)) {
            rows.forEachRemaining(entry -> known.add(entry.key().replace(MAPPED, "")));
        } catch (RuntimeException e) {
            // It does not answer: it remembers nothing.
            known.clear();
        }
        return known;
    }

    /** How many peers a machine is connected to; -1 if it does not answer. */
    long peers(Machine machine) {
        try (RuntimeClient client = machine.client()) {
            return client.peers().list().stream()
                    .filter(peer -> peer.remote() && peer.isConnected())
                    .count();
        } catch (RuntimeException e) {
            return -1;
        }
    }

    /** What every machine tells of its peers. */
    String peersTold() {
        StringBuilder text = new StringBuilder();
        for (Machine machine : machines) {
            text.append("---- peers of ").append(machine.name()).append(":\n");
            try (RuntimeClient client = machine.client()) {
                client.peers().list().forEach(peers -> text.append(peers).append('\n'));
            } catch (RuntimeException e) {
                text.append(e.getMessage()).append('\n');
            }
        }
        return text.toString();
    }

    /** How many peers each machine has. */
    @Override
    public String toString() {
        Map<String, Long> peers = new TreeMap<>();
        machines.forEach(machine -> peers.put(machine.name(), peers(machine)));
        return peers.toString();
    }
}
