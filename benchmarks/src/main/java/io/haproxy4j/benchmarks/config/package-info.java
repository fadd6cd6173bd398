// SPDX-License-Identifier: Apache-2.0
/** How long it takes to build and write configurations. */
@NullMarked
package io.haproxy4j.benchmarks.config;

import org.jspecify.annotations.NullMarked;
