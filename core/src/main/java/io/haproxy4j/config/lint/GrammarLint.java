// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import io.haproxy4j.config.SectionKind;
import io.haproxy4j.config.Severity;
import io.haproxy4j.config.catalogue.Entry;
import io.haproxy4j.config.catalogue.KeywordCatalogue;
import io.haproxy4j.config.catalogue.Reception;
import io.haproxy4j.config.catalogue.RuleSyntax;
import io.haproxy4j.config.grammar.Argument;
import io.haproxy4j.config.grammar.Binding;
import io.haproxy4j.config.grammar.Element;
import io.haproxy4j.config.grammar.Expectation;
import io.haproxy4j.config.grammar.Literal;
import io.haproxy4j.config.grammar.OptionsType;
import io.haproxy4j.config.grammar.Reading;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.grammar.Scalar;
import io.haproxy4j.config.grammar.Syntax;
import io.haproxy4j.config.grammar.TimeType;
import io.haproxy4j.config.grammar.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds each line against the catalogue: the keyword, its arguments, and the options of lines that have some. */
final class GrammarLint {

    /** Times of two parts, such as 1h30m. */
    private static final Pattern COMPOUND = Pattern.compile("(\\d+(us|ms|s|m|h|d)){2,}");

    private static final Set<String> RULES_OF_NAMED_DEFAULTS = Set.of(
            "quic-initial",
            "tcp-request connection",
            "tcp-request session",
            "tcp-request content",
            "tcp-response content",
            "http-request",
            "http-response",
            "http-after-response");

    private final KeywordCatalogue catalogue = KeywordCatalogue.get();
    private final Release release;
    private final Set<String> gates;
    private final Modes modes;
    private final Findings findings;
    private final ValueLint values;

    GrammarLint(Release release, Set<String> gates, Modes modes, Findings findings, ValueLint values) {
        this.release = release;
        this.modes = modes;
        this.gates = gates;
        this.findings = findings;
        this.values = values;
    }

    void line(Line line) {
        if (line.words().contains("")) {
            boolean fatal = release.compareTo(new Release(3, 3)) >= 0;
            findings.add(
                    Code.EMPTY_ARGUMENT,
                    fatal ? Severity.ERROR : Severity.WARNING,
                    line.place(),
                    "an empty word ends the line for HAProxy, and releases since 3.3 refuse it",
                    "leave it out");
            return;
        }
        String scope = line.section().kind().keyword();
        Optional<Entry> entry = catalogue.longest(scope, line.words());
        if (entry.isEmpty()) {
            unknown(line, scope);
            return;
        }
        Entry known = entry.get();
        if (!prefix(line, known) || !available(line, known, "the keyword \"" + known.keyword() + "\"")) {
            return;
        }
        if (line.section().kind() == SectionKind.DEFAULTS
                && line.section().name().isEmpty()
                && !takenWithoutName(known)) {
            findings.add(
                    Code.WRONG_SECTION,
                    line.place(),
                    "a defaults section without a name cannot hold \"" + known.keyword() + "\"",
                    "give the section a name, and the proxies \"from\" that name");
            return;
        }
        mode(line, known);
        int length = known.length();
        if (known.isHead()) {
            if (catalogue.of(known.keyword()).isEmpty()) {
                unknownWord(line, scope, known, length);
            } else {
                rule(line, known.keyword(), length);
            }
        } else if (!line.prefix().isEmpty() && line.words().size() == length) {
            return; // "no log", "no option httpchk" take no arguments
        } else {
            arguments(line, known, known.syntax(), 0);
        }
    }

    private void mode(Line line, Entry known) {
        if (known.httpOnly() && line.prefix().isEmpty() && modes.withoutHttp(line.section())) {
            findings.add(
                    Code.WRONG_MODE,
                    line.place(),
                    "\"" + known.keyword() + "\" has no effect in a proxy that does not speak HTTP",
                    "add \"mode http\" to the proxy, or leave the line out");
        }
    }

    /** Named defaults sections may hold rules and what belongs to rules; others may not. */
    private static boolean takenWithoutName(Entry known) {
        return !known.keyword().equals("acl") && !RULES_OF_NAMED_DEFAULTS.contains(known.keyword());
    }

