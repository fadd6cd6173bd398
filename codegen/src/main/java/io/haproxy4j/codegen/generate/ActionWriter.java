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
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
     * @param written the method that makes it
     * @param entries the action in each of the rule sets that take the form
     */
    record Made(Written written, List<Entry> entries) {

        private boolean isMadeLike(MethodSpec other) {
            return method().code().equals(other.code()) && method().parameters().equals(other.parameters());
        }

        /** What one row leaves out of a name because it is the only form there, another row may need. */
        private Made with(Written other, List<Entry> more) {
            return new Made(
                    other.method().name().length() > method().name().length() ? other : written,
                    Stream.concat(entries.stream(), more.stream()).toList());
        }

        MethodSpec method() {
            return written.method();
        }

        /** {@return the method in a rule set} */
        Written in(Entry entry) {
            return new Written(method(), Prose.narrowest(entry.fact().span(), List.of(written.span())));
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
                int like = 0;
                while (like < all.size() && !all.get(like).isMadeLike(written.method())) {
                    like++;
                }
                if (like < all.size()) {
                    all.set(like, all.get(like).with(written, row));
                } else {
                    all.add(new Made(written, row));
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
                .returns(types.of(made.entries().stream().map(Entry::scope).collect(Collectors.toSet())))
                .addParameters(method.parameters())
                .varargs(method.varargs())
                .addJavadoc("$L", doc(made))
                .addCode(method.code())
                .build();
        return new Made(new Written(typed, made.written().span()), made.entries());
    }

    private static String doc(Made made) {
        String doc = made.method().javadoc().toString();
        int tags = doc.indexOf("\n\n@");
        return doc.substring(0, tags) + "\n\n<p>" + Prose.wrap(ruleSets(made.entries())) + doc.substring(tags);
    }

    private static String ruleSets(List<Entry> entries) {
        Release first = span(entries).since();
        return entries.stream()
                .map(entry -> {
                    Release since = entry.fact().span().since();
                    return "{@code " + entry.scope() + "}" + (since.equals(first) ? "" : " since HAProxy " + since);
                })
                .collect(Collectors.joining(", ", "For rules of ", "."));
    }
}
