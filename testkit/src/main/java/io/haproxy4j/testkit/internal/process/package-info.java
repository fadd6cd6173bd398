// SPDX-License-Identifier: Apache-2.0
/** What a started process needs around it: its log lines, its sockets, its relatives in the process table. */
@NullMarked
package io.haproxy4j.testkit.internal.process;

import org.jspecify.annotations.NullMarked;
