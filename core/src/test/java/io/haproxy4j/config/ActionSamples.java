// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.SampleArguments.Attempt;
import io.haproxy4j.config.rule.Action;
import io.haproxy4j.config.rule.Actions;
import io.haproxy4j.config.value.StreamTimeout;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Generated actions in all their forms: each method that makes one, with each option of those that have options. */
final class ActionSamples {

    private static final List<Attempt> ATTEMPTS = Stream.of("word", "64k")
            .flatMap(text -> Stream.of(1, 503, 301).map(number -> new Attempt(number, text)))
            .toList();

    /**
     * A form of an action.
     *
     * @param called the method that makes it, and those of the builders it takes
     * @param action the action
     */
    record Form(List<Method> called, Action action) {

        /** Whether the type of the method lets the rule set have it. */
        boolean fits(Class<? extends Action> ruleSet) {
            return ruleSet.isAssignableFrom(called.get(0).getReturnType());
        }

        @Override
        public String toString() {
            return called.stream().map(Method::getName).toList() + ": " + action;
        }
    }

    private final SampleArguments arguments;

    ActionSamples(Path folder, Map<String, String> texts) {
        arguments = new SampleArguments(folder, texts);
    }

    static List<Method> methods() {
        return Stream.of(Actions.class.getMethods())
                .filter(method ->
                        Modifier.isStatic(method.getModifiers()) && method.getDeclaringClass() != Actions.class)
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toGenericString))
                .toList();
    }

    List<Form> all() throws ReflectiveOperationException {
        List<Form> forms = new ArrayList<>();
        for (Method method : methods()) {
            method.setAccessible(true); // its class is not public: it only keeps files short
            for (int way = 0; way < SampleArguments.ways(method); way++) {
                forms.add(new Form(SampleArguments.called(method, way), action(method, way)));
            }
        }
        return forms;
    }

    private Action action(Method method, int way) throws ReflectiveOperationException {
        Action action = null;
        for (Attempt attempt : ATTEMPTS) {
            action = (Action) method.invoke(null, values(method, way, attempt));
            if (action.words().stream().allMatch(word -> word.problems().isEmpty())) {
                return action;
            }
        }
        throw new AssertionError(method + " takes none of the samples: " + action);
    }

    private Object[] values(Method method, int way, Attempt attempt) {
        Object[] values = arguments.of(method, way, attempt);
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] == StreamTimeout.CLIENT ? StreamTimeout.SERVER : values[i]; // the others are younger
        }
        return values;
    }
}
