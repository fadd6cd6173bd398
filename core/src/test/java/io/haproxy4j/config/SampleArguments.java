// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.balance.BalanceAlgorithm;
import io.haproxy4j.config.balance.BalanceAlgorithms;
import io.haproxy4j.config.expr.Fetches;
import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.expr.Patterns;
import io.haproxy4j.config.line.Options;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.rule.When;
import io.haproxy4j.config.value.Size;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Values for the parameters of any generated method: by its name and theirs, else by their type. A method that takes a
 * builder of options has as many ways to be called as the builder has methods.
 */
final class SampleArguments {

    /** What numbers and texts without a rule of their own get; the first attempt whose words are fine counts. */
    record Attempt(int number, String text) {}

    static final List<Attempt> ATTEMPTS = Stream.of("word", "64k")
            .flatMap(text -> Stream.of(1, 100, 302, 503, 2048, 4096, 16_384).map(number -> new Attempt(number, text)))
            .toList();

    private final Map<String, String> texts;
    private final Path folder;

    /** Texts by {@code method.parameter} or {@code parameter}. */
    SampleArguments(Path folder, Map<String, String> texts) {
        this.folder = folder;
        this.texts = texts;
    }

    /** All methods somebody may call, those of base types excepted. */
    static List<Method> methods(Class<?>... types) {
        return Stream.of(types)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> !method.isSynthetic() && Modifier.isPublic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toGenericString))
                .toList();
    }

    /** How many ways there are to call a method. */
    static int ways(Method method) {
        return Stream.of(method.getParameters())
                .filter(parameter -> parameter.getType() == Consumer.class)
                .mapToInt(parameter -> Math.max(1, optionCalls(parameter).size()))
                .findFirst()
                .orElse(1);
    }

    /** The methods called when a method is called one way: the method, and that of the builder it takes. */
    static List<Method> called(Method method, int way) {
        List<Method> called = new ArrayList<>(List.of(method));
        Stream.of(method.getParameters())
                .filter(parameter -> parameter.getType() == Consumer.class)
                .map(SampleArguments::optionCalls)
                .filter(calls -> !calls.isEmpty())
                .map(calls -> calls.get(way))
                .forEach(call -> called.addAll(called(call.method(), call.way())));
        return called;
    }

    private record OptionCall(Method method, int way) {}

    /** The calls of a builder's own methods; none for options of a line, which are tried on their own. */
    private static List<OptionCall> optionCalls(Parameter parameter) {
        Class<?> builder =
                (Class<?>) ((ParameterizedType) parameter.getParameterizedType()).getActualTypeArguments()[0];
        List<OptionCall> calls = new ArrayList<>();
        for (Method method : methods(builder)) {
            for (int way = 0; way < ways(method); way++) {
                calls.add(new OptionCall(method, way));
            }
        }
        return calls;
    }

    Object[] of(Method method, int way, Attempt attempt) {
        Parameter[] parameters = method.getParameters();
        Object[] arguments = new Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            boolean host = i + 1 < parameters.length
                    && List.of("port", parameters[i].getName() + "Port").contains(parameters[i + 1].getName());
            arguments[i] = parameters[i].getType() == Consumer.class
                    ? options(parameters[i], way, attempt)
                    : host ? "127.0.0.1" : value(method.getName(), parameters[i], attempt);
        }
        return arguments;
    }

    private Consumer<Options<?>> options(Parameter parameter, int way, Attempt attempt) {
        List<OptionCall> calls = optionCalls(parameter);
        if (calls.isEmpty()) {
            return options -> {};
        }
        OptionCall call = calls.get(way);
        return options -> {
            required(options, call.method().getName());
            try {
                call.method().invoke(options, of(call.method(), call.way(), attempt));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(call.method().toString(), e);
            }
        };
    }

    /** Adds what some options need besides the one that is tried. */
    private static void required(Options<?> options, String tried) {
        if (options instanceof CookieOptions cookie && tried.equals("preserve")) {
            cookie.insert();
        }
        boolean type = !tried.startsWith("type");
        boolean size = !tried.equals("size");
        if (options instanceof StickTableOptions table) {
            (type ? table.typeString() : table).raw(size ? new String[] {"size", "1k"} : new String[0]);
        } else if (options instanceof PeerTableOptions table) {
            (type ? table.typeString() : table).raw(size ? new String[] {"size", "1k"} : new String[0]);
        }
    }

    private Object value(String method, Parameter parameter, Attempt attempt) {
        Class<?> type = parameter.getType();
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type == List.class) {
            Class<?> element =
                    (Class<?>) ((ParameterizedType) parameter.getParameterizedType()).getActualTypeArguments()[0];
            return List.of(value(method, parameter.getName(), element, attempt));
        }
        return value(method, parameter.getName(), type, attempt);
    }

    private Object value(String method, String name, Class<?> type, Attempt attempt) {
        if (type == int.class || type == Integer.class) {
            return attempt.number();
        }
        if (type == long.class || type == Long.class) {
            return (long) attempt.number();
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
            return LogFormat.raw("%[str(text)]");
        }
        if (type == BalanceAlgorithm.class) {
            return BalanceAlgorithms.roundrobin();
        }
        if (type == When.class) {
            return When.onlyIf(Fetches.sslFc());
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == String.class) {
            return text(method, name, attempt);
        }
        if (type == Word.class) {
            String text = text(method, name, attempt);
            return text.contains("$") ? Word.of(text) : Word.env("HAPROXY4J_UNSET", text);
        }
        if (type == Patterns.class) {
            return Patterns.of(text(method, name, attempt));
        }
        return Fetches.rawString("str(text)");
    }

    private String text(String method, String name, Attempt attempt) {
        return texts.getOrDefault(method + "." + name, texts.getOrDefault(name, attempt.text()))
                .replace("DIR", folder.toString());
    }
}
