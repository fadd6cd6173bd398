// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where the cluster lives: which address everything has. The cluster is the same on real machines and on loopback.
 *
 * @param node address of a load balancer
 * @param everyAddress whether a load balancer listens on all addresses of its machine, so that it takes the traffic of
 *     the region's virtual address too
 * @param application address of an application server, by region and number
 * @param httpPort port for HTTP
 * @param httpsPort port for HTTPS
 * @param certificate PEM file with certificate and key
 * @param adminSocket path of the admin socket
 * @param account whether the process starts as root and becomes the user of this name
 */
record Site(
        Function<Node, String> node,
        boolean everyAddress,
        BiFunction<Region, Integer, InetSocketAddress> application,
        int httpPort,
        int httpsPort,
        String certificate,
        String adminSocket,
        Optional<String> account) {

    /** A region of the cluster. */
    enum Region {
        A(0),
        B(1),
        C(2);

        private final int number;

        Region(int number) {
            this.number = number;
        }

        /** The second number of its addresses. */
        int number() {
            return number;
        }

        List<Node> nodes() {
            return List.of(new Node(this, 1), new Node(this, 2));
        }

        String backend() {
            return "be_region_" + label();
        }

        String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A load balancer.
     *
     * @param region where it is
     * @param number 1 or 2
     */
    record Node(Region region, int number) {

        /** Its name among its peers. */
        @Override
        public String toString() {
            return "haproxy-region" + region + "-" + number;
        }
    }

    static final List<Node> NODES = Stream.of(Region.values())
            .flatMap(region -> region.nodes().stream())
            .toList();

    /** Four machines per region in 10.0.0.0/8: two load balancers and two application servers. */
    static Site machines(String certificate) {
        return new Site(
                node -> "10." + node.region().number() + ".1." + node.number(),
                true,
                (region, number) -> InetSocketAddress.createUnresolved("10." + region.number() + ".2." + number, 80),
                80,
                443,
                certificate,
                "/run/haproxy/admin.sock",
                Optional.of("haproxy"));
    }

    String listen(Node self, int port) {
        return (everyAddress ? "" : node.apply(self)) + ":" + port;
    }

    Site adminSocket(String path) {
        return new Site(node, everyAddress, application, httpPort, httpsPort, certificate, path, account);
    }
}
