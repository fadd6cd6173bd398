// SPDX-License-Identifier: Apache-2.0
/** Arguments of keyword methods as words. */
@NullMarked
package io.haproxy4j.config.argument;

import org.jspecify.annotations.NullMarked;
