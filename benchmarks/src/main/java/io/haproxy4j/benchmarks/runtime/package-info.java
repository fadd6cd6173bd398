// SPDX-License-Identifier: Apache-2.0
/** The runtime API against a bare socket loop, with a real HAProxy on the other side. */
@NullMarked
package io.haproxy4j.benchmarks.runtime;

import org.jspecify.annotations.NullMarked;
