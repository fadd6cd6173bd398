// SPDX-License-Identifier: Apache-2.0
/** Statistics of proxies and servers. */
@NullMarked
package io.haproxy4j.runtime.stats;

import org.jspecify.annotations.NullMarked;
