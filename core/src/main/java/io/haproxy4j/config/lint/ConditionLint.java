// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import io.haproxy4j.config.catalogue.Context;
import io.haproxy4j.config.catalogue.Entry;
import io.haproxy4j.config.catalogue.KeywordCatalogue;
import io.haproxy4j.config.grammar.ReferenceType;
import io.haproxy4j.config.sample.CallText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Conditions: names of ACLs, and criteria in braces as they stand on acl lines too. */
final class ConditionLint {

    private static final Set<String> METHODS =
            Set.of("found", "bool", "int", "ip", "bin", "len", "str", "sub", "reg", "beg", "end", "dir", "dom");

    /** How samples are compared where nothing says how. */
    private static final Map<String, String> BY_TYPE = Map.of(
            "bool", "bool", "sint", "int", "addr", "ip", "ipv4", "ip", "ipv6", "ip", "str", "str", "meth", "str");

    /** A number, also one such as 1.3 for versions of TLS; a range; or what says how to compare with the next one. */
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?\\d+(\\.\\d+)?|[-+]?[\\d.]*:[-+]?[\\d.]*|eq|ge|gt|le|lt");

    /** What patterns look like; for methods that are not here, anything. */
    private static final Map<String, Pattern> FORMS = Map.of(
            "int",
            NUMBER,
            "len",
            NUMBER,
            "ip",
            Pattern.compile("[0-9a-fA-F.:]+(/[0-9.]+)?|[A-Za-z0-9_.-]+"),
            "bin",
            Pattern.compile("([0-9a-fA-F]{2})*"));

    private final KeywordCatalogue catalogue = KeywordCatalogue.get();
    private final Findings findings;
    private final ExpressionLint expressions;
    private final ReferenceLint references;

    ConditionLint(Findings findings, ExpressionLint expressions, ReferenceLint references) {
        this.findings = findings;
        this.expressions = expressions;
        this.references = references;
    }

    /** Checks the words behind {@code if} or {@code unless}. */
    void check(Line line, List<String> words, Set<Context> where) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).replaceFirst("^!+", "");
            if (word.equals("{")) {
                int end = words.subList(i, words.size()).indexOf("}");
                if (end < 0) {
                    bad(line, "a criterion that begins with { has no end", "end it with a } of its own, after a blank");
                    return;
                }
                criterion(line, words.subList(i + 1, i + end), where);
                i += end;
            } else if (!word.isEmpty() && !word.equals("||") && !word.equals("or")) {
                references.check(line, ReferenceType.Kind.ACL, word);
            }
        }
    }

    private void bad(Line line, String what, String fix) {
        findings.add(Code.BAD_CONDITION, line.place(), what, fix);
    }

    /** Checks a criterion with its flags and patterns. */
    void criterion(Line line, List<String> words, Set<Context> where) {
        if (words.isEmpty()) {
            bad(line, "a criterion is missing", "write one, such as path_beg /api");
            return;
        }
        String text = words.get(0);
        CallText call = CallText.at(text, 0);
        Optional<Entry> alias = catalogue.find("acl", call.name()).filter(entry -> call.end() == text.length());
        String method;
        if (alias.isPresent()) {
            String[] parts = alias.get().criterion().orElseThrow().split(":", -1);
            String arguments = text.substring(call.name().length());
            if (!parts[0].equals(call.name())
                    && expressions
                            .check(line, parts[0] + arguments, where, false)
                            .isEmpty()) {
                return;
            }
            method = parts[1];
        } else {
            Optional<String> type = expressions.check(line, text, where, false);
            if (type.isEmpty()) {
                return;
            }
            method = BY_TYPE.getOrDefault(type.get(), "");
        }
        patterns(line, words, method);
    }

    private void patterns(Line line, List<String> words, String implied) {
        String method = implied;
        int at = 1;
        while (at < words.size() && words.get(at).startsWith("-")) {
            String flag = words.get(at);
            if (flag.equals("--")) {
                at++;
                break;
            }
            if (flag.equals("-m") || flag.equals("-f") || flag.equals("-u")) {
                if (at + 1 == words.size()) {
                    bad(line, "nothing follows " + flag, "add what belongs to it");
                    return;
                }
                if (flag.equals("-m")) {
                    method = words.get(at + 1);
                    if (!METHODS.contains(method)) {
                        bad(
                                line,
                                "there is no match method \"" + method + "\"",
                                "use one of "
                                        + String.join(
                                                ", ", METHODS.stream().sorted().toList()));
                        return;
                    }
                }
                at += 2;
            } else if (flag.equals("-i") || flag.equals("-M") || flag.equals("-n")) {
                at++;
            } else {
                break;
            }
        }
        if (method.isEmpty()) {
            bad(
                    line,
                    "nothing says how the sample of \"" + words.get(0) + "\" is compared",
                    "add -m with a match method");
            return;
        }
        values(line, words.subList(at, words.size()), method);
    }

    private void values(Line line, List<String> patterns, String method) {
        Pattern form = FORMS.get(method);
        for (String pattern : patterns) {
            if (form != null && !form.matcher(pattern).matches()) {
                findings.add(
                        Code.BAD_VALUE,
                        line.place(),
                        "\"" + pattern + "\" is nothing the match method " + method + " can compare with",
                        "correct it, or choose another method with -m");
                return;
            }
        }
    }
}
