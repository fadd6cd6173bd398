// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.line;

import java.util.ArrayList;
import java.util.List;

/**
 * A keyword with its arguments.
 *
 * @param words the keyword and its arguments, at least one
 */
public record Directive(List<Word> words) implements Statement {

    /** The most words HAProxy reads from one line; it refuses the file at the next one. */
    public static final int MAX_WORDS = 64;

    /** Copies the words. */
    public Directive {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a directive needs a keyword");
        }
    }

    /**
     * A directive.
     *
     * @param words the keyword and its arguments
     * @return the directive
     */
    public static Directive of(Word... words) {
        return new Directive(List.of(words));
    }

    /**
     * A directive from HAProxy's own words followed by arguments.
     *
     * @param keyword one or more words separated by single blanks, for example {@code timeout client}
     * @param arguments the arguments
     * @return the directive
     */
    public static Directive of(String keyword, List<Word> arguments) {
        Word[] words = new Word[arguments.size() + 1 + blanks(keyword)];
        int count = 0;
        int start = 0;
        for (int blank = keyword.indexOf(' '); blank >= 0; blank = keyword.indexOf(' ', start)) {
            words[count++] = Word.of(keyword.substring(start, blank));
            start = blank + 1;
        }
        words[count++] = Word.of(keyword.substring(start));
        for (Word argument : arguments) {
            words[count++] = argument;
        }
        return new Directive(List.of(words));
    }

    private static int blanks(String text) {
        return (int) text.chars().filter(c -> c == ' ').count();
    }

    @Override
    public String render() {
        if (words.size() == 1) {
            return words.get(0).render();
        }
        StringBuilder out =
                new StringBuilder(words.size() * 12).append(words.get(0).render());
        for (int i = 1; i < words.size(); i++) {
            out.append(' ').append(words.get(i).render());
        }
        return out.toString();
    }

    @Override
    public List<Problem> problems() {
        List<Problem> problems = List.of();
        for (Word word : words) {
            if (!word.problems().isEmpty()) {
                problems = problems.isEmpty() ? new ArrayList<>() : problems;
                problems.addAll(word.problems());
            }
        }
        if (words.size() > MAX_WORDS) {
            problems = problems.isEmpty() ? new ArrayList<>() : problems;
            problems.add(tooManyWords(words.size()));
        }
        return problems;
    }

    static Problem tooManyWords(int count) {
        return new Problem(
                "too-many-words",
                "the line has " + count + " words; HAProxy reads at most " + MAX_WORDS,
                "split it, for example over several acl lines of one name or a pattern file");
    }

    /** The rendered line. */
    @Override
    public String toString() {
        return render();
    }
}
