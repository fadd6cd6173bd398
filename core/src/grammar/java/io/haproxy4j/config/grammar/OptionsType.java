// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

/**
 * Options of a line, each a keyword of a scope of its own with its arguments.
 *
 * @param scope the scope, such as {@code server}
 */
public record OptionsType(String scope) implements ArgumentType {

    /** {@return {@code options(server)}} */
    @Override
    public String toString() {
        return "options(" + scope + ")";
    }
}
