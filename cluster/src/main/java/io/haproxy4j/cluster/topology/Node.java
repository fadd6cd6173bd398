// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

/**
 * A load balancer: a machine with HAProxy and keepalived.
 *
 * @param name its name among its peers, in metrics and in the Ansible inventory; unique in the cluster
 * @param address its own IP address, where its peers, its operators and its monitoring reach it
 * @param interfaceName the network interface its region's virtual addresses are on
 */
public record Node(
        String name, String address, @Otherwise("eth0") String interfaceName) {

    /**
     * One of its ports.
     *
     * @param port the port
     * @return address and port, an IPv6 address in brackets
     */
    public String at(int port) {
        return (address.indexOf(':') < 0 ? address : "[" + address + "]") + ":" + port;
    }
}