    private boolean prefix(Line line, Entry entry) {
        boolean takes = line.prefix().isEmpty()
                || entry.negatable(release)
                || entry.keyword().equals("log");
        if (!takes) {
            findings.add(
                    Code.BAD_PREFIX,
                    line.place(),
                    "\"" + line.prefix() + "\" cannot stand in front of \"" + entry.keyword() + "\"",
                    "leave the whole line out");
        }
        return takes;
    }

    private void unknown(Line line, String scope) {
        String word = line.words().get(0);
        List<String> elsewhere = catalogue.scopesOf(word).stream()
                .filter(other -> SectionKind.ofKeyword(other).isPresent())
                .toList();
        if (!elsewhere.isEmpty()) {
            findings.add(
                    Code.WRONG_SECTION,
                    line.place(),
                    "a " + scope + " section cannot hold \"" + word + "\", which belongs to "
                            + String.join(", ", elsewhere),
                    "move it there");
            return;
        }
        Optional<String> near = nearest(word, scope, 0);
        findings.add(
                Code.UNKNOWN_KEYWORD,
                line.place(),
                "HAProxy has no keyword \"" + word + "\" in " + scope + " sections",
                near.map(GrammarLint::meant).orElse("see section 4 of the configuration manual for those it has"));
    }

    /** A word behind a keyword such as {@code timeout} that only introduces others. */
    private void unknownWord(Line line, String scope, Entry head, int length) {
        if (line.words().size() == length) {
            findings.add(
                    Code.MISSING_ARGUMENT,
                    line.place(),
                    "\"" + head.keyword() + "\" needs another word",
                    "use one of " + continuations(scope, head.keyword()));
            return;
        }
        String keyword = head.keyword() + " " + line.words().get(length);
        List<String> elsewhere = catalogue.scopesOf(keyword).stream()
                .filter(other -> SectionKind.ofKeyword(other).isPresent())
                .toList();
        if (!elsewhere.isEmpty()) {
            findings.add(
                    Code.WRONG_SECTION,
                    line.place(),
                    "a " + scope + " section cannot hold \"" + keyword + "\", which belongs to "
                            + String.join(", ", elsewhere),
                    "move it there");
            return;
        }
        findings.add(
                Code.UNKNOWN_KEYWORD,
                line.place(),
                "HAProxy has no \"" + keyword + "\" in " + scope + " sections",
                nearest(line.words().get(length), scope, length)
                        .map(GrammarLint::meant)
                        .orElse("use one of " + continuations(scope, head.keyword())));
    }

    private String continuations(String scope, String head) {
        return catalogue.of(scope).stream()
                .map(Entry::keyword)
                .filter(keyword -> keyword.startsWith(head + " "))
                .map(keyword -> keyword.substring(head.length() + 1))
                .limit(30)
                .collect(Collectors.joining(", "));
    }

    private Optional<String> nearest(String word, String scope, int index) {
        return Suggestion.nearest(
                word,
                catalogue.of(scope).stream()
                        .map(entry -> entry.keyword().split(" ", -1))
                        .filter(words -> words.length > index)
                        .map(words -> words[index])
                        .collect(Collectors.toSet()));
    }

    private static String meant(String word) {
        return "perhaps \"" + word + "\" is meant";
    }

    /** Whether the release takes a keyword, with or without a warning. */
    private boolean available(Line line, Entry entry, String what) {
        Reception reception = entry.reception(release);
        if (!entry.span().contains(release) && reception == Reception.OK) {
            findings.add(
                    Code.NOT_IN_VERSION,
                    line.place(),
                    "HAProxy " + release + " does not have " + what + ", which exists " + Releases.in(entry.span()),
                    "leave it out, or write it only for releases that have it");
            return false;
        }
        Optional<String> gate = entry.gate()
                .filter(directive -> catalogue
                        .find("global", directive)
                        .filter(known -> known.span().contains(release))
                        .isPresent());
        if (gate.isPresent() && !gates.contains(gate.get())) {
            boolean refused = gate.get().contains("experimental");
            findings.add(
                    Code.MISSING_GATE,
                    refused ? Severity.ERROR : Severity.WARNING,
                    line.place(),
                    what + " needs \"" + gate.get() + "\" in the global section",
                    "add that directive in front of it");
            return !refused;
        }
        if (reception == Reception.RESTRICTED) {
            findings.add(
                    Code.IGNORED_KEYWORD,
                    line.place(),
                    "HAProxy ignores " + what + " in a " + line.section().kind().keyword() + " section",
                    "leave it out");
        } else if (reception == Reception.DEPRECATED && gate.isEmpty()) {
            findings.add(
                    Code.DEPRECATED,
                    line.place(),
                    "HAProxy " + release + " warns that " + what + " is about to go",
                    "see its manual for the replacement");
        }
        return true;
    }

