// SPDX-License-Identifier: Apache-2.0
/** Bringing new files to nodes, one after the other, with a way back. */
@NullMarked
package io.haproxy4j.cluster.deploy;

import org.jspecify.annotations.NullMarked;
