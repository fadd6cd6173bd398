// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import io.haproxy4j.config.SectionKind;
import io.haproxy4j.config.Severity;
import io.haproxy4j.config.catalogue.Context;
import io.haproxy4j.config.catalogue.Entry;
import io.haproxy4j.config.catalogue.KeywordCatalogue;
import io.haproxy4j.config.catalogue.SampleType;
import io.haproxy4j.config.grammar.Binding;
import io.haproxy4j.config.grammar.Reading;
import io.haproxy4j.config.grammar.ReferenceType;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.sample.CallText;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sample expressions: a fetch and its converters, their arguments, their types, and where they work. */
final class ExpressionLint {

    private static final Pattern HEXADECIMAL = Pattern.compile("(?<=[(,])0x([0-9a-fA-F]{1,15})(?=[,)])");

    private final KeywordCatalogue catalogue = KeywordCatalogue.get();
    private final Release release;
    private final Findings findings;
    private final ReferenceLint references;

    ExpressionLint(Release release, Findings findings, ReferenceLint references) {
        this.release = release;
        this.findings = findings;
        this.references = references;
    }

    /**
     * Checks an expression.
     *
     * @param where the places it is evaluated in, empty if that does not matter
     * @param fatal whether HAProxy refuses a sample that is not there, or only warns that it never is
     * @return the type of what comes out; empty if that cannot be told
     */
    Optional<String> check(Line line, String text, Set<Context> where, boolean fatal) {
        CallText call = CallText.at(text, 0);
        Optional<Entry> fetch = find(line, call, "fetch", Code.UNKNOWN_FETCH, "sample fetch");
        if (fetch.isEmpty() || !arguments(line, call, fetch.get(), "the sample fetch")) {
            return Optional.empty();
        }
        SampleType type = fetch.get().type(release);
        if (!where.isEmpty() && Collections.disjoint(where, type.contexts())) {
            findings.add(
                    Code.FETCH_NOT_AVAILABLE,
                    fatal ? Severity.ERROR : Severity.WARNING,
                    line.place(),
                    "the sample \"" + call.name() + "\" does not exist where this is evaluated (" + names(where) + ")",
                    "it exists for: " + names(type.contexts()));
            return Optional.empty();
        }
        return converters(line, text, call.end(), type.output());
    }

    /** Checks the converters from a position on, each behind a comma. */
    Optional<String> converters(Line line, String text, int from, String input) {
        String type = input;
        int at = from;
        while (at < text.length()) {
            if (text.charAt(at) != ',') {
                return bad(line, text, "\"" + text.substring(at) + "\" follows what is complete");
            }
            CallText call = CallText.at(text, at + 1);
            Optional<Entry> converter = find(line, call, "converter", Code.UNKNOWN_CONVERTER, "converter");
            if (converter.isEmpty()) {
                return Optional.empty();
            }
            SampleType conversion = converter.get().type(release);
            if (!SampleCasts.allow(type, conversion.input(), release)) {
                findings.add(
                        Code.TYPE_MISMATCH,
                        line.place(),
                        "the converter \"" + call.name() + "\" takes " + conversion.input() + ", but " + type
                                + " comes in",
                        "put a converter in between that gives " + conversion.input());
                return Optional.empty();
            }
            if (!arguments(line, call, converter.get(), "the converter")) {
                return Optional.empty();
            }
            type = conversion.output().equals("same") ? type : conversion.output();
            at = call.end();
        }
        return Optional.of(type);
    }

    private Optional<String> bad(Line line, String text, String why) {
        findings.add(Code.BAD_EXPRESSION, line.place(), "the expression \"" + text + "\" cannot be read: " + why, "");
        return Optional.empty();
    }

    private Optional<Entry> find(Line line, CallText call, String scope, Code code, String what) {
        Optional<Entry> entry = catalogue.find(scope, call.name());
        if (entry.isEmpty()) {
            findings.add(
                    code,
                    line.place(),
                    "HAProxy has no " + what + " \"" + call.name() + "\"",
                    Suggestion.nearest(
                                    call.name(),
                                    catalogue.of(scope).stream()
                                            .map(Entry::keyword)
                                            .collect(Collectors.toList()))
                            .map(near -> "perhaps \"" + near + "\" is meant")
                            .orElse("see section 7.3 of the configuration manual for those it has"));
        } else if (!entry.get().span().contains(release)) {
            findings.add(
                    Code.NOT_IN_VERSION,
                    line.place(),
                    "HAProxy " + release + " does not have the " + what + " \"" + call.name() + "\", which exists "
                            + Releases.in(entry.get().span()),
                    "leave it out, or write it only for releases that have it");
            return Optional.empty();
        }
        return entry;
    }

    private boolean arguments(Line line, CallText call, Entry entry, String what) {
        String name = what + " \"" + entry.keyword() + "\"";
        if (call.end() < 0) {
            bad(line, call.name(), "the arguments of " + name + " have no end");
            return false;
        }
        Reading none = entry.syntax().readCall("", release);
        boolean empty = call.masked().isEmpty() || call.masked().equals("()");
        if (empty && none instanceof Reading.Complete) {
            return implied(line, entry);
        }
        Reading reading = call.masked().isEmpty() ? none : entry.syntax().readCall(decimal(call.masked()), release);
        if (reading instanceof Reading.Stopped stopped) {
            String expected =
                    stopped.expected().stream().map(Object::toString).distinct().collect(Collectors.joining(" or "));
            boolean later = !stopped.otherwise().isEmpty();
            findings.add(
                    later ? Code.NOT_IN_VERSION : empty ? Code.MISSING_ARGUMENT : Code.BAD_VALUE,
                    line.place(),
                    empty
                            ? name + " needs arguments: " + entry
                            : "\"" + CallText.unmask(call.masked()) + "\" are not the arguments of " + name
                                    + (later
                                            ? " in HAProxy " + release
                                            : expected.isEmpty() ? "" : ", which wants " + expected),
                    "write " + entry);
            return false;
        }
        boolean good = true;
        for (Binding binding : ((Reading.Complete) reading).bindings()) {
            if (binding.argument().type() instanceof ReferenceType reference) {
                good &= references.check(line, reference.kind(), CallText.unmask(binding.text()));
            }
        }
        return good;
    }

    /** A table or a backend that is not named is that of the proxy itself. */
    private boolean implied(Line line, Entry entry) {
        String arguments = entry.syntax().toString();
        boolean table = arguments.contains("ref:table>") && !entry.keyword().startsWith("sc");
        boolean backend = arguments.contains("ref:backend>") && line.section().kind() == SectionKind.FRONTEND;
        if (table) {
            return references.check(
                    line, ReferenceType.Kind.TABLE, line.section().name());
        }
        return !backend
                || references.check(
                        line, ReferenceType.Kind.BACKEND, line.section().name());
    }

    /** Numbers in arguments may be hexadecimal. */
    private static String decimal(String arguments) {
        return HEXADECIMAL.matcher(arguments).replaceAll(number -> Long.toString(Long.parseLong(number.group(1), 16)));
    }

    static String names(Set<Context> contexts) {
        return contexts.stream()
                .sorted()
                .map(context -> context.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }
}
