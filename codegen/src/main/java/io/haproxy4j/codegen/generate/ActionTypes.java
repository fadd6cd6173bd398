// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.haproxy4j.codegen.Catalogue;
import io.haproxy4j.codegen.table.Row;
import io.haproxy4j.codegen.table.Table;
import io.haproxy4j.codegen.table.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The types of actions: one per rule set, and one for each combination of rule sets that take the same actions. A type
 * extends those of fewer rule sets, so that an action fits wherever HAProxy takes it and nowhere else.
 */
final class ActionTypes {

    private static final String FILE = "generate/action-types.tsv";

    private final Map<Set<String>, Type> types = new LinkedHashMap<>();
    private final Set<String> all = new LinkedHashSet<>();

    private record Type(ClassName name, String doc) {}

    private ActionTypes() {}

    static ActionTypes read(Catalogue catalogue, Texts texts) {
        ActionTypes types = new ActionTypes();
        for (String ruleSet : RuleSets.ofTraffic(catalogue)) {
            types.all.add(ruleSet);
            types.add(
                    Set.of(ruleSet),
                    Names.pascal(ruleSet) + "Action",
                    "What a {@code " + ruleSet + "} rule can do. Made by {@link Actions}.");
        }
        for (Row row : Table.parse(FILE, texts.read(FILE)).rows()) {
            Set<String> ruleSets =
                    new LinkedHashSet<>(List.of(row.cell("rule-sets").split(",", -1)));
            if (!types.all.containsAll(ruleSets)) {
                throw row.error("names a rule set that does not exist; there are " + types.all);
            }
            types.add(ruleSets, row.cell("name"), doc(row.cell("doc"), ruleSets));
        }
        types.of(types.all);
        return types;
    }

    private static String doc(String doc, Set<String> ruleSets) {
        return Prose.wrap(doc + " Rule sets: "
                + ruleSets.stream().map(set -> "{@code " + set + "}").collect(Collectors.joining(", ")) + ".");
    }

    private void add(Set<String> ruleSets, String name, String doc) {
        types.put(Set.copyOf(ruleSets), new Type(ClassName.get(Types.RULES, name), doc));
    }

    /**
     * {@return the type of an action}
     *
     * @param ruleSets the rule sets that take it
     */
    ClassName of(Set<String> ruleSets) {
        Type type = types.get(ruleSets);
        if (type == null) {
            throw new IllegalStateException("there are actions for " + ruleSets + "; name this combination in " + FILE);
        }
        return type.name();
    }

    List<TypeSpec> write() {
        List<TypeSpec> written = new ArrayList<>();
        types.forEach((ruleSets, type) -> {
            TypeSpec.Builder spec = TypeSpec.interfaceBuilder(type.name())
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("$L", type.doc());
            if (ruleSets.size() == 1) {
                spec.addSuperinterface(Types.ACTION);
            } else {
                nextSmaller(ruleSets).forEach(smaller -> spec.addSuperinterface(of(smaller)));
            }
            written.add(spec.build());
        });
        return written;
    }

    /** The combinations within one, without those that are within another of them. */
    private List<Set<String>> nextSmaller(Set<String> ruleSets) {
        List<Set<String>> within = types.keySet().stream()
                .filter(other -> ruleSets.containsAll(other) && !other.equals(ruleSets))
                .toList();
        return within.stream()
                .filter(one -> within.stream().noneMatch(other -> other.containsAll(one) && !other.equals(one)))
                .toList();
    }
}
