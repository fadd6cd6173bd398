// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import io.haproxy4j.config.catalogue.Context;
import io.haproxy4j.config.grammar.ArgumentType;
import io.haproxy4j.config.grammar.Literal;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.grammar.WordSet;
import java.util.Optional;
import java.util.Set;

/** Log formats: aliases, expressions in brackets, and percent signs that stand for nothing. */
final class FormatLint {

    /** The aliases of all releases (configuration manual, section 8.2.6); each was put to each release. */
    private static final WordSet ALIASES =
            (WordSet) ArgumentType.parse("{B|CC|CS|H|HM|HP|HPO|HQ|HU|HV|ID|OG@3.2|ST|T|TR"
                    + "|Ta|Tc|Td|Th|Ti|Tl|Tq|Tr|Ts|Tt|Tu|Tw|U|ac|b|bc|bi|bp|bq|ci|cp|f|fc|fi|fp|ft|hr|hrl|hs|hsl|lc|ms|o|pid|r"
                    + "|rc|rt|s|sc|si|sp|sq|sslc|sslv|t|tr|trg|trl|ts}");

    private final Release release;
    private final Findings findings;
    private final ExpressionLint expressions;

    FormatLint(Release release, Findings findings, ExpressionLint expressions) {
        this.release = release;
        this.findings = findings;
        this.expressions = expressions;
    }

    void check(Line line, String text, Set<Context> where) {
        int at = text.indexOf('%');
        while (at >= 0) {
            int end = item(line, text, at + 1, where);
            if (end < 0) {
                return;
            }
            at = text.indexOf('%', end);
        }
    }

    /** Reads what follows a percent sign; where it ends, or -1 after a finding. */
    private int item(Line line, String text, int start, Set<Context> where) {
        int at = start;
        if (text.startsWith("%", at)) {
            return at + 1;
        }
        if (text.startsWith("(", at)) {
            at = text.indexOf(')', at) + 1;
            if (at == 0) {
                return bad(line, text, "a label in parentheses has no end");
            }
        }
        if (text.startsWith("{", at)) {
            at = text.indexOf('}', at) + 1;
            if (at == 0) {
                return bad(line, text, "flags in braces have no end");
            }
        }
        if (text.startsWith("[", at)) {
            return expression(line, text, at + 1, where);
        }
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end)) && text.charAt(end) < 128) {
            end++;
        }
        String alias = text.substring(at, end);
        if (alias.isEmpty()) {
            return bad(line, text, "a percent sign stands for nothing; a literal one is written %%");
        }
        Optional<Literal> known = ALIASES.words().stream()
                .filter(word -> word.text().equals(alias))
                .findAny();
        if (known.isEmpty()) {
            return bad(line, text, "there is no %" + alias);
        }
        if (!known.get().span().contains(release)) {
            findings.add(
                    Code.NOT_IN_VERSION,
                    line.place(),
                    "HAProxy " + release + " does not have %" + alias + " in log formats, which exists "
                            + Releases.in(known.get().span()),
                    "leave it out, or write it only for releases that have it");
            return -1;
        }
        return end;
    }

    /** The bracket that closes an expression is the first one outside parentheses and quotes. */
    private int expression(Line line, String text, int start, Set<Context> where) {
        int depth = 0;
        char quote = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote == '"' && c == '\\') {
                i++; // only single quotes take a backslash as it is
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (depth > 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == '\\') {
                i++;
            } else if (c == '(') {
                depth = 1;
            } else if (c == ')') {
                depth = 0;
            } else if (c == ']' && depth == 0) {
                return expressions
                                .check(line, text.substring(start, i).strip(), where, true)
                                .isEmpty()
                        ? -1
                        : i + 1;
            }
        }
        return bad(line, text, "an expression in brackets has no end");
    }

    private int bad(Line line, String text, String why) {
        findings.add(
                Code.BAD_LOG_FORMAT,
                line.place(),
                "the log format \"" + text + "\" cannot be read: " + why,
                "correct it");
        return -1;
    }
}
