// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Problem;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.sample.FormatText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One value of a log format, with how it is written (configuration manual, section 8.2.6). */
public final class LogItem implements LogPart {

    /** What a value is taken for when it is encoded. Since HAProxy 3.0. */
    public enum Type {
        /** Text. */
        STR,
        /** An integer. */
        SINT,
        /** True or false. */
        BOOL
    }

    private final String label;
    private final List<String> flags;
    private final Word value;
    private final List<Problem> problems;

    private LogItem(String label, List<String> flags, Word value, List<Problem> problems) {
        this.label = label;
        this.flags = List.copyOf(flags);
        this.value = value;
        this.problems = problems;
    }

    /**
     * The value of an expression.
     *
     * @param expression the expression
     * @return the item
     */
    public static LogItem of(Expr expression) {
        Word value = Glue.join(Glue.join(Word.of("["), expression.word()), Word.of("]"));
        return new LogItem("", List.of(), value, List.of());
    }

    /**
     * A value that has a short name.
     *
     * @param alias the name
     * @return the item
     */
    public static LogItem of(LogAlias alias) {
        return new LogItem("", List.of(), Word.of(alias.alias()), List.of());
    }

    /** An item of a format that is read; what it is about is no known alias, perhaps. */
    static LogItem of(FormatText.Part.Item item) {
        Word value = Word.of(item.isExpression() ? "[" + item.value() + "]" : item.value());
        return new LogItem(
                item.label().isEmpty() ? "" : "(" + item.label() + ")",
                item.flags().isEmpty() ? List.of() : List.of(item.flags().split(",", -1)),
                value,
                List.of());
    }

    /**
     * Its name.
     *
     * @return the name, followed by a colon and the type if it has one; empty if it has neither
     */
    public String label() {
        return label.isEmpty() ? "" : label.substring(1, label.length() - 1);
    }

    /**
     * Its flags.
     *
     * @return each with its sign, for example {@code +Q}
     */
    public List<String> flags() {
        return flags;
    }

    /**
     * The expression whose value it is.
     *
     * @return the expression; empty if it has a short name
     */
    public Optional<Expr> expression() {
        String text = value.text();
        return hasOpenEnd() ? Optional.empty() : Optional.of(Expr.read(Word.of(text.substring(1, text.length() - 1))));
    }

    /**
     * What has a short name.
     *
     * @return the alias; empty if it is an expression, or no known alias
     */
    public Optional<LogAlias> alias() {
        return Arrays.stream(LogAlias.values())
                .filter(alias -> alias.alias().equals(value.text()))
                .findFirst();
    }

    /**
     * The item with flags set.
     *
     * @param flag the flag
     * @param more further ones
     * @return the item
     */
    public LogItem with(LogFlag flag, LogFlag... more) {
        return flagged("+", flag, more);
    }

    /**
     * The item with flags cleared that {@link LogAlias#ALL} has set before.
     *
     * @param flag the flag
     * @param more further ones
     * @return the item
     */
    public LogItem without(LogFlag flag, LogFlag... more) {
        return flagged("-", flag, more);
    }

    private LogItem flagged(String sign, LogFlag flag, LogFlag... more) {
        List<String> all = new ArrayList<>(flags);
        Stream.concat(Stream.of(flag), Stream.of(more)).forEach(each -> all.add(sign + each.word()));
        return new LogItem(label, all, value, problems);
    }

    /**
     * The item with a name, which becomes its key in JSON and CBOR. Since HAProxy 3.0.
     *
     * @param name letters, digits, {@code _} and {@code -}
     * @return the item
     */
    public LogItem named(String name) {
        return labelled(name, name);
    }

    /**
     * The item with a name and a type. Since HAProxy 3.0.
     *
     * @param name letters, digits, {@code _} and {@code -}; empty for a type without a name
     * @param type what the value is taken for
     * @return the item
     */
    public LogItem named(String name, Type type) {
        return labelled(name, name + ":" + type.name().toLowerCase(Locale.ROOT));
    }

    private LogItem labelled(String name, String text) {
        return name.matches("[A-Za-z0-9_-]*")
                ? new LogItem("(" + text + ")", flags, value, List.of())
                : new LogItem(
                        "(name)",
                        flags,
                        value,
                        List.of(new Problem(
                                "invalid-item-name",
                                "the name of the log item " + value.text() + " has a character HAProxy refuses",
                                "use letters, digits, '_' and '-' only")));
    }

    /**
     * The item as part of an argument.
     *
     * @return the word
     */
    public Word word() {
        String head = "%" + label + (flags.isEmpty() ? "" : "{" + String.join(",", flags) + "}");
        return Glue.join(Word.of(head), value).troubled(problems);
    }

    /** Whether letters and digits that follow would be taken for a part of the name. */
    boolean hasOpenEnd() {
        return !value.text().startsWith("[");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogItem that && word().equals(that.word());
    }

    @Override
    public int hashCode() {
        return word().hashCode();
    }

    /** The item as HAProxy sees it. */
    @Override
    public String toString() {
        return word().text();
    }
}
