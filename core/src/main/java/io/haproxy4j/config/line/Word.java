// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.line;

import io.haproxy4j.config.scan.LineScanner;
import io.haproxy4j.config.scan.WordValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One argument of a configuration line: the exact characters HAProxy is to see after it has taken quotes and escapes
 * away. {@link #render()} gives the form to write, quoted only where needed, and always read back as one word
 * (configuration manual, section 2.2).
 *
 * <p>A word that HAProxy has no way to express (empty, with a NUL) is still a value, but carries {@link #problems()};
 * building the configuration then fails and names the place.
 */
public final class Word {

    private static final int NAME_MAX = 255;

    private final String text;
    private final String rendered;
    private final List<Reference> references;
    private final List<Problem> problems;

    private Word(String text, String rendered, List<Reference> references, List<Problem> problems) {
        this.text = text;
        this.rendered = rendered;
        this.references = references;
        this.problems = problems;
    }

    /**
     * A word with exactly this text. Nothing in it is interpreted: blanks, quotes, {@code #}, {@code $} and line ends
     * arrive as they are.
     *
     * @param text the characters, at least one and no NUL
     * @return the word
     */
    public static Word of(String text) {
        String rendered = Quoting.quote(text);
        return rendered != null
                ? new Word(text, rendered, List.of(), List.of())
                : invalid(text, Quoting.problemOf(text));
    }

    /**
     * A number.
     *
     * @param value the number
     * @return the word
     */
    public static Word of(long value) {
        String text = Long.toString(value);
        return new Word(text, text, List.of(), List.of());
    }

    /**
     * A number that must lie in a range.
     *
     * @param what name of the argument, for the message
     * @param value the number
     * @param min smallest value that is allowed
     * @param max largest value that is allowed
     * @return the word
     */
    public static Word number(String what, long value, long min, long max) {
        return value >= min && value <= max
                ? of(value)
                : invalid(
                        Long.toString(value),
                        new Problem(
                                "out-of-range",
                                what + " is " + value + ", outside " + min + ".." + max,
                                "use a value from " + min + " to " + max));
    }

    /**
     * An identifier: the name of a section, server, ACL or the like. HAProxy takes letters, digits and {@code _.:-}.
     *
     * @param name the name
     * @return the word
     */
    public static Word name(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isNameCharacter(c)) {
                return invalid(
                        name,
                        new Problem(
                                "invalid-name",
                                "the name " + Quoting.excerpt(name) + " has the character " + Quoting.characterName(c)
                                        + " at position " + (i + 1),
                                "use letters, digits, '_', '-', '.' and ':' only"));
            }
        }
        if (name.length() > NAME_MAX) {
            return invalid(
                    name,
                    new Problem(
                            "invalid-name",
                            "a name of " + name.length() + " characters",
                            "use at most " + NAME_MAX + " characters"));
        }
        return of(name);
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_'
                || c == '-'
                || c == '.'
                || c == ':';
    }

    /**
     * A name that must be defined elsewhere in the configuration; building it checks that.
     *
     * @param kind what the name stands for
     * @param name the name
     * @return the word
     */
    public static Word reference(Reference.Kind kind, String name) {
        Word word = kind == Reference.Kind.SERVER ? of(name) : name(name);
        return word.referring(List.of(new Reference(kind, name)));
    }

    /**
     * The value of an environment variable of the HAProxy process, or the fallback where it is not set. A fallback is
     * required because HAProxy versions disagree on an undefined variable: 2.6 makes it an empty word, later ones
     * glue the rest of the line to it or refuse the line.
     *
     * @param name name of the variable: letters, digits and {@code _}, not starting with a digit
     * @param fallback text used when the variable is not set; not empty, without control characters and without
     *     <code>" $ \ }</code>, for which HAProxy knows no escape there
     * @return the word
     */
    public static Word env(String name, String fallback) {
        String text = "${" + name + "-" + fallback + "}";
        if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
            return invalid(
                    text,
                    new Problem(
                            "invalid-variable",
                            "the environment variable name " + Quoting.excerpt(name) + " is not an identifier",
                            "use letters, digits and '_', not starting with a digit"));
        }
        // HAProxy copies a fallback as it stands, escapes included, so what would need one cannot be expressed.
        if (!fallback.matches("[^\\p{Cntrl}\"$\\\\}]+") || Quoting.quote(fallback) == null) {
            return invalid(
                    text,
                    new Problem(
                            "invalid-fallback",
                            "the fallback of ${" + name + "} is empty or has a control character or one of \" $ \\ }",
                            "give a fallback without them"));
        }
        return new Word(text, "\"" + text + "\"", List.of(), List.of());
    }

    /**
     * A word as it stands in a file. One without variables is the word of its value; one with variables keeps its written
     * form.
     *
     * @param form exactly one word with its quotes and escapes; what would be read as more or as none cannot be taken
     * @return the word
     */
    public static Word written(String form) {
        // Behind another word, since a bracket at the beginning of a line means something else.
        String line = "w " + form;
        LineScanner scanner = new LineScanner(line, 2);
        boolean one = scanner.scan(0, line.length())
                && scanner.words() == 2
                && scanner.start(1) == 2
                && scanner.end(1) == line.length()
                && form.indexOf('\n') < 0
                && form.indexOf('\0') < 0;
        return one
                ? written(form, 0, form.length())
                : invalid(
                        form,
                        new Problem(
                                "not-one-word",
                                "the text " + Quoting.excerpt(form) + " is not one word as a file has it",
                                "close its quotes, and escape its blanks and number signs"));
    }

    /** A word that a scanner found in a text. */
    static Word written(String text, int start, int end) {
        String value = WordValue.of(text, start, end);
        return WordValue.hasVariable(text, start, end)
                ? new Word(value, text.substring(start, end), List.of(), List.of())
                : of(value);
    }

    /**
     * A stand-in for a value that HAProxy cannot take.
     *
     * @param text the value as far as it can be shown
     * @param problem why it cannot be taken
     * @return the word
     */
    public static Word invalid(String text, Problem problem) {
        return new Word(text, Quoting.placeholder(text), List.of(), List.of(problem));
    }

    /**
     * This word followed without a blank by others, as one word.
     *
     * @param others the words to append
     * @return the joined word, with the references and problems of all
     */
    public Word join(Word... others) {
        StringBuilder joinedText = new StringBuilder(text);
        StringBuilder joinedForm = new StringBuilder(rendered);
        List<Reference> allReferences = new ArrayList<>(references);
        List<Problem> allProblems = new ArrayList<>(problems);
        for (Word other : others) {
            joinedText.append(other.text);
            append(joinedForm, other.rendered);
            allReferences.addAll(other.references);
            allProblems.addAll(other.problems);
        }
        return new Word(
                joinedText.toString(), joinedForm.toString(), List.copyOf(allReferences), List.copyOf(allProblems));
    }

    /** Adjacent quoted parts are one word to HAProxy's tokenizer; two in double quotes share them. */
    private static void append(StringBuilder form, String next) {
        int last = form.length() - 1;
        if (last > 0 && form.charAt(last) == '"' && next.startsWith("\"")) {
            form.setLength(last);
            form.append(next, 1, next.length());
        } else {
            form.append(next);
        }
    }

    /**
     * This word with further references.
     *
     * @param more what else it refers to
     * @return the word
     */
    public Word referring(List<Reference> more) {
        return new Word(text, rendered, concat(references, more), problems);
    }

    /**
     * This word with further problems.
     *
     * @param more what else is wrong with it
     * @return the word
     */
    public Word troubled(List<Problem> more) {
        return more.isEmpty() ? this : new Word(text, rendered, references, concat(problems, more));
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        if (first.isEmpty()) {
            return List.copyOf(second);
        }
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    /**
     * The characters HAProxy sees; a variable stands as <code>${NAME-fallback}</code>.
     *
     * @return the text without quotes and escapes
     */
    public String text() {
        return text;
    }

    /**
     * The form to write into a file.
     *
     * @return the word with the quotes and escapes it needs
     */
    public String render() {
        return rendered;
    }

    /**
     * What this word refers to.
     *
     * @return the references in order
     */
    public List<Reference> references() {
        return references;
    }

    /**
     * Why HAProxy cannot take this word.
     *
     * @return the problems; empty for a good word
     */
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Word that
                && text.equals(that.text)
                && rendered.equals(that.rendered)
                && problems.equals(that.problems);
    }

    @Override
    public int hashCode() {
        return rendered.hashCode();
    }

    /** The form to write. */
    @Override
    public String toString() {
        return rendered;
    }

    /**
     * An enum constant as HAProxy spells it: lower case, hyphens for underscores.
     *
     * @param constant the constant
     * @return the word
     */
    public static Word constant(Enum<?> constant) {
        return of(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
