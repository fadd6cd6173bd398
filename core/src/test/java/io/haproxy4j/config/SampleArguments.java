// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.expr.Fetches;
import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.expr.Patterns;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.Size;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Values for the parameters of any generated method: by its name and theirs, else by their type. */
final class SampleArguments {

    /** For integers; the first that is in range counts. */
    static final List<Integer> NUMBERS = List.of(1, 100, 2048, 4096, 16_384);

    private final Map<String, String> texts;
    private final Path folder;

    /** Texts by {@code method.parameter} or {@code parameter}. */
    SampleArguments(Path folder, Map<String, String> texts) {
        this.folder = folder;
        this.texts = texts;
    }

    Object[] of(Method method, int number) {
        Parameter[] parameters = method.getParameters();
        Object[] arguments = new Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            arguments[i] = value(method.getName(), parameters[i], number);
        }
        return arguments;
    }

    private Object value(String method, Parameter parameter, int number) {
        Class<?> type = parameter.getType();
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type == int.class || type == Integer.class) {
            return number;
        }
        if (type == long.class) {
            return (long) number;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == Duration.class) {
            return Duration.ofSeconds(1);
        }
        if (type == Size.class) {
            return Size.k(64);
        }
        if (type == LogFormat.class) {
            return LogFormat.text("text");
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == Consumer.class) {
            return (Consumer<Object>) options -> {};
        }
        if (type == String.class) {
            return text(method, parameter.getName());
        }
        if (type == Word.class) {
            String text = text(method, parameter.getName());
            return text.contains("$") ? Word.of(text) : Word.env("HAPROXY4J_UNSET", text);
        }
        if (type == Patterns.class) {
            return Patterns.of(text(method, parameter.getName()));
        }
        return Fetches.rawString("str(text)");
    }

    private String text(String method, String name) {
        return texts.getOrDefault(method + "." + name, texts.getOrDefault(name, "word"))
                .replace("DIR", folder.toString());
    }
}
