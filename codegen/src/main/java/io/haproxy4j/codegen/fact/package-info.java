// SPDX-License-Identifier: Apache-2.0
/** What the releases of HAProxy were seen to accept: keywords, rules, expressions and commands. */
@NullMarked
package io.haproxy4j.codegen.fact;

import org.jspecify.annotations.NullMarked;
