// SPDX-License-Identifier: Apache-2.0
/**
 * What keepalived 2.2 to 2.4 accept: every keyword with its block, its arguments and the versions that know it. Data, read
 * from one table of this module.
 */
@NullMarked
package io.haproxy4j.keepalived.catalogue;

import org.jspecify.annotations.NullMarked;
