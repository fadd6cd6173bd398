// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

/**
 * What could have stood where reading stopped.
 *
 * @param element a literal or an argument
 * @param span the releases in which it could
 */
public record Expectation(Element element, Span span) {

    /** {@return how a message names it: the literal in quotes, or the name and the type of the argument} */
    @Override
    public String toString() {
        if (element instanceof Literal literal) {
            return "\"" + literal.text() + "\"";
        }
        return element instanceof Argument argument ? argument.name() + " (" + argument.type() + ")" : "" + element;
    }
}
