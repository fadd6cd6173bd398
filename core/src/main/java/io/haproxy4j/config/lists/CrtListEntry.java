// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lists;

import io.haproxy4j.config.line.Problem;
import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a crt-list (configuration manual, section 5.1, {@code crt-list}).
 *
 * @param certificate path of the certificate, relative to {@code crt-base} unless absolute; since HAProxy 3.0 also
 *     {@code @STORE/NAME} of a crt-store section
 * @param options words of the options for connections that get this certificate
 * @param names the server names it is for, such as {@code www.example.com}, {@code *.example.com} or, to leave one out
 *     of the latter, {@code !old.example.com}; none for the names in the certificate itself
 */
public record CrtListEntry(String certificate, List<Word> options, List<String> names) implements Entry {

    private static final int LINE_MAX = 65_534;
    private static final String SEPARATORS = " \t\u000b\f[]";

    /** Copies the lists. */
    public CrtListEntry {
        options = List.copyOf(options);
        names = List.copyOf(names);
    }

    static CrtListEntry parse(String line) {
        int open = line.indexOf('[');
        int close = line.indexOf(']', Math.max(0, open));
        if (open < 0 || close < 0) {
            List<String> words = words(line);
            return new CrtListEntry(words.get(0), List.of(), words.subList(1, words.size()));
        }
        return new CrtListEntry(
                line.substring(0, open).strip(),
                words(line.substring(open + 1, close)).stream().map(Word::of).toList(),
                words(line.substring(close + 1)));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Override
    public String key() {
        return render();
    }

    @Override
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(Texts.without("the certificate", certificate, SEPARATORS));
        if (certificate.startsWith("#")) {
            problems.add(new Problem(
                    "unwritable-character", "the certificate begins with a #, like a comment", "rename the file"));
        }
        for (Word option : options) {
            problems.addAll(option.problems());
            if (!option.equals(Word.of(option.text()))) {
                problems.add(new Problem(
                        "variable-in-list",
                        "the option " + option + " has a variable, which crt-lists do not know",
                        "give its value"));
            } else if (option.problems().isEmpty()) {
                problems.addAll(Texts.without("the option", option.text(), SEPARATORS));
            }
        }
        names.forEach(name -> problems.addAll(Texts.without("the server name", name, SEPARATORS)));
        problems.addAll(Texts.fitting(render(), LINE_MAX));
        return List.copyOf(problems);
    }

    @Override
    public String render() {
        StringBuilder line = new StringBuilder(certificate);
        if (!options.isEmpty()) {
            line.append(options.stream().map(Word::text).collect(Collectors.joining(" ", " [", "]")));
        }
        names.forEach(name -> line.append(' ').append(name));
        return line.toString();
    }

    /** The line. */
    @Override
    public String toString() {
        return render();
    }
}
