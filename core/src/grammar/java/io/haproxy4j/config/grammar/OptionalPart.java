// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

/**
 * Something that may be left out.
 *
 * @param body what may be left out as a whole
 * @param tight whether it is written without blanks, as a part of a word
 */
public record OptionalPart(Sequence body, boolean tight) implements Element {

    /** {@return {@code [ body ]} or {@code [body]}} */
    @Override
    public String toString() {
        return tight ? "[" + body + "]" : "[ " + body + " ]";
    }
}
