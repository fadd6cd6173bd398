// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

/**
 * A value the user gives.
 *
 * @param name what it means, a name for a parameter
 * @param type what it may be
 * @param span the releases that take it
 */
public record Argument(String name, ArgumentType type, Span span) implements Element {

    /** {@return {@code <name:type>} or {@code <name:type>@3.0}} */
    @Override
    public String toString() {
        return "<" + name + ":" + type + ">" + span;
    }
}
