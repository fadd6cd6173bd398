// SPDX-License-Identifier: Apache-2.0
/**
 * Failover with real nodes: {@link io.haproxy4j.cluster.failover.FailoverController} looks at them, lets the core in
 * {@link io.haproxy4j.cluster.failover.decision} decide, and carries out what it decides, in threads of the caller.
 *
 * <h2>When the controller cannot be sure</h2>
 *
 * <table>
 * <caption>What it does by default where it sees less than everything</caption>
 * <tr><th>Situation</th><th>How it shows</th><th>What is done</th><th>Otherwise</th></tr>
 * <tr><td>Two nodes of a region hold its address</td><td>both keepalived say MASTER for longer than {@code
 *     splitAfter}</td><td>reported; both keep it, for each serves those who reach it</td><td>{@code KEEP_ONE}: all but
 *     one leave</td></tr>
 * <tr><td>A node is silent and no other node of its region serves</td><td>{@code Blocked}</td><td>it keeps the
 *     address</td><td>{@code onlyIfAnotherServes} off: it leaves</td></tr>
 * <tr><td>The peers are partitioned</td><td>a node has fewer peers than nodes answer</td><td>no region is brought back,
 *     for sessions would be lost; one that is down is still taken out</td><td>convergence is the gate for planned
 *     work</td></tr>
 * <tr><td>A few nodes see a server down, most see it up</td><td>no majority</td><td>it is up</td><td></td></tr>
 * <tr><td>The controller is cut off</td><td>fewer nodes than the quorum answer</td><td>nothing at all; HAProxy and
 *     keepalived go on by themselves</td><td>another {@code quorum}</td></tr>
 * <tr><td>A node that may send to the old primary is silent</td><td>{@code Blocked}</td><td>no server is made
 *     primary</td><td>{@code outside}: once the old one is fenced by other means, the silent node does not
 *     matter</td></tr>
 * <tr><td>No other region is well</td><td>{@code Blocked}</td><td>the last region stays in, unwell or not</td><td></td></tr>
 * <tr><td>Several controllers run</td><td></td><td>all act</td><td>{@link
 *     io.haproxy4j.cluster.failover.FailoverController#leads}, told by whoever elects them</td></tr>
 * <tr><td>The memory cannot be written</td><td>{@code poll} throws</td><td>nothing at all</td><td></td></tr>
 * </table>
 */
@NullMarked
package io.haproxy4j.cluster.failover;

import org.jspecify.annotations.NullMarked;
