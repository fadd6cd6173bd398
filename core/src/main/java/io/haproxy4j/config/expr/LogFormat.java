// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.sample.FormatText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text with values in it, evaluated per request: log lines, header values, redirect targets (configuration manual,
 * section 8.2.6). Literal parts are escaped, so text from elsewhere never turns into an expression.
 */
public final class LogFormat {

    private static final Pattern ENDS_WITH_ALIAS = Pattern.compile("%(\\([^)]*\\))?(\\{[^}]*})?[A-Za-z0-9]+$");

    private final Word word;
    private final boolean openEnd;

    private LogFormat(Word word, boolean openEnd) {
        this.word = word;
        this.openEnd = openEnd;
    }

    /**
     * Literal text.
     *
     * @param text the text; {@code %} has no meaning in it
     * @return the format
     */
    public static LogFormat text(String text) {
        return new LogFormat(literal(text), false);
    }

    /**
     * The value of an expression.
     *
     * @param expression the expression
     * @return the format
     */
    public static LogFormat expr(Expr expression) {
        return item(LogItem.of(expression));
    }

    /**
     * A value that has a short name.
     *
     * @param alias the name
     * @return the format
     */
    public static LogFormat alias(LogAlias alias) {
        return item(LogItem.of(alias));
    }

    /**
     * A value with flags or a name of its own.
     *
     * @param item the value
     * @return the format
     */
    public static LogFormat item(LogItem item) {
        return new LogFormat(item.word(), item.hasOpenEnd());
    }

    /**
     * Text that HAProxy takes from its environment when it reads the configuration. What is in the variable is a log
     * format itself: {@code %} has a meaning in it.
     *
     * @param name name of the variable
     * @param fallback what stands there if the variable is not set
     * @return the format
     */
    public static LogFormat env(String name, String fallback) {
        return new LogFormat(Word.env(name, fallback), false);
    }

    /**
     * A format in HAProxy's own syntax, for example {@code %ci:%cp %[src]}.
     *
     * @param format the format; it stays one argument whatever it contains
     * @return the format
     */
    public static LogFormat raw(String format) {
        return new LogFormat(Word.of(format), ENDS_WITH_ALIAS.matcher(format).find());
    }

    /**
     * Reads a format.
     *
     * @param text the format in HAProxy's own syntax
     * @return the format
     * @throws IllegalArgumentException if it is none
     */
    public static LogFormat parse(String text) {
        FormatText parsed = FormatText.of(text);
        if (!parsed.problem().isEmpty()) {
            throw new IllegalArgumentException("in \"" + text + "\" " + parsed.problem());
        }
        return raw(text);
    }

    /**
     * Reads a format.
     *
     * @param word the format in HAProxy's own syntax, as one argument
     * @return the format, whether or not it can be read
     */
    public static LogFormat read(Word word) {
        return new LogFormat(word, ENDS_WITH_ALIAS.matcher(word.text()).find());
    }

    /**
     * A format of parts.
     *
     * @param parts the parts in order
     * @return the format
     */
    public static LogFormat of(List<LogPart> parts) {
        LogFormat format = text("");
        for (LogPart part : parts) {
            format = part instanceof LogItem item ? format.thenItem(item) : format.thenText(((LogText) part).text());
        }
        return format;
    }

    /**
     * What the format consists of.
     *
     * @return texts and values in order; empty if it cannot be read, or a part of it comes from the environment
     */
    public List<LogPart> parts() {
        FormatText parsed = FormatText.of(word.text());
        if (!parsed.problem().isEmpty() || !Glue.isText(word)) {
            return List.of();
        }
        return parsed.parts().stream()
                .<LogPart>map(part -> part instanceof FormatText.Part.Item item
                        ? LogItem.of(item)
                        : new LogText(((FormatText.Part.Text) part).text()))
                .toList();
    }

    /**
     * This format followed by literal text.
     *
     * @param text the text
     * @return the longer format
     */
    public LogFormat thenText(String text) {
        if (openEnd && !text.isEmpty() && isPartOfName(text.charAt(0))) {
            // Nothing ends the name of an alias but a character that cannot be in one.
            LogFormat first = expr(Fetches.str(text.substring(0, 1)));
            return then(text.length() == 1 ? first : first.thenText(text.substring(1)));
        }
        return then(text(text));
    }

    private static boolean isPartOfName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /**
     * This format followed by the value of an expression.
     *
     * @param expression the expression
     * @return the longer format
     */
    public LogFormat thenExpr(Expr expression) {
        return then(expr(expression));
    }

    /**
     * This format followed by a value that has a short name.
     *
     * @param alias the name
     * @return the longer format
     */
    public LogFormat thenAlias(LogAlias alias) {
        return then(alias(alias));
    }

    /**
     * This format followed by a value with flags or a name of its own.
     *
     * @param item the value
     * @return the longer format
     */
    public LogFormat thenItem(LogItem item) {
        return then(item(item));
    }

    /**
     * This format followed by text from the environment, see {@link #env}.
     *
     * @param name name of the variable
     * @param fallback what stands there if the variable is not set
     * @return the longer format
     */
    public LogFormat thenEnv(String name, String fallback) {
        return then(env(name, fallback));
    }

    private LogFormat then(LogFormat next) {
        if (word.text().isEmpty()) {
            return next;
        }
        return next.word.text().isEmpty() ? this : new LogFormat(Glue.join(word, next.word), next.openEnd);
    }

    private static Word literal(String text) {
        return Word.of(text.replace("%", "%%"));
    }

    /**
     * The format as one argument.
     *
     * @return the word
     */
    public Word word() {
        return word;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogFormat that && word.equals(that.word);
    }

    @Override
    public int hashCode() {
        return word.hashCode();
    }

    /** The format as HAProxy sees it. */
    @Override
    public String toString() {
        return word.text();
    }
}
