// SPDX-License-Identifier: Apache-2.0
/** The process: info, variables, limits, modes. */
@NullMarked
package io.haproxy4j.runtime.process;

import org.jspecify.annotations.NullMarked;
