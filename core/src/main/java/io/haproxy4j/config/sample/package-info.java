// SPDX-License-Identifier: Apache-2.0
/** How sample expressions and log formats are spelled: where their parts begin and end. */
@NullMarked
package io.haproxy4j.config.sample;

import org.jspecify.annotations.NullMarked;
