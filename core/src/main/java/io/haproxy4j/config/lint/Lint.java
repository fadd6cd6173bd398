// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import io.haproxy4j.config.ConditionalParts;
import io.haproxy4j.config.Continuation;
import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.config.Part;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.Section;
import io.haproxy4j.config.SectionKind;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.line.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything lint looks at, one part after the other. */
public final class Lint {

    private Lint() {}

    /**
     * {@return what is wrong or suspicious}
     *
     * @param config the configuration
     * @param version the release that is to read it
     */
    public static List<Diagnostic> of(HaproxyConfig config, HaproxyVersion version) {
        Release release = Releases.of(version);
        Findings findings = new Findings();
        Traps.check(config, version, findings);
        Definitions definitions = Definitions.of(config);
        ReferenceLint references = new ReferenceLint(definitions, findings);
        ExpressionLint expressions = new ExpressionLint(release, findings, references);
        ValueLint values = new ValueLint(
                stickCounters(config),
                new TableLint(definitions, release, findings),
                findings,
                references,
                expressions,
                new FormatLint(release, findings, expressions),
                new ConditionLint(findings, expressions, references));
        GrammarLint grammar = new GrammarLint(release, gates(config), Modes.of(config), findings, values);
        blocksAcrossSections(config.parts(), findings);
        for (Section section : config.sections()) {
            for (Statement statement : section.statements()) {
                if (!statement.words().isEmpty()) {
                    grammar.line(Line.of(section, statement));
                }
            }
        }
        return findings.list();
    }

    private static void blocksAcrossSections(List<Part> parts, Findings findings) {
        for (Part part : parts) {
            if (part instanceof Continuation continuation) {
                findings.add(
                        Code.BLOCK_ACROSS_SECTIONS,
                        Place.model(continuation.body().get(0).label()),
                        "which section this belongs to depends on a conditional block in which sections begin",
                        "begin the block before a section and end it after one, or lint what the configuration is once"
                                + " evaluated");
            } else if (part instanceof ConditionalParts block) {
                block.branches().forEach(branch -> blocksAcrossSections(branch.body(), findings));
            }
        }
    }

    /** How many stick counters rules have; three unless the global section says otherwise. */
    private static int stickCounters(HaproxyConfig config) {
        return config.sections().stream()
                .filter(section -> section.kind() == SectionKind.GLOBAL)
                .flatMap(section -> section.statements().stream())
                .map(Statement::words)
                .filter(words -> words.size() == 2 && words.get(0).text().equals("tune.stick-counters"))
                .map(words -> words.get(1).text())
                .filter(count -> count.matches("\\d{1,4}"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(3);
    }

    /** The directives that let keywords through. */
    private static Set<String> gates(HaproxyConfig config) {
        return config.sections().stream()
                .filter(section -> section.kind() == SectionKind.GLOBAL)
                .flatMap(section -> section.statements().stream())
                .filter(statement -> !statement.words().isEmpty())
                .map(statement -> statement.words().get(0).text())
                .filter(word -> word.startsWith("expose-"))
                .collect(Collectors.toSet());
    }
}
