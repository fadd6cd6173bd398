// SPDX-License-Identifier: Apache-2.0
/**
 * The files with an entry per line that a configuration names: certificates with their names (crt-list), maps, and
 * patterns of ACLs. HAProxy reads them without quotes and escapes, so what a line cannot say is refused.
 */
@NullMarked
package io.haproxy4j.config.lists;

import org.jspecify.annotations.NullMarked;
