// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.typed;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.codegen.Catalogue;
import io.haproxy4j.codegen.sample.Batch;
import io.haproxy4j.codegen.sample.Networks;
import io.haproxy4j.codegen.sample.Preamble;
import io.haproxy4j.codegen.sample.Rendered;
import io.haproxy4j.codegen.sample.Sample;
import io.haproxy4j.codegen.sample.Surroundings;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.PackagedConfigurations;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Every sample of the catalogue and the configurations that come with HAProxy, read as values and written anew from the
 * values alone: all of their lines are typed, and HAProxy reads the same and says the same.
 */
@ResourceLock(value = Networks.LOCK, mode = ResourceAccessMode.READ)
class TypedRoundTripIT {

    private static final int BATCH = 120;

    @HaproxyTest
    void samplesAreTheSameWhenTheyAreMadeOfValues(HaproxyBinary binary, @TempDir Path folder) throws Exception {
        Release release = Release.parse(binary.release());
        Surroundings.prepare(folder);
        Catalogue catalogue = Catalogue.load();
        List<Sample> samples = catalogue.entries().stream()
                .filter(entry -> entry.fact().span().contains(release))
                .map(entry -> Sample.of(entry, catalogue, release))
                .filter(Sample::isPut)
                .toList();
        Map<String, Preamble> preambles = Preamble.byTable();
        int typed = 0;
        for (Batch batch : Batch.of(samples, preambles, release, BATCH)) {
            Rendered rendered = batch.render();
            for (var file : rendered.files().entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue().replace("${DIR}", folder.toString()));
            }
            String text = rendered.text().replace("${DIR}", folder.toString());
            Rebuilt rebuilt = Rebuilt.of(HaproxyConfig.parse(text));
            typed += rebuilt.typed();
            assertThat(rebuilt.unknown()).isEmpty();
            assertThat(ReadByHaproxy.of(binary, folder, batch.withMaster(), rebuilt.text()))
                    .as("%s", batch.frame())
                    .isEqualTo(ReadByHaproxy.of(binary, folder, batch.withMaster(), text));
        }
        assertThat(typed).isGreaterThan(samples.size());
    }

    @HaproxyTest
    void packagedConfigurationsAreTheSameWhenTheyAreMadeOfValues(HaproxyBinary binary, @TempDir Path folder)
            throws Exception {
        // One of them is for a build with WURFL, whose keywords other builds do not know.
        for (Path file : PackagedConfigurations.of(binary)) {
            String text = Files.readString(file);
            Rebuilt rebuilt = Rebuilt.of(HaproxyConfig.parse(text));
            ReadByHaproxy original = ReadByHaproxy.of(binary, folder, false, text);
            assertThat(rebuilt.unknown())
                    .as("%s", file)
                    .allSatisfy(line -> assertThat(original.messages())
                            .anyMatch(message -> message.contains("unknown keyword '" + keyword(line) + "'")));
            assertThat(ReadByHaproxy.of(binary, folder, false, rebuilt.text()).words())
                    .as("%s", file)
                    .isEqualTo(original.words());
        }
    }

    private static String keyword(String line) {
        return line.split(" ", 3)[1];
    }
}
