// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.internal;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Place;
import io.haproxy4j.keepalived.Statement;
import io.haproxy4j.keepalived.Word;
import io.haproxy4j.keepalived.catalogue.Catalogue;
import io.haproxy4j.keepalived.catalogue.KeepalivedVersion;
import io.haproxy4j.keepalived.catalogue.Keyword;
import io.haproxy4j.keepalived.catalogue.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Keywords and arguments against the catalogue.
 */
public final class CatalogueCheck {

    private final Catalogue catalogue = Catalogue.standard();
    private final Optional<KeepalivedVersion> version;
    private final Predicate<Statement> skipped;
    private final List<Diagnostic> found = new ArrayList<>();

    /**
     * A check.
     *
     * @param version version that is to know the keywords; none for any version of the catalogue
     * @param skipped statements that are not looked at, with all that is in them
     */
    public CatalogueCheck(Optional<KeepalivedVersion> version, Predicate<Statement> skipped) {
        this.version = version;
        this.skipped = skipped;
    }

    /**
     * Checks top-level statements.
     *
     * @param statements the statements
     * @return what was found, in their order
     */
    public List<Diagnostic> check(List<Statement> statements) {
        found.clear();
        statements.forEach(s -> statement("/", s));
        return List.copyOf(found);
    }

    private void error(Place place, String code, String message, String fix) {
        found.add(Diagnostic.error(code, place, message, fix));
    }

    private void warning(Place place, String code, String message, String fix) {
        found.add(Diagnostic.warning(code, place, message, fix));
    }

    private void statement(String block, Statement statement) {
        if (skipped.test(statement)) {
            return;
        }
        Optional<Keyword> found = catalogue.find(block, statement.keyword());
        if (found.isEmpty()) {
            unknown(block, statement);
            return;
        }
        Keyword keyword = found.get();
        if (version.isPresent() && !keyword.knownTo(version.get())) {
            error(
                    statement.place(),
                    "not-in-version",
                    keyword.name() + " is not known to keepalived " + version.get()
                            + keyword.since().map(s -> ", only since " + s).orElse("")
                            + keyword.until().map(u -> ", only until " + u).orElse(""),
                    "leave it out, or use a keepalived that knows it");
        }
        if (keyword.deprecated()) {
            warning(statement.place(), "deprecated-keyword", keyword.name() + " is deprecated", "use its successor");
        }
        if (statement.isBlock() && keyword.kind() == Keyword.Kind.LEAF) {
            error(statement.place(), "unexpected-braces", keyword.name() + " takes no braces", "take them out");
        } else if (!statement.isBlock() && keyword.kind() != Keyword.Kind.LEAF) {
            error(statement.place(), "missing-braces", keyword.name() + " needs braces", "add { ... } after it");
        }
        arguments(keyword, statement);
        for (Statement inner : statement.body()) {
            if (keyword.kind() == Keyword.Kind.LINES) {
                entry(keyword, inner);
            } else if (keyword.kind() == Keyword.Kind.BLOCK) {
                statement(keyword.path(), inner);
            }
        }
    }

    private void unknown(String block, Statement statement) {
        boolean braces = statement.isBlock();
        String where = block.equals("/") ? "at the top level" : "in " + block;
        error(
                statement.place(),
                braces ? "unknown-block" : "unknown-keyword",
                statement.keyword() + " is not known " + where
                        + (braces ? "; keepalived reads what is in its braces as keywords of the block around it" : ""),
                "correct the spelling, or move it into the block it belongs to");
    }

    private void arguments(Keyword keyword, Statement statement) {
        List<String> words = plainWords(statement);
        keyword.arguments().mismatch(words).ifPresent(m -> mismatch(keyword, statement, m, words));
        for (Syntax.Item.Literal word : keyword.arguments().later(words)) {
            word.since()
                    .filter(since -> version.isPresent() && since.compareTo(version.get()) > 0)
                    .ifPresent(since -> error(
                            statement.place(),
                            "not-in-version",
                            "\"" + word.text() + "\" after " + keyword.name() + " is not known to keepalived "
                                    + version.get() + ", only since " + since,
                            "leave it out, or use a keepalived that knows it"));
        }
    }

    private void mismatch(Keyword keyword, Statement statement, Syntax.Mismatch mismatch, List<String> words) {
        boolean tooMany = mismatch.message().endsWith("one word too many");
        boolean swallowed = tooMany
                && catalogue.find(keyword.block(), words.get(mismatch.index())).isPresent();
        if (swallowed) {
            error(
                    statement.place(),
                    "swallowed-keyword",
                    "\"" + words.get(mismatch.index()) + "\" stands on the line of " + keyword.name()
                            + "; keepalived ignores it",
                    "give every keyword a line of its own");
        } else if (tooMany) {
            warning(
                    statement.place(),
                    "ignored-word",
                    keyword.name() + ": " + mismatch.message() + "; keepalived ignores it",
                    "take it out, or put the value into double quotes");
        } else {
            error(
                    statement.place(),
                    mismatch.index() >= words.size() ? "missing-argument" : "bad-value",
                    keyword.name() + ": " + mismatch.message(),
                    "write: " + (keyword.name() + " " + keyword.arguments()).strip());
        }
    }

    private void entry(Keyword block, Statement line) {
        List<String> words = new ArrayList<>();
        words.add(line.keyword());
        words.addAll(plainWords(line));
        block.entry()
                .mismatch(words)
                .ifPresent(m ->
                        error(line.place(), "bad-entry", block.name() + ": " + m.message(), "write: " + block.entry()));
    }

    private static List<String> plainWords(Statement statement) {
        return statement.words().stream().map(Word::toString).toList();
    }
}
