// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.haproxy4j.codegen.Catalogue;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.fact.Cast;
import io.haproxy4j.codegen.fact.Converter;
import io.haproxy4j.codegen.fact.Fetch;
import io.haproxy4j.codegen.generate.Prose.Tag;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The classes of sample fetches and converters. */
final class ExpressionTypes {

    private static final ClassName SAMPLE = ClassName.get(Types.EXPRESSIONS, "Sample");
    private static final ClassName EXPRESSION = ClassName.get(Types.EXPRESSIONS, "Expression");
    private static final ClassName COMMON = ClassName.get(Types.EXPRESSIONS, "CommonConverters");
    private static final TypeVariableName SELF = TypeVariableName.get("E");
    private static final String SAME = "same";

    private final Catalogue catalogue;
    private final List<Cast> casts;
    private final CallWriter writer;
    private final ExpressionMethods map;

    ExpressionTypes(Catalogue catalogue, List<Cast> casts, Parameters parameters, ExpressionMethods map) {
        this.catalogue = catalogue;
        this.casts = List.copyOf(casts);
        this.writer = new CallWriter(parameters);
        this.map = map;
    }

    void write(Consumer<TypeSpec> files) {
        fetches(files);
        files.accept(
                type(COMMON, ParameterizedTypeName.get(EXPRESSION, SELF), "What can be done with every value.", true)
                        .addMethods(converters(SampleType.ANY))
                        .build());
        for (SampleType type : SampleType.values()) {
            switch (type) {
                // An address of any family has the same converters, so they are said once.
                case IPV6 -> {}
                case IPV4 ->
                    files.accept(typeOf(
                            type,
                            ParameterizedTypeName.get(SampleType.ADDR.converters(), type.type()),
                            casts(type).stream()
                                    .filter(cast -> !casts(SampleType.ADDR).contains(cast))
                                    .toList()));
                case ADDR ->
                    files.accept(type(type.converters(), ParameterizedTypeName.get(COMMON, SELF), title(type), true)
                            .addMethods(castMethods(casts(type)))
                            .addMethods(converters(type))
                            .build());
                case ANY -> files.accept(typeOf(type, ParameterizedTypeName.get(COMMON, type.type()), casts(type)));
                default ->
                    files.accept(typeOf(type, ParameterizedTypeName.get(COMMON, type.type()), casts(type)).toBuilder()
                            .addMethods(converters(type))
                            .build());
            }
        }
    }

    private TypeSpec typeOf(SampleType type, TypeName parent, List<SampleType> castsTo) {
        return type(type.converters(), parent, title(type), false)
                .addMethods(castMethods(castsTo))
                .build();
    }

    private static String title(SampleType type) {
        return "What can be done with " + type.title() + ".";
    }

