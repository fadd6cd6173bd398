// SPDX-License-Identifier: Apache-2.0
/**
 * The cluster as a value: every file of it, and what changed between two plans.
 *
 * <ul>
 *   <li>{@link io.haproxy4j.cluster.topology}: what a cluster consists of; begin here.
 *   <li>{@link io.haproxy4j.cluster.change}: what brings a running HAProxy from one configuration to another.
 *   <li>{@link io.haproxy4j.cluster.deploy}: how a plan gets to the nodes, and back; to those on this machine by {@link
 *       io.haproxy4j.cluster.deploy.local}, to others by {@link io.haproxy4j.cluster.deploy.ansible}.
 *   <li>{@link io.haproxy4j.cluster.failover}: who takes the load while something is wrong.
 *   <li>{@link io.haproxy4j.cluster.convergence}: whether all nodes have the same stick table entries.
 *   <li>{@link io.haproxy4j.cluster.monitoring}: metrics that neither HAProxy nor keepalived exports, and a lint for those
 *       that do not exist.
 * </ul>
 */
@NullMarked
package io.haproxy4j.cluster;

import org.jspecify.annotations.NullMarked;
