// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen;

import io.haproxy4j.codegen.curated.CuratedRow;
import io.haproxy4j.config.grammar.Syntax;
import io.haproxy4j.config.grammar.Words;
import java.util.List;
import java.util.stream.IntStream;

/** Whether a sample is of the syntax beside it. */
final class SampleForm {

    private SampleForm() {}

    static boolean matches(CuratedRow row) {
        String sample = row.sample();
        return switch (row.scopes().get(0)) {
            case "fetch" -> sample.startsWith(row.keyword()) && startsWith(row.syntax(), after(row, sample));
            case "converter" -> {
                String called = "," + row.keyword();
                yield sample.contains(called)
                        && startsWith(row.syntax(), sample.substring(sample.indexOf(called) + called.length()));
            }
            case "acl" -> sample.startsWith(row.keyword()) && row.syntax().matches(Words.of(after(row, sample)));
            case "match" -> sample.contains(" " + row.keyword()) && startsWithWords(row.syntax(), after(row, sample));
            default -> row.syntax().matches(Words.of(sample));
        };
    }

    private static String after(CuratedRow row, String sample) {
        return sample.substring(sample.indexOf(row.keyword()) + row.keyword().length());
    }

    /** Other converters may follow. */
    private static boolean startsWith(Syntax syntax, String text) {
        return IntStream.rangeClosed(0, text.length())
                .filter(end -> end == text.length() || text.charAt(end) == ',')
                .anyMatch(end -> matchesQuoted(syntax, text.substring(0, end)));
    }

    /** Other flags and patterns may follow. */
    private static boolean startsWithWords(Syntax syntax, String text) {
        List<String> words = Words.of(text).words();
        return IntStream.rangeClosed(0, words.size()).anyMatch(end -> syntax.matches(new Words(words.subList(0, end))));
    }

    private static boolean matchesQuoted(Syntax syntax, String text) {
        try {
            return syntax.matches(Words.of(text));
        } catch (IllegalArgumentException e) {
            return false; // cut inside quotes
        }
    }
}
