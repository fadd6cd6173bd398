// SPDX-License-Identifier: Apache-2.0
/** Rules: actions by rule set, and when they apply. */
@NullMarked
package io.haproxy4j.config.rule;

import org.jspecify.annotations.NullMarked;
