// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.keepalived;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.haproxy4j.codegen.generate.Prose;
import io.haproxy4j.codegen.generate.SourceFiles;
import io.haproxy4j.codegen.table.Row;
import io.haproxy4j.codegen.table.Table;
import io.haproxy4j.codegen.table.Texts;
import io.haproxy4j.keepalived.catalogue.Keyword;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Everything generated for module keepalived-model. */
public final class KeepalivedSources {

    static final String PACKAGE = "io.haproxy4j.keepalived";

    private static final String KEYWORDS = "resources/io/haproxy4j/keepalived/keywords.tsv";
    private static final ClassName BASE = ClassName.get(PACKAGE, "BlockBuilder");
    private static final ClassName PROBLEMS = ClassName.get(PACKAGE, "Problems");
    private static final List<String> METHOD_COLUMNS =
            List.of("block", "keyword", "type", "method", "parameters", "arguments", "since", "options");

    private final SourceFiles files = new SourceFiles();
    private final Set<List<String>> methods = new LinkedHashSet<>();
    private final KeywordTable table;
    private final BuilderTypes types;
    private final Docs docs;
    private final Enums enums;
    private final OptionTypes options;
    private final MethodWriter writer;
    private final KeywordMethods keywords;

    private KeepalivedSources(Texts texts) {
        table = KeywordTable.read(texts);
        types = new BuilderTypes(texts, table);
        docs = Docs.read(texts);
        enums = new Enums(texts, docs);
        options = new OptionTypes(texts, docs);
        writer = new MethodWriter(new Parameters(enums), Samples.read(texts), options::of);
        keywords = new KeywordMethods(
                types,
                docs,
                writer,
                KeywordTable.table(texts, "names.tsv").stream()
                        .collect(Collectors.toMap(row -> row.cell("of"), (Row row) -> row.cell("method"))));
    }

    /** {@return what the catalogue of this module gives} */
    public static KeepalivedSources generate() {
        KeepalivedSources sources = new KeepalivedSources(Texts.besides(KeepalivedSources.class));
        sources.run();
        return sources;
    }

    /** {@return the texts by their path below the folder of generated files} */
    public SortedMap<String, String> files() {
        return files.files();
    }

    /** {@return which keyword has which methods, and how tests call them} */
    public String methods() {
        return Table.print(METHOD_COLUMNS, new ArrayList<>(methods));
    }

    private void run() {
        types.all().forEach(this::builder);
        options.write(writer).forEach(type -> {
            files.put(PACKAGE, type.type());
            type.methods().forEach(method -> method("", "", type.type().name(), method));
        });
        enums.write().forEach(type -> files.put(Enums.packageName(), type));
        files.put(
                KEYWORDS,
                Table.print(
                        Keyword.COLUMNS,
                        table.rows().stream().map(KeywordRow::cells).toList()));
        if (!docs.unused().isEmpty()) {
            throw new IllegalStateException("docs.tsv speaks of what there is not: " + docs.unused());
        }
    }

    private void builder(BuilderType type) {
        Map<String, String> owners = new LinkedHashMap<>();
        TypeSpec.Builder spec = TypeSpec.classBuilder(type.name())
                .addModifiers(Modifier.PUBLIC, type.isAbstract() ? Modifier.ABSTRACT : Modifier.FINAL)
                .addJavadoc("$L", Prose.wrap(type.doc()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(PROBLEMS, "problems")
                        .addParameter(
                                ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(String.class)),
                                "path")
                        .addStatement("super(problems, path)")
                        .build());
        ClassName parent = type.parent().isEmpty() ? BASE : ClassName.get(PACKAGE, type.parent());
        spec.superclass(ParameterizedTypeName.get(parent, type.result()));
        if (type.isAbstract()) {
            spec.addTypeVariable(TypeVariableName.get(
                    BuilderType.SELF.name(), ParameterizedTypeName.get(type.name(), BuilderType.SELF)));
            spec.addJavadoc("\n\n@param <$L> the builder itself", BuilderType.SELF.name());
        } else {
            spec.addMethod(MethodSpec.methodBuilder("self")
                    .addAnnotation(Override.class)
                    .returns(type.name())
                    .addStatement("return this")
                    .build());
        }
        for (KeywordRow row : types.own(type)) {
            for (Written method : keywords.of(type, row)) {
                add(spec, owners, row, method);
                types.blocks(type)
                        .forEach(block -> method(
                                block,
                                row.keyword().name(),
                                types.ofBlock(block).name().simpleName(),
                                method));
            }
        }
        lines(type, spec, owners);
        files.put(PACKAGE, spec.build());
    }

    private void lines(BuilderType type, TypeSpec.Builder spec, Map<String, String> owners) {
        for (KeywordRow row : table.rows()) {
            if (row.keyword().kind() == Keyword.Kind.LINES
                    && type.blocks().contains(row.keyword().path())) {
                for (Written method : keywords.lines(type, row)) {
                    add(spec, owners, row, method);
                    method(row.keyword().path(), "", type.name().simpleName(), method);
                }
            }
        }
    }

    private static void add(TypeSpec.Builder spec, Map<String, String> owners, KeywordRow row, Written method) {
        String other = owners.put(method.signature(), row.keyword().name());
        if (other != null) {
            throw new IllegalStateException(row.keyword().name() + " and " + other + " both become "
                    + method.signature() + "; name one of them in names.tsv");
        }
        spec.addMethod(method.method());
    }

    private void method(String block, String keyword, String type, Written method) {
        methods.add(List.of(
                block,
                keyword,
                type,
                method.method().name(),
                String.join(",", method.types()),
                method.arguments().stream()
                        .map(words -> String.join(" ", words))
                        .collect(Collectors.joining("|")),
                method.since(),
                method.options()));
    }
}
