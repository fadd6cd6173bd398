// SPDX-License-Identifier: Apache-2.0
/** How a backend can choose a server. */
@NullMarked
package io.haproxy4j.config.balance;

import org.jspecify.annotations.NullMarked;
