// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.haproxy4j.runtime.servers.AdminState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The memory as JSON: an object with a version and a list for each of its parts. Each item of a list is a list of texts;
 * a text that is not there is null.
 */
final class MemoryJson {

    private static final int VERSION = 1;
    private static final JsonFactory FACTORY = new JsonFactory();

    private MemoryJson() {}

    static byte[] write(Memory memory) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeBooleanField("paused", memory.paused());
            for (Map.Entry<String, List<List<@Nullable String>>> part :
                    parts(memory).entrySet()) {
                json.writeArrayFieldStart(part.getKey());
                for (List<@Nullable String> item : part.getValue()) {
                    json.writeStartArray();
                    for (String text : item) {
                        json.writeString(text);
                    }
                    json.writeEndArray();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("an array of bytes refuses nothing", e);
        }
        return out.toByteArray();
    }

    private static Map<String, List<List<@Nullable String>>> parts(Memory memory) {
        Map<String, List<List<@Nullable String>>> parts = new LinkedHashMap<>();
        memory.incarnations().forEach((node, worker) -> add(parts, "incarnations", node.region(), node.node(), worker));
        memory.ours()
                .forEach((place, ours) -> add(
                        parts,
                        "ours",
                        place.node().region(),
                        place.node().node(),
                        place.server().backend(),
                        place.server().server(),
                        ours.state().name(),
                        ours.before().name(),
                        Boolean.toString(ours.answered()),
                        Boolean.toString(ours.settled()),
                        Integer.toString(ours.percent()),
                        Boolean.toString(ours.percentSettled())));
        memory.holds()
                .forEach((place, hold) -> add(
                        parts,
                        "holds",
                        place.node().region(),
                        place.node().node(),
                        place.server().backend(),
                        place.server().server(),
                        hold.state().name(),
                        hold.seen().name()));
        memory.weighed()
                .forEach(place -> add(
                        parts,
                        "weighed",
                        place.node().region(),
                        place.node().node(),
                        place.server().backend(),
                        place.server().server()));
        memory.standings()
                .forEach((node, stood) -> add(
                        parts,
                        "standings",
                        node.region(),
                        node.node(),
                        stood.standing().name(),
                        Boolean.toString(stood.settled()),
                        stood.owner().name()));
        memory.regions()
                .forEach((region, phase) -> add(
                        parts,
                        "regions",
                        region.service(),
                        region.region(),
                        phase.stage().name(),
                        Integer.toString(phase.step()),
                        Boolean.toString(phase.ordered())));
        memory.primaries().forEach((service, state) -> {
            Handover handover = state.handover();
            add(
                    parts,
                    "primaries",
                    service,
                    state.primary(),
                    handover == null ? null : handover.from(),
                    handover == null ? null : handover.to(),
                    handover == null ? null : handover.stage().name(),
                    handover == null ? null : Boolean.toString(handover.fencedOutside()),
                    handover == null ? null : Boolean.toString(handover.ordered()),
                    handover == null ? null : handover.reason());
        });
        memory.orders()
                .forEach((server, state) -> add(parts, "orders", server.backend(), server.server(), state.name()));
        return parts;
    }

    private static void add(Map<String, List<List<@Nullable String>>> parts, String part, @Nullable String... texts) {
        parts.computeIfAbsent(part, p -> new ArrayList<>()).add(new ArrayList<>(Arrays.asList(texts)));
    }

    static Memory read(byte[] json) throws IOException {
        Map<String, List<Item>> parts = new HashMap<>();
        boolean paused = false;
        int version = 0;
        try (JsonParser parser = FACTORY.createParser(json)) {
            expect(parser, parser.nextToken(), JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                switch (name) {
                    case "version" -> version = parser.getIntValue();
                    case "paused" -> paused = parser.getBooleanValue();
                    default -> {
                        expect(parser, value, JsonToken.START_ARRAY);
                        parts.put(name, items(parser));
                    }
                }
            }
        }
        if (version != VERSION) {
            throw new IOException("The memory has format " + version + "; this release reads " + VERSION);
        }
        try {
            return memory(parts, paused);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
            throw new IOException("The memory is not what was written: " + e.getMessage(), e);
        }
    }

