// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.haproxy4j.codegen.Catalogue;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.generate.Prose.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The methods that take actions, by the sections that have their rule set. */
final class RuleWriter {

    /** Whichever proxies take a rule, a listen section does: it is both of the others. */
    private static final Map<Set<String>, String> NAMES = Map.of(
            Set.of("defaults", "frontend", "backend", "listen"), "ProxyRules",
            Set.of("defaults", "frontend", "listen"), "FrontendRules",
            Set.of("defaults", "backend", "listen"), "BackendRules");

    private static final TypeVariableName BUILDER = TypeVariableName.get("B");

    private final Catalogue catalogue;
    private final ActionTypes types;

    RuleWriter(Catalogue catalogue, ActionTypes types) {
        this.catalogue = catalogue;
        this.types = types;
    }

    List<TypeSpec> write() {
        Map<Set<String>, TypeSpec.Builder> interfaces = new LinkedHashMap<>();
        for (String ruleSet : RuleSets.ofTraffic(catalogue)) {
            List<Entry> sections = catalogue.entries().stream()
                    .filter(entry -> entry.keyword().equals(ruleSet))
                    .toList();
            Set<String> names =
                    new TreeSet<>(sections.stream().map(Entry::scope).toList());
            TypeSpec.Builder type = interfaces.computeIfAbsent(
                    names,
                    key -> TypeSpec.interfaceBuilder(name(key))
                            .addTypeVariable(BUILDER)
                            .addSuperinterface(ParameterizedTypeName.get(Types.KEYWORDS, BUILDER))
                            .addJavadoc("Rules of {@code $L} sections.", String.join("}, {@code ", key)));
            methods(sections.get(0), types.of(Set.of(ruleSet))).forEach(type::addMethod);
        }
        return interfaces.values().stream().map(TypeSpec.Builder::build).toList();
    }

    private static String name(Set<String> sections) {
        String name = NAMES.get(sections);
        if (name == null) {
            throw new IllegalStateException("there are rules of " + sections + " sections, for which there is no type");
        }
        return name;
    }

    private static List<MethodSpec> methods(Entry ruleSet, ClassName action) {
        MethodSpec always = method(ruleSet, action, List.of(new Tag("action", "what to do")))
                .addStatement("return keyword($S, action.words())", ruleSet.keyword())
                .build();
        MethodSpec conditional = method(
                        ruleSet, action, List.of(new Tag("action", "what to do"), new Tag("when", "when to do it")))
                .addParameter(Types.WHEN, "when")
                .addStatement("return keyword($S, action.words(), when)", ruleSet.keyword())
                .build();
        return new ArrayList<>(List.of(always, conditional));
    }

    private static MethodSpec.Builder method(Entry ruleSet, ClassName action, List<Tag> tags) {
        return Target.SECTION
                .method(Names.method(ruleSet.keyword()))
                .addParameter(action, "action")
                .addJavadoc("$L", Prose.of(ruleSet, Form.EMPTY) + Prose.tags(tags, Target.SECTION.result()));
    }
}
