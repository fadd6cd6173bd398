// SPDX-License-Identifier: Apache-2.0
/** The arguments a keyword takes, as a small language: parsed, printed, and matched against samples. */
@NullMarked
package io.haproxy4j.config.grammar;

import org.jspecify.annotations.NullMarked;
