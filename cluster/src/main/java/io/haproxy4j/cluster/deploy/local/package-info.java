// SPDX-License-Identifier: Apache-2.0
/**
 * A node on this machine as the target of a deployment. {@link io.haproxy4j.cluster.deploy.local.LocalTarget} is where to
 * begin; it needs the folder of the node's files and the sockets of its HAProxy.
 */
@NullMarked
package io.haproxy4j.cluster.deploy.local;

import org.jspecify.annotations.NullMarked;
