// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Word;

/**
 * A sample fetch followed by converters. The typed expressions wrap it.
 *
 * @param word the expression
 * @param cast whether its type is not the one HAProxy knows for it, so that a test must name its match method
 */
record Sample(Word word, boolean cast) {

    static Sample fetch(String name, Word... arguments) {
        return new Sample(Arguments.call(name, arguments), false);
    }

    static Sample raw(String expression) {
        return new Sample(Word.of(expression), true);
    }

    Sample then(String converter, Word... arguments) {
        return new Sample(Glue.join(word, Glue.join(Word.of(","), Arguments.call(converter, arguments))), false);
    }

    /** The same value, of a type HAProxy makes of it by itself. */
    Sample castTo() {
        return new Sample(word, true);
    }
}
