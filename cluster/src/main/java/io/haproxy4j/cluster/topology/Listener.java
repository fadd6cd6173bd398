// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import java.util.List;

/**
 * A port for clients.
 *
 * @param port the port
 * @param certificates files or folders with certificates and keys, on each node; empty for plain HTTP, which is
 *     redirected to HTTPS, to the first other port that has some, when there is one
 */
public record Listener(int port, List<String> certificates) {

    /** Copies the list. */
    public Listener {
        certificates = List.copyOf(certificates);
    }

    /**
     * A port for plain HTTP.
     *
     * @param port the port
     * @return the listener
     */
    public static Listener http(int port) {
        return new Listener(port, List.of());
    }

    /**
     * A port for HTTPS, HTTP/2 included.
     *
     * @param port the port
     * @param certificates files or folders with certificates and keys
     * @return the listener
     */
    public static Listener https(int port, String... certificates) {
        return new Listener(port, List.of(certificates));
    }
}
