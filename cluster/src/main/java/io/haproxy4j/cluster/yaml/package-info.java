// SPDX-License-Identifier: Apache-2.0
/** Writes YAML. */
@NullMarked
package io.haproxy4j.cluster.yaml;

import org.jspecify.annotations.NullMarked;
