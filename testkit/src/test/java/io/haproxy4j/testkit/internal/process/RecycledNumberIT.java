// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.testkit.NamespaceCluster;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A machine that starts many processes soon gives the number of one that has ended to another. */
final class RecycledNumberIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @BeforeEach
    void supported() {
        NamespaceCluster.assumeSupported();
    }

    @Test
    void the_end_of_a_process_is_not_the_end_of_the_children_of_one_with_its_number() throws IOException {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        List<String> words = List.of(
                "unshare",
                "-p",
                "-m",
                "--fork",
                "--kill-child",
                "--mount-proc",
                java,
                "-cp",
                System.getProperty("java.class.path"),
                RecycledNumber.class.getName());
        assertThat(Command.of(words).limit(LIMIT).output().lines())
                .containsExactly(
                        "Java takes it for a descendant: true",
                        "family: [], children: []",
                        "alive after the kill: true");
    }
}
