// SPDX-License-Identifier: Apache-2.0
/** Closed sets of words that keepalived's keywords take. */
@NullMarked
package io.haproxy4j.keepalived.value;

import org.jspecify.annotations.NullMarked;
