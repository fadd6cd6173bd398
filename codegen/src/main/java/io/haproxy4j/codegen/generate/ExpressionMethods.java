// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.MethodSpec;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.curated.LogAlias;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.grammar.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which fetch, converter, ACL word, match flag and log alias has which methods, as a table for the tests of module core. */
final class ExpressionMethods {

    private static final String HEAD = "scope\tkeyword\ttype\tmethod\tsince\tuntil\treason";

    /** Match flags are what the methods written by hand say. */
    private static final Map<String, String> MATCHES = new TreeMap<>(Map.ofEntries(
            Map.entry("-m found", "Expr\tfound()"),
            Map.entry("-m bool", "BoolExpr\twords()"),
            Map.entry("-m int", "IntExpr\tmatches(Patterns)"),
            Map.entry("-m ip", "AddressExpr\tmatches(Patterns)"),
            Map.entry("-m bin", "BinaryExpr\tmatches(Patterns)"),
            Map.entry("-m len", "StringExpr\tmatchesLen()"),
            Map.entry("-m str", "StringExpr\tmatches(Patterns)"),
            Map.entry("-m dir", "StringExpr\tmatchesDir(Patterns)"),
            Map.entry("-m dom", "StringExpr\tmatchesDom(Patterns)"),
            Map.entry("-m end", "StringExpr\tmatchesEnd(Patterns)"),
            Map.entry("-m beg", "StringExpr\tmatchesBeg(Patterns)"),
            Map.entry("-m sub", "StringExpr\tmatchesSub(Patterns)"),
            Map.entry("-m reg", "StringExpr\tmatchesReg(Patterns)"),
            Map.entry("-i", "TextCriterion\tignoreCase()"),
            Map.entry("-f", "Patterns\tfile(String)"),
            Map.entry("-M", "Patterns\tmap(String)"),
            Map.entry("-n", "AddressCriterion\twithoutDns()"),
            Map.entry("-u", "Criterion\tid(int)"),
            Map.entry("--", "Patterns\tof(String, String[])")));

    private record Row(Entry entry, String type, String method, Span span) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    void add(Entry entry, String type, CallWriter.Written written) {
        rows.add(new Row(entry, type, signature(written.method()), written.span()));
    }

    /** Adds a word that has the methods of the fetch with its name. */
    void addAsFetch(Entry entry) {
        String name = Names.method(entry.keyword());
        for (Row row : List.copyOf(rows)) {
            if (row.entry().scope().equals("fetch")
                    && Names.method(row.entry().keyword()).equals(name)) {
                rows.add(new Row(entry, row.type(), row.method(), row.span()));
            }
        }
    }

    void addMatch(Entry flag) {
        String method = MATCHES.get(flag.keyword());
        if (method == null) {
            throw new IllegalStateException("no method says " + flag);
        }
        others.add(line("match", flag.keyword(), method, flag.fact().span()));
    }

    void add(LogAlias alias) {
        others.add(line("log-alias", "%" + alias.alias(), "LogAlias\t" + alias.name(), alias.span()));
    }

    private static String signature(MethodSpec method) {
        return method.name()
                + method.parameters().stream()
                        .map(parameter -> parameter.type().toString().replaceAll("([a-z0-9_]+\\.)+", ""))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String line(String scope, String keyword, String method, Span span) {
        return String.join(
                "\t",
                scope,
                keyword,
                method,
                span.since().equals(Release.OLDEST) ? "" : span.since().toString(),
                span.until().map(Release::toString).orElse(""),
                "");
    }

    /** {@return the text of the table} */
    String text() {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        for (Row row : rows) {
            Entry entry = row.entry();
            text.append(line(entry.scope(), entry.keyword(), row.type() + "\t" + row.method(), row.span()))
                    .append('\n');
        }
        others.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
