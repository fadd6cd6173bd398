// SPDX-License-Identifier: Apache-2.0
/** Frontends and backends. */
@NullMarked
package io.haproxy4j.runtime.proxies;

import org.jspecify.annotations.NullMarked;
