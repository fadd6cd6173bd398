// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import io.haproxy4j.config.grammar.Choice;
import io.haproxy4j.config.grammar.Element;
import io.haproxy4j.config.grammar.OptionalPart;
import io.haproxy4j.config.grammar.Part;
import io.haproxy4j.config.grammar.Sequence;
import io.haproxy4j.config.grammar.Syntax;

/** How many words arguments have at least. */
final class Arity {

    private Arity() {}

    static int of(Syntax syntax) {
        return of(syntax.sequence());
    }

    private static int of(Sequence sequence) {
        int words = 0;
        for (Part part : sequence.parts()) {
            int own = of(part.element());
            words += part.glued() && own > 0 ? own - 1 : own;
        }
        return words;
    }

    private static int of(Element element) {
        if (element instanceof OptionalPart) {
            return 0;
        }
        if (element instanceof Choice choice) {
            return choice.alternatives().stream().mapToInt(Arity::of).min().orElse(0);
        }
        return 1;
    }
}
