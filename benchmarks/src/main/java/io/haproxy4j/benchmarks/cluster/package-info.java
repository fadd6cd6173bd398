// SPDX-License-Identifier: Apache-2.0
/** Measurements of plans. */
@NullMarked
package io.haproxy4j.benchmarks.cluster;

import org.jspecify.annotations.NullMarked;
