// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.haproxy4j.codegen.Catalogue;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.fact.Keyword;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.grammar.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Which releases have what, as data of module core: keywords of sections that not every release has, and all options of
 * bind and server lines, since only the length of each tells where the next one begins.
 */
final class SpanTable {

    private static final ClassName SPAN = ClassName.get(Types.PACKAGE, "KeywordSpan");
    private static final Set<String> LINES = Set.of("bind", "server");
    private static final Set<String> SECTIONS = Set.of(
            "global",
            "defaults",
            "frontend",
            "backend",
            "listen",
            "peers",
            "resolvers",
            "mailers",
            "userlist",
            "http-errors",
            "cache",
            "ring",
            "program",
            "fcgi-app",
            "log-forward",
            "log-profile",
            "crt-store",
            "traces",
            "acme",
            "healthcheck");

    private SpanTable() {}

    static TypeSpec write(Catalogue catalogue) {
        List<CodeBlock> rows = new ArrayList<>();
        for (Entry entry : catalogue.entries()) {
            boolean option = LINES.contains(entry.scope());
            boolean bounded = !entry.fact().span().equals(Span.ALWAYS);
            if (entry.fact() instanceof Keyword && (option || (bounded && SECTIONS.contains(entry.scope())))) {
                rows.add(row(entry, option));
            }
        }
        return TypeSpec.classBuilder("KeywordSpans")
                .addModifiers(Modifier.FINAL)
                .addJavadoc("Which releases have which keywords: those of sections that not every release has, and all"
                        + " options of bind and\nserver lines.")
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(Types.LIST, SPAN), "ALL", Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.of(\n$L)", Types.LIST, CodeBlock.join(rows, ",\n"))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }

    private static CodeBlock row(Entry entry, boolean option) {
        Span span = entry.fact().span();
        String since = span.since().equals(Release.OLDEST) ? "" : span.since().toString();
        return CodeBlock.of(
                "$T.of($S, $S, $L, $S, $S)",
                SPAN,
                entry.scope(),
                entry.keyword(),
                option ? Arity.of(entry.row().syntax()) : 0,
                since,
                span.until().map(Release::toString).orElse(""));
    }
}
