// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the nodes share what they know about clients.
 *
 * @param port the port on each node
 * @param tls how the connections are encrypted; empty if they are not
 * @param observers programs that are peers as the nodes are
 */
public record PeerSettings(@Otherwise("10000") int port, Optional<Tls> tls, List<Observer> observers) {

    /** Copies the list. */
    public PeerSettings {
        observers = List.copyOf(observers);
    }

    /**
     * Files of the encryption, the same paths on each node. Each side must show a certificate of the authority.
     *
     * @param certificate file with the node's certificate and key
     * @param authority file with the certificate that has signed them all
     */
    public record Tls(String certificate, String authority) {}

    /**
     * A program that is one more peer of every node, for example a
     * {@link io.haproxy4j.cluster.convergence.ConvergenceMonitor}. It counts as the nodes do: while it is not connected,
     * the alert for lost peers is raised.
     *
     * @param name its name among the peers
     * @param address where the nodes dial it
     * @param port the port there; for a program that only dials itself, any that is free
     */
    public record Observer(String name, String address, int port) {}

    /**
     * Connections in clear text.
     *
     * @param port the port on each node
     * @return the settings
     */
    public static PeerSettings plain(int port) {
        return new PeerSettings(port, Optional.empty(), List.of());
    }

    /**
     * Encrypted connections.
     *
     * @param port the port on each node
     * @param certificate file with the node's certificate and key
     * @param authority file with the certificate that has signed them all
     * @return the settings
     */
    public static PeerSettings tls(int port, String certificate, String authority) {
        return new PeerSettings(port, Optional.of(new Tls(certificate, authority)), List.of());
    }

    /**
     * The same with one more observer.
     *
     * @param name its name among the peers
     * @param address where the nodes dial it
     * @param at the port there; for a program that only dials itself, any that is free
     * @return the settings
     */
    public PeerSettings observer(String name, String address, int at) {
        return new PeerSettings(
                port,
                tls,
                Stream.concat(observers.stream(), Stream.of(new Observer(name, address, at)))
                        .toList());
    }
}
