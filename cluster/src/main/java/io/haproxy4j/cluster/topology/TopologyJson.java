// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.haproxy4j.cluster.json.PrettyJson;
import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.value.Durations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The JSON form of a topology. */
final class TopologyJson {

    static final int MAX_BYTES = 64 << 20;

    private TopologyJson() {}

    static ClusterTopology read(String file, byte[] json) {
        if (json.length > MAX_BYTES) {
            throw new TopologyException(List.of(Diagnostic.error(
                    "too-long", Place.line(file, 0), "the text has more than 64 MiB", "describe a smaller cluster")));
        }
        JsonValue value;
        try {
            value = JsonValue.read(json);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw new TopologyException(List.of(Diagnostic.error(
                    "bad-json",
                    new Place.InText(file, at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr()),
                    "this is not the JSON of a topology: " + e.getOriginalMessage(),
                    "")));
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can be read", e);
        }
        RecordReader reader = new RecordReader(file);
        ClusterTopology topology = reader.read(value, ClusterTopology.class);
        if (topology == null) {
            throw new TopologyException(reader.problems());
        }
        return topology;
    }

    static String write(ClusterTopology topology) {
        return PrettyJson.of(json -> value(json, topology));
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                value(json, optional.get());
            } else {
                json.writeNull();
            }
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                value(json, element);
            }
            json.writeEndArray();
        } else if (value instanceof Record) {
            json.writeStartObject();
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                json.writeFieldName(component.getName());
                value(json, component(value, component));
            }
            json.writeEndObject();
        } else if (value instanceof Duration time) {
            json.writeString(Durations.word("time", time).text());
        } else if (value instanceof Enum<?> constant) {
            json.writeString(Names.ofConstant(constant));
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(value.toString());
        }
    }

    private static Object component(Object owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every record tells its components", e);
        }
    }
}
