// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
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

/** Everything generated for module core. */
final class GeneratedSources {

    private final Catalogue catalogue;
    private final Enumerations enumerations = new Enumerations(Texts.besides(Catalogue.class));
    private final LeftOut leftOut = LeftOut.read(Texts.besides(Catalogue.class));
    private final Parameters parameters = new Parameters(enumerations);
    private final SortedMap<String, String> files = new TreeMap<>();
    private final List<ByHand> byHand = new ArrayList<>();

    private GeneratedSources(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static GeneratedSources of(Catalogue catalogue) {
        GeneratedSources sources = new GeneratedSources(catalogue);
        sources.run();
        return sources;
    }

    /** {@return the texts by their path below the source folder} */
    SortedMap<String, String> files() {
        return files;
    }

    /** {@return the keywords without a generated method} */
    List<ByHand> byHand() {
        return byHand;
    }

    private void run() {
        write("GlobalKeywords", catalogue.of("global"), Target.SECTION, Types.KEYWORDS, "Keywords of {@code global}.");
        write(
                "BindKeywords",
                catalogue.of("bind"),
                Target.OPTIONS,
                Types.SHARED_BIND,
                "Options of {@code bind} lines.");
        List<Entry> shared = catalogue.of("default-server");
        write(
                "DefaultServerKeywords",
                shared,
                Target.OPTIONS,
                Types.SHARED_SERVER,
                "Options of {@code default-server} lines, which {@code server} lines have as well.");
        Set<String> sharedKeywords = shared.stream().map(Entry::keyword).collect(Collectors.toSet());
        write(
                "ServerKeywords",
                catalogue.of("server").stream()
                        .filter(entry -> !sharedKeywords.contains(entry.keyword()))
                        .toList(),
                Target.OPTIONS,
                ClassName.get(Types.PACKAGE, "DefaultServerKeywords"),
                "Options of {@code server} lines.");
        new ExpressionTypes(catalogue, Cast.read(Texts.besides(Catalogue.class)), parameters)
                .write(type -> put(Types.EXPRESSIONS, type));
        put(Types.EXPRESSIONS, new AclType(catalogue, parameters).write(catalogue.of("acl")));
        put(Types.EXPRESSIONS, LogAliasWriter.write(LogAlias.read(Texts.besides(Catalogue.class))));
        for (Enumeration enumeration : enumerations.used()) {
            if (!enumeration.byHand()) {
                put(Types.VALUES, EnumWriter.write(enumeration));
            }
        }
        put(Types.PACKAGE, SpanTable.write(catalogue));
    }

    private void write(String name, List<Entry> entries, Target target, ClassName parent, String doc) {
        KeywordType type = new KeywordType(name);
        KeywordWriter writer = new KeywordWriter(parameters, target);
        for (Entry entry : entries) {
            Optional<String> reason = leftOut.reason(entry);
            if (reason.isPresent()) {
                byHand.add(new ByHand(name, entry, reason.get()));
            } else {
                type.add(entry, writer);
            }
        }
        put(Types.PACKAGE, type.type(target, parent, doc));
        type.options().forEach(options -> put(Types.PACKAGE, options));
        byHand.addAll(type.byHand());
    }

    private void put(String where, TypeSpec type) {
        String text = JavaFile.builder(where, type)
                .addFileComment("SPDX-License-Identifier: Apache-2.0\nWritten by bin/generate; changes are lost.")
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString();
        if (files.put(where.replace('.', '/') + "/" + type.name() + ".java", text) != null) {
            throw new IllegalStateException("two types are called " + type.name());
        }
    }
}
