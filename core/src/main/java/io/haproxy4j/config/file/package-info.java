// SPDX-License-Identifier: Apache-2.0
/** Files as the modules of this library write them. Not for applications. */
@NullMarked
package io.haproxy4j.config.file;

import org.jspecify.annotations.NullMarked;
