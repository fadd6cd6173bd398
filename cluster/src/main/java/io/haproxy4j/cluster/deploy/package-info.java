// SPDX-License-Identifier: Apache-2.0
/** Bringing plans to nodes, one after the other or regions side by side, with a way back. */
@NullMarked
package io.haproxy4j.cluster.deploy;

import org.jspecify.annotations.NullMarked;
