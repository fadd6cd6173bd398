// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

import java.util.List;

/**
 * Elements one after the other.
 *
 * @param parts the elements; the first one is glued only where the whole sequence continues a word
 */
public record Sequence(List<Part> parts) {

    /** Takes a copy of the list. */
    public Sequence {
        parts = List.copyOf(parts);
    }

    /** {@return the elements, with a blank where a new word begins} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            if (!text.isEmpty() && !part.glued()) {
                text.append(' ');
            }
            text.append(part.element());
        }
        return text.toString();
    }
}
