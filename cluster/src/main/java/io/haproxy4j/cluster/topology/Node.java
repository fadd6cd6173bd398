// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import java.util.Optional;

/**
 * A load balancer: a machine with HAProxy and keepalived.
 *
 * @param name its name among its peers, in metrics and in the Ansible inventory; unique in the cluster
 * @param address its own IP address, where its peers, its operators and its monitoring reach it
 * @param interfaceName the network interface its region's virtual addresses are on
 * @param peerOutside where the peers of other regions reach it; empty if at its own address
 */
public record Node(
        String name, String address, @Otherwise("eth0") String interfaceName, Optional<PeerAddress> peerOutside) {

    /**
     * A node on {@code eth0} that all peers reach at its own address.
     *
     * @param name its name
     * @param address its own IP address
     * @return the node
     */
    public static Node of(String name, String address) {
        return new Node(name, address, "eth0", Optional.empty());
    }

    /**
     * The same with its virtual addresses on another interface.
     *
     * @param other name of the interface
     * @return the node
     */
    public Node on(String other) {
        return new Node(name, address, other, peerOutside);
    }

    /**
     * The same for peers of other regions, who reach it elsewhere.
     *
     * @param outside the IP address they see
     * @param port the port there
     * @return the node
     */
    public Node peerOutside(String outside, int port) {
        return new Node(name, address, interfaceName, Optional.of(new PeerAddress(outside, port)));
    }

    /** {@return whether its address is an IPv6 address} */
    public boolean isIpv6() {
        return address.indexOf(':') >= 0;
    }

    /**
     * One of its ports.
     *
     * @param port the port
     * @return address and port, an IPv6 address in brackets
     */
    public String at(int port) {
        return (isIpv6() ? "[" + address + "]" : address) + ":" + port;
    }
}
