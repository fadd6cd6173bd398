// SPDX-License-Identifier: Apache-2.0
/** Shared by the builder and lint; not exported. */
@NullMarked
package io.haproxy4j.keepalived.internal;

import org.jspecify.annotations.NullMarked;
