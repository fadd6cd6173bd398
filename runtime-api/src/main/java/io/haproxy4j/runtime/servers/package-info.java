// SPDX-License-Identifier: Apache-2.0
/** Servers: state, weight, address, checks, adding and removing. */
@NullMarked
package io.haproxy4j.runtime.servers;

import org.jspecify.annotations.NullMarked;
