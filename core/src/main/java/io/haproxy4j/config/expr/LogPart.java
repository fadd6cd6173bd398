// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

/** A part of a log format: text, or a value. */
public sealed interface LogPart permits LogText, LogItem {}
