// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import java.util.Optional;

/**
 * What is the same on the machines of all nodes.
 *
 * @param account user and group that HAProxy becomes, shut up in {@code /var/lib/haproxy}; empty where it is started by
 *     an ordinary user and remains one
 * @param adminSocket path of the socket that takes commands
 * @param programs folder of the programs that keepalived runs
 * @param listenOn where clients are expected
 */
public record HostSettings(
        @Otherwise("haproxy") Optional<String> account,
        @Otherwise("/run/haproxy/admin.sock") String adminSocket,
        @Otherwise("/usr/local/lib/haproxy4j") String programs,
        @Otherwise("every-address") ListenOn listenOn) {

    /** Where clients are expected. */
    public enum ListenOn {
        /** On all addresses of the machine, so that a node takes the traffic of a virtual address once it has it. */
        EVERY_ADDRESS,
        /** On the node's own address only, so that several nodes fit on one machine. */
        NODE_ADDRESS
    }

    /** {@return a machine as Debian sets it up} */
    public static HostSettings debian() {
        return new HostSettings(
                Optional.of("haproxy"), "/run/haproxy/admin.sock", "/usr/local/lib/haproxy4j", ListenOn.EVERY_ADDRESS);
    }

    /**
     * Several nodes on one machine, run by an ordinary user.
     *
     * @param adminSocket path of the socket that takes commands
     * @param programs folder of the programs that keepalived runs
     * @return the settings
     */
    public static HostSettings shared(String adminSocket, String programs) {
        return new HostSettings(Optional.empty(), adminSocket, programs, ListenOn.NODE_ADDRESS);
    }
}
