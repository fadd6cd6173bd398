// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import com.fasterxml.jackson.core.JsonGenerator;
import io.haproxy4j.cluster.json.PrettyJson;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The JSON Schema of a topology, made of the same records that {@link RecordReader} makes. */
final class TopologySchema {

    private final JsonGenerator json;
    private final Set<Class<?>> described = new LinkedHashSet<>();

    private TopologySchema(JsonGenerator json) {
        this.json = json;
    }

    static String write() {
        return PrettyJson.of(json -> new TopologySchema(json).document());
    }

    private void document() throws IOException {
        collect(ClusterTopology.class);
        json.writeStartObject();
        json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.writeStringField("title", "The topology of a cluster of HAProxy and keepalived");
        json.writeStringField("$ref", reference(ClusterTopology.class));
        json.writeObjectFieldStart("$defs");
        for (Class<?> type : described) {
            json.writeFieldName(name(type));
            record(type);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void collect(Type type) {
        if (type instanceof ParameterizedType generic) {
            collect(generic.getActualTypeArguments()[0]);
        } else if (type instanceof Class<?> plain && plain.isRecord() && described.add(plain)) {
            Arrays.stream(plain.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(this::collect);
        }
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
    }

    private static String reference(Class<?> type) {
        return "#/$defs/" + name(type);
    }

    private void record(Class<?> type) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "object");
        json.writeObjectFieldStart("properties");
        for (RecordComponent component : type.getRecordComponents()) {
            json.writeFieldName(component.getName());
            value(component.getGenericType(), Optional.ofNullable(component.getAnnotation(Otherwise.class)));
        }
        json.writeEndObject();
        List<String> required = Arrays.stream(type.getRecordComponents())
                .filter(TopologySchema::isRequired)
                .map(RecordComponent::getName)
                .toList();
        json.writeArrayFieldStart("required");
        for (String name : required) {
            json.writeString(name);
        }
        json.writeEndArray();
        json.writeBooleanField("additionalProperties", false);
        json.writeEndObject();
    }

    /** As {@link RecordReader} sees it: what has no value of its own, and no part that needs one, can be left out. */
    private static boolean isRequired(RecordComponent component) {
        Class<?> type = component.getType();
        if (component.isAnnotationPresent(Otherwise.class)) {
            return false;
        }
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).anyMatch(TopologySchema::isRequired)
                : type != Optional.class && type != List.class && type != boolean.class;
    }

    private void value(Type type, Optional<Otherwise> otherwise) throws IOException {
        json.writeStartObject();
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            json.writeArrayFieldStart("anyOf");
            value(generic.getActualTypeArguments()[0], Optional.empty());
            json.writeStartObject();
            json.writeStringField("type", "null");
            json.writeEndObject();
            json.writeEndArray();
        } else if (type instanceof ParameterizedType list) {
            json.writeStringField("type", "array");
            json.writeFieldName("items");
            value(list.getActualTypeArguments()[0], Optional.empty());
        } else {
            plain((Class<?>) type);
        }
        if (otherwise.isPresent()) {
            standard(type, otherwise.get().value());
        }
        json.writeEndObject();
    }

    private void standard(Type type, String value) throws IOException {
        json.writeFieldName("default");
        if (type == int.class) {
            json.writeNumber(Integer.parseInt(value));
        } else {
            json.writeString(value);
        }
    }

    private void plain(Class<?> type) throws IOException {
        if (type.isRecord()) {
            json.writeStringField("$ref", reference(type));
        } else if (type.isEnum()) {
            json.writeArrayFieldStart("enum");
            for (Object constant : type.getEnumConstants()) {
                json.writeString(Names.ofConstant((Enum<?>) constant));
            }
            json.writeEndArray();
        } else if (type == Duration.class) {
            json.writeStringField("type", "string");
            json.writeStringField("pattern", "^" + Times.FORM.pattern() + "$");
        } else {
            json.writeStringField(
                    "type", type == String.class ? "string" : type == boolean.class ? "boolean" : "integer");
        }
    }
}
