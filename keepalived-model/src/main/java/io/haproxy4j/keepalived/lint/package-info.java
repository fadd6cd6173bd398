// SPDX-License-Identifier: Apache-2.0
/** Traps that {@code keepalived -t} lets pass, in one configuration and between the nodes of a group. */
@NullMarked
package io.haproxy4j.keepalived.lint;

import org.jspecify.annotations.NullMarked;
