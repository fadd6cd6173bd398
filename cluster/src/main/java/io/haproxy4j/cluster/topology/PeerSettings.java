// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import java.util.Optional;

/**
 * How the nodes share what they know about clients.
 *
 * @param port the port on each node
 * @param tls how the connections are encrypted; empty if they are not
 */
public record PeerSettings(@Otherwise("10000") int port, Optional<Tls> tls) {

    /**
     * Files of the encryption, the same paths on each node. Each side must show a certificate of the authority.
     *
     * @param certificate file with the node's certificate and key
     * @param authority file with the certificate that has signed them all
     */
    public record Tls(String certificate, String authority) {}

    /**
     * Connections in clear text.
     *
     * @param port the port on each node
     * @return the settings
     */
    public static PeerSettings plain(int port) {
        return new PeerSettings(port, Optional.empty());
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
        return new PeerSettings(port, Optional.of(new Tls(certificate, authority)));
    }
}
