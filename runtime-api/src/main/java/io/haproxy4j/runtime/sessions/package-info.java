// SPDX-License-Identifier: Apache-2.0
/** Streams that are being handled. */
@NullMarked
package io.haproxy4j.runtime.sessions;

import org.jspecify.annotations.NullMarked;
