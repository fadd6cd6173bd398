// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.codegen.Catalogue;
import io.haproxy4j.codegen.dump.DumpMerge.Merged;
import io.haproxy4j.codegen.fact.Action;
import io.haproxy4j.codegen.fact.Fact;
import io.haproxy4j.codegen.fact.Facts;
import io.haproxy4j.codegen.fact.Keyword;
import io.haproxy4j.codegen.fact.Reception;
import io.haproxy4j.codegen.fact.Source;
import io.haproxy4j.codegen.fact.Tested;
import io.haproxy4j.codegen.table.TableException;
import io.haproxy4j.codegen.table.Texts;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.grammar.Span;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DumpMergeTest {

    private static final Texts TEXTS = Texts.besides(Catalogue.class);
    private static final Release NEWEST = Release.parse("3.4");
    private static final Release BEFORE = Release.parse("3.2");
    private static final Tested NEXT = new Tested(Release.parse("3.6"), "3.6.1");

    private final Facts facts = Facts.read(TEXTS);

    @Test
    void theFourDumpsAloneGiveEverythingHaproxyLists() {
        Facts rebuilt = nothing();
        for (Tested tested : facts.releases()) {
            rebuilt = merge(rebuilt, tested, dump(tested.release())).facts();
        }

        assertThat(rebuilt.releases()).isEqualTo(facts.releases());
        assertThat(rebuilt.fetches()).containsExactlyInAnyOrderElementsOf(facts.fetches());
        assertThat(rebuilt.converters()).containsExactlyInAnyOrderElementsOf(facts.converters());
        assertThat(rebuilt.aliases()).containsExactlyInAnyOrderElementsOf(facts.aliases());
        assertThat(rebuilt.filters()).containsExactlyInAnyOrderElementsOf(facts.filters());
        assertThat(rebuilt.services()).containsExactlyInAnyOrderElementsOf(facts.services());
        assertThat(rebuilt.commands()).containsExactlyInAnyOrderElementsOf(facts.commands());
    }

    @Test
    void theDumpOfTheNewestGivesItsKeywordsBack() {
        Merged merged = merge(withoutNewest(), facts.releases().get(3), dump(NEWEST));

        assertThat(spans(merged.facts().actions())).isEqualTo(spans(facts.actions()));
        assertThat(difference(listed(facts), listed(merged.facts()))).isEmpty();
        // HAProxy does not list which kinds of proxy take a keyword, so new ones stand in all until put to the program.
        assertThat(difference(listed(merged.facts()), listed(facts)))
                .containsExactlyInAnyOrder(
                        "defaults force-be-switch@3.4",
                        "backend force-be-switch@3.4",
                        "defaults be-unpublished@3.4",
                        "frontend be-unpublished@3.4");
    }

    @Test
    void aSecondMergeChangesNothing() {
        Merged merged = merge(facts, facts.releases().get(3), dump(NEWEST));

        assertThat(merged.changes()).isEmpty();
        assertThat(merged.facts()).isEqualTo(facts);
    }

    @Test
    void factsPrintAsTheyAreRead() {
        assertThat(facts.print())
                .hasSize(10)
                .allSatisfy((file, text) -> assertThat(text).isEqualTo(TEXTS.read(file)));
    }

    @Test
    void aNewReleaseBringsAndTakesKeywords() {
        String dump = dump(NEWEST)
                .replace("\n\tca-base\n", "\n\tcb-base\n")
                .replace("\n\tbind <addr> accept-proxy\n", "\n\tbind <addr> ssl accept-nothing +1\n")
                .replace("\n\thttp-request early-hint\n", "\n\thttp-request late-hint*\n")
                .replace("\nadd(string): sint => sint\n", "\nadd(string): str => sint\nadd2: str => bin\n")
                .replace("\nspoe [SPOE]\n", "\n");

        Merged merged = merge(facts, NEXT, dump);

        assertThat(merged.changes())
                .containsExactlyInAnyOrder(
                        "new:     global \"cb-base\"",
                        "new:     bind \"accept-nothing\"",
                        "new:     http-request \"late-hint\"",
                        "new:     converter \"add2\"",
                        "gone:    global \"ca-base\", last in 3.4; it may still be taken without being listed: put it"
                                + " to the program",
                        "gone:    bind \"accept-proxy\", last in 3.4; it may still be taken without being listed: put"
                                + " it to the program",
                        "gone:    http-request \"early-hint\", last in 3.4; it may still be taken without being"
                                + " listed: put it to the program",
                        "gone:    filter \"spoe\", last in 3.4",
                        "changed: converter \"add\": string; sint; sint is now string; sint; str");
        Facts now = merged.facts();
        assertThat(now.keywords())
                .filteredOn(it -> it.keyword().equals("cb-base"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.span()).isEqualTo(Span.from(NEXT.release()));
                    assertThat(it.receptions())
                            .containsEntry(NEWEST, Reception.UNKNOWN)
                            .containsEntry(NEXT.release(), Reception.OK);
                });
        assertThat(now.keywords())
                .filteredOn(it -> it.keyword().equals("ca-base"))
                .singleElement()
                .satisfies(it -> assertThat(it.span().until()).contains(NEWEST));
        assertThat(now.actions())
                .filteredOn(it -> it.keyword().equals("late-hint"))
                .singleElement()
                .satisfies(it -> assertThat(it.function()).isTrue());
        assertThat(now.converters())
                .filteredOn(it -> it.keyword().equals("add2"))
                .singleElement()
                .satisfies(it -> assertThat(it.input() + " to " + it.output()).isEqualTo("bin to str"));
        assertThat(now.converters())
                .filteredOn(it -> it.keyword().equals("add"))
                .singleElement()
                .satisfies(it ->
                        assertThat(it.earlierSpec()).endsWith("3.2: string; sint; sint || 3.4: string; sint; sint"));

        assertThat(merge(now, NEXT, dump).changes()).isEmpty();
    }

    @Test
    void refusesAnOlderRelease() {
        assertThatThrownBy(() -> merge(facts, new Tested(BEFORE, "3.2.27"), dump(BEFORE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3.2 is older than the newest release of the catalogue, 3.4");
    }

    @Test
    void namesTheLineItCannotRead() {
        String dump = dump(NEWEST).replace("\nspoe [SPOE]\n", "\nspoe SPOE\n");

        assertThatThrownBy(() -> merge(facts, NEXT, dump))
                .isInstanceOf(TableException.class)
                .hasMessageMatching("the dump of 3.6:\\d+: \"spoe SPOE\" is not of the form .*");
    }

    @Test
    void noticesOtherContexts() {
        String dump = dump(NEWEST).replace("_.---- logs", "_.---- log lines");

        assertThatThrownBy(() -> merge(facts, NEXT, dump)).hasMessageContaining("the columns of sample fetches are");
    }

    private static Merged merge(Facts facts, Tested tested, String dump) {
        return DumpMerge.merge(TEXTS, facts, tested, dump);
    }

    private static String dump(Release release) {
        return TEXTS.read(DumpMerge.file(release));
    }

    private Facts nothing() {
        return new Facts(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                facts.matchFlags(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The facts as they were before the newest release; what HAProxy does not list is left as it is. */
    private Facts withoutNewest() {
        return new Facts(
                facts.releases().subList(0, 3),
                older(facts.keywords(), it -> withoutNewest(it).withSpan(open(it.span()))),
                older(facts.actions(), it -> it.withSpan(open(it.span()))),
                facts.fetches(),
                facts.converters(),
                facts.aliases(),
                facts.matchFlags(),
                facts.filters(),
                facts.services(),
                facts.commands());
    }

    private static <T extends Fact> List<T> older(List<T> facts, Function<T, T> before) {
        return facts.stream()
                .filter(it -> it.span().since().compareTo(NEWEST) < 0)
                .map(before)
                .toList();
    }

    private static Keyword withoutNewest(Keyword keyword) {
        return keyword.withReceptions(new TreeMap<>(keyword.receptions().headMap(NEWEST)));
    }

    private static Span open(Span span) {
        return span.until().equals(Optional.of(BEFORE)) ? Span.from(span.since()) : span;
    }

    private static List<Keyword> listed(Facts facts) {
        Set<String> keywords = Dump.parse("dump", dump(NEWEST), NEWEST).keywords().stream()
                .map(DumpedKeyword::keyword)
                .collect(Collectors.toSet());
        return facts.keywords().stream()
                .filter(it -> it.sources().contains(Source.DUMP) && keywords.contains(it.keyword()))
                .toList();
    }

    private static Set<String> difference(List<Keyword> some, List<Keyword> others) {
        Set<String> difference = spans(some);
        difference.removeAll(spans(others));
        return difference;
    }

    private static Set<String> spans(Collection<? extends Fact> facts) {
        return facts.stream()
                .filter(it -> !(it instanceof Action action) || action.sources().contains(Source.DUMP))
                .map(it -> it.scope() + " " + it.keyword() + it.span())
                .collect(Collectors.toSet());
    }
}
