// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.HostSettings;
import io.haproxy4j.cluster.topology.Limits;
import io.haproxy4j.cluster.topology.Listener;
import io.haproxy4j.cluster.topology.TopologyException;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.HaproxyStartException;
import io.haproxy4j.testkit.HaproxyTest;
import io.haproxy4j.testkit.LoopbackAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.io.TempDir;

/** HAProxy starts with as many open files as a topology demands, and does not with what the topology refuses. */
class FileLimitIT {

    private static final int CONNECTIONS = 1000;

    @TempDir
    Path folder;

    private ClusterTopology topology(LoopbackAddress address, int openFiles) {
        return ClusterTopology.builder("shop")
                .region("a", r -> r.node("n1", address.host()).node("n2", "10.0.1.2"))
                .application("web", a -> {
                    for (int server = 1; server <= 20; server++) {
                        a.server("a", "s" + server, "127.0.0." + server, 8001);
                    }
                })
                .listener(Listener.http(8080))
                .limits(new Limits(CONNECTIONS, openFiles))
                .host(HostSettings.shared(folder.resolve("admin.sock").toString(), "/usr/local/lib/haproxy4j"))
                .build();
    }

    /** The fewest files that a topology is content with. */
    private int fewest(LoopbackAddress address) {
        int refused = 0;
        int accepted = 100_000;
        while (accepted - refused > 1) {
            int middle = (accepted + refused) / 2;
            try {
                topology(address, middle);
                accepted = middle;
            } catch (TopologyException tooFew) {
                refused = middle;
            }
        }
        return accepted;
    }

    /** The same HAProxy, with a limit that it has no right to raise. */
    private HaproxyBinary limited(HaproxyBinary binary, int openFiles) throws Exception {
        Path program =
                Files.writeString(folder.resolve("haproxy-" + openFiles), """
                #!/bin/sh
                ulimit -n %d
                if [ "$(id -u)" = 0 ]; then
                    exec setpriv --inh-caps=-sys_resource --bounding-set=-sys_resource %2$s "$@"
                fi
                exec %2$s "$@"
                """.formatted(openFiles, binary.path()));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new HaproxyBinary(program, binary.release(), binary.version(), binary.origin());
    }

    @HaproxyTest
    void asManyFilesAsDemandedAreEnough(HaproxyBinary binary) throws Exception {
        try (LoopbackAddress address = LoopbackAddress.reserve()) {
            int fewest = fewest(address);
            String config = topology(address, fewest).plan().haproxy("n1").render();
            try (HaproxyFactory enough = new HaproxyFactory(limited(binary, fewest));
                    HaproxyFactory less = new HaproxyFactory(limited(binary, 2 * CONNECTIONS))) {
                try (HaproxyProcess process =
                        enough.builder().address(address).config(config).start()) {
                    assertThat(process.info())
                            .containsEntry("Maxconn", String.valueOf(CONNECTIONS))
                            .satisfies(info -> assertThat(Integer.parseInt(info.getOrDefault("Ulimit-n", "")))
                                    .isLessThanOrEqualTo(fewest));
                }
                assertThatThrownBy(() -> topology(address, 2 * CONNECTIONS)).hasMessageContaining("too-few-files");
                assertThatThrownBy(() ->
                                less.builder().address(address).config(config).start())
                        .isInstanceOf(HaproxyStartException.class)
                        .hasMessageContaining("FD limit");
            }
        }
    }
}
