// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.codegen.Catalogue;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.SectionKind;
import io.haproxy4j.config.catalogue.KeywordCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every sample of the catalogue: what the catalogue says of a keyword decides how its lines are compared. */
class DiffCatalogueTest {

    private static final String ADDITION = "something-else";

    private final KeywordCatalogue keywords = KeywordCatalogue.get();
    private int rules;
    private int named;
    private int others;

    @Test
    void everySampleIsComparedByWhatItIs() {
        for (Entry entry : Catalogue.load().entries()) {
            Optional<SectionKind> kind = SectionKind.ofKeyword(entry.scope());
            boolean whole = !entry.row().sample().isEmpty()
                    && !entry.row().syntax().attached()
                    && !entry.keyword().equals("acl");
            if (kind.isPresent() && whole) {
                sample(kind.get(), entry.keyword() + " " + entry.row().sample());
            }
        }
        assertThat(rules).isGreaterThan(30);
        assertThat(named).isGreaterThan(40);
        assertThat(others).isGreaterThan(500);
    }

    private void sample(SectionKind kind, String line) {
        List<String> words = List.of(line.split(" ", -1));
        var entry = keywords.longest(kind.keyword(), words).orElseThrow();
        String longer = line + " " + ADDITION;
        if (entry.isRule() || keywords.introducesScope(entry)) {
            rules++;
            assertThat(kinds(kind, List.of(line, longer), List.of(longer, line)))
                    .as(line)
                    .containsExactly(Change.Kind.MOVED);
            return;
        }
        boolean isNamed = entry.name(words).isPresent();
        assertThat(kinds(kind, List.of(line), List.of(longer)))
                .as(line)
                .isEqualTo(changedOrReplaced(entry.name(words).equals(entry.name(List.of(longer.split(" ", -1))))));
        assertThat(kinds(kind, List.of(line, longer), List.of(longer, line)))
                .as(line)
                .doesNotContain(Change.Kind.MOVED);
        if (isNamed) {
            named++;
            String renamed = renamed(words, entry.name(words).orElseThrow());
            assertThat(kinds(kind, List.of(line), List.of(renamed))).as(line).isEqualTo(changedOrReplaced(false));
            assertThat(kinds(kind, List.of(line, renamed), List.of(renamed, line)))
                    .as(line)
                    .isEmpty();
        } else {
            others++;
        }
    }

    private static List<Change.Kind> changedOrReplaced(boolean sameName) {
        return sameName ? List.of(Change.Kind.CHANGED) : List.of(Change.Kind.ADDED, Change.Kind.REMOVED);
    }

    private static String renamed(List<String> words, String name) {
        List<String> other = new ArrayList<>(words);
        other.set(words.indexOf(name), ADDITION);
        return String.join(" ", other);
    }

    private static List<Change.Kind> kinds(SectionKind kind, List<String> before, List<String> after) {
        return config(kind, before).diff(config(kind, after)).changes().stream()
                .map(Change::kind)
                .toList();
    }

    private static HaproxyConfig config(SectionKind kind, List<String> lines) {
        return HaproxyConfig.parse(kind.keyword() + " x\n    " + String.join("\n    ", lines) + "\n");
    }
}
