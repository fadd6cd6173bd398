// SPDX-License-Identifier: Apache-2.0
/** Shared by the areas of the API; not exported. */
@NullMarked
package io.haproxy4j.runtime.internal;

import org.jspecify.annotations.NullMarked;
