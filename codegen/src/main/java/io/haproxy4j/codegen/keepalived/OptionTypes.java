// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.keepalived;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.haproxy4j.codegen.generate.Prose;
import io.haproxy4j.codegen.keepalived.MethodWriter.Target;
import io.haproxy4j.codegen.keepalived.Piece.Options;
import io.haproxy4j.codegen.table.Texts;
import io.haproxy4j.keepalived.catalogue.Syntax.Item;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The types of options: what several lines can have in common has one type. */
final class OptionTypes {

    private static final ClassName LIST = ClassName.get("java.util", "List");

    /** A type, and the methods it has. */
    record OptionType(TypeSpec type, List<Written> methods) {}

    private record Named(String name, String docs, String doc) {}

    private record Asked(ClassName name, Named named, Options options) {}

    private final Map<Options, Asked> asked = new LinkedHashMap<>();
    private final Deque<Asked> open = new ArrayDeque<>();
    private final Map<String, Named> names = new HashMap<>();
    private final Docs texts;

    OptionTypes(Texts tables, Docs texts) {
        this.texts = texts;
        KeywordTable.table(tables, "options.tsv")
                .forEach(row ->
                        names.put(row.cell("of"), new Named(row.cell("type"), row.cell("docs"), row.cell("doc"))));
    }

    /**
     * {@return the type of some options}
     *
     * @param where what has them; names the type if they are met for the first time
     * @param options the options
     */
    ClassName of(String where, Options options) {
        Asked known = asked.get(options);
        if (known == null) {
            Named named = names.get(where);
            if (named == null) {
                throw new IllegalStateException("name the options of " + where + " in options.tsv");
            }
            known = new Asked(ClassName.get(KeepalivedSources.PACKAGE, named.name()), named, options);
            asked.put(options, known);
            open.add(known);
        }
        return known.name();
    }

    /** {@return the types that were asked for, and those their own options ask for} */
    List<OptionType> write(MethodWriter writer) {
        List<OptionType> types = new ArrayList<>();
        while (!open.isEmpty()) {
            types.add(write(open.remove(), writer));
        }
        return types;
    }

    private OptionType write(Asked type, MethodWriter writer) {
        Map<String, Written> methods = new LinkedHashMap<>();
        for (Item.Maybe option : type.options().options()) {
            for (Form form : Forms.sequence(option.items())) {
                Written method = writer.write(form, target(type, form));
                // Where a word may be left out that says what a value is, it is: older versions do not know it.
                methods.putIfAbsent(method.signature(), method);
            }
        }
        TypeSpec spec = TypeSpec.classBuilder(type.name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(
                        ParameterizedTypeName.get(ClassName.get(KeepalivedSources.PACKAGE, "LineOptions"), type.name()))
                .addJavadoc("$L", Prose.wrap(type.named().doc()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(ParameterizedTypeName.get(LIST, Parameter.WORD), "words")
                        .addStatement("super(words)")
                        .build())
                .addMethods(methods.values().stream().map(Written::method).collect(Collectors.toList()))
                .build();
        return new OptionType(spec, List.copyOf(methods.values()));
    }

    private Target target(Asked type, Form form) {
        String name = form.ownName();
        String where = type.name().simpleName();
        String doc = texts.find(List.of(where, type.named().docs()), name)
                .map(text -> Prose.wrap(text.text()))
                .orElseThrow(() -> new IllegalStateException("docs.tsv says nothing of " + where + " " + name));
        return new Target(
                where + " " + name,
                KeywordNames.method(name),
                type.name(),
                (words, list) -> CodeBlock.of("option($L)", words),
                Optional.empty(),
                doc,
                List.of());
    }
}
