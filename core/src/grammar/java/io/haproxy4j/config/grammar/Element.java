// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

/**
 * A piece of a keyword's arguments. {@code toString} gives the text it is parsed from.
 *
 * <ul>
 *   <li>{@link Literal}: {@code len}, a fixed piece of a word
 *   <li>{@link Argument}: {@code <delay:time(ms)>}, a value the user gives
 *   <li>{@link OptionalPart}: {@code [ ... ]}, may be left out
 *   <li>{@link Choice}: {@code ( a | b )}, one of several
 *   <li>{@link Repeated}: {@code x...} or {@code x,...}, one or more
 * </ul>
 */
public sealed interface Element permits Literal, Argument, OptionalPart, Choice, Repeated {}
