// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.Section;
import io.haproxy4j.config.SectionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The stick tables of a configuration. */
final class StickTables {

    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F]*:[0-9a-fA-F:.]+");

    /** What HAProxy stores without being told to where clients stick to servers. */
    private static final String SERVER = "server_id";

    private final Map<String, Table> tables = new HashMap<>();

    /**
     * A table.
     *
     * @param type what its keys are
     * @param stored the data types it is told to store
     * @param replicated whether other processes have it too, as the one after a reload does
     */
    record Table(String type, Set<String> stored, boolean replicated) {

        /** Whether commands can make an entry with this key. */
        boolean takes(String key) {
            return switch (type) {
                case "ip" -> IPV4.matcher(key).matches();
                case "ipv6" -> IPV6.matcher(key).matches();
                case "integer" -> key.matches("\\d{1,10}");
                case "string" -> true;
                default -> false;
            };
        }

        /** Whether commands can set the data type. */
        boolean stores(String data) {
            int bracket = data.indexOf('[');
            return data.equals(SERVER) || stored.contains(bracket < 0 ? data : data.substring(0, bracket));
        }
    }

    private StickTables() {}

    static StickTables of(HaproxyConfig config) {
        StickTables found = new StickTables();
        for (Section section : config.sections()) {
            boolean peers = section.kind() == SectionKind.PEERS;
            section.statements().forEach(statement -> {
                List<String> words = Proxy.texts(statement.words());
                if (peers && words.size() > 2 && words.get(0).equals("table")) {
                    found.add(section.name() + "/" + words.get(1), words.subList(2, words.size()), true);
                } else if (!peers && words.size() > 1 && words.get(0).equals("stick-table")) {
                    found.add(section.name(), words.subList(1, words.size()), words.contains("peers"));
                }
            });
        }
        return found;
    }

    private void add(String name, List<String> words, boolean replicated) {
        Set<String> stored = new HashSet<>();
        String type = "";
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).equals("type")) {
                type = words.get(i + 1);
            } else if (words.get(i).equals("store")) {
                for (String data : split(words.get(i + 1))) {
                    int parenthesis = data.indexOf('(');
                    stored.add(parenthesis < 0 ? data : data.substring(0, parenthesis));
                }
            }
        }
        tables.put(name, new Table(type, stored, replicated));
    }

    /** At the commas that are not inside of parentheses. */
    private static List<String> split(String store) {
        return List.of(store.split(",(?![^(]*\\))", -1));
    }

    Optional<Table> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** Tables whose entries a reload loses. */
    List<String> forgetful() {
        List<String> names = new ArrayList<>();
        tables.forEach((name, table) -> {
            if (!table.replicated()) {
                names.add(name);
            }
        });
        return names.stream().sorted().toList();
    }

    /** Why an entry cannot be in one of the tables. */
    Optional<String> problem(StickEntry entry) {
        Table table = tables.get(entry.table());
        if (table == null) {
            return Optional.of("there is no stick table " + entry.table());
        }
        if (!table.takes(entry.key())) {
            return Optional.of("no command makes an entry with the key \"" + entry.key() + "\" in a table of type "
                    + table.type());
        }
        return entry.data().keySet().stream()
                .filter(data -> !table.stores(data) || data.endsWith("_rate"))
                .findFirst()
                .map(data -> "the table " + entry.table() + " stores no " + data + " that can be set for good");
    }
}
