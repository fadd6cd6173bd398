// SPDX-License-Identifier: Apache-2.0
/** keepalived configuration as typed, immutable data. */
@NullMarked
package io.haproxy4j.keepalived;

import org.jspecify.annotations.NullMarked;
