// SPDX-License-Identifier: Apache-2.0
/** The CLI protocol without I/O: requests to bytes, bytes to replies, replies to outcomes. */
@NullMarked
package io.haproxy4j.runtime.protocol;

import org.jspecify.annotations.NullMarked;
