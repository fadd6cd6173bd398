// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.codegen.curated.CuratedTables;
import io.haproxy4j.codegen.curated.Need;
import io.haproxy4j.codegen.fact.Facts;
import io.haproxy4j.codegen.table.Table;
import io.haproxy4j.codegen.table.TableException;
import io.haproxy4j.codegen.table.Texts;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.grammar.Syntax;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Texts TEXTS = Texts.besides(Catalogue.class);

    @Test
    void everyUsableFactHasExactlyOneRow() {
        CatalogueJoin join = CatalogueJoin.of(Facts.read(TEXTS), CuratedTables.read(TEXTS), Exceptions.read(TEXTS));

        assertThat(join.problems()).isEmpty();
        assertThat(join.missing()).isEmpty();
        assertThat(join.entries()).hasSizeGreaterThan(2900);
    }

    @Test
    void everySyntaxPrintsAsItIsWritten() {
        List<String> cells = CuratedTables.NAMES.stream()
                .map(name -> "curated/" + name + ".tsv")
                .flatMap(file -> Table.parse(file, TEXTS.read(file)).read(row -> row.cell("syntax")).stream())
                .toList();

        assertThat(cells).allSatisfy(cell -> assertThat(Syntax.parse(cell)).hasToString(cell));
    }

    @Test
    void everySampleIsOfItsSyntax() {
        List<String> differing = CuratedTables.read(TEXTS).stream()
                .filter(row ->
                        !row.needs().has(Need.Kind.CONTAINER) || !row.sample().isEmpty())
                .filter(row ->
                        !row.needs().has(Need.Kind.NO_BINARY) || !row.sample().isEmpty())
                .filter(row -> !SampleForm.matches(row))
                .map(row -> row.place() + ": " + row.keyword() + " | " + row.syntax() + " | " + row.sample())
                .toList();

        assertThat(differing).isEmpty();
    }

    @Test
    void knowsScopesAndReleases() {
        Catalogue catalogue = Catalogue.load();

        assertThat(catalogue.scopes())
                .contains("global", "frontend", "bind", "server", "default-server", "http-request", "fetch", "match");
        Entry healthcheck = catalogue.of("default-server").stream()
                .filter(entry -> entry.keyword().equals("healthcheck"))
                .findAny()
                .orElseThrow();
        assertThat(healthcheck.fact().span().contains(Release.parse("3.4"))).isTrue();
        assertThat(healthcheck.fact().span().contains(Release.parse("3.2"))).isFalse();
    }

    @Test
    void knowsWhatNoUndoes() {
        Catalogue catalogue = Catalogue.load();

        assertThat(catalogue.of("backend"))
                .filteredOn(entry -> entry.row().negatable().isPresent())
                .extracting(Entry::keyword)
                .contains("option redispatch", "option abortonclose")
                .doesNotContain("balance", "option httpchk");
    }

    @Test
    void saysWhatIsMissingAndWhatIsTooMuch() {
        Texts changed = with("curated/filters.tsv", "filter\tspoe\t", "filter\tspy\t");

        assertThatThrownBy(() -> Catalogue.read(changed))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("filter \"spoe\" has no curated row")
                .hasMessageMatching("(?s).*curated/filters.tsv:\\d+: filter \"spy\" is no fact.*");
    }

    @Test
    void refusesTwoRowsForOneKeyword() {
        Texts changed = with("curated/filters.tsv", "filter\ttrace\t", "filter\tcache\t");

        assertThatThrownBy(() -> Catalogue.read(changed))
                .hasMessageMatching("(?s).*filter \"cache\" has a row already, curated/filters.tsv:\\d+.*");
    }

    @Test
    void refusesAnExceptionNobodyNeeds() {
        Texts changed = with("curated/exceptions.tsv", "frontend\tretry-on", "frontend\tbind");

        assertThatThrownBy(() -> Catalogue.read(changed))
                .hasMessageContaining("frontend \"bind\" needs no exception")
                .hasMessageContaining("frontend \"retry-on\" has no curated row");
    }

    @Test
    void namesFileLineColumnOfABrokenSyntax() {
        Texts changed = with("curated/filters.tsv", "<cache:ref:cache>", "<cache:ref:cash>");

        assertThatThrownBy(() -> Catalogue.read(changed))
                .isInstanceOf(TableException.class)
                .hasMessageMatching("curated/filters.tsv:\\d+: column \"syntax\": nothing of the kind \"cash\""
                        + " can be named at column 8 of .*");
    }

    @Test
    void refusesProseThatIsMarkup() {
        Texts changed = with("curated/filters.tsv", "Not for production.", "Not for <b>production</b>.");

        assertThatThrownBy(() -> Catalogue.read(changed)).hasMessageContaining("column \"doc\"");
    }

    private static Texts with(String file, String old, String replacement) {
        return name -> {
            String text = TEXTS.read(name);
            if (!name.equals(file)) {
                return text;
            }
            assertThat(text).contains(old);
            return text.replace(old, replacement);
        };
    }
}
