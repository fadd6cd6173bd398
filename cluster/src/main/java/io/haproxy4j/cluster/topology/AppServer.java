// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

/**
 * A server of an application.
 *
 * @param name its name, unique among the application's servers of a region
 * @param address its IP address or host name
 * @param port its port
 * @param backup whether it is used only when no other server of its region is up; clients that ask for no region are
 *     spread over all servers of all regions, these included
 * @param weight its share of the requests in proportion to the other servers, 0 to 256; {@value #DEFAULT_WEIGHT} unless set, so
 *     that a part of it can be set at run time
 */
public record AppServer(
        String name,
        String address,
        int port,
        boolean backup,
        @Otherwise("" + DEFAULT_WEIGHT) int weight) {

    /** The weight of servers for which no other is set. */
    public static final int DEFAULT_WEIGHT = 100;
}
