// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.sample;

import io.haproxy4j.config.grammar.Release;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** For which samples a line of a preamble is there: {@code since V}, {@code until V}, {@code if K,L}, {@code unless K,L}. */
public record Condition(Release since, Release until, List<String> onlyFor, List<String> notFor) {

    private static final Release LAST = new Release(999, 0);

    static Condition parse(String comment) {
        return new Condition(
                release("\\bsince (\\d+\\.\\d+)", comment, Release.OLDEST),
                release("\\buntil (\\d+\\.\\d+)", comment, LAST),
                words("\\bif ([\\w ,.=-]+)$", comment),
                words("\\bunless ([\\w ,.=-]+)$", comment));
    }

    private static Release release(String form, String comment, Release otherwise) {
        Matcher matcher = Pattern.compile(form).matcher(comment);
        return matcher.find() ? Release.parse(matcher.group(1)) : otherwise;
    }

    private static List<String> words(String form, String comment) {
        Matcher matcher = Pattern.compile(form).matcher(comment);
        return matcher.find()
                ? Arrays.stream(matcher.group(1).split(",", -1))
                        .map(String::strip)
                        .toList()
                : List.of();
    }

    boolean holds(Release release) {
        return release.compareTo(since) >= 0 && release.compareTo(until) <= 0;
    }

    /** The words are scopes, keywords, or their first words, or needs. */
    boolean holds(Sample sample) {
        return (onlyFor.isEmpty() || onlyFor.stream().anyMatch(sample::isAbout))
                && notFor.stream().noneMatch(sample::isAbout);
    }
}
