// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables of the catalogue that generated methods come from, as tests read them. */
final class Facts {

    private static final Path TABLES =
            Path.of("..", "codegen", "src", "main", "resources", "io", "haproxy4j", "codegen");

    private Facts() {}

    /** The rows of a table by column. */
    static List<Map<String, String>> table(String name) throws IOException {
        List<String> lines = Files.readAllLines(TABLES.resolve(name + ".tsv"));
        String[] columns = lines.get(0).split("\t", -1);
        return lines.stream()
                .skip(1)
                .map(line -> {
                    String[] cells = line.split("\t", -1);
                    Map<String, String> row = new HashMap<>();
                    for (int i = 0; i < columns.length; i++) {
                        row.put(columns[i], cells[i]);
                    }
                    return row;
                })
                .toList();
    }

    /** Whether a release has what a row is about. */
    static boolean has(Map<String, String> row, HaproxyVersion version) {
        String since = row.getOrDefault("since", "");
        String until = row.getOrDefault("until", "");
        return (since.isEmpty() || version.atLeast(HaproxyVersion.parse(since)))
                && (until.isEmpty() || HaproxyVersion.parse(until).atLeast(version));
    }
}
