// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

import java.util.Set;

/** Which nodes hold the address of a region from a moment on. */
record Holder(long at, String region, Set<String> nodes) {}
