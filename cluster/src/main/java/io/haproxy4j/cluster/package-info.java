// SPDX-License-Identifier: Apache-2.0
/** The cluster as a value. */
@NullMarked
package io.haproxy4j.cluster;

import org.jspecify.annotations.NullMarked;
