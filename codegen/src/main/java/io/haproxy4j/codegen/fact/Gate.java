// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.fact;

import java.util.Optional;

/** A global directive without which HAProxy warns of a keyword or refuses it. */
public enum Gate {
    /** None is needed. */
    NONE("", Optional.empty()),
    /** The keyword is experimental. */
    EXPERIMENTAL("E", Optional.of("expose-experimental-directives")),
    /** The keyword is about to go. */
    DEPRECATED("D", Optional.of("expose-deprecated-directives"));

    private final String mark;
    private final Optional<String> directive;

    Gate(String mark, Optional<String> directive) {
        this.mark = mark;
        this.directive = directive;
    }

    /** {@return how the tables write it} */
    public String mark() {
        return mark;
    }

    /** {@return the directive of the global section, if one is needed} */
    public Optional<String> directive() {
        return directive;
    }

    static Gate parse(String mark) {
        for (Gate gate : values()) {
            if (gate.mark.equals(mark)) {
                return gate;
            }
        }
        throw new IllegalArgumentException("\"" + mark + "\" is no gate; write E, D or nothing");
    }
}
