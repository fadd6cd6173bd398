// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy.ansible;

import io.haproxy4j.cluster.ClusterPlan;
import io.haproxy4j.cluster.PlannedFile;
import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.deploy.NodeSetup;
import io.haproxy4j.cluster.deploy.record.Checkpoint;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.Node;
import io.haproxy4j.config.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans as they were when they were rolled out: each in a folder of its own, and which of them was accepted last. */
final class PlanFolder {

    private final Path plans;
    private final Path knownGood;
    private final Checkpoint checkpoint;

    PlanFolder(Path root, Checkpoint checkpoint) {
        this.plans = root.resolve("plans");
        this.knownGood = root.resolve("known-good");
        this.checkpoint = checkpoint;
    }

    /** Writes a plan, unless it is there. Writing that was cut off is finished by writing it again. */
    Revision store(ClusterPlan plan) throws IOException {
        Revision id = Revision.of(plan.files().stream()
                .collect(Collectors.toMap(
                        PlannedFile::path, file -> Revision.of(file.text()).id())));
        checkpoint.before("write the plan " + id);
        plan.write(folder(id));
        return id;
    }

    private Path folder(Revision id) {
        return plans.resolve(id.id());
    }

    /** The playbook of a plan. */
    Path playbook(Revision id) {
        return folder(id).resolve("ansible");
    }

    /** What the nodes of a plan are to run, each with the page that tells what it does run. */
    Map<RevisionPage, Revision> expected(Revision id) throws IOException {
        ClusterTopology topology = ClusterTopology.readJson(folder(id).resolve("topology.json"));
        Map<RevisionPage, Revision> expected = new LinkedHashMap<>();
        for (Node node : topology.nodes().toList()) {
            Path config = folder(id).resolve("nodes").resolve(node.name()).resolve(NodeSetup.HAPROXY);
            NodeSetup setup = new NodeSetup(Map.of(NodeSetup.HAPROXY, Files.readString(config)));
            expected.put(new RevisionPage(node.name(), topology.monitoring().revisionUrl(node)), setup.revision());
        }
        return expected;
    }

    /** The plan that was accepted last; empty before the first. */
    Optional<Revision> knownGood() throws IOException {
        return Files.exists(knownGood)
                ? Optional.of(new Revision(Files.readString(knownGood).strip()))
                : Optional.empty();
    }

    /** Accepts a plan, and keeps the one that was accepted before it; others go. */
    void accept(Revision id) throws IOException {
        Optional<Revision> before = knownGood();
        if (before.equals(Optional.of(id))) {
            return;
        }
        checkpoint.before("accept " + id);
        AtomicFile.write(knownGood, (id.id() + "\n").getBytes(StandardCharsets.UTF_8), AtomicFile.PUBLIC);
        for (Path folder : list(plans)) {
            String name = folder.getFileName().toString();
            if (!name.equals(id.id())
                    && before.map(Revision::id).filter(name::equals).isEmpty()) {
                checkpoint.before("delete " + folder);
                delete(folder);
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
