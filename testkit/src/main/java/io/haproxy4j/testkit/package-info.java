// SPDX-License-Identifier: Apache-2.0
/** Real HAProxy and keepalived processes for tests: finding the programs, starting, reloading, killing them. */
@NullMarked
package io.haproxy4j.testkit;

import org.jspecify.annotations.NullMarked;
