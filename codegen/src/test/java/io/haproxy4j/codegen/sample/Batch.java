// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.sample;

import io.haproxy4j.codegen.curated.Need.Kind;
import io.haproxy4j.config.grammar.Release;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Samples that can stand in one configuration. */
public record Batch(Preamble preamble, String frame, Release release, List<Sample> samples) {

    public Batch {
        samples = List.copyOf(samples);
    }

    public Batch with(List<Sample> others) {
        return new Batch(preamble, frame, release, others);
    }

    public boolean mayWarn() {
        return samples.get(0).mayWarn();
    }

    public boolean withMaster() {
        return samples.get(0).needs().has(Kind.MASTER_WORKER);
    }

    public Rendered render() {
        return new Rendering(this).render();
    }

    /** Samples that differ in anything outside their own lines do not share a configuration. */
    public static List<Batch> of(List<Sample> samples, Map<String, Preamble> preambles, Release release, int size) {
        Map<List<Object>, List<Sample>> groups = new LinkedHashMap<>();
        for (Sample sample : samples) {
            List<Object> shared = List.of(
                    sample.entry().row().file(),
                    sample.frame(),
                    sample.mayWarn(),
                    sample.globalLines(),
                    sample.needs().all(Kind.BEFORE),
                    sample.needs().all(Kind.MODE),
                    sample.needs().has(Kind.MASTER_WORKER));
            groups.computeIfAbsent(shared, key -> new ArrayList<>()).add(sample);
        }
        List<Batch> batches = new ArrayList<>();
        for (List<Sample> group : groups.values()) {
            Sample first = group.get(0);
            Preamble preamble = preambles.get(first.entry().row().file());
            for (int from = 0; from < group.size(); from += size) {
                List<Sample> part = group.subList(from, Math.min(group.size(), from + size));
                batches.add(new Batch(preamble, first.frame(), release, part));
            }
        }
        return batches;
    }
}
