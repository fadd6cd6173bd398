// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

/**
 * One or more of the same.
 *
 * @param element what is repeated
 * @param join what stands between two of them
 */
public record Repeated(Element element, Join join) implements Element {

    /** What separates repetitions. */
    public enum Join {
        /** Blanks: each is a word or several. */
        WORDS("..."),
        /** Commas: all of them are one word. */
        COMMAS(",...");

        private final String mark;

        Join(String mark) {
            this.mark = mark;
        }
    }

    /** {@return the element with three dots} */
    @Override
    public String toString() {
        return element + join.mark;
    }
}
