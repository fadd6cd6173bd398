// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.haproxy4j.codegen.Catalogue;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.curated.LogAlias;
import io.haproxy4j.codegen.fact.Cast;
import io.haproxy4j.codegen.generate.Enumerations.Enumeration;
import io.haproxy4j.codegen.generate.KeywordType.ByHand;
import io.haproxy4j.codegen.table.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Everything generated for module core. */
final class GeneratedSources {

    private final Catalogue catalogue;
    private final Texts texts = Texts.besides(Catalogue.class);
    private final Enumerations enumerations = new Enumerations(texts);
    private final LeftOut leftOut = LeftOut.read(texts);
    private final WordType.Known words = WordType.Known.read(texts);
    private final Lines lines = Lines.read(texts);
    private final Parameters parameters = new Parameters(enumerations);
    private final OptionTypes options = new OptionTypes(parameters, Types.PACKAGE);
    private final SortedMap<String, String> files = new TreeMap<>();
    private final List<ByHand> byHand = new ArrayList<>();

    private final ExpressionMethods expressions = new ExpressionMethods();

    private GeneratedSources(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static GeneratedSources of(Catalogue catalogue) {
        GeneratedSources sources = new GeneratedSources(catalogue);
        sources.run();
        return sources;
    }

    /** {@return the texts by their path below the folder of generated files} */
    SortedMap<String, String> files() {
        return files;
    }

    /** {@return the keywords without a generated method} */
    List<ByHand> byHand() {
        return byHand;
    }

    /** {@return which expressions have which methods} */
    ExpressionMethods expressions() {
        return expressions;
    }

    private void run() {
        section("GlobalKeywords", catalogue.of("global"), "Keywords of {@code global}.");
        line("BindKeywords", catalogue.of("bind"), Types.OPTIONS, "Options of {@code bind} lines.");
        List<Entry> shared = catalogue.of("default-server");
        line(
                "DefaultServerKeywords",
                shared,
                Types.OPTIONS,
                "Options of {@code default-server} lines, which {@code server} lines have as well.");
        Set<String> sharedKeywords = shared.stream().map(Entry::keyword).collect(Collectors.toSet());
        line(
                "ServerKeywords",
                catalogue.of("server").stream()
                        .filter(entry -> !sharedKeywords.contains(entry.keyword()))
                        .toList(),
                ClassName.get(Types.PACKAGE, "DefaultServerKeywords"),
                "Options of {@code server} lines.");
        line(
                ClassName.get(Types.LISTS, "CrtListKeywords"),
                catalogue.of("crt-list"),
                Types.OPTIONS,
                "TLS options of the lines of a crt-list.");
        options.write().forEach(type -> put(Types.PACKAGE, type));
        new ExpressionTypes(catalogue, Cast.read(Texts.besides(Catalogue.class)), parameters, expressions)
                .write(type -> put(Types.EXPRESSIONS, type));
        put(Types.EXPRESSIONS, new AclType(catalogue, parameters, expressions).write(catalogue.of("acl")));
        catalogue.of("match").forEach(expressions::addMatch);
        List<LogAlias> aliases = LogAlias.read(Texts.besides(Catalogue.class));
        put(Types.EXPRESSIONS, LogAliasWriter.write(aliases));
        aliases.forEach(expressions::add);
        for (Enumeration enumeration : enumerations.used()) {
            if (!enumeration.byHand()) {
                put(Types.VALUES, EnumWriter.write(enumeration));
            }
        }
        files.put(RuntimeTable.FILE, RuntimeTable.write(catalogue, Texts.besides(Catalogue.class)));
    }

    /** An interface of a section's keywords; its methods add lines. */
    private void section(String name, List<Entry> entries, String doc) {
        TypeVariableName builder = TypeVariableName.get("B");
        put(
                Types.PACKAGE,
                methods(name, entries, Target.SECTION)
                        .type(TypeSpec.interfaceBuilder(name)
                                .addTypeVariable(builder)
                                .addSuperinterface(ParameterizedTypeName.get(Types.KEYWORDS, builder))
                                .addJavadoc("$L", doc)));
    }

    /** A class of a line's options, which several kinds of line can share. */
    private void line(String name, List<Entry> entries, ClassName parent, String doc) {
        line(ClassName.get(Types.PACKAGE, name), entries, parent, doc);
    }

    private void line(ClassName type, List<Entry> entries, ClassName parent, String doc) {
        TypeVariableName self = TypeVariableName.get("O");
        put(
                type.packageName(),
                methods(type.simpleName(), entries, Target.LINE)
                        .type(TypeSpec.classBuilder(type)
                                .addModifiers(Modifier.ABSTRACT)
                                .addTypeVariable(TypeVariableName.get("O", ParameterizedTypeName.get(type, self)))
                                .superclass(ParameterizedTypeName.get(parent, self))
                                .addMethod(MethodSpec.constructorBuilder()
                                        .addParameter(ParameterizedTypeName.get(Types.LIST, Types.WORD), "words")
                                        .addStatement("super(words)")
                                        .build())
                                .addJavadoc("$L", doc)));
    }

    private KeywordType methods(String name, List<Entry> entries, Target target) {
        KeywordType type = new KeywordType(name);
        KeywordWriter writer = new KeywordWriter(parameters, words, lines, options, target);
        for (Entry entry : entries) {
            Optional<String> reason = leftOut.reason(entry);
            if (reason.isPresent()) {
                byHand.add(new ByHand(name, entry, reason.get()));
            } else {
                type.add(entry, writer);
            }
        }
        byHand.addAll(type.byHand());
        return type;
    }

    private void put(String where, TypeSpec type) {
        String text = JavaFile.builder(where, type)
                .addFileComment("SPDX-License-Identifier: Apache-2.0\nWritten by bin/generate; changes are lost.")
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString();
        if (files.put("java/" + where.replace('.', '/') + "/" + type.name() + ".java", text) != null) {
            throw new IllegalStateException("two types are called " + type.name());
        }
    }
}
