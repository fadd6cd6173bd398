// SPDX-License-Identifier: Apache-2.0
/**
 * Bringing plans to nodes, one after the other or regions side by side, with a way back.
 *
 * <ul>
 *   <li>{@link io.haproxy4j.cluster.deploy.Rollout}: a way to bring a whole plan to its nodes. {@link
 *       io.haproxy4j.cluster.deploy.Deployment} does it step by step through a {@link
 *       io.haproxy4j.cluster.deploy.NodeTarget} for each node; {@code ansible} lets the generated playbook do it.
 *   <li>{@link io.haproxy4j.cluster.deploy.NodeSetup}: what one node is to run.
 *   <li>{@link io.haproxy4j.cluster.deploy.DeploymentOrder}, {@link io.haproxy4j.cluster.deploy.Gate} and {@link
 *       io.haproxy4j.cluster.deploy.DeploymentQueue}: which node when, on what condition, and what becomes of requests that
 *       come meanwhile.
 *   <li>{@code local}: a target for a node on this machine.
 * </ul>
 */
@NullMarked
package io.haproxy4j.cluster.deploy;

import org.jspecify.annotations.NullMarked;
