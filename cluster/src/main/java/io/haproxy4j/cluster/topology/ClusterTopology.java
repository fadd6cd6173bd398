// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import io.haproxy4j.cluster.ClusterPlan;
import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A cluster of load balancers as an immutable value: what there is, not how it is written down. Every value is checked,
 * alone and against all others, when it is made.
 *
 * <pre>{@code
 * ClusterTopology topology = ClusterTopology.builder("shop")
 *         .region("a", r -> r.node("lb-a-1", "10.0.1.1").node("lb-a-2", "10.0.1.2").virtualIp("10.0.1.100/24", 51))
 *         .application("web", a -> a.server("a", "s1", "10.0.2.1", 80).backup("a", "s2", "10.0.2.2", 80))
 *         .listener(Listener.http(80))
 *         .build();
 * topology.plan().write(Path.of("target/shop"));
 * }</pre>
 *
 * @param name lower case letters, digits and hyphens
 * @param regions its regions
 * @param applications its applications
 * @param listeners the ports for clients
 * @param forwarding how long clients and servers are waited for, and what happens when a server fails
 * @param peers how the nodes share what they know about clients
 * @param management the page of statistics
 * @param monitoring how the cluster is watched
 * @param limits what a node may use
 * @param host what is the same on the machines of all nodes
 * @param vrrp how nodes agree on who holds a virtual address
 */
