// SPDX-License-Identifier: Apache-2.0
/** What {@code haproxy -dKall} prints, and how it changes the facts. */
@NullMarked
package io.haproxy4j.codegen.dump;

import org.jspecify.annotations.NullMarked;
