// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.ConfigEdit;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.SectionKind;
import io.haproxy4j.config.line.RandomWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Edits that have nothing to do with each other come together; those that contradict each other are told. */
class MergeTest {

    private static final HaproxyConfig BASE = HaproxyConfig.parse("""
            global
                maxconn 100    # enough

            frontend f
                bind :80
                http-request deny if a

            backend b
                server s1 1.1.1.1:1 weight 1
                server s2 1.1.1.1:2 weight 2
                server s3 1.1.1.1:3 weight 3
            """);

    private static Merge merge(Consumer<ConfigEdit> ours, Consumer<ConfigEdit> theirs) {
        return BASE.edit(ours).merge(BASE, BASE.edit(theirs));
    }

    private static void assertIndependent(Consumer<ConfigEdit> ours, Consumer<ConfigEdit> theirs) {
        Merge merge = merge(ours, theirs);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.config().render())
                .isEqualTo(BASE.edit(ours).edit(theirs).render());
        assertThat(merge(theirs, ours).config()).isEqualTo(merge.config());
    }

    @Test
    void editsOfDifferentSectionsComeTogether() {
        assertIndependent(
                e -> e.global().set("maxconn", "5"),
                e -> e.backend("b").server("s2").remove());
        assertIndependent(
                e -> e.frontend("f").add("bind", ":81"), e -> e.backend("b").add("server", "s4", "1.1.1.1:4"));
        assertIndependent(e -> e.frontend("f").remove(), e -> e.global().set("maxconn", "5"));
    }

    @Test
    void editsOfNeighboursComeTogether() {
        assertIndependent(
                e -> e.backend("b").server("s1").option("weight", "9"),
                e -> e.backend("b").server("s2").option("weight", "8"));
    }

    @Test
    void theSameEditIsNoConflict() {
        assertIndependent(e -> e.global().set("maxconn", "5"), e -> e.global().set("maxconn", "5"));
    }

    @Test
    void aChangeOfFormAloneIsNoChange() {
        HaproxyConfig reformed = HaproxyConfig.parse(BASE.render().replace("    ", "\t"));
        HaproxyConfig theirs = BASE.edit(e -> e.global().set("maxconn", "5"));
        Merge merge = reformed.merge(BASE, theirs);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.config().diff(theirs).isEmpty()).isTrue();
        assertThat(merge.config().render()).contains("\tserver s1");
        assertThat(theirs.merge(BASE, reformed).config().render()).isEqualTo(theirs.render());
    }

    @Test
    void contradictionsAreTold() {
        Merge merge = merge(
                e -> e.backend("b").server("s1").option("weight", "9"),
                e -> e.backend("b").server("s1").option("weight", "8"));
        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.line()).isEqualTo(9);
            assertThat(conflict)
                    .hasToString("line 9: was \"server s1 1.1.1.1:1 weight 1\", ours \"server s1 1.1.1.1:1 weight 9\","
                            + " theirs \"server s1 1.1.1.1:1 weight 8\"");
        });
        assertThat(merge.config().render()).contains("weight 9").doesNotContain("weight 8");
        assertThat(merge(
                                e -> e.backend("b").server("s2").remove(),
                                e -> e.backend("b").server("s2").option("weight", "7"))
                        .conflicts())
                .hasSize(1);
    }

    @Test
    void randomEditsOfDifferentServersComeTogether() {
        long seed = RandomWords.freshSeed();
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("backend b\n");
        for (int i = 0; i < 60; i++) {
            text.append("    server s")
                    .append(i)
                    .append(" 1.1.1.1:")
                    .append(i + 1)
                    .append(" weight 1\n");
        }
        HaproxyConfig base = HaproxyConfig.parse(text.toString());
        for (int round = 0; round < 100; round++) {
            List<Integer> changed = new ArrayList<>();
            Consumer<ConfigEdit> ours = edits(random, changed);
            Consumer<ConfigEdit> theirs = edits(random, changed);
            Merge merge = base.edit(ours).merge(base, base.edit(theirs));
            assertThat(merge.conflicts()).as("seed %d", seed).isEmpty();
            assertThat(merge.config().diff(base.edit(ours).edit(theirs)).isEmpty())
                    .as("seed %d", seed)
                    .isTrue();
        }
        assertThat(base.section(SectionKind.BACKEND, "b")).isPresent();
    }

    /** Changes some servers that nobody else changes. */
    private static Consumer<ConfigEdit> edits(Random random, List<Integer> taken) {
        List<Integer> mine = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            int server = random.nextInt(60);
            if (!taken.contains(server)) {
                taken.add(server);
                mine.add(server);
            }
        }
        String weight = Integer.toString(2 + random.nextInt(200));
        return e -> mine.forEach(server -> e.backend("b").server("s" + server).option("weight", weight));
    }
}
