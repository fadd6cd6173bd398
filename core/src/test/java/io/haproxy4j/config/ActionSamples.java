// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.rule.Action;
import io.haproxy4j.config.rule.Actions;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Actions in all their forms: each method that makes one, and each option of those that have options. */
final class ActionSamples {

    private static final Map<String, Integer> NUMBERS = Map.of(
            "status", 503,
            "denyStatus", 429,
            "returnText", 200,
            "setStatus", 503,
            "code", 301,
            "captureId", 0);

    /**
     * A form of an action.
     *
     * @param method what makes it
     * @param option the option it has, {@code Options.name}; empty for none
     * @param action the action
     */
    record Form(Method method, String option, Action action) {

        /** Whether the type of the method lets the rule set have it. */
        boolean fits(Class<? extends Action> ruleSet) {
            return ruleSet.isAssignableFrom(method.getReturnType());
        }

        @Override
        public String toString() {
            return method.getName() + " " + option + ": " + action;
        }
    }

    private final SampleArguments arguments;

    ActionSamples(Path folder, Map<String, String> texts) {
        arguments = new SampleArguments(folder, texts);
    }

    static List<Method> methods() {
        return Stream.of(Actions.class.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .filter(method -> Action.class.isAssignableFrom(method.getReturnType()))
                .filter(method -> !method.getName().equals("rawAction"))
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toGenericString))
                .toList();
    }

    List<Form> all() throws ReflectiveOperationException {
        List<Form> forms = new ArrayList<>();
        for (Method method : methods()) {
            method.setAccessible(true); // its class is only there to keep files short
            Optional<Class<?>> options = options(method);
            if (options.isEmpty()) {
                forms.add(new Form(method, "", call(method, arguments(method))));
            } else {
                for (Method option : options(options.get())) {
                    forms.add(withOption(method, option));
                }
            }
        }
        return forms;
    }

    private Form withOption(Method method, Method option) throws ReflectiveOperationException {
        Object[] values = arguments(method);
        Object[] ofOption = arguments(option);
        values[values.length - 1] = (Consumer<Object>) options -> {
            try {
                option.invoke(options, ofOption);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(option.toString(), e);
            }
        };
        String name = option.getDeclaringClass().getSimpleName() + "." + option.getName();
        return new Form(method, name, call(method, values));
    }

    private static Action call(Method method, Object[] values) throws ReflectiveOperationException {
        Action action = (Action) method.invoke(null, values);
        if (action.words().stream().anyMatch(word -> !word.problems().isEmpty())) {
            throw new IllegalStateException(
                    method + " does not take its samples: " + action + " " + action.words().stream()
                            .flatMap(word -> word.problems().stream())
                            .toList());
        }
        return action;
    }

    private Object[] arguments(Method method) {
        return arguments.of(method, NUMBERS.getOrDefault(method.getName(), 1));
    }

    private static Optional<Class<?>> options(Method method) {
        return Stream.of(method.getGenericParameterTypes())
                .filter(type -> type instanceof ParameterizedType parameterized
                        && parameterized.getRawType() == Consumer.class)
                .<Class<?>>map(type -> (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0])
                .findFirst();
    }

    private static List<Method> options(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toGenericString))
                .toList();
    }
}
