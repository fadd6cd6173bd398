// SPDX-License-Identifier: Apache-2.0
/** The real HAProxy binary as the judge of a configuration. */
@NullMarked
package io.haproxy4j.config.check;

import org.jspecify.annotations.NullMarked;
