// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.haproxy4j.codegen.Catalogue;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.generate.ActionGroups.Group;
import io.haproxy4j.codegen.generate.ActionWriter.Made;
import io.haproxy4j.codegen.generate.KeywordType.ByHand;
import io.haproxy4j.codegen.generate.KeywordWriter.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The classes of actions, one per subject so that none is endless. Each extends the one before it: static methods are
 * inherited, so that the class at the end of the chain, which is written by hand, has all of them.
 */
final class ActionClasses {

    private final Map<String, List<Entry>> actions;
    private final ActionGroups groups;
    private final ActionWriter writer;

    ActionClasses(Catalogue catalogue, ActionGroups groups, ActionWriter writer) {
        actions = RuleSets.ofTraffic(catalogue).stream()
                .flatMap(ruleSet -> catalogue.of(ruleSet).stream())
                .collect(Collectors.groupingBy(Entry::keyword, LinkedHashMap::new, Collectors.toList()));
        this.groups = groups;
        this.writer = writer;
    }

    /**
     * {@return the classes}
     *
     * @param map is told which action has which methods
     */
    List<TypeSpec> write(MethodMap map) {
        List<TypeSpec> classes = new ArrayList<>();
        ClassName parent = ClassName.get(Object.class);
        for (Map.Entry<Group, List<String>> group : groups.of(actions.keySet()).entrySet()) {
            String name = group.getKey().type();
            TypeSpec.Builder type = TypeSpec.classBuilder(name)
                    .addModifiers(Modifier.ABSTRACT)
                    .superclass(parent)
                    .addJavadoc("$L", group.getKey().doc())
                    .addMethod(MethodSpec.constructorBuilder().build());
            for (String action : group.getValue()) {
                for (Made made : made(name, action, map)) {
                    type.addMethod(made.method());
                    made.uses()
                            .forEach((entry, span) -> map.add(entry, name, new Written(made.method(), List.of(span))));
                }
            }
            classes.add(type.build());
            parent = ClassName.get(Types.RULES, name);
        }
        return classes;
    }

    private List<Made> made(String type, String action, MethodMap map) {
        List<Entry> entries = Objects.requireNonNull(actions.get(action));
        try {
            return writer.write(entries);
        } catch (InexpressibleException e) {
            entries.forEach(entry -> map.add(new ByHand(type, entry, e.reason())));
            return List.of();
        }
    }
}
