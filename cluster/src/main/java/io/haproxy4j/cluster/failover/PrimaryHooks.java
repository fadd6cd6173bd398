// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover;

import java.io.IOException;

/**
 * What must be done to the servers themselves when the primary of a service changes ({@link
 * io.haproxy4j.cluster.failover.decision.PrimaryPolicy#outside()}). Both must do no harm when done twice.
 */
public interface PrimaryHooks {

    /**
     * Makes certain that a server is primary no more: stops it, takes its address, revokes its lease.
     *
     * @param service name of the service
     * @param candidate name of the server
     * @throws IOException if that is not certain
     */
    void fence(String service, String candidate) throws IOException;

    /**
     * Makes a server primary.
     *
     * @param service name of the service
     * @param candidate name of the server
     * @throws IOException if it is not, or if nobody knows
     */
    void promote(String service, String candidate) throws IOException;
}
