// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The second quoting level: what stands between the parentheses of a sample fetch or converter (configuration manual,
 * section 7.1). Commas separate arguments, a parenthesis ends them, and quotes and backslashes have a meaning of their
 * own there, before the line's own quoting is put around the whole.
 */
final class Arguments {

    private Arguments() {}

    static Word call(String name, Word... arguments) {
        Word call = Word.of(name);
        for (int i = 0; i < arguments.length; i++) {
            call = Glue.join(Glue.join(call, Word.of(i == 0 ? "(" : ",")), quote(arguments[i]));
        }
        return arguments.length == 0 ? call : Glue.join(call, Word.of(")"));
    }

    /** The last argument repeated. */
    @SafeVarargs
    static <T> Word[] list(List<Word> first, Function<T, Word> each, T one, T... more) {
        List<Word> all = new ArrayList<>(first);
        all.add(each.apply(one));
        for (T next : more) {
            all.add(each.apply(next));
        }
        return all.toArray(Word[]::new);
    }

    private static Word quote(Word argument) {
        if (argument.text().isEmpty() && argument.references().isEmpty()) {
            // Unlike a word, an argument may be empty.
            return Word.of("''");
        }
        if (!argument.problems().isEmpty()) {
            return argument;
        }
        return Glue.isText(argument)
                ? Word.of(quote(argument.text())).referring(argument.references())
                : Word.of("'").join(argument, Word.of("'"));
    }

    /** An argument as text; not for an empty one, which {@link #call} writes as quotes. */
    static String quote(String argument) {
        boolean plain = true;
        boolean single = true;
        for (int i = 0; i < argument.length() && (plain || single); i++) {
            char c = argument.charAt(i);
            if (c == ',' || c == '(' || c == ')' || c == '"' || c == '\\' || c <= ' ') {
                plain = false;
            } else if (c == '\'') {
                plain = false;
                single = false;
            }
        }
        if (plain) {
            return argument;
        }
        return single
                ? "'" + argument + "'"
                : "\"" + argument.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
