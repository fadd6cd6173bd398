// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.MethodSpec;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.curated.CuratedRow;
import io.haproxy4j.codegen.generate.KeywordWriter.Written;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.grammar.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The methods that make an action. Rule sets that take the same arguments share a row of the catalogue; where rows have a
 * form in common, one method makes it, and its type is that of the rule sets of all of them.
 */
final class ActionWriter {

    private final KeywordWriter writer;
    private final ActionTypes types;

    /**
     * A form of an action.
     *
     * @param method the method that makes it
     * @param uses the rule sets that take it, and the releases in which they do
     */
    record Made(MethodSpec method, Map<Entry, Span> uses) {

        private static Made of(Written written, List<Entry> row) {
            Map<Entry, Span> uses = new LinkedHashMap<>();
            row.forEach(entry -> uses.put(entry, Prose.narrowest(entry.fact().span(), written.spans())));
            return new Made(written.method(), uses);
        }

        private boolean isLike(Made other) {
            return method.code().equals(other.method.code())
                    && method.parameters().equals(other.method.parameters());
        }

        /** What one row leaves out of a name because it is the only form there, another row may need. */
        private Made with(Made other) {
            Map<Entry, Span> all = new LinkedHashMap<>(uses);
            all.putAll(other.uses);
            boolean better = other.method.name().length() > method.name().length()
                    || other.since().compareTo(since()) < 0;
            return new Made(better ? other.method : method, all);
        }

        private Release since() {
            return uses.values().stream()
                    .map(Span::since)
                    .min(Release::compareTo)
                    .orElseThrow();
        }

        private Set<String> ruleSets() {
            return uses.keySet().stream().map(Entry::scope).collect(Collectors.toSet());
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
    List<Made> write(List<Entry> entries) {
        Map<CuratedRow, List<Entry>> rows =
                entries.stream().collect(Collectors.groupingBy(Entry::row, LinkedHashMap::new, Collectors.toList()));
        List<Made> all = new ArrayList<>();
        for (List<Entry> row : rows.values()) {
            for (Written written : writer.write(anywhere(row))) {
                Made made = Made.of(written, row);
                int like = 0;
                while (like < all.size() && !all.get(like).isLike(made)) {
                    like++;
                }
                if (like < all.size()) {
                    all.set(like, all.get(like).with(made));
                } else {
                    all.add(made);
                }
            }
        }
        return all.stream().map(this::typed).toList();
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

    private Made typed(Made made) {
        MethodSpec method = made.method();
        MethodSpec typed = MethodSpec.methodBuilder(method.name())
                .addModifiers(method.modifiers())
                .returns(types.of(made.ruleSets()))
                .addParameters(method.parameters())
                .varargs(method.varargs())
                .addJavadoc("$L", doc(made))
                .addCode(method.code())
                .build();
        return new Made(typed, made.uses());
    }

    private static String doc(Made made) {
        String doc = made.method().javadoc().toString();
        int tags = doc.indexOf("\n\n@");
        return doc.substring(0, tags) + "\n\n<p>" + Prose.wrap(ruleSets(made)) + doc.substring(tags);
    }

    private static String ruleSets(Made made) {
        return made.uses().entrySet().stream()
                .map(use -> {
                    Release since = use.getValue().since();
                    return "{@code " + use.getKey().scope() + "}"
                            + (since.equals(made.since()) ? "" : " since HAProxy " + since);
                })
                .collect(Collectors.joining(", ", "For rules of ", "."));
    }
}
