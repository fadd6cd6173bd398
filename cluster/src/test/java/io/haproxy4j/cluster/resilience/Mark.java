// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

/**
 * Something that was done to the site.
 *
 * @param at when
 * @param text what
 * @param ends whether a HAProxy came to its end by it
 */
record Mark(long at, String text, boolean ends) {}
