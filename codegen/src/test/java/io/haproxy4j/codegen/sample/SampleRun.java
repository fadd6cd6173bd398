// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Puts samples to one HAProxy: many at once, and alone those that are suspected. */
public final class SampleRun {

    private final Path haproxy;
    private final Path folder;
    private final Map<Sample, String> refused = new LinkedHashMap<>();
    private int checks;

    public SampleRun(Path haproxy, Path folder) {
        this.haproxy = haproxy;
        this.folder = folder;
    }

    public void put(Batch batch) throws IOException {
        List<Sample> rest = batch.samples();
        List<Sample> alone = new ArrayList<>();
        while (!rest.isEmpty()) {
            Batch remaining = batch.with(rest);
            Rendered configuration = remaining.render();
            Check check = check(remaining, configuration);
            if (check.accepts(batch.mayWarn())) {
                break;
            }
            if (rest.size() == 1) {
                refused.put(rest.get(0), check.toString());
                break;
            }
            List<Sample> suspects = check.lines(batch.mayWarn()).stream()
                    .map(configuration.owners()::get)
                    .filter(Objects::nonNull)
                    .distinct()
                    .collect(Collectors.toList());
            if (suspects.isEmpty()) {
                put(batch.with(rest.subList(0, rest.size() / 2)));
                put(batch.with(rest.subList(rest.size() / 2, rest.size())));
                break;
            }
            alone.addAll(suspects);
            rest = rest.stream().filter(sample -> !suspects.contains(sample)).toList();
        }
        for (Sample sample : alone) {
            put(batch.with(List.of(sample)));
        }
    }

    private Check check(Batch batch, Rendered configuration) throws IOException {
        checks++;
        return Check.run(haproxy, folder, batch.withMaster(), configuration);
    }

    /** What HAProxy said of the samples it refused. */
    public Map<Sample, String> refused() {
        return refused;
    }

    int checks() {
        return checks;
    }
}
