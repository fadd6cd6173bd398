// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

/**
 * A literal or an argument, and the text that was read as it.
 *
 * @param element the literal or the argument
 * @param word the index of the word that holds it, or begins it where it is several words
 * @param offset where it begins in that word
 * @param text its text
 */
public record Leaf(Element element, int word, int offset, String text) {

    /** {@return whether it continues the word of the leaf before it} */
    public boolean glued() {
        return offset > 0;
    }
}
