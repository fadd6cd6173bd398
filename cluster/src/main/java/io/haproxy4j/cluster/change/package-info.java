// SPDX-License-Identifier: Apache-2.0
/** What it takes to bring a running HAProxy to another configuration. */
@NullMarked
package io.haproxy4j.cluster.change;

import org.jspecify.annotations.NullMarked;
