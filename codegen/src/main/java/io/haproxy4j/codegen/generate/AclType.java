// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.haproxy4j.codegen.Catalogue;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.curated.CuratedRow;
import io.haproxy4j.codegen.fact.AclAlias;
import io.haproxy4j.codegen.generate.Prose.Tag;
import io.haproxy4j.config.grammar.Argument;
import io.haproxy4j.config.grammar.Element;
import io.haproxy4j.config.grammar.Part;
import io.haproxy4j.config.grammar.Repeated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The class of the words that stand for a fetch and a way to match it. */
final class AclType {

    private static final ClassName ARGUMENTS = ClassName.get(Types.EXPRESSIONS, "Arguments");
    private static final ClassName CRITERION = ClassName.get(Types.EXPRESSIONS, "Criterion");
    private static final ClassName TEXT = ClassName.get(Types.EXPRESSIONS, "TextCriterion");
    private static final ClassName COMPARISON = ClassName.get(Types.EXPRESSIONS, "IntComparison");
    private static final ClassName PATTERNS = ClassName.get(Types.EXPRESSIONS, "Patterns");
    private static final Set<String> TEXTS = Set.of("str", "beg", "end", "sub", "dir", "dom", "reg");

    /** Words whose patterns no expression can have: fetches of these names compare them as something else. */
    private static final Set<String> OWN_PATTERNS = Set.of("req.ssl_ver", "http_auth_group");

    private final Map<String, Entry> fetches;
    private final CallWriter writer;
    private final ExpressionMethods map;

    AclType(Catalogue catalogue, Parameters parameters, ExpressionMethods map) {
        this.fetches = catalogue.of("fetch").stream().collect(Collectors.toMap(Entry::keyword, Function.identity()));
        this.writer = new CallWriter(parameters);
        this.map = map;
    }

    TypeSpec write(List<Entry> aliases) {
        Set<String> methods = fetches.keySet().stream().map(Names::method).collect(Collectors.toUnmodifiableSet());
        TypeSpec.Builder type = TypeSpec.classBuilder("Acls")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "$L",
                        "Words that stand for a sample fetch and a way to match it in ACLs (configuration"
                                + " manual, section 7.3). Made for static\nimport. What has the name of a fetch and matches as"
                                + " that fetch does is no method here: use the fetch.")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (Entry entry : aliases) {
            if (OWN_PATTERNS.contains(entry.keyword()) || !methods.contains(Names.method(entry.keyword()))) {
                for (CallWriter.Written written : methods(entry)) {
                    type.addMethod(written.method());
                    map.add(entry, "Acls", written);
                }
            } else {
                map.addAsFetch(entry);
            }
        }
        return type.build();
    }

    private List<CallWriter.Written> methods(Entry entry) {
        AclAlias alias = (AclAlias) entry.fact();
        Entry arguments = withArgumentsOf(entry, Objects.requireNonNull(fetches.get(alias.fetch()), alias.fetch()));
        List<String> sentences = List.of("ACL word {@code " + entry.keyword() + "}: fetch {@code " + alias.fetch()
                + "}, match {@code " + alias.match() + "}.");
        if (alias.match().equals("len")) {
            return writer.write(arguments, start(COMPARISON), sentences, (method, tags, code) -> {
                tags.add(new Tag("return", "the comparison to make"));
                method.addStatement("return new $T($T.of($L))", COMPARISON, CRITERION, call(entry, code));
            });
        }
        boolean text = TEXTS.contains(alias.match()) && !OWN_PATTERNS.contains(entry.keyword());
        ClassName result = text ? TEXT : CRITERION;
        List<CallWriter.Written> methods = new ArrayList<>();
        String pattern = pattern(entry);
        writer
                .write(arguments, start(result), sentences, (method, tags, code) -> {
                    method.addParameter(Types.STRING, pattern)
                            .addParameter(ArrayTypeName.of(Types.STRING), "more")
                            .varargs();
                    tags.add(new Tag(pattern, "what to compare with"));
                    tags.add(new Tag("more", "further ones, of which one must match"));
                    finish(method, tags, text, call(entry, code), CodeBlock.of("$T.of($L, more)", PATTERNS, pattern));
                })
                .stream()
                .filter(written -> isClear(written.method(), arguments))
                .forEach(methods::add);
        methods.addAll(writer.write(arguments, start(result), sentences, (method, tags, code) -> {
            method.addParameter(PATTERNS, "patterns");
            tags.add(new Tag("patterns", "what to compare with"));
            finish(method, tags, text, call(entry, code), CodeBlock.of("patterns"));
        }));
        return methods;
    }

    private static void finish(
            MethodSpec.Builder method, List<Tag> tags, boolean text, CodeBlock call, CodeBlock patterns) {
        tags.add(new Tag("return", "the criterion"));
        if (text) {
            method.addStatement("return $T.of($L, $L)", TEXT, call, patterns);
        } else {
            method.addStatement("return $T.of($L).matching($L)", CRITERION, call, patterns);
        }
    }

    /** Patterns follow arguments, so that where arguments are texts too, only one number of them can be told apart. */
    private static boolean isClear(MethodSpec method, Entry arguments) {
        long texts = method.parameters().stream()
                        .filter(parameter -> parameter.type().equals(Types.STRING))
                        .count()
                - 1;
        boolean none = arguments.row().syntax().isEmpty();
        return none ? texts == 0 : texts <= 1 && method.parameters().size() > 2;
    }

    private static Function<String, MethodSpec.Builder> start(ClassName result) {
        return name -> MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(result);
    }

    private static CodeBlock call(Entry entry, CodeBlock arguments) {
        return CodeBlock.of("$T.call($L)", ARGUMENTS, CallWriter.named(entry.keyword(), arguments));
    }

    /** Arguments are those of the fetch; the patterns behind them are no argument in parentheses. */
    private static Entry withArgumentsOf(Entry alias, Entry fetch) {
        CuratedRow row = alias.row();
        return new Entry(
                alias.scope(),
                alias.fact(),
                new CuratedRow(
                        row.file(),
                        row.line(),
                        row.scopes(),
                        row.keyword(),
                        fetch.row().syntax(),
                        row.sample(),
                        row.needs(),
                        row.byDefault(),
                        row.doc(),
                        row.manual(),
                        row.notes()));
    }

    private static String pattern(Entry alias) {
        List<Part> parts = alias.row().syntax().sequence().parts();
        Element last = parts.get(parts.size() - 1).element();
        return last instanceof Repeated repeated && repeated.element() instanceof Argument argument
                ? Names.word(argument.name())
                : "pattern";
    }
}
