// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value and where it stands.
 *
 * @param line from 1
 * @param column from 1
 * @param content a {@link String}, {@link Long} or {@link Boolean}, a {@link List} or {@link Map} of values, or
 *     {@link Null}
 */
record JsonValue(int line, int column, Object content) {

    /** What {@code null} is. */
    enum Null {
        NULL
    }

    private static final int MAX_DEPTH = 16;
    private static final int MAX_TOKENS = 4_000_000;
    private static final int MAX_TEXT = 10_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(TopologyJson.MAX_BYTES)
                    .maxNestingDepth(MAX_DEPTH)
                    .maxTokenCount(MAX_TOKENS)
                    .maxStringLength(MAX_TEXT)
                    .maxNameLength(MAX_TEXT)
                    .maxNumberLength(20)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    static JsonValue read(byte[] json) throws IOException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            JsonValue value = value(parser);
            if (parser.nextToken() != null) {
                throw new com.fasterxml.jackson.core.JsonParseException(parser, "there is more after the object");
            }
            return value;
        }
    }

    private static JsonValue value(JsonParser parser) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new com.fasterxml.jackson.core.JsonParseException(parser, "there is nothing");
        }
        Object content = switch (token) {
            case START_OBJECT -> {
                Map<String, JsonValue> members = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.put(name, value(parser));
                }
                yield members;
            }
            case START_ARRAY -> {
                List<JsonValue> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(parser));
                }
                yield elements;
            }
            case VALUE_NUMBER_INT -> parser.getLongValue();
            // Of no use to any topology, but not the same as the text of it either.
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Null.NULL;
            default -> parser.getText();
        };
        return new JsonValue(at.getLineNr(), at.getColumnNr(), content);
    }

    /** What it is, in JSON's terms. */
    String kind() {
        if (content instanceof Map) {
            return "an object";
        }
        if (content instanceof List) {
            return "an array";
        }
        if (content instanceof Null) {
            return "null";
        }
        if (content instanceof Double) {
            return "a number with a fraction";
        }
        return content instanceof String ? "a string" : content instanceof Long ? "a whole number" : "true or false";
    }
}
