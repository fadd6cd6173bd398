// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.node;

import io.haproxy4j.cluster.topology.Application;
import io.haproxy4j.cluster.topology.ClusterTopology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Domains of an application, in their place among those of all: HAProxy takes the first that matches, which must be the
 * most specific one. Those of {@code shop.example.com} come before those of {@code example.com}, if these are another
 * application's.
 *
 * @param application the application
 * @param rank how many domains of others they are within
 * @param hosts the domains
 */
record Domains(Application application, int rank, List<String> hosts) {

    Domains {
        hosts = List.copyOf(hosts);
    }

    /** Name of the condition that a host name is one of them. */
    String acl() {
        return "app_" + application.name() + (rank == 0 ? "" : "_" + rank);
    }

    /** The domains of all applications, the most specific ones first. */
    static List<Domains> of(ClusterTopology topology) {
        Map<String, String> owners = new HashMap<>();
        for (Application application : topology.applications()) {
            application.hosts().forEach(host -> owners.put(host, application.name()));
        }
        Map<String, Integer> ranks = new HashMap<>();
        owners.keySet().stream()
                .sorted(Comparator.comparingInt(String::length))
                .forEach(host -> ranks.put(host, rank(host, owners, ranks)));
        int highest = ranks.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Domains> all = new ArrayList<>();
        for (int rank = highest; rank >= 0; rank--) {
            for (Application application : topology.applications()) {
                int wanted = rank;
                List<String> hosts = application.hosts().stream()
                        .filter(host -> ranks.getOrDefault(host, 0) == wanted)
                        .toList();
                if (!hosts.isEmpty()) {
                    all.add(new Domains(application, rank, hosts));
                }
            }
        }
        return all;
    }

    /** HAProxy finds a domain at any dot of a host name, not only at its end. */
    private static int rank(String host, Map<String, String> owners, Map<String, Integer> ranks) {
        List<Integer> dots = new ArrayList<>(List.of(-1));
        for (int i = 0; i < host.length(); i++) {
            if (host.charAt(i) == '.') {
                dots.add(i);
            }
        }
        dots.add(host.length());
        int rank = 0;
        for (int from = 0; from < dots.size() - 1; from++) {
            for (int to = from + 1; to < dots.size(); to++) {
                String part = host.substring(dots.get(from) + 1, dots.get(to));
                String owner = owners.get(part);
                if (owner != null && part.length() < host.length()) {
                    rank = Math.max(rank, ranks.getOrDefault(part, 0) + (owner.equals(owners.get(host)) ? 0 : 1));
                }
            }
        }
        return rank;
    }
}
