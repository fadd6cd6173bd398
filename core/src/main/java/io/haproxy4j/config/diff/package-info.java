// SPDX-License-Identifier: Apache-2.0
/** What is different between two configurations, whatever they look like. */
@NullMarked
package io.haproxy4j.config.diff;

import org.jspecify.annotations.NullMarked;
