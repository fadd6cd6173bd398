// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

/**
 * A server of an application.
 *
 * @param name its name, unique among the application's servers of a region
 * @param address its IP address or host name
 * @param port its port
 * @param backup whether it is used only when no other server of its region is up
 * @param weight its share of the requests in proportion to the other servers, 0 to 256
 */
public record AppServer(
        String name,
        String address,
        int port,
        boolean backup,
        @Otherwise("1") int weight) {}
