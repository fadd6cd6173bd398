// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.codegen.Catalogue;
import io.haproxy4j.codegen.table.Texts;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.grammar.Span;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final Texts TEXTS = Texts.besides(Catalogue.class);

    private final Facts facts = Facts.read(TEXTS);

    @Test
    void knowsHowManyEachReleaseHas() {
        assertThat(facts.releases()).extracting(Tested::release).hasToString("[2.6, 3.0, 3.2, 3.4]");
        assertThat(facts.fetches()).hasSize(560);
        assertThat(facts.converters()).hasSize(208);
        assertThat(facts.aliases()).hasSize(77);
        assertThat(facts.actions()).hasSize(282);
        assertThat(facts.commands()).hasSize(161);
        Release oldest = Release.parse("2.6");
        assertThat(facts.converters().stream().filter(it -> it.span().contains(oldest)))
                .hasSize(135);
        assertThat(facts.actions().stream().filter(it -> it.span().contains(oldest)))
                .hasSize(219);
    }

    @Test
    void knowsWhatAConverterTakesAndGives() {
        assertThat(facts.converters())
                .filteredOn(Converter::keyword, "b64dec")
                .singleElement()
                .satisfies(it -> assertThat(it.input() + " to " + it.output()).isEqualTo("str to bin"));
    }

    @Test
    void knowsWhereAFetchWorks() {
        assertThat(facts.fetches())
                .filteredOn(Fetch::keyword, "base")
                .singleElement()
                .satisfies(it -> assertThat(it.contexts())
                        .contains(Context.FRONTEND_REQUEST_HEADERS)
                        .doesNotContain(Context.FRONTEND_CONNECTION, Context.CLI));
    }

    @Test
    void contextsPrintAsTheyAreRead() {
        String marks = "..YYYYYYYYY...........";

        assertThat(Context.print(Context.parse(marks))).isEqualTo(marks);
        assertThat(Context.print(Set.of())).isEqualTo(".".repeat(22));
        assertThatThrownBy(() -> Context.parse("YY")).hasMessageContaining("22 characters");
    }

    @Test
    void namesFileLineAndColumnOfABrokenCell() {
        Texts broken = name -> name.equals("facts/filters.tsv")
                ? TEXTS.read(name).replaceFirst("\t3\\.0\t", "\tthree\t")
                : TEXTS.read(name);

        assertThatThrownBy(() -> Facts.read(broken))
                .hasMessage("facts/filters.tsv:2: column \"since\": \"three\" is no release such as 3.2");
    }

    @Test
    void aSpanEndsAfterItBegins() {
        Release early = Release.parse("2.6");
        Release late = Release.parse("3.0");

        assertThat(Span.from(early).until(late).contains(late)).isTrue();
        assertThat(Span.from(late).contains(early)).isFalse();
        assertThatThrownBy(() -> Span.from(late).until(early)).hasMessageContaining("gone after 2.6");
    }
}
