// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import io.haproxy4j.codegen.Catalogue;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.curated.Need;
import io.haproxy4j.codegen.sample.Batch;
import io.haproxy4j.codegen.sample.Preamble;
import io.haproxy4j.codegen.sample.Sample;
import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.config.grammar.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The samples of the catalogue for one release, whole and spoilt, and what lint says of them. */
final class Spoilt {

    private final Catalogue catalogue = Catalogue.load();
    private final Map<String, Preamble> preambles = Preamble.byTable();
    private final Release release;
    private final HaproxyVersion version;

    Spoilt(String release) {
        this.release = Release.parse(release);
        this.version = HaproxyVersion.parse(release);
    }

    Release release() {
        return release;
    }

    Map<String, Preamble> preambles() {
        return preambles;
    }

    /** Samples that stand in the main file; files of their own, as SPOE has, are none of lint's business. */
    List<Sample> samples(boolean inRange) {
        return catalogue.entries().stream()
                .filter(entry -> entry.fact().span().contains(release) == inRange)
                .filter(entry ->
                        !entry.scope().startsWith("spoe-") && !entry.scope().equals("crt-list"))
                .map(entry -> Sample.of(entry, catalogue, release))
                .filter(Sample::isPut)
                .toList();
    }

    /** Every way to spoil every sample, and the samples of other releases. */
    List<Variant> variants() {
        Set<String> scopes = catalogue.entries().stream().map(Spoilt::key).collect(Collectors.toSet());
        List<Variant> variants = new ArrayList<>();
        samples(false).forEach(sample -> variants.add(new Variant(sample, "outside its releases")));
        for (Sample sample : samples(true)) {
            if (!sample.needs().has(Need.Kind.NETWORK)) {
                variants.addAll(Mutations.of(sample, release, preambles, scopes));
            }
        }
        return variants;
    }

    private static String key(Entry entry) {
        return entry.scope() + " " + entry.keyword();
    }

    List<Diagnostic> lint(Sample sample) {
        Batch batch = Batch.of(List.of(sample), preambles, release, 1).get(0);
        return ConfigText.lint(batch.render().text().replace("${DIR}", "/srv"), version);
    }
}
