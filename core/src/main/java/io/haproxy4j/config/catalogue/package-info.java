// SPDX-License-Identifier: Apache-2.0
/** What HAProxy understands, release by release: the catalogue from which the typed methods were generated, as data. */
@NullMarked
package io.haproxy4j.config.catalogue;

import org.jspecify.annotations.NullMarked;