    private static TypeSpec.Builder type(ClassName name, TypeName parent, String doc, boolean generic) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.ABSTRACT)
                .superclass(parent)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(SAMPLE, "sample")
                        .addStatement("super(sample)")
                        .build());
        if (generic) {
            type.addTypeVariable(SELF);
            return type.addJavadoc("$L\n\n@param <E> the type of the expression itself", doc);
        }
        return type.addJavadoc("$L", doc);
    }

    /** {@return the types HAProxy makes of a type by itself, in every release it is still made in} */
    private List<SampleType> casts(SampleType from) {
        return casts.stream()
                .filter(cast -> cast.from().equals(from.toString())
                        && cast.span().until().isEmpty())
                .map(cast -> SampleType.of(cast.to()))
                .filter(to -> to != from && !to.cast().isEmpty())
                .toList();
    }

    private static List<MethodSpec> castMethods(List<SampleType> castsTo) {
        return castsTo.stream().map(ExpressionTypes::castMethod).toList();
    }

    private static MethodSpec castMethod(SampleType to) {
        return MethodSpec.methodBuilder(to.cast())
                .addModifiers(Modifier.PUBLIC)
                .returns(to.type())
                .addJavadoc(
                        "$L",
                        Prose.wrap("The value as " + to.title() + ", which HAProxy makes of it where it wants one. Adds"
                                        + " nothing to the text; where a value cannot be converted, there is none.")
                                + "\n\n@return the expression")
                .addStatement("return new $T(sample().castTo())", to.type())
                .build();
    }

    private List<MethodSpec> converters(SampleType input) {
        List<MethodSpec> methods = new ArrayList<>();
        for (Entry entry : catalogue.of("converter")) {
            Converter converter = (Converter) entry.fact();
            if (SampleType.of(converter.input()) == input) {
                ClassName owner = input == SampleType.ANY ? COMMON : input.converters();
                for (CallWriter.Written written : converter(entry, converter.output())) {
                    methods.add(written.method());
                    map.add(entry, owner.simpleName(), written);
                }
            }
        }
        return methods;
    }

    private List<CallWriter.Written> converter(Entry entry, String output) {
        boolean same = output.equals(SAME);
        TypeName type = same ? SELF : SampleType.of(output).type();
        String gives = same ? "a value of the same type" : SampleType.of(output).title();
        return writer.write(
                entry,
                name -> MethodSpec.methodBuilder(name)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(type),
                List.of("Converter {@code " + entry.keyword() + "}, gives " + gives + "."),
                (method, tags, arguments) -> {
                    tags.add(new Tag("return", "the expression"));
                    CodeBlock sample = CodeBlock.of("sample().then($L)", CallWriter.named(entry.keyword(), arguments));
                    method.addStatement(
                            same ? "return same($L)" : "return new $T($L)",
                            same ? new Object[] {sample} : new Object[] {type, sample});
                });
    }

    private void fetches(Consumer<TypeSpec> files) {
        Map<FetchGroup, List<MethodSpec>> methods = new EnumMap<>(FetchGroup.class);
        for (List<Entry> synonyms : synonyms().values()) {
            Entry entry = synonyms.get(0);
            FetchGroup group = FetchGroup.of(entry);
            for (CallWriter.Written written : fetch(synonyms)) {
                methods.computeIfAbsent(group, key -> new ArrayList<>()).add(written.method());
                synonyms.forEach(synonym -> map.add(synonym, group.type().simpleName(), written));
            }
        }
        ClassName parent = null;
        for (FetchGroup group : FetchGroup.values()) {
            TypeSpec.Builder type = TypeSpec.classBuilder(group.type())
                    .addModifiers(Modifier.ABSTRACT)
                    .addJavadoc("$L", group.doc())
                    .addMethod(MethodSpec.constructorBuilder().build());
            if (parent != null) {
                type.superclass(parent);
            }
            files.accept(type.addMethods(methods.getOrDefault(group, List.of())).build());
            parent = group.type();
        }
    }

    /** Names of the same fetch that differ in a character Java has no use for, the one the manual prefers first. */
    private Map<String, List<Entry>> synonyms() {
        Map<String, List<Entry>> synonyms = new LinkedHashMap<>();
        for (Entry entry : catalogue.of("fetch")) {
            synonyms.computeIfAbsent(Names.method(entry.keyword()), key -> new ArrayList<>())
                    .add(entry);
        }
        synonyms.values().forEach(entries -> {
            if (entries.stream()
                            .map(entry -> ((Fetch) entry.fact()).spec())
                            .distinct()
                            .count()
                    > 1) {
                throw new IllegalStateException("not the same, but of one name: " + entries);
            }
            entries.sort((a, b) ->
                    Boolean.compare(!a.keyword().contains("."), !b.keyword().contains(".")));
        });
        return synonyms;
    }

    private List<CallWriter.Written> fetch(List<Entry> synonyms) {
        Entry entry = synonyms.get(0);
        Fetch fetch = (Fetch) entry.fact();
        SampleType type = SampleType.of(fetch.output());
        List<String> names = new ArrayList<>(
                new TreeSet<>(synonyms.stream().skip(1).map(Entry::keyword).toList()));
        String also = names.isEmpty() ? "" : ", also called {@code " + String.join("}, {@code ", names) + "}";
        return writer.write(
                entry,
                name -> MethodSpec.methodBuilder(name.equals("acl") ? "acl_" : name)
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(type.type()),
                List.of(
                        "Sample fetch {@code " + entry.keyword() + "}" + also + ", gives " + type.title() + ".",
                        CallProse.contexts(fetch.contexts())),
                (method, tags, arguments) -> {
                    tags.add(new Tag("return", "the expression"));
                    method.addStatement(
                            "return new $T($T.fetch($L))",
                            type.type(),
                            SAMPLE,
                            CallWriter.named(entry.keyword(), arguments));
                });
    }
}
