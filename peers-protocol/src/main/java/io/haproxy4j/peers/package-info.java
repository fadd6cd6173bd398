// SPDX-License-Identifier: Apache-2.0
/** Codec, session and table replica for HAProxy's peers protocol. */
@NullMarked
package io.haproxy4j.peers;

import org.jspecify.annotations.NullMarked;
