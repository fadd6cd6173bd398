// SPDX-License-Identifier: Apache-2.0
/** How a cluster is watched: what Prometheus asks, when it raises an alert, what Grafana shows, and the metrics HAProxy lacks. */
@NullMarked
package io.haproxy4j.cluster.monitoring;

import org.jspecify.annotations.NullMarked;
