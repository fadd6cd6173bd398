// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an expression is compared with: patterns, and files of patterns, of which one must match (configuration manual,
 * section 7.1).
 */
public final class Patterns {

    static final Patterns NONE = new Patterns(List.of(), List.of());

    private final List<Word> files;
    private final List<Word> values;

    Patterns(List<Word> files, List<Word> values) {
        this.files = List.copyOf(files);
        this.values = List.copyOf(values);
    }

    /**
     * Patterns that stand in the configuration.
     *
     * @param pattern the pattern; {@code -} in front makes no flag of it
     * @param more further ones
     * @return the patterns
     */
    public static Patterns of(String pattern, String... more) {
        return new Patterns(
                List.of(),
                Stream.concat(Stream.of(pattern), Stream.of(more)).map(Word::of).toList());
    }

    /**
     * The lines of a file ({@code -f}). Lines that begin with {@code #} and empty ones do not count.
     *
     * @param path the file; since HAProxy 3.0 also {@code virt@name} and {@code opt@name}
     * @return the patterns
     */
    public static Patterns file(String path) {
        return new Patterns(List.of(Word.of("-f"), Word.of(path)), List.of());
    }

    /**
     * The keys of a map file ({@code -M -f}), so that a map and a test share one file.
     *
     * @param path the file
     * @return the patterns
     */
    public static Patterns map(String path) {
        return new Patterns(List.of(Word.of("-M"), Word.of("-f"), Word.of(path)), List.of());
    }

    /**
     * These patterns and others.
     *
     * @param others the others
     * @return all of them
     */
    public Patterns and(Patterns others) {
        return new Patterns(join(files, others.files), join(values, others.values));
    }

    private static List<Word> join(List<Word> first, List<Word> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /**
     * The files and what makes maps of them.
     *
     * @return the flags {@code -f} and {@code -M} with their values
     */
    public List<Word> files() {
        return files;
    }

    /**
     * The patterns that stand in the configuration.
     *
     * @return the patterns, operators such as {@code ge} among them
     */
    public List<Word> values() {
        return values;
    }

    /** Files are given as flags, so they stand in front. */
    List<Word> words() {
        List<Word> words = new ArrayList<>(files);
        if (!values.isEmpty() && values.get(0).text().startsWith("-")) {
            // Ends the flags: the pattern would be taken for one.
            words.add(Word.of("--"));
        }
        words.addAll(values);
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Patterns that && files.equals(that.files) && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return 31 * files.hashCode() + values.hashCode();
    }

    /** The patterns as HAProxy reads them. */
    @Override
    public String toString() {
        return String.join(" ", words().stream().map(Word::render).toList());
    }
}
