// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Problem;
import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * A sample fetch followed by converters, as text with what it refers to. The typed expressions wrap it.
 *
 * @param text the expression, its arguments quoted on the second level
 * @param references the names it uses
 * @param problems what HAProxy cannot take of it
 */
record Sample(String text, List<Reference> references, List<Problem> problems) {

    static Sample fetch(String name, String... arguments) {
        return new Sample(call(name, arguments), List.of(), emptyArguments(name, arguments));
    }

    static Sample fetch(String name, Reference reference) {
        Word checked = Word.reference(reference.kind(), reference.name());
        return new Sample(call(name, reference.name()), checked.references(), checked.problems());
    }

    static Sample raw(String expression) {
        return new Sample(expression, List.of(), List.of());
    }

    Sample then(String converter, String... arguments) {
        List<Problem> more = emptyArguments(converter, arguments);
        if (!more.isEmpty()) {
            more = new ArrayList<>(more);
            more.addAll(0, problems);
        }
        return new Sample(text + "," + call(converter, arguments), references, more.isEmpty() ? problems : more);
    }

    private static String call(String name, String... arguments) {
        if (arguments.length == 0) {
            return name;
        }
        StringBuilder out = new StringBuilder(name).append('(');
        for (int i = 0; i < arguments.length; i++) {
            out.append(i == 0 ? "" : ",").append(Arguments.quote(arguments[i]));
        }
        return out.append(')').toString();
    }

    private static List<Problem> emptyArguments(String name, String... arguments) {
        for (String argument : arguments) {
            if (argument.isEmpty()) {
                return List.of(new Problem(
                        "empty-argument",
                        "an empty argument of " + name + "(...)",
                        "leave the argument out or give it a value"));
            }
        }
        return List.of();
    }

    Word word() {
        return Word.of(text).referring(references).troubled(problems);
    }
}
