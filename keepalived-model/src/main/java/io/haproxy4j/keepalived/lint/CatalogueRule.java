// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.lint;

import io.haproxy4j.keepalived.KeepalivedConfig;
import io.haproxy4j.keepalived.Statement;
import io.haproxy4j.keepalived.catalogue.Catalogue;
import io.haproxy4j.keepalived.catalogue.KeepalivedVersion;
import io.haproxy4j.keepalived.catalogue.Keyword;
import io.haproxy4j.keepalived.catalogue.Syntax;
import java.util.List;
import java.util.Optional;

/** Keywords and arguments against the catalogue. */
final class CatalogueRule implements Rule {

    private final Catalogue catalogue = Catalogue.standard();

    @Override
    public void check(KeepalivedConfig config, KeepalivedVersion version, Findings findings) {
        config.statements().forEach(s -> statement("/", s, version, findings));
    }

    private void statement(String block, Statement statement, KeepalivedVersion version, Findings findings) {
        Optional<Keyword> found = catalogue.find(block, statement.keyword());
        if (found.isEmpty()) {
            unknown(block, statement, findings);
            return;
        }
        Keyword keyword = found.get();
        if (!keyword.knownTo(version)) {
            findings.error(
                    statement.place(),
                    "not-in-version",
                    keyword.name() + " is not known to keepalived " + version
                            + keyword.since().map(s -> ", only since " + s).orElse("")
                            + keyword.until().map(u -> ", only until " + u).orElse(""),
                    "leave it out, or use a keepalived that knows it");
        }
        if (keyword.deprecated()) {
            findings.warning(
                    statement.place(), "deprecated-keyword", keyword.name() + " is deprecated", "use its successor");
        }
        if (statement.isBlock() && keyword.kind() == Keyword.Kind.LEAF) {
            findings.error(
                    statement.place(), "unexpected-braces", keyword.name() + " takes no braces", "take them out");
        } else if (!statement.isBlock() && keyword.kind() != Keyword.Kind.LEAF) {
            findings.error(
                    statement.place(), "missing-braces", keyword.name() + " needs braces", "add { ... } after it");
        }
        arguments(keyword, statement, findings);
        for (Statement inner : statement.body()) {
            if (keyword.kind() == Keyword.Kind.LINES) {
                entry(keyword, inner, findings);
            } else if (keyword.kind() == Keyword.Kind.BLOCK) {
                statement(keyword.path(), inner, version, findings);
            }
        }
    }

    private void unknown(String block, Statement statement, Findings findings) {
        boolean braces = statement.isBlock();
        String where = block.equals("/") ? "at the top level" : "in " + block;
        findings.error(
                statement.place(),
                braces ? "unknown-block" : "unknown-keyword",
                statement.keyword() + " is not known " + where
                        + (braces ? "; keepalived reads what is in its braces as keywords of the block around it" : ""),
                "correct the spelling, or move it into the block it belongs to");
    }

    private void arguments(Keyword keyword, Statement statement, Findings findings) {
        List<String> words = Statements.plainWords(statement);
        keyword.arguments().mismatch(words).ifPresent(m -> mismatch(keyword, statement, m, words, findings));
    }

    private void mismatch(
            Keyword keyword, Statement statement, Syntax.Mismatch mismatch, List<String> words, Findings findings) {
        boolean tooMany = mismatch.message().endsWith("one word too many");
        boolean swallowed = tooMany
                && catalogue.find(keyword.block(), words.get(mismatch.index())).isPresent();
        if (swallowed) {
            findings.error(
                    statement.place(),
                    "swallowed-keyword",
                    "\"" + words.get(mismatch.index()) + "\" stands on the line of " + keyword.name()
                            + "; keepalived ignores it",
                    "give every keyword a line of its own");
        } else if (tooMany) {
            findings.warning(
                    statement.place(),
                    "ignored-word",
                    keyword.name() + ": " + mismatch.message() + "; keepalived ignores it",
                    "take it out, or put the value into double quotes");
        } else {
            findings.error(
                    statement.place(),
                    mismatch.index() >= words.size() ? "missing-argument" : "bad-value",
                    keyword.name() + ": " + mismatch.message(),
                    "write: " + (keyword.name() + " " + keyword.arguments()).strip());
        }
    }

    private static void entry(Keyword block, Statement line, Findings findings) {
        List<String> words = new java.util.ArrayList<>();
        words.add(line.keyword());
        words.addAll(Statements.plainWords(line));
        block.entry()
                .mismatch(words)
                .ifPresent(m -> findings.error(
                        line.place(), "bad-entry", block.name() + ": " + m.message(), "write: " + block.entry()));
    }
}
