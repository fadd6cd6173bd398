// SPDX-License-Identifier: Apache-2.0
/** Values that arguments take: sizes, durations and HAProxy's closed sets of words. */
@NullMarked
package io.haproxy4j.config.value;

import org.jspecify.annotations.NullMarked;
