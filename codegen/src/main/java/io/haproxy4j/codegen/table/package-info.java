// SPDX-License-Identifier: Apache-2.0
/** Tab-separated tables whose mistakes are reported with file, line and column. */
@NullMarked
package io.haproxy4j.codegen.table;

import org.jspecify.annotations.NullMarked;
