// SPDX-License-Identifier: Apache-2.0
/** The catalogue of what keepalived understands, and the builders made from it. */
@NullMarked
package io.haproxy4j.codegen.keepalived;

import org.jspecify.annotations.NullMarked;
