// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.stats;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.haproxy4j.runtime.internal.Fields;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Picks values out of the objects of {@code show stat json}, whose nesting is objType, field, tags, value. */
final class JsonValueReader {

    private final Map<String, String> cells = new HashMap<>();
    private String parent = "";
    private int depth;

    @Nullable
    TypedValue accept(JsonParser parser, JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            depth++;
            String name = parser.currentName();
            parent = depth > 1 && name != null ? name + "." : "";
        } else if (token == JsonToken.END_OBJECT) {
            depth--;
            parent = "";
            if (depth == 0) {
                TypedValue value = value();
                cells.clear();
                return value;
            }
        } else if (token.isScalarValue()) {
            cells.put(parent + parser.currentName(), parser.getText());
        }
        return null;
    }

    private @Nullable TypedValue value() {
        String type = cells.get("objType");
        String name = cells.get("field.name");
        if (type == null || type.isEmpty() || name == null) {
            return null;
        }
        String tags = initial("tags.origin") + initial("tags.nature") + initial("tags.scope");
        return new TypedValue(
                type.charAt(0),
                Fields.number(cells, "proxyId", 0),
                Fields.number(cells, "id", 0),
                (int) Fields.number(cells, "field.pos", 0),
                name,
                tags,
                cells.getOrDefault("value.type", ""),
                cells.getOrDefault("value.value", ""));
    }

    private String initial(String cell) {
        String text = cells.getOrDefault(cell, "?");
        return text.isEmpty() ? "?" : text.substring(0, 1);
    }
}
