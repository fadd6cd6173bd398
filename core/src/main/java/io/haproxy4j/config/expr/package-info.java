// SPDX-License-Identifier: Apache-2.0
/** Sample expressions, conditions and log formats. */
@NullMarked
package io.haproxy4j.config.expr;

import org.jspecify.annotations.NullMarked;