public record ClusterTopology(
        String name,
        List<Region> regions,
        List<Application> applications,
        List<Listener> listeners,
        Forwarding forwarding,
        PeerSettings peers,
        Management management,
        Monitoring monitoring,
        Limits limits,
        HostSettings host,
        VrrpSettings vrrp) {

    /**
     * Checks everything.
     *
     * @throws TopologyException with every problem there is
     */
    public ClusterTopology(
            String name,
            List<Region> regions,
            List<Application> applications,
            List<Listener> listeners,
            Forwarding forwarding,
            PeerSettings peers,
            Management management,
            Monitoring monitoring,
            Limits limits,
            HostSettings host,
            VrrpSettings vrrp) {
        this.name = name;
        this.regions = List.copyOf(regions);
        this.applications = List.copyOf(applications);
        this.listeners = List.copyOf(listeners);
        this.forwarding = forwarding;
        this.peers = peers;
        this.management = management;
        this.monitoring = monitoring;
        this.limits = limits;
        this.host = host;
        this.vrrp = vrrp;
        List<Diagnostic> errors = TopologyChecks.run(this).stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new TopologyException(errors);
        }
    }

    /**
     * A builder without regions, and with the usual settings for everything else.
     *
     * @param name lower case letters, digits and hyphens
     * @return the builder
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /**
     * Reads a topology from JSON: an object with the names of this record's components, and so on inwards. Times are
     * written as in {@code "500ms"}, {@code "2s"}, {@code "5m"}; what is left out has the usual value.
     *
     * @param json the text
     * @return the topology
     * @throws TopologyException with every problem there is, each at its line and column
     */
    public static ClusterTopology parseJson(String json) {
        return TopologyJson.read("<json>", json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a topology from a file with JSON.
     *
     * @param file the file, at most 64 MiB
     * @return the topology
     * @throws IOException if it cannot be read
     * @throws TopologyException with every problem there is, each at its line and column
     */
    public static ClusterTopology readJson(Path file) throws IOException {
        try (java.io.InputStream in = Files.newInputStream(file)) {
            return TopologyJson.read(file.toString(), in.readNBytes(TopologyJson.MAX_BYTES + 1));
        }
    }

    /** {@return the same as JSON, every value written out} */
    public String toJson() {
        return TopologyJson.write(this);
    }

    /**
     * The JSON Schema (draft 2020-12) of what {@link #parseJson(String)} takes, for editors that complete and check while
     * one writes. It knows names, types and usual values; what belongs together is checked when the topology is read.
     *
     * @return the schema
     */
    public static String jsonSchema() {
        return TopologySchema.write();
    }

    /** {@return every file of the cluster} */
    public ClusterPlan plan() {
        return ClusterPlan.of(this);
    }

    /**
     * What is allowed but most likely not wanted: a region with one node, an application without servers elsewhere.
     *
     * @return the warnings
     */
    public List<Diagnostic> remarks() {
        return TopologyChecks.run(this);
    }

    /** {@return the nodes of all regions} */
    public Stream<Node> nodes() {
        return regions.stream().flatMap(region -> region.nodes().stream());
    }

    /** {@return a builder that starts with this topology} */
    public Builder toBuilder() {
        Builder builder = new Builder(name);
        builder.regions.addAll(regions);
        builder.applications.addAll(applications);
        builder.listeners.addAll(listeners);
        return builder.forwarding(forwarding)
                .peers(peers)
                .management(management)
                .monitoring(monitoring)
                .limits(limits)
                .host(host)
                .vrrp(vrrp);
    }

    /** Collects what a cluster consists of. */
    public static final class Builder {

        private final String name;
        private final List<Region> regions = new ArrayList<>();
        private final List<Application> applications = new ArrayList<>();
        private final List<Listener> listeners = new ArrayList<>();
        private Forwarding forwarding = Forwarding.patient();
        private PeerSettings peers = PeerSettings.plain(10_000);
        private Management management = Management.on(9000);
        private Monitoring monitoring = Monitoring.on(8405);
        private Limits limits = new Limits(4000, 10_000);
        private HostSettings host = HostSettings.debian();
        private VrrpSettings vrrp = VrrpSettings.every(Duration.ofSeconds(1));

        Builder(String name) {
            this.name = name;
        }

        /**
         * Adds a region.
         *
         * @param regionName its name
         * @param body its content
         * @return this
         */
        public Builder region(String regionName, Consumer<? super Region.Builder> body) {
            Region.Builder region = new Region.Builder(regionName);
            body.accept(region);
            regions.add(region.build());
            return this;
        }

        /**
         * Adds an application.
         *
         * @param applicationName its name
         * @param body its content
         * @return this
         */
        public Builder application(String applicationName, Consumer<? super Application.Builder> body) {
            applications.add(Application.Builder.of(applicationName, body));
            return this;
        }

        /**
         * Adds a port for clients.
         *
         * @param listener the port
         * @return this
         */
        public Builder listener(Listener listener) {
            listeners.add(listener);
            return this;
        }

        /**
         * Sets how long clients and servers are waited for, and what happens when a server fails.
         *
         * @param settings how; {@link Forwarding#patient()} if not called
         * @return this
         */
        public Builder forwarding(Forwarding settings) {
            forwarding = settings;
            return this;
        }

        /**
         * Sets how the nodes share what they know about clients.
         *
         * @param settings how; in clear text on port 10000 if not called
         * @return this
         */
        public Builder peers(PeerSettings settings) {
            peers = settings;
            return this;
        }

        /**
         * Sets the page of statistics.
         *
         * @param settings its port and accounts; port 9000 and nobody if not called
         * @return this
         */
        public Builder management(Management settings) {
            management = settings;
            return this;
        }

        /**
         * Sets how the cluster is watched.
         *
         * @param settings how; on port 8405 if not called
         * @return this
         */
        public Builder monitoring(Monitoring settings) {
            monitoring = settings;
            return this;
        }

        /**
         * Sets what a node may use.
         *
         * @param settings the limits; 4,000 connections and 10,000 files if not called
         * @return this
         */
        public Builder limits(Limits settings) {
            limits = settings;
            return this;
        }

        /**
         * Sets what is the same on all machines.
         *
         * @param settings the machines; Debian's if not called
         * @return this
         */
        public Builder host(HostSettings settings) {
            host = settings;
            return this;
        }

        /**
         * Sets how nodes agree on who holds a virtual address.
         *
         * @param settings how; by an advertisement every second if not called
         * @return this
         */
        public Builder vrrp(VrrpSettings settings) {
            vrrp = settings;
            return this;
        }

        /**
         * Makes the topology.
         *
         * @return the topology
         * @throws TopologyException with every problem there is
         */
        public ClusterTopology build() {
            return new ClusterTopology(
                    name,
                    regions,
                    applications,
                    listeners,
                    forwarding,
                    peers,
                    management,
                    monitoring,
                    limits,
                    host,
                    vrrp);
        }
    }
}
