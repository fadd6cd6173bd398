// SPDX-License-Identifier: Apache-2.0
/** Where the real programs come from: a given path, the machine, the cache, or the machine's own Debian mirror. */
@NullMarked
package io.haproxy4j.testkit.internal.program;

import org.jspecify.annotations.NullMarked;
