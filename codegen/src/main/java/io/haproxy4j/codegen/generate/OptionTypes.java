// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.generate.Form.Item;
import io.haproxy4j.codegen.generate.KeywordWriter.Written;
import io.haproxy4j.codegen.generate.Piece.Block;
import io.haproxy4j.codegen.generate.Piece.Join;
import io.haproxy4j.codegen.generate.Piece.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The builders of optional parts. Keywords with the same ones share a builder. */
final class OptionTypes {

    private record Used(ClassName name, Entry entry, Block block) {}

    /**
     * A builder.
     *
     * @param entry the keyword it is for
     * @param type its source
     * @param methods its methods
     */
    record Builder(Entry entry, TypeSpec type, List<Written> methods) {}

    private final Parameters parameters;
    private final Parts parts;
    private final String where;
    private final Map<String, Used> used = new LinkedHashMap<>();

    /**
     * No builders yet.
     *
     * @param parameters knows types
     * @param parts knows what the catalogue says of parts of a keyword
     * @param where the package they go to
     */
    OptionTypes(Parameters parameters, Parts parts, String where) {
        this.parameters = parameters;
        this.parts = parts;
        this.where = where;
    }

    /**
     * {@return the builder of a block}
     *
     * @param entry the keyword
     * @param words what to name it after
     * @param block what it builds
     */
    ClassName of(Entry entry, String words, Block block) {
        String stem = Names.pascal(words).replaceFirst("^Option(?=.)", "");
        String kind = block.join() == Join.ORDERED ? "Options" : "Items";
        String name = stem.endsWith("Options") ? stem : stem + kind;
        for (String candidate : List.of(name, Names.pascal(entry.scope()) + name)) {
            Used first = used.putIfAbsent(candidate, new Used(ClassName.get(where, candidate), entry, block));
            if (first == null || first.block().equals(block)) {
                return ClassName.get(where, candidate);
            }
        }
        throw new IllegalStateException(
                "two builders are called " + name + ", needed for " + entry.scope() + " " + entry.keyword());
    }

    /** {@return the sources of all builders asked for, and of those they need} */
    List<Builder> write() {
        List<Builder> types = new ArrayList<>();
        // Writing a builder may ask for further ones, which go to the end.
        for (int i = 0; i < used.size(); i++) {
            types.add(write(List.copyOf(used.values()).get(i)));
        }
        return types;
    }

    private Builder write(Used type) {
        Block block = type.block();
        boolean ordered = block.join() == Join.ORDERED;
        Map<String, Written> methods = new LinkedHashMap<>();
        for (int place = 0; place < block.options().size(); place++) {
            Target target = ordered ? Target.part(type.name(), place) : Target.part(type.name());
            for (Variant variant : Variant.values()) {
                for (Form form : block.options().get(place)) {
                    if (variant.concerns(form)) {
                        Written method = new Written(option(type, form, variant, target), form.spans());
                        methods.putIfAbsent(method.signature(), method);
                    }
                }
            }
        }
        TypeSpec source = TypeSpec.classBuilder(type.name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ordered ? Types.ORDERED_OPTIONS : Types.OPTIONS, type.name()))
                .addMethod(constructor())
                .addJavadoc("$L", Prose.ofOptions(type.entry(), ordered))
                .addMethods(methods.values().stream().map(Written::method).toList())
                .build();
        return new Builder(type.entry(), source, List.copyOf(methods.values()));
    }

    /** {@return the constructor of a builder of options} */
    static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(ParameterizedTypeName.get(Types.LIST, Types.WORD), "words")
                .addStatement("super(words)")
                .build();
    }

    /** A fixed word at the start is the option's keyword; what follows are its arguments. */
    private MethodSpec option(Used type, Form form, Variant variant, Target target) {
        List<Item> items = form.items();
        boolean fixed = items.get(0).piece() instanceof Text
                && (items.size() == 1 || !items.get(1).glued());
        String keyword = fixed ? ((Text) items.get(0).piece()).text() : "";
        Form arguments = fixed ? new Form(form.naming(), items.subList(1, items.size()), form.spans()) : form;
        return new FormWriter(
                        parameters,
                        variant,
                        target,
                        type.entry(),
                        keyword,
                        arguments,
                        block -> of(type.entry(), type.entry().keyword() + " " + form.optionName(), block))
                .method(
                        Names.method(form.optionName()),
                        parts.of(type.entry().keyword(), form.optionName())
                                .map(part -> Prose.of(part, form))
                                .orElseGet(() -> Prose.ofOption(type.entry(), form)));
    }
}
