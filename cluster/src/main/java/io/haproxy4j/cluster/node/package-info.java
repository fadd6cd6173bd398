// SPDX-License-Identifier: Apache-2.0
/** What a node reads: its configuration of HAProxy and keepalived, and the programs keepalived runs. */
@NullMarked
package io.haproxy4j.cluster.node;

import org.jspecify.annotations.NullMarked;
