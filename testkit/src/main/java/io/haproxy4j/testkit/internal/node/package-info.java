// SPDX-License-Identifier: Apache-2.0
/** Nodes made of Linux namespaces, and the switch between them. */
@NullMarked
package io.haproxy4j.testkit.internal.node;

import org.jspecify.annotations.NullMarked;
