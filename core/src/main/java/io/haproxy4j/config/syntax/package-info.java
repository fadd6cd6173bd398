// SPDX-License-Identifier: Apache-2.0
/**
 * {@code haproxy.cfg} as it stands in the file: every byte kept, conditional blocks not decided, edited word by word; and
 * what it says to one release in one environment.
 */
@NullMarked
package io.haproxy4j.config.syntax;

import org.jspecify.annotations.NullMarked;
