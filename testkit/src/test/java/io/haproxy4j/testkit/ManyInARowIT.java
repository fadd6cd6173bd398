// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import static io.haproxy4j.testkit.HaproxyProcessIT.HELLO;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.parallel.Isolated;

/** Instances that start and end one after the other leave nothing behind. */
@Isolated("counts the descriptors and threads of this JVM")
final class ManyInARowIT {

    @HaproxyTest(versions = "3.2")
    void twenty_leave_nothing(HaproxyBinary binary) throws IOException {
        Set<Path> folders = new TreeSet<>();
        int descriptors = -1;
        for (int i = 0; i < 20; i++) {
            try (HaproxyProcess process =
                    HaproxyProcess.builder(binary).config(HELLO).start()) {
                folders.add(process.directory());
                process.cli("show info");
                assertThat(process.reload().successful()).isTrue();
            }
            if (i == 2) { // what the JDK opens once is open by now
                descriptors = Leftovers.descriptors();
            }
        }
        assertThat(Leftovers.descriptors()).isLessThanOrEqualTo(descriptors + 2);
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("haproxy4j-output-"));
        assertThat(folders).hasSize(20).noneMatch(Files::exists);
        assertThat(Leftovers.processesOf(folders)).isEmpty();
    }
}
