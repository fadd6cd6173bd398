// SPDX-License-Identifier: Apache-2.0
/** Connections to a CLI socket: unix through jnr-unixsocket or the JDK, and TCP. */
@NullMarked
package io.haproxy4j.runtime.transport;

import org.jspecify.annotations.NullMarked;
