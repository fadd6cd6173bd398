// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.argument;

import io.haproxy4j.config.line.Problem;
import io.haproxy4j.config.line.Word;
import java.util.regex.Pattern;

/** The names of variables as arguments (configuration manual, section 2.8). */
public final class Variable {

    private static final Pattern FORM = Pattern.compile("(?:proc|check|p?(?:sess|txn|req|res))\\.[A-Za-z0-9_.]+");

    private Variable() {}

    /**
     * A variable. Its name often stands in parentheses, so a comma or a parenthesis in it would be taken for the end of
     * the argument.
     *
     * @param name its scope, a dot, and letters, digits, {@code _} and {@code .}
     * @return the word
     */
    public static Word word(String name) {
        return FORM.matcher(name).matches()
                ? Word.of(name)
                : Word.invalid(
                        name,
                        new Problem(
                                "invalid-variable",
                                "the variable name \"" + name.replaceAll("\\p{Cntrl}", "?")
                                        + "\" is not of the form scope.name",
                                "begin with proc, sess, txn, req, res or check and a dot; go on with letters, digits, '_' and '.'"));
    }
}
