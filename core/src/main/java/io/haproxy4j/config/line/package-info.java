// SPDX-License-Identifier: Apache-2.0
/** One line of a configuration: words as HAProxy sees them, quoted so that they arrive as they were meant. */
@NullMarked
package io.haproxy4j.config.line;

import org.jspecify.annotations.NullMarked;
