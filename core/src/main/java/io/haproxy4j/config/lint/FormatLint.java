// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import io.haproxy4j.config.catalogue.Context;
import io.haproxy4j.config.catalogue.Entry;
import io.haproxy4j.config.catalogue.KeywordCatalogue;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.grammar.Span;
import io.haproxy4j.config.sample.FormatText;
import io.haproxy4j.config.sample.FormatText.Part;
import java.util.Optional;
import java.util.Set;

/** Log formats: aliases, expressions in brackets, and percent signs that stand for nothing. */
final class FormatLint {

    private final KeywordCatalogue catalogue = KeywordCatalogue.get();
    private final Release release;
    private final Findings findings;
    private final ExpressionLint expressions;

    FormatLint(Release release, Findings findings, ExpressionLint expressions) {
        this.release = release;
        this.findings = findings;
        this.expressions = expressions;
    }

    void check(Line line, String text, Set<Context> where) {
        FormatText format = FormatText.of(text);
        for (Part part : format.parts()) {
            if (part instanceof Part.Item item && !item(line, text, item, where)) {
                return;
            }
        }
        if (!format.problem().isEmpty()) {
            bad(line, text, format.problem());
        }
    }

    private boolean item(Line line, String text, Part.Item item, Set<Context> where) {
        if (item.isExpression()) {
            return expressions.check(line, item.value(), where, true).isPresent();
        }
        Optional<Entry> alias = catalogue.find("log-alias", item.value());
        if (alias.isEmpty()) {
            bad(line, text, "there is no %" + item.value());
            return false;
        }
        Span span = alias.get().span();
        if (!span.contains(release)) {
            findings.add(
                    Code.NOT_IN_VERSION,
                    line.place(),
                    "HAProxy " + release + " does not have %" + item.value() + " in log formats, which exists "
                            + Releases.in(span),
                    "leave it out, or write it only for releases that have it");
            return false;
        }
        return true;
    }

    private void bad(Line line, String text, String why) {
        findings.add(
                Code.BAD_LOG_FORMAT,
                line.place(),
                "the log format \"" + text + "\" cannot be read: " + why,
                "correct it");
    }
}
