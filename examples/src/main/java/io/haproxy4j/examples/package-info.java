// SPDX-License-Identifier: Apache-2.0
/** Programs a newcomer runs: start with {@link io.haproxy4j.examples.MultiRegionCluster}. */
@NullMarked
package io.haproxy4j.examples;

import org.jspecify.annotations.NullMarked;
