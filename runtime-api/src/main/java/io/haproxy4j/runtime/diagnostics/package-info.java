// SPDX-License-Identifier: Apache-2.0
/** What helps to find a problem: events, errors, traces, threads, memory. */
@NullMarked
package io.haproxy4j.runtime.diagnostics;

import org.jspecify.annotations.NullMarked;