    /** A rule: the words of the rule set, an action, and perhaps a condition. */
    private void rule(Line line, String ruleSet, int length) {
        if (line.words().size() == length) {
            findings.add(
                    Code.MISSING_ARGUMENT,
                    line.place(),
                    "\"" + ruleSet + "\" needs an action",
                    "use one of " + actions(ruleSet));
            return;
        }
        Optional<Entry> action = catalogue.longest(ruleSet, line.from(length));
        if (action.isEmpty()) {
            String word = line.words().get(length);
            List<String> elsewhere = catalogue.scopesOf(word.replaceAll("\\(.*", "")).stream()
                    .filter(other -> !other.equals(ruleSet))
                    .filter(other -> other.contains("-re") || other.contains("check") || other.contains("quic"))
                    .toList();
            findings.add(
                    Code.UNKNOWN_ACTION,
                    line.place(),
                    "\"" + ruleSet + "\" has no action \"" + word + "\""
                            + (elsewhere.isEmpty() ? "" : ", which belongs to " + String.join(", ", elsewhere)),
                    nearest(word, ruleSet, 0).map(GrammarLint::meant).orElse("use one of " + actions(ruleSet)));
            return;
        }
        Entry known = action.get();
        if (available(line, known, "the action \"" + known.keyword() + "\" of " + ruleSet)) {
            arguments(line, known, RuleSyntax.of(ruleSet, known), length);
        }
    }

    private String actions(String ruleSet) {
        return catalogue.of(ruleSet).stream()
                .filter(entry -> entry.span().contains(release))
                .map(Entry::keyword)
                .limit(80)
                .collect(Collectors.joining(", "));
    }

    /** The arguments of a keyword that stands at some word, by a syntax. */
    private void arguments(Line line, Entry entry, Syntax syntax, int start) {
        List<String> words = entry.arguments(line.from(start));
        if (!words.isEmpty() && emptyCondition(words)) {
            findings.add(
                    Code.EMPTY_CONDITION,
                    line.place(),
                    "nothing follows \"" + words.get(words.size() - 1) + "\": HAProxy applies the rule always",
                    "write the condition, or leave the word out");
            return;
        }
        if (words.stream().anyMatch(GrammarLint::isVariable)) {
            return; // only the environment of the process tells
        }
        Reading reading = syntax.read(words, release);
        if (reading instanceof Reading.Stopped stopped) {
            stopped(line, words, stopped, "the keyword \"" + entry.keyword() + "\"");
            return;
        }
        Reading.Complete complete = (Reading.Complete) reading;
        List<Binding> plain = complete.bindings().stream()
                .filter(binding -> binding.argument().type() != Scalar.RAW
                        && !(binding.argument().type() instanceof OptionsType))
                .toList();
        values.check(line, entry, plain, words);
        if (entry.keyword().equals("filter")) {
            filter(line);
            return;
        }
        for (Binding binding : complete.bindings()) {
            if (binding.argument().type() instanceof OptionsType type) {
                options(line, entry, type.scope(), words.subList(binding.word(), words.size()));
                return;
            }
        }
    }

    private static String lastWord(String keyword) {
        return keyword.substring(keyword.lastIndexOf(' ') + 1);
    }

    private static boolean emptyCondition(List<String> words) {
        String last = words.get(words.size() - 1);
        return last.equals("if") || last.equals("unless");
    }

    /** A word with a variable in it. */
    static boolean isVariable(String word) {
        int at = word.indexOf('$');
        return at >= 0
                && at + 1 < word.length()
                && (word.charAt(at + 1) == '{'
                        || Character.isLetter(word.charAt(at + 1))
                        || word.charAt(at + 1) == '_');
    }

