// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.cluster.deploy.local.LocalTarget;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeploymentTest {

    @TempDir
    private Path folder;

    @Test
    void nodesHaveNamesOfOneLineAndOneTargetEach() {
        LocalTarget two = LocalTarget.builder("a\nb", folder).build();
        assertThatThrownBy(() -> new Deployment(folder.resolve("journal"), List.of(two), event -> {}))
                .isInstanceOf(IllegalArgumentException.class);
        LocalTarget one = LocalTarget.builder("a", folder).build();
        assertThatThrownBy(() -> new Deployment(folder.resolve("journal"), List.of(one, one), event -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
