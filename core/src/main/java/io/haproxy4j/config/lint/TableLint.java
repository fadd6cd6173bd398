// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import io.haproxy4j.config.grammar.Release;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a stick table can hold what is stored in it. */
final class TableLint {

    private static final Map<String, String> SAMPLES =
            Map.of("ip", "addr", "ipv4", "addr", "ipv6", "addr", "integer", "sint", "string", "str", "binary", "bin");

    private final Definitions definitions;
    private final Release release;
    private final Findings findings;

    TableLint(Definitions definitions, Release release, Findings findings) {
        this.definitions = definitions;
        this.release = release;
        this.findings = findings;
    }

    /** Checks that a table says what it must, among options in any order. */
    void declaration(Line line, String keyword, List<String> words) {
        for (String required : List.of("type", "size")) {
            if (!words.contains(required)) {
                findings.add(
                        Code.MISSING_ARGUMENT,
                        line.place(),
                        "the keyword \"" + keyword + "\" lacks \"" + required + "\"",
                        "add it");
            }
        }
    }

    /** Checks the type of a key against the named table, or that of the proxy itself. */
    void check(Line line, String type, Optional<String> named) {
        String table = named.orElse(line.section().name());
        Optional<String> keys = definitions.tableType(table);
        String wanted = keys.map(known -> SAMPLES.getOrDefault(known, "any")).orElse("any");
        if (!SampleCasts.allow(type, wanted, release)) {
            findings.add(
                    Code.TABLE_TYPE_MISMATCH,
                    line.place(),
                    "the stick table " + table + " has keys of type " + keys.orElse("") + ", but the expression gives "
                            + type,
                    "add a converter to the expression, or change the type of the table");
        }
    }
}
