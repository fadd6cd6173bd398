// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.MethodSpec;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.curated.CuratedRow;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.grammar.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The methods that make an action. Rule sets that take the same arguments share a row of the catalogue; where rows have a
 * form in common, one method makes it, and its type is that of the rule sets of all of them.
 */
final class ActionWriter {

    private final KeywordWriter writer;
    private final ActionTypes types;

    /** A form of an action, and the releases in which the rule sets take it. */
    private record Made(MethodSpec method, Map<String, Span> ruleSets) {

        boolean isMadeLike(MethodSpec other) {
            return method.code().equals(other.code()) && method.parameters().equals(other.parameters());
        }

        /** What one row leaves out of a name because it is the only form there, another row may need. */
        Made with(MethodSpec other, Map<String, Span> more) {
            Map<String, Span> all = new LinkedHashMap<>(ruleSets);
            all.putAll(more);
            return new Made(other.name().length() > method.name().length() ? other : method, all);
        }
    }

    ActionWriter(KeywordWriter writer, ActionTypes types) {
        this.writer = writer;
        this.types = types;
    }

    /**
     * {@return the methods of an action}
     *
     * @param entries the action in each of its rule sets
     * @throws InexpressibleException if methods cannot say its arguments
     */
    List<MethodSpec> write(List<Entry> entries) {
        Map<CuratedRow, List<Entry>> rows =
                entries.stream().collect(Collectors.groupingBy(Entry::row, LinkedHashMap::new, Collectors.toList()));
        List<Made> all = new ArrayList<>();
        for (List<Entry> row : rows.values()) {
            Map<String, Span> ruleSets = new LinkedHashMap<>();
            row.forEach(entry -> ruleSets.put(entry.scope(), entry.fact().span()));
            for (MethodSpec method : writer.write(anywhere(row))) {
                int like = 0;
                while (like < all.size() && !all.get(like).isMadeLike(method)) {
                    like++;
                }
                if (like < all.size()) {
                    all.set(like, all.get(like).with(method, ruleSets));
                } else {
                    all.add(new Made(method, ruleSets));
                }
            }
        }
        return all.stream().map(this::method).toList();
    }

    /** The action in the releases that have it in any rule set. */
    private static Entry anywhere(List<Entry> row) {
        Entry first = row.get(0);
        return new Entry(first.scope(), first.fact().withSpan(span(row)), first.row());
    }

    private static Span span(List<Entry> entries) {
        List<Span> spans = entries.stream().map(entry -> entry.fact().span()).toList();
        Release since = spans.stream().map(Span::since).min(Release::compareTo).orElseThrow();
        Optional<Release> until = spans.stream().anyMatch(span -> span.until().isEmpty())
                ? Optional.empty()
                : spans.stream().flatMap(span -> span.until().stream()).max(Release::compareTo);
        return new Span(since, until);
    }

    private MethodSpec method(Made made) {
        MethodSpec method = made.method();
        return MethodSpec.methodBuilder(method.name())
                .addModifiers(method.modifiers())
                .returns(types.of(made.ruleSets().keySet()))
                .addParameters(method.parameters())
                .varargs(method.varargs())
                .addJavadoc("$L", doc(made))
                .addCode(method.code())
                .build();
    }

    private static String doc(Made made) {
        String doc = made.method().javadoc().toString();
        int tags = doc.indexOf("\n\n@");
        return doc.substring(0, tags) + "\n\n<p>" + Prose.wrap(ruleSets(made.ruleSets())) + doc.substring(tags);
    }

    private static String ruleSets(Map<String, Span> ruleSets) {
        Release since = ruleSets.values().stream()
                .map(Span::since)
                .min(Release::compareTo)
                .orElseThrow();
        return ruleSets.entrySet().stream()
                .flatMap(ruleSet -> Stream.of("{@code " + ruleSet.getKey() + "}"
                        + (ruleSet.getValue().since().equals(since)
                                ? ""
                                : " since HAProxy " + ruleSet.getValue().since())))
                .collect(Collectors.joining(", ", "For rules of ", "."));
    }
}
