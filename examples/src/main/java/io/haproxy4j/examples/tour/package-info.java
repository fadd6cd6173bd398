// SPDX-License-Identifier: Apache-2.0
/** The samples of {@code docs/tour.md}, one class for each job. */
@NullMarked
package io.haproxy4j.examples.tour;

import org.jspecify.annotations.NullMarked;
