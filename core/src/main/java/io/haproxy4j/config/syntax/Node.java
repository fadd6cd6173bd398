// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

/** A line, or a conditional block of lines. */
public sealed interface Node permits Line, Conditional {}
