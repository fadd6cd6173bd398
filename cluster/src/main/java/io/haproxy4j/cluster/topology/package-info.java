// SPDX-License-Identifier: Apache-2.0
/** What a cluster consists of: regions, nodes, virtual addresses, applications, and how it is run and watched. */
@NullMarked
package io.haproxy4j.cluster.topology;

import org.jspecify.annotations.NullMarked;
