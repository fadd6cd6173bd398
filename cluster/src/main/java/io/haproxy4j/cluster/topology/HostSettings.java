// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import java.util.Optional;

/**
 * What is the same on the machines of all nodes. {@value #NODE} in a path stands for the name of the node, for nodes that
 * share a machine.
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

    /** What stands for the name of the node in a path. */
    public static final String NODE = "{node}";

    /** Where clients are expected. */
    public enum ListenOn {
        /**
         * On all addresses of the machine, so that a node takes the traffic of a virtual address once it has it; those of
         * IPv6 if a node of the cluster has one.
         */
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
     * @param adminSocket path of the socket that takes commands, with {@value #NODE} in it
     * @param programs folder of the programs that keepalived runs, with {@value #NODE} in it
     * @return the settings
     */
    public static HostSettings shared(String adminSocket, String programs) {
        return new HostSettings(Optional.empty(), adminSocket, programs, ListenOn.NODE_ADDRESS);
    }

    /**
     * The same with another folder for the programs.
     *
     * @param folder folder of the programs that keepalived runs
     * @return the settings
     */
    public HostSettings programs(String folder) {
        return new HostSettings(account, adminSocket, folder, listenOn);
    }

    /**
     * The socket of a node.
     *
     * @param node the node
     * @return the path of the socket that takes its commands
     */
    public String adminSocket(Node node) {
        return adminSocket.replace(NODE, node.name());
    }

    /**
     * The programs of a node.
     *
     * @param node the node
     * @return the folder of the programs that its keepalived runs
     */
    public String programs(Node node) {
        return programs.replace(NODE, node.name());
    }
}
