// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.cluster.deploy.Outcome.Result;
import io.haproxy4j.cluster.deploy.local.LocalTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
        LocalTarget ending = LocalTarget.builder("a\n", folder).build();
        assertThatThrownBy(() -> new Deployment(folder.resolve("journal"), List.of(ending), event -> {}))
                .isInstanceOf(IllegalArgumentException.class);
        LocalTarget one = LocalTarget.builder("a", folder).build();
        assertThatThrownBy(() -> new Deployment(folder.resolve("journal"), List.of(one, one), event -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nodesThatAreNotAskedForAreNotAsked() throws IOException, InterruptedException {
        // Not the link it should be, so that nobody can tell where the node is.
        Files.writeString(folder.resolve("current"), "");
        LocalTarget unknown = LocalTarget.builder("a", folder).build();
        assertThatThrownBy(unknown::state).isInstanceOf(IOException.class);
        Deployment deployment = new Deployment(folder.resolve("journal"), List.of(unknown), event -> {});
        assertThat(deployment.deploy(Map.of()).result()).isEqualTo(Result.UNCHANGED);
    }

    @Test
    void whatCouldNotBeBegunIsStillAskedFor() throws IOException, InterruptedException {
        Path journal = folder.resolve("journal");
        DeploymentQueue queue = new DeploymentQueue(new Deployment(journal, List.of(), event -> {}));
        queue.request(Map.of());
        Files.writeString(journal, "of something else");
        assertThatThrownBy(queue::run).isInstanceOf(IOException.class);
        assertThatThrownBy(queue::run).isInstanceOf(IOException.class);
        Files.delete(journal);
        assertThat(queue.run().map(Outcome::result)).contains(Result.UNCHANGED);
        assertThat(queue.run()).isEmpty();
    }
}
