// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.sample;

import io.haproxy4j.codegen.Catalogue;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.curated.Need.Kind;
import io.haproxy4j.codegen.table.Table;
import io.haproxy4j.config.grammar.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What came out, one line per keyword and scope, one column per release. */
final class SampleReport {

    private final Map<Release, Map<Entry, String>> verdicts = new TreeMap<>();

    void add(Release release, Collection<Sample> samples, Map<Sample, String> refused) {
        Map<Entry, String> ofRelease = new HashMap<>();
        samples.forEach(sample -> ofRelease.put(sample.entry(), refused.getOrDefault(sample, "ok")));
        verdicts.put(release, ofRelease);
    }

    void write(Path file) throws IOException {
        List<String> columns = new ArrayList<>(List.of("kind", "scope", "keyword", "sample"));
        verdicts.keySet().forEach(release -> columns.add(release.toString()));
        List<List<String>> rows = Catalogue.load().entries().stream()
                .map(entry -> {
                    List<String> row = new ArrayList<>(List.of(
                            entry.fact().getClass().getSimpleName().toLowerCase(Locale.ROOT),
                            entry.scope(),
                            entry.keyword(),
                            entry.row().sample()));
                    verdicts.forEach(
                            (release, ofRelease) -> row.add(ofRelease.getOrDefault(entry, why(entry, release))));
                    return row;
                })
                .toList();
        Files.createDirectories(file.getParent());
        Files.writeString(file, Table.print(columns, rows));
    }

    /** Why a sample was not put to a release. */
    private static String why(Entry entry, Release release) {
        if (!entry.fact().span().contains(release)) {
            return "-";
        }
        return entry.row()
                .needs()
                .first(Kind.NO_BINARY)
                .map(reason -> "not put: " + reason)
                .orElse(entry.row().needs().has(Kind.CONTAINER) ? "not put: see its forms" : "not put: no network");
    }
}
