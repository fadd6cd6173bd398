// SPDX-License-Identifier: Apache-2.0
/** Stick tables. */
@NullMarked
package io.haproxy4j.runtime.tables;

import org.jspecify.annotations.NullMarked;
