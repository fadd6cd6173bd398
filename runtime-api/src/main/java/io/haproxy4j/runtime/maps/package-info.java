// SPDX-License-Identifier: Apache-2.0
/** Maps and ACLs, with transactions. */
@NullMarked
package io.haproxy4j.runtime.maps;

import org.jspecify.annotations.NullMarked;
