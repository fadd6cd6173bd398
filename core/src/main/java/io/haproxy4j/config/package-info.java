// SPDX-License-Identifier: Apache-2.0
/** HAProxy configuration as typed, immutable data. */
@NullMarked
package io.haproxy4j.config;

import org.jspecify.annotations.NullMarked;
