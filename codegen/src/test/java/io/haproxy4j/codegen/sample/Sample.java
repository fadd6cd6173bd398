// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.sample;

import io.haproxy4j.codegen.Catalogue;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.curated.Need;
import io.haproxy4j.codegen.curated.Need.Kind;
import io.haproxy4j.codegen.curated.Needs;
import io.haproxy4j.codegen.fact.Action;
import io.haproxy4j.codegen.fact.Gate;
import io.haproxy4j.codegen.fact.Keyword;
import io.haproxy4j.codegen.fact.Reception;
import io.haproxy4j.config.grammar.Release;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sample of an entry, and what it needs.
 *
 * @param entry the entry
 * @param release the release it is put to
 * @param gates the directives that let it through
 * @param frame where it goes
 * @param line keyword and arguments, with what the needs put around them on the same line
 */
public record Sample(Entry entry, Release release, List<String> gates, String frame, String line) {

    private static final Set<String> WHOLE = Set.of("fetch", "converter", "acl", "match");

    /** Only some releases know the directive that lets a keyword through. */
    public static Sample of(Entry entry, Catalogue catalogue, Release release) {
        Set<String> known = catalogue.of("global").stream()
                .filter(global -> global.fact().span().contains(release))
                .map(Entry::keyword)
                .collect(Collectors.toSet());
        return new Sample(
                entry,
                release,
                gate(entry).directive().stream().filter(known::contains).toList(),
                entry.row().needs().first(Kind.FRAME).orElse(entry.scope()),
                line(entry));
    }

    /** The same with another line, in the same surroundings or others. */
    public Sample with(String otherFrame, String otherLine) {
        return new Sample(entry, release, gates, otherFrame, otherLine);
    }

    public String scope() {
        return entry.scope();
    }

    public Needs needs() {
        return entry.row().needs();
    }

    /** Heads of other rows are put to HAProxy only if they have a sample of their own. */
    public boolean isPut() {
        return !needs().has(Kind.NO_BINARY)
                && !(needs().has(Kind.CONTAINER) && entry.row().sample().isEmpty());
    }

    boolean isAbout(String word) {
        return scope().equals(word)
                || entry.keyword().equals(word)
                || entry.keyword().startsWith(word + " ")
                || needs().needs().stream().map(Need::toString).anyMatch(word::equals);
    }

    private static String line(Entry entry) {
        String sample = entry.row().sample();
        if (WHOLE.contains(entry.scope())) {
            return sample;
        }
        Needs needs = entry.row().needs();
        boolean glued = entry.row().syntax().attached() || needs.has(Kind.GLUED);
        String line = entry.keyword() + (glued || sample.isEmpty() ? "" : " ") + sample;
        return Stream.of(needs.all(Kind.PREFIX), List.of(line), needs.all(Kind.WITH))
                .flatMap(List::stream)
                .collect(Collectors.joining(" "));
    }

    /** Lines on top of the global section. */
    List<String> globalLines() {
        return Stream.concat(gates.stream(), needs().all(Kind.GLOBAL).stream())
                .distinct()
                .toList();
    }

    private static Gate gate(Entry entry) {
        if (entry.fact() instanceof Keyword keyword) {
            return keyword.gate();
        }
        return entry.fact() instanceof Action action ? action.gate() : Gate.NONE;
    }

    public boolean mayWarn() {
        boolean expected = needs().first(Kind.WARNS)
                .map(from -> release.compareTo(Release.parse(from.replace("+", ""))) >= 0)
                .orElse(false);
        return expected
                || (entry.fact() instanceof Keyword keyword
                        && (keyword.verdict() != Reception.OK
                                || keyword.receptions().get(release) != Reception.OK));
    }

    @Override
    public String toString() {
        return entry + " | " + line();
    }
}
