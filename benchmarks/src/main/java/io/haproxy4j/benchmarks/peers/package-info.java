// SPDX-License-Identifier: Apache-2.0
/** Measurements of the peers protocol. */
@NullMarked
package io.haproxy4j.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
