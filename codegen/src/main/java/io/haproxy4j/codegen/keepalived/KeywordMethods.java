// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.keepalived;

import com.palantir.javapoet.CodeBlock;
import io.haproxy4j.codegen.keepalived.Docs.Doc;
import io.haproxy4j.codegen.keepalived.MethodWriter.Call;
import io.haproxy4j.codegen.keepalived.MethodWriter.Target;
import io.haproxy4j.codegen.keepalived.Piece.Value;
import io.haproxy4j.keepalived.catalogue.Keyword;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All methods of a keyword in a builder. */
final class KeywordMethods {

    private final BuilderTypes types;
    private final Docs docs;
    private final MethodWriter writer;
    private final Map<String, String> names;

    /**
     * Methods.
     *
     * @param types the builders
     * @param docs what is said of keywords
     * @param writer writes them
     * @param names names of methods that would be those of another keyword
     */
    KeywordMethods(BuilderTypes types, Docs docs, MethodWriter writer, Map<String, String> names) {
        this.types = types;
        this.docs = docs;
        this.writer = writer;
        this.names = names;
    }

    List<Written> of(BuilderType type, KeywordRow row) {
        Keyword keyword = row.keyword();
        boolean lines = keyword.kind() == Keyword.Kind.LINES;
        boolean named = lines && keyword.arguments().isEmpty();
        Call call = named ? (words, list) -> CodeBlock.of("entry($S, $L)", keyword.name(), words) : call(keyword);
        List<String> sample = Words.split(named ? row.lineSample() : row.sample());
        Map<String, Written> methods = new LinkedHashMap<>();
        for (Form form : Forms.of(named ? keyword.entry() : keyword.arguments())) {
            Written method = named && form.pieces().size() == 1 && form.pieces().get(0) instanceof Value value
                    ? writer.several(
                            value,
                            target(
                                    type,
                                    keyword,
                                    form,
                                    (words, list) -> CodeBlock.of("entries($S, $L)", keyword.name(), words),
                                    sample))
                    : writer.write(form, target(type, keyword, form, call, sample));
            methods.putIfAbsent(method.signature(), method);
        }
        return withoutNeedless(new ArrayList<>(methods.values()));
    }

    /** The lines of a builder whose block has lines instead of keywords. */
    List<Written> lines(BuilderType type, KeywordRow row) {
        List<Written> methods = new ArrayList<>();
        for (Form form : Forms.of(row.keyword().entry())) {
            String name = form.ownName();
            String place = type.name().simpleName();
            Doc doc = docs.find(List.of(place), name)
                    .orElseThrow(() -> new IllegalStateException("docs.tsv says nothing of " + place + " " + name));
            methods.add(writer.write(
                    form,
                    new Target(
                            place + " " + name,
                            KeywordNames.method(name),
                            type.result(),
                            (words, list) -> CodeBlock.of("line($L)", words),
                            Optional.empty(),
                            KeywordProse.of(row.keyword(), doc, type.manual()),
                            Words.split(row.lineSample()))));
        }
        return methods;
    }

    private Call call(Keyword keyword) {
        String name = keyword.name();
        if (keyword.kind() == Keyword.Kind.LEAF) {
            String method = keyword.many() ? "append" : "set";
            return (words, list) -> words.isEmpty()
                    ? CodeBlock.of("$L($S)", method, name)
                    : CodeBlock.of("$L($S, $L)", method, name, words);
        }
        BuilderType inner = types.ofBlock(keyword.path());
        boolean many = keyword.many() || keyword.kind() == Keyword.Kind.LINES;
        return (words, list) -> many
                ? CodeBlock.of("block($S, $T.of($L), $T::new, content)", name, List.class, words, inner.name())
                : CodeBlock.of("only($S, $T::new, content)", name, inner.name());
    }

    private Target target(BuilderType type, Keyword keyword, Form form, Call call, List<String> sample) {
        String place = type.name().simpleName();
        String words = (keyword.name() + " " + String.join(" ", form.naming())).strip();
        boolean braces = keyword.kind() == Keyword.Kind.BLOCK
                || (keyword.kind() == Keyword.Kind.LINES && !keyword.arguments().isEmpty());
        Doc doc = docs.find(List.of(place), keyword.name())
                .orElseThrow(
                        () -> new IllegalStateException("docs.tsv says nothing of " + place + " " + keyword.name()));
        String manual = braces ? types.ofBlock(keyword.path()).manual() : type.manual();
        return new Target(
                place + " " + keyword.name(),
                names.getOrDefault(place + " " + words, KeywordNames.method(words)),
                type.result(),
                call,
                braces ? Optional.of(types.ofBlock(keyword.path()).name()) : Optional.empty(),
                KeywordProse.of(keyword, doc, manual),
                sample);
    }

    /** Without the method that takes nothing, where another takes any number of words. */
    private static List<Written> withoutNeedless(List<Written> methods) {
        boolean any = methods.stream()
                .anyMatch(method -> method.method().varargs()
                        && method.method().parameters().size() == 1);
        methods.removeIf(method -> any && method.method().parameters().isEmpty());
        return methods;
    }
}
