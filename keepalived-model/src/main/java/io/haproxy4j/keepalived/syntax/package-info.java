// SPDX-License-Identifier: Apache-2.0
/**
 * {@code keepalived.conf} as it stands in the file: every byte kept, macros unexpanded, edited word by word; and what it
 * says once its macros are expanded.
 */
@NullMarked
package io.haproxy4j.keepalived.syntax;

import org.jspecify.annotations.NullMarked;
