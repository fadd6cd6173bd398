// SPDX-License-Identifier: Apache-2.0
/** The cluster as a picture. */
@NullMarked
package io.haproxy4j.cluster.picture;

import org.jspecify.annotations.NullMarked;
