// SPDX-License-Identifier: Apache-2.0
/** The catalogue: what HAProxy accepts, joined with what people have written about it. */
@NullMarked
package io.haproxy4j.codegen;

import org.jspecify.annotations.NullMarked;
