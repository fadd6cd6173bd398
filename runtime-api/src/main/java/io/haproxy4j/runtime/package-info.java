// SPDX-License-Identifier: Apache-2.0
/** Client for HAProxy's admin socket and master CLI. */
@NullMarked
package io.haproxy4j.runtime;

import org.jspecify.annotations.NullMarked;
