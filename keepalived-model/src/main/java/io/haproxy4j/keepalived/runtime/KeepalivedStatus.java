// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.runtime;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.haproxy4j.keepalived.runtime.KeepalivedStatusException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a running keepalived says of itself: the JSON it writes on request. Reads both forms, the bare array of instances
 * and the object with {@code vrrp} in it ({@code json_version 2}).
 *
 * @param instances its instances in the order of its configuration
 */
public record KeepalivedStatus(List<InstanceStatus> instances) {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    /** Copies the list. */
    public KeepalivedStatus {
        instances = List.copyOf(instances);
    }

    /**
     * Reads a status.
     *
     * @param json content of {@code keepalived.json}
     * @return the status
     * @throws KeepalivedStatusException if the text is incomplete or no status
     */
    public static KeepalivedStatus parse(byte[] json) throws KeepalivedStatusException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new KeepalivedStatusException(Reason.INCOMPLETE, "the status is empty", null);
            }
            List<InstanceStatus> instances = new ArrayList<>();
            if (first == JsonToken.START_ARRAY) {
                instances(parser, instances);
            } else if (first == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    boolean vrrp = parser.currentName().equals("vrrp");
                    JsonToken value = parser.nextToken();
                    if (vrrp && value == JsonToken.START_ARRAY) {
                        instances(parser, instances);
                    } else {
                        parser.skipChildren();
                    }
                }
            } else {
                throw new KeepalivedStatusException(Reason.MALFORMED, "the status is neither array nor object", null);
            }
            return new KeepalivedStatus(instances);
        } catch (JsonProcessingException e) {
            // The parser's message could quote the text, and the text holds a password.
            long at = e.getLocation().getByteOffset();
            if (e instanceof JsonEOFException || isCut(json)) {
                throw new KeepalivedStatusException(
                        Reason.INCOMPLETE, "the status ends too early, at byte " + at, null);
            }
            throw new KeepalivedStatusException(Reason.MALFORMED, "the status is no JSON at byte " + at, null);
        } catch (KeepalivedStatusException e) {
            throw e;
        } catch (IOException e) {
            throw new KeepalivedStatusException(Reason.MALFORMED, "the status cannot be read", e);
        }
    }

    /** Whether a text begins as a status does and does not end as one. */
    private static boolean isCut(byte[] json) {
        String text = new String(json, StandardCharsets.UTF_8).strip();
        boolean begins = text.startsWith("[") || text.startsWith("{");
        return begins && !text.endsWith("]") && !text.endsWith("}");
    }

    private static void instances(JsonParser parser, List<InstanceStatus> into) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw new KeepalivedStatusException(Reason.MALFORMED, "an instance is no object", null);
            }
            into.add(new InstanceReader(parser).read());
        }
    }

    /**
     * One instance.
     *
     * @param name name of the {@code vrrp_instance}
     * @return the instance, if keepalived has it
     */
    public Optional<InstanceStatus> instance(String name) {
        return instances.stream().filter(i -> i.name().equals(name)).findFirst();
    }
}
