// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

/**
 * An element in its place.
 *
 * @param glued whether it continues the word of the part before it
 * @param element the element
 */
public record Part(boolean glued, Element element) {}
