// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.codegen.Catalogue;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.curated.CuratedRow;
import io.haproxy4j.codegen.curated.Need.Kind;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;

/** Every sample is accepted by every release that is said to have its keyword. */
class SamplesIT {

    private static final int BATCH = 120;

    private static final SampleReport REPORT = new SampleReport();

    private final Catalogue catalogue = Catalogue.load();

    @HaproxyTest
    void everySampleIsAccepted(HaproxyBinary binary, @TempDir Path folder) throws IOException {
        Release release = Release.parse(binary.release());
        Surroundings.prepare(folder);
        try (Networks networks = Networks.of(catalogue)) {
            List<Sample> samples = catalogue.entries().stream()
                    .filter(entry -> entry.fact().span().contains(release))
                    .map(entry -> Sample.of(entry, catalogue, release))
                    .filter(Sample::isPut)
                    .filter(sample -> networks.areThere(sample.needs().all(Kind.NETWORK)))
                    .toList();
            SampleRun run = new SampleRun(binary.path(), folder);
            Map<String, Preamble> preambles = Preamble.byTable();
            for (Batch batch : Batch.of(samples, preambles, release, BATCH)) {
                run.put(batch);
            }
            REPORT.add(release, samples, run.refused());

            assertThat(run.refused()).isEmpty();
            assertThat(samples).hasSizeGreaterThan(2000);
            // One by one would be as many checks as samples.
            assertThat(run.checks()).isLessThan(samples.size() / 10);
        } finally {
            Files.deleteIfExists(Path.of("/dev/shm/haproxy4j-probe"));
        }
    }

    @HaproxyTest(versions = "3.2")
    void aRefusedSampleIsFoundAmongTheOthers(HaproxyBinary binary, @TempDir Path folder) throws IOException {
        Release release = Release.parse(binary.release());
        Surroundings.prepare(folder);
        List<Entry> entries = catalogue.of("http-request").stream()
                .map(entry -> entry.keyword().equals("set-path") ? withSample(entry, "%[nonsense]") : entry)
                .toList();
        List<Sample> samples = entries.stream()
                .filter(entry -> entry.fact().span().contains(release))
                .map(entry -> Sample.of(entry, catalogue, release))
                .toList();
        SampleRun run = new SampleRun(binary.path(), folder);
        for (Batch batch : Batch.of(samples, Preamble.byTable(), release, BATCH)) {
            run.put(batch);
        }

        assertThat(run.refused()).hasSize(1).allSatisfy((sample, reason) -> {
            assertThat(sample.entry().keyword()).isEqualTo("set-path");
            assertThat(reason).startsWith("status 1").contains("nonsense");
        });
    }

    private static Entry withSample(Entry entry, String sample) {
        CuratedRow row = entry.row();
        return new Entry(
                entry.scope(),
                entry.fact(),
                new CuratedRow(
                        row.file(),
                        row.line(),
                        row.scopes(),
                        row.keyword(),
                        row.syntax(),
                        sample,
                        row.needs(),
                        row.byDefault(),
                        row.doc(),
                        row.manual(),
                        row.notes()));
    }

    @AfterAll
    static void write() throws IOException {
        REPORT.write(Path.of("target", "keyword-samples.tsv"));
    }
}
