// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

/**
 * Which text stands for an argument.
 *
 * @param argument the argument
 * @param word the index of the word that holds it, or begins it where it is several words
 * @param text its text, without what surrounds it in the word
 */
public record Binding(Argument argument, int word, String text) {}
