// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.rule.When;
import io.haproxy4j.config.typed.TypedLine;
import io.haproxy4j.config.typed.Value;
import java.util.List;
import java.util.Optional;

/**
 * A rule, for asking what it does and when.
 *
 * @param ruleSet the words of the rule set, for example {@code http-request}
 * @param statement the line
 */
public record RuleLine(String ruleSet, Statement statement) {

    private List<String> words() {
        return statement.words().stream().map(Word::text).toList();
    }

    private int first() {
        return ruleSet.split(" ", -1).length;
    }

    /** Where the condition begins; the number of words if there is none. */
    private int conditionAt() {
        List<String> words = words();
        int at = first() + 1;
        while (at < words.size() && !(asks(words, at) && !asks(words, at + 1))) {
            at++;
        }
        return at;
    }

    /** Two of these words side by side are an argument and the beginning of the condition. */
    private static boolean asks(List<String> words, int index) {
        return index < words.size()
                && (words.get(index).equals("if") || words.get(index).equals("unless"));
    }

    /**
     * What it does.
     *
     * @return the action, with what is attached to it in parentheses
     */
    public String action() {
        return words().get(first());
    }

    /**
     * What the action is given.
     *
     * @return the words between the action and the condition
     */
    public List<String> arguments() {
        return words().subList(first() + 1, conditionAt());
    }

    /**
     * The rule as the keyword catalogue reads it.
     *
     * @return its action with arguments by name, and its condition; empty if the library does not know all of it
     */
    public Optional<TypedLine> typed() {
        return TypedLine.of(SectionKind.LISTEN, statement);
    }

    /**
     * An argument of the action.
     *
     * @param name its name in the keyword catalogue, in lower camel case
     * @return its value; empty if it is not given, or the library does not know all of the rule
     */
    public Optional<Value> argument(String name) {
        return typed().flatMap(line -> line.clauses().stream()
                .flatMap(clause -> clause.arguments(name).stream())
                .findFirst());
    }

    /**
     * When it applies.
     *
     * @return the condition; empty for always, or if the library does not know all of the rule
     */
    public Optional<When> when() {
        return typed().flatMap(TypedLine::when);
    }

    /**
     * When it applies.
     *
     * @return the words of the condition with {@code if} or {@code unless} before it; empty for always
     */
    public List<String> condition() {
        return words().subList(conditionAt(), words().size());
    }
}
