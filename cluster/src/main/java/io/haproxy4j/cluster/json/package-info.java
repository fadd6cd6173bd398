// SPDX-License-Identifier: Apache-2.0
/** JSON as it is planned: laid out for people, the same for the same content. */
@NullMarked
package io.haproxy4j.cluster.json;

import org.jspecify.annotations.NullMarked;