    private void options(Line line, Entry entry, String scope, List<String> words) {
        int at = 0;
        while (at < words.size()) {
            List<String> rest = words.subList(at, words.size());
            Optional<Entry> option = catalogue.longest(scope, rest);
            if (option.isEmpty()) {
                findings.add(
                        Code.UNKNOWN_OPTION,
                        line.place(),
                        "\"" + rest.get(0) + "\" is no option of " + lastWord(entry.keyword()) + " lines",
                        nearest(rest.get(0), scope, 0).map(GrammarLint::meant).orElse("leave it out"));
                return;
            }
            Entry known = option.get();
            if (!available(line, known, "the " + scope + " option \"" + known.keyword() + "\"")) {
                return;
            }
            List<String> arguments = known.arguments(rest);
            Reading reading = known.syntax().readFirst(arguments, release);
            if (reading instanceof Reading.Stopped stopped) {
                stopped(line, arguments, stopped, "the " + scope + " option \"" + known.keyword() + "\"");
                return;
            }
            Reading.Complete complete = (Reading.Complete) reading;
            values.check(line, known, complete.bindings(), arguments);
            at += rest.size() - arguments.size() + complete.words();
        }
    }

    private void filter(Line line) {
        catalogue.find("filter", line.words().get(1)).ifPresent(filter -> {
            if (available(line, filter, "the filter \"" + filter.keyword() + "\"")) {
                arguments(line, filter, filter.syntax(), 1);
            }
        });
    }

    private void stopped(Line line, List<String> words, Reading.Stopped stopped, String what) {
        if (stopped.word() >= words.size()) {
            findings.add(Code.MISSING_ARGUMENT, line.place(), what + " lacks " + list(stopped.expected()), "add it");
            return;
        }
        String word = words.get(stopped.word());
        if (!stopped.otherwise().isEmpty()) {
            findings.add(
                    Code.NOT_IN_VERSION,
                    line.place(),
                    "HAProxy " + release + " does not take \"" + word + "\" for " + what + ", which exists "
                            + Releases.in(stopped.otherwise().get(0).span()),
                    "leave it out, or write it only for releases that have it");
        } else if (stopped.expected().stream().allMatch(expectation -> expectation.element() instanceof Literal)) {
            findings.add(
                    Code.UNEXPECTED_WORD,
                    line.place(),
                    "\"" + word + "\" has no place in " + what
                            + (stopped.expected().isEmpty()
                                    ? ""
                                    : ", which could go on with " + list(stopped.expected())),
                    suggestion(word, stopped.expected()).orElse("leave it out"));
        } else if (COMPOUND.matcher(word).matches() && wantsTime(stopped)) {
            findings.add(
                    Code.COMPOUND_TIME,
                    line.place(),
                    "HAProxy reads the first part of \"" + word + "\" only, and warns",
                    "write it with one unit, such as 90m");
        } else {
            findings.add(
                    Code.BAD_VALUE,
                    line.place(),
                    "\"" + word + "\" of " + what + " is not " + list(stopped.expected()),
                    suggestion(word, stopped.expected()).orElse("correct it"));
        }
    }

    private static boolean wantsTime(Reading.Stopped stopped) {
        return stopped.expected().stream()
                .anyMatch(expectation ->
                        expectation.element() instanceof Argument argument && argument.type() instanceof TimeType);
    }

    private static String list(List<Expectation> expected) {
        return expected.stream().map(Expectation::toString).distinct().collect(Collectors.joining(" or "));
    }

    private Optional<String> suggestion(String word, List<Expectation> expected) {
        List<String> words = new ArrayList<>();
        for (Expectation expectation : expected) {
            Element element = expectation.element();
            if (element instanceof Literal literal) {
                words.add(literal.text());
            } else if (element instanceof Argument argument && argument.type() instanceof WordSet set) {
                set.words().stream()
                        .filter(member -> member.span().contains(release))
                        .forEach(member -> words.add(member.text()));
            }
        }
        return Suggestion.nearest(word, words).map(GrammarLint::meant);
    }
}
