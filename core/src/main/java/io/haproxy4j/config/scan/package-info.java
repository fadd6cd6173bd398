// SPDX-License-Identifier: Apache-2.0
/** How HAProxy cuts a line of a configuration into words. Not for applications. */
@NullMarked
package io.haproxy4j.config.scan;

import org.jspecify.annotations.NullMarked;
