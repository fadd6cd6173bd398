// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.peers.DataType;
import io.haproxy4j.peers.KeyType;
import io.haproxy4j.peers.StickEntry;
import io.haproxy4j.peers.StickKey;
import io.haproxy4j.peers.StoredType;
import io.haproxy4j.peers.TableDefinition;
import io.haproxy4j.testkit.HaproxyProcess;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What HAProxy shows of a table, and whether entries agree with it. */
final class ShowTable {

    private ShowTable() {}

    /** Fields of every entry by key, as HAProxy writes them. */
    static Map<String, Map<String, String>> of(HaproxyProcess haproxy, String table) {
        Map<String, Map<String, String>> entries = new TreeMap<>();
        haproxy.cli("show table " + table)
                .lines()
                .filter(line -> line.startsWith("0x"))
                .forEach(line -> {
                    Map<String, String> fields = fields(line);
                    entries.put(fields.get("key"), fields);
                });
        return entries;
    }

    private static Map<String, String> fields(String line) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String word : line.substring(line.indexOf(' ') + 1).split(" ", -1)) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                fields.put(word.substring(0, equals).replaceAll("\\(.*", ""), word.substring(equals + 1));
            }
        }
        return fields;
    }

    /**
     * Waits until an entry shows a value. HAProxy makes an entry first and fills it in a moment later, all values at
     * once.
     */
    static void await(HaproxyProcess haproxy, String table, String key, String field, String value) {
        Lab.await(
                table + " " + key + " with " + field + "=" + value,
                () -> value.equals(of(haproxy, table + " key " + key)
                        .getOrDefault(key, Map.of())
                        .get(field)));
    }

    static int used(HaproxyProcess haproxy, String table) {
        return usedOf(haproxy, table, "gpc0");
    }

    /** The number of entries, by asking for none of them: those with an impossible value of a type the table stores. */
    static int usedOf(HaproxyProcess haproxy, String table, String type) {
        String head = haproxy.cli("show table " + table + " data." + type + " gt 4294967294")
                .lines()
                .findFirst()
                .orElse("");
        int at = head.indexOf("used:");
        return at < 0 ? -1 : Integer.parseInt(head.substring(at + 5).strip());
    }

    /** The key as HAProxy shows it. */
    static String shown(StickKey key) {
        return key.type() == KeyType.BINARY ? key.toString().toUpperCase(Locale.ROOT) : key.toString();
    }

    static void assertAgrees(HaproxyProcess haproxy, String table, Collection<StickEntry> entries) {
        Map<String, Map<String, String>> shown = of(haproxy, table);
        Map<String, StickEntry> held = new HashMap<>();
        entries.forEach(entry -> held.put(shown(entry.key()), entry));
        assertThat(held.keySet()).as("keys of %s", table).isEqualTo(shown.keySet());
        held.forEach((key, entry) -> assertEntry(table + " " + key, entry, shown.get(key)));
    }

    private static void assertEntry(String what, StickEntry entry, Map<String, String> shown) {
        TableDefinition table = entry.table();
        if (table.expireMillis() > 0) {
            // May be longer than shown: HAProxy pushes entries that nobody has acknowledged without their age.
            assertThat(entry.remainingMillis())
                    .as("time left of %s", what)
                    .isBetween(Long.parseLong(shown.get("exp")) - 2000, table.expireMillis());
        }
        for (StoredType stored : table.storedTypes()) {
            for (int i = 0; i < stored.elements(); i++) {
                assertValue(what, entry, stored, i, shown.get(name(stored.type(), i)));
            }
        }
    }

    private static String name(DataType type, int index) {
        return switch (type) {
            case GPT -> "gpt" + index;
            case GPC -> "gpc" + index;
            case GPC_RATE -> "gpc" + index + "_rate";
            default -> type.toString();
        };
    }

    private static void assertValue(String what, StickEntry entry, StoredType stored, int index, String shown) {
        DataType type = stored.type();
        String field = what + " " + name(type, index);
        assertThat(shown).as(field).isNotNull();
        switch (type.kind()) {
            case DICTIONARY ->
                assertThat(entry.serverKey() == null ? "-" : entry.serverKey())
                        .as(field)
                        .isEqualTo(shown);
            case UNSIGNED_LONG ->
                assertThat(Long.toUnsignedString(entry.get(type))).as(field).isEqualTo(shown);
            case RATE -> {
                // The two were read one after the other, and a rate sinks by itself.
                double expected = Double.parseDouble(shown);
                assertThat((double) entry.rate(type, index).value())
                        .as(field)
                        .isBetween(expected * 0.7 - 3, expected * 1.3 + 3);
            }
            case SIGNED_INT, UNSIGNED_INT ->
                assertThat(entry.get(type, index)).as(field).isEqualTo(Long.parseLong(shown));
        }
    }
}