    private static List<Item> items(JsonParser parser) throws IOException {
        List<Item> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(parser, parser.currentToken(), JsonToken.START_ARRAY);
            List<@Nullable String> texts = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() != JsonToken.VALUE_NULL) {
                    expect(parser, parser.currentToken(), JsonToken.VALUE_STRING);
                }
                texts.add(parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getText());
            }
            items.add(new Item(texts));
        }
        return items;
    }

    private static void expect(JsonParser parser, @Nullable JsonToken found, JsonToken wanted) throws IOException {
        if (found != wanted) {
            throw new IOException("The memory is not what was written: " + wanted + " expected at byte "
                    + parser.currentTokenLocation().getByteOffset() + ", not " + found);
        }
    }

    /** The texts of one item. */
    private record Item(List<@Nullable String> texts) {

        String text(int index) {
            return Objects.requireNonNull(texts.get(index), "a text is missing");
        }

        boolean flag(int index) {
            return switch (text(index)) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException(text(index) + " is neither true nor false");
            };
        }

        AdminState state(int index) {
            return AdminState.valueOf(text(index));
        }

        NodeId node() {
            return new NodeId(text(0), text(1));
        }

        Place place() {
            return new Place(node(), new ServerId(text(2), text(3)));
        }
    }

    private static Memory memory(Map<String, List<Item>> parts, boolean paused) {
        Map<NodeId, String> incarnations = new HashMap<>();
        of(parts, "incarnations").forEach(i -> incarnations.put(i.node(), i.text(2)));
        Map<Place, Ours> ours = new HashMap<>();
        of(parts, "ours")
                .forEach(i -> ours.put(
                        i.place(),
                        new Ours(
                                i.state(4), i.state(5), i.flag(6), i.flag(7), Integer.parseInt(i.text(8)), i.flag(9))));
        Map<Place, Hold> holds = new HashMap<>();
        of(parts, "holds").forEach(i -> holds.put(i.place(), new Hold(i.state(4), i.state(5))));
        Set<Place> weighed = new HashSet<>();
        of(parts, "weighed").forEach(i -> weighed.add(i.place()));
        Map<NodeId, Stood> standings = new HashMap<>();
        of(parts, "standings")
                .forEach(i -> standings.put(
                        i.node(), new Stood(Standing.valueOf(i.text(2)), i.flag(3), Stood.Owner.valueOf(i.text(4)))));
        Map<RegionOf, RegionPhase> regions = new HashMap<>();
        of(parts, "regions")
                .forEach(i -> regions.put(
                        new RegionOf(i.text(0), i.text(1)),
                        new RegionPhase(RegionPhase.Stage.valueOf(i.text(2)), Integer.parseInt(i.text(3)), i.flag(4))));
        Map<String, PrimaryState> primaries = new HashMap<>();
        of(parts, "primaries")
                .forEach(
                        i -> primaries.put(i.text(0), new PrimaryState(i.texts().get(1), handover(i))));
        Map<ServerId, AdminState> orders = new HashMap<>();
        of(parts, "orders").forEach(i -> orders.put(new ServerId(i.text(0), i.text(1)), i.state(2)));
        return new Memory(incarnations, ours, holds, weighed, standings, regions, primaries, orders, paused);
    }

    private static List<Item> of(Map<String, List<Item>> parts, String part) {
        return parts.getOrDefault(part, List.of());
    }

    private static @Nullable Handover handover(Item i) {
        if (i.texts().get(3) == null) {
            return null;
        }
        return new Handover(
                i.texts().get(2), i.text(3), Handover.Stage.valueOf(i.text(4)), i.flag(5), i.flag(6), i.text(7));
    }
}
