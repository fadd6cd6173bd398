// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place whose load balancers share a network and take virtual addresses over from one another.
 *
 * @param name lower case letters, digits and hyphens, unique in the cluster
 * @param hostLabel label of a host name that asks for this region, for example {@code region-a} for
 *     {@code region-a.example.com}; {@code region-} and the name if empty
 * @param nodes its load balancers; the first one holds the first virtual address when all are healthy, the second the
 *     second, and so on in turns
 * @param virtualIps its virtual addresses
 * @param fallback names of the regions that answer for it, in this order, once an application has no server here; when
 *     none of them can either, all regions answer together
 */
public record Region(
        String name, Optional<String> hostLabel, List<Node> nodes, List<VirtualIp> virtualIps, List<String> fallback) {

    /** Copies the lists. */
    public Region {
        nodes = List.copyOf(nodes);
        virtualIps = List.copyOf(virtualIps);
        fallback = List.copyOf(fallback);
    }

    /** {@return the label of a host name that asks for this region} */
    public String label() {
        return hostLabel.orElse("region-" + name);
    }

    /** Collects what a region consists of. */
    public static final class Builder {

        private final String name;
        private final List<Node> nodes = new ArrayList<>();
        private final List<VirtualIp> virtualIps = new ArrayList<>();
        private Optional<String> hostLabel = Optional.empty();
        private List<String> fallback = List.of();

        Builder(String name) {
            this.name = name;
        }

        /**
         * Sets the label of a host name that asks for this region.
         *
         * @param label one label, without dots
         * @return this
         */
        public Builder hostLabel(String label) {
            hostLabel = Optional.of(label);
            return this;
        }

        /**
         * Adds a load balancer whose virtual addresses are on {@code eth0}.
         *
         * @param nodeName its name, unique in the cluster
         * @param address its own IP address
         * @return this
         */
        public Builder node(String nodeName, String address) {
            return node(Node.of(nodeName, address));
        }

        /**
         * Adds a load balancer.
         *
         * @param nodeName its name, unique in the cluster
         * @param address its own IP address
         * @param interfaceName the interface of its virtual addresses
         * @return this
         */
        public Builder node(String nodeName, String address, String interfaceName) {
            return node(Node.of(nodeName, address).on(interfaceName));
        }

        /**
         * Adds a load balancer.
         *
         * @param node the load balancer
         * @return this
         */
        public Builder node(Node node) {
            nodes.add(node);
            return this;
        }

        /**
         * Adds a virtual address without authentication.
         *
         * @param address the address with the length of its network's prefix, for example {@code 10.0.1.100/24}
         * @param routerId its virtual router, 1 to 255
         * @return this
         */
        public Builder virtualIp(String address, int routerId) {
            virtualIps.add(new VirtualIp(address, routerId, Optional.empty()));
            return this;
        }

        /**
         * Adds a virtual IPv4 address whose advertisements carry a password.
         *
         * @param address the address with the length of its network's prefix, for example {@code 10.0.1.100/24}
         * @param routerId its virtual router, 1 to 255
         * @param password at most 8 characters
         * @return this
         */
        public Builder virtualIp(String address, int routerId, String password) {
            virtualIps.add(new VirtualIp(address, routerId, Optional.of(password)));
            return this;
        }

        /**
         * Sets the regions that answer for this one.
         *
         * @param regions their names in the order they are tried
         * @return this
         */
        public Builder fallback(String... regions) {
            fallback = List.of(regions);
            return this;
        }

        Region build() {
            return new Region(name, hostLabel, nodes, virtualIps, fallback);
        }
    }
}
