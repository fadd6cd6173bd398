// SPDX-License-Identifier: Apache-2.0
/** Turns the catalogue into the keyword methods of module core. */
@NullMarked
package io.haproxy4j.codegen.generate;

import org.jspecify.annotations.NullMarked;
