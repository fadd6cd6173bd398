// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Place;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of JSON objects: the members are those of the record, so that nothing is named twice. Goes on after a
 * problem, so that all of them are found at once.
 */
final class RecordReader {

    private final String file;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Map<String, JsonValue> places = new HashMap<>();

    RecordReader(String file) {
        this.file = file;
    }

    List<Diagnostic> problems() {
        return problems;
    }

    /** The record, or null if there was a problem. */
    <R> @Nullable R read(JsonValue json, Class<R> type) {
        return type.cast(value(json, type, ""));
    }

    /** A problem of the topology itself, at the place in the text that its path leads to. */
    Diagnostic placed(Diagnostic problem) {
        String path = problem.place().toString();
        JsonValue at = places.get(path);
        for (String outer = path; at == null && !outer.isEmpty(); ) {
            outer = outer.substring(0, Math.max(0, Math.max(outer.lastIndexOf('.'), outer.lastIndexOf('['))));
            at = places.get(outer);
        }
        return at == null
                ? problem
                : new Diagnostic(
                        problem.severity(),
                        problem.code(),
                        new Place.InText(file, at.line(), at.column()),
                        path + ": " + problem.message(),
                        problem.fix());
    }

    private @Nullable Object value(JsonValue json, Type type, String path) {
        places.put(path, json);
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return json.content() == JsonValue.Null.NULL
                        ? Optional.empty()
                        : Optional.ofNullable(value(json, inner, path));
            }
            return list(json, inner, path);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(json, plain, path);
        }
        return scalar(json, plain, path);
    }

    private @Nullable Object list(JsonValue json, Type inner, String path) {
        if (!(json.content() instanceof List<?> elements)) {
            return wrong(json, path, "an array");
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            Object value = value((JsonValue) elements.get(i), inner, path + "[" + i + "]");
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private @Nullable Object record(JsonValue json, Class<?> type, String path) {
        if (!(json.content() instanceof Map<?, ?> given)) {
            return wrong(json, path, "an object");
        }
        int before = problems.size();
        RecordComponent[] components = type.getRecordComponents();
        Set<Object> unknown = new LinkedHashSet<>(given.keySet());
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            unknown.remove(component.getName());
            String at = path.isEmpty() ? component.getName() : path + "." + component.getName();
            values[i] = given.get(component.getName()) instanceof JsonValue value
                    ? value(value, component.getGenericType(), at)
                    : missing(json, component, at);
        }
        for (Object name : unknown) {
            JsonValue value = (JsonValue) given.get(name);
            report(
                    value == null ? json : value,
                    "unknown-field",
                    path,
                    "there is no \"" + shown(name.toString()) + "\"",
                    "use one of "
                            + Arrays.stream(components)
                                    .map(RecordComponent::getName)
                                    .collect(Collectors.joining(", ")));
        }
        return problems.size() > before ? null : make(type, components, values);
    }

    private @Nullable Object missing(JsonValue owner, RecordComponent component, String path) {
        Otherwise otherwise = component.getAnnotation(Otherwise.class);
        Class<?> type = component.getType();
        if (otherwise != null) {
            Object content = content(otherwise.value(), type);
            return value(new JsonValue(owner.line(), owner.column(), content), component.getGenericType(), path);
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == boolean.class) {
            return false;
        }
        if (type.isRecord()) {
            return value(new JsonValue(owner.line(), owner.column(), Map.of()), type, path);
        }
        report(owner, "missing-field", path, "it is missing", "add it");
        return null;
    }

    private static Object content(String text, Class<?> type) {
        if (type == int.class) {
            return Long.valueOf(text);
        }
        return type == boolean.class ? (Object) Boolean.valueOf(text) : text;
    }

    private @Nullable Object scalar(JsonValue json, Class<?> type, String path) {
        Object content = json.content();
        if (type == String.class) {
            return content instanceof String ? content : wrong(json, path, "a string");
        }
        if (type == boolean.class) {
            return content instanceof Boolean ? content : wrong(json, path, "true or false");
        }
        if (type == int.class || type == Integer.class) {
            if (content instanceof Long number && number == number.intValue()) {
                return number.intValue();
            }
            return wrong(json, path, "a whole number of at most 32 bits");
        }
        if (type == Duration.class) {
            Optional<Duration> time = content instanceof String text ? Times.parse(text) : Optional.empty();
            return time.isPresent() ? time.get() : wrong(json, path, "a time such as \"500ms\", \"2s\" or \"5m\"");
        }
        for (Object constant : type.getEnumConstants()) {
            if (constant instanceof Enum<?> value && Names.ofConstant(value).equals(content)) {
                return constant;
            }
        }
        return wrong(
                json,
                path,
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> "\"" + Names.ofConstant((Enum<?>) constant) + "\"")
                        .collect(Collectors.joining(" or ")));
    }

    private @Nullable Object make(Class<?> type, RecordComponent[] components, @Nullable Object[] values) {
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof TopologyException problem) {
                problem.diagnostics().forEach(found -> problems.add(placed(found)));
                return null;
            }
            throw new IllegalStateException("A record of a topology refuses what its type allows", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every record has a constructor for its components", e);
        }
    }

    private @Nullable Object wrong(JsonValue json, String path, String wanted) {
        report(json, "wrong-type", path, "this is " + json.kind(), "write " + wanted);
        return null;
    }

    private void report(JsonValue at, String code, String path, String message, String fix) {
        problems.add(Diagnostic.error(
                code,
                new Place.InText(file, at.line(), at.column()),
                (path.isEmpty() ? "the topology" : path) + ": " + message,
                fix));
    }

    private static String shown(String text) {
        String bare = text.replaceAll("\\p{Cntrl}", "?");
        return bare.length() > 80 ? bare.substring(0, 77) + "..." : bare;
    }
}
