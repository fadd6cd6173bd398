// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Something clients ask for, and the servers that answer.
 *
 * @param name lower case letters, digits and hyphens, unique in the cluster
 * @param hosts domains it answers for, their sub-domains included but for those that another application answers for; one
 *     application may have none: it takes what no other takes
 * @param balance how requests are spread over the servers of a region
 * @param stickiness whether clients stay on the server they were given; empty if not
 * @param check how its servers are checked
 * @param placements its servers, by region
 */
public record Application(
        String name,
        List<String> hosts,
        @Otherwise("leastconn") Balance balance,
        Optional<Stickiness> stickiness,
        HealthCheck check,
        List<Placement> placements) {

    /** Copies the lists. */
    public Application {
        hosts = List.copyOf(hosts);
        placements = List.copyOf(placements);
    }

    /** How requests are spread. */
    public enum Balance {
        /** To the server with the fewest connections. */
        LEASTCONN,
        /** In turns, by weight. */
        ROUNDROBIN
    }

    /**
     * The servers of a region.
     *
     * @param region name of the region
     * @param servers its servers
     */
    public record Placement(String region, List<AppServer> servers) {

        /** Copies the list. */
        public Placement {
            servers = List.copyOf(servers);
        }
    }

    /**
     * The backend with the servers of a region.
     *
     * @param region name of the region
     * @return name of the backend
     */
    public String backend(String region) {
        return "be_" + name + "_" + region;
    }

    /** {@return name of the backend with the servers of all regions} */
    public String backend() {
        return "be_" + name;
    }

    /**
     * A server in the backend with the servers of all regions.
     *
     * @param region name of its region
     * @param server the server
     * @return its name there
     */
    public String server(String region, AppServer server) {
        return region + "_" + server.name();
    }

    /** Collects what an application consists of. */
    public static final class Builder {

        private final String name;
        private final List<String> hosts = new ArrayList<>();
        private final Map<String, List<AppServer>> servers = new LinkedHashMap<>();
        private Balance balance = Balance.LEASTCONN;
        private Optional<Stickiness> stickiness = Optional.empty();
        private HealthCheck check = HealthCheck.http("/health");

        Builder(String name) {
            this.name = name;
        }

        /**
         * Adds domains it answers for.
         *
         * @param domains the domains
         * @return this
         */
        public Builder hosts(String... domains) {
            hosts.addAll(List.of(domains));
            return this;
        }

        /**
         * Sets how requests are spread.
         *
         * @param algorithm how; by the number of connections if not called
         * @return this
         */
        public Builder balance(Balance algorithm) {
            balance = algorithm;
            return this;
        }

        /**
         * Has clients stay on the server they were given.
         *
         * @param settings for how long, for how many
         * @return this
         */
        public Builder sticky(Stickiness settings) {
            stickiness = Optional.of(settings);
            return this;
        }

        /**
         * Sets how its servers are checked.
         *
         * @param settings how; {@code GET /health} if not called
         * @return this
         */
        public Builder check(HealthCheck settings) {
            check = settings;
            return this;
        }

        /**
         * Adds a server.
         *
         * @param region its region
         * @param serverName its name, unique in the region
         * @param address its IP address or host name
         * @param port its port
         * @return this
         */
        public Builder server(String region, String serverName, String address, int port) {
            return server(region, new AppServer(serverName, address, port, false, AppServer.DEFAULT_WEIGHT));
        }

        /**
         * Adds a server that is used only when no other of its region is up, see {@link AppServer#backup()}.
         *
         * @param region its region
         * @param serverName its name, unique in the region
         * @param address its IP address or host name
         * @param port its port
         * @return this
         */
        public Builder backup(String region, String serverName, String address, int port) {
            return server(region, new AppServer(serverName, address, port, true, AppServer.DEFAULT_WEIGHT));
        }

        /**
         * Adds a server.
         *
         * @param region its region
         * @param server the server
         * @return this
         */
        public Builder server(String region, AppServer server) {
            servers.computeIfAbsent(region, key -> new ArrayList<>()).add(server);
            return this;
        }

        Application build() {
            return new Application(
                    name,
                    hosts,
                    balance,
                    stickiness,
                    check,
                    servers.entrySet().stream()
                            .map(entry -> new Placement(entry.getKey(), entry.getValue()))
                            .toList());
        }

        static Application of(String name, Consumer<? super Builder> body) {
            Builder builder = new Builder(name);
            body.accept(builder);
            return builder.build();
        }
    }
}
