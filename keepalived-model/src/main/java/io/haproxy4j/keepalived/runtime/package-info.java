// SPDX-License-Identifier: Apache-2.0
/**
 * A running keepalived: what it reports (events, status), what it is told (signals, priorities), and whether the addresses
 * are where it says. No class here starts a thread.
 */
@NullMarked
package io.haproxy4j.keepalived.runtime;

import org.jspecify.annotations.NullMarked;
