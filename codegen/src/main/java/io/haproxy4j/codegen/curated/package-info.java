// SPDX-License-Identifier: Apache-2.0
/** What people have written about each keyword: arguments, sample, description. */
@NullMarked
package io.haproxy4j.codegen.curated;

import org.jspecify.annotations.NullMarked;
