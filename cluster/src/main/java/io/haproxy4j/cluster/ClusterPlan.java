// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster;

import io.haproxy4j.cluster.PlannedFile.Access;
import io.haproxy4j.cluster.ansible.AnsibleTree;
import io.haproxy4j.cluster.monitoring.Dashboard;
import io.haproxy4j.cluster.monitoring.PrometheusFiles;
import io.haproxy4j.cluster.monitoring.Scope;
import io.haproxy4j.cluster.node.HaproxyFiles;
import io.haproxy4j.cluster.node.PlannedNode;
import io.haproxy4j.cluster.node.Programs;
import io.haproxy4j.cluster.picture.TopologyPicture;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.Node;
import io.haproxy4j.cluster.topology.Region;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.file.AtomicFile;
import io.haproxy4j.keepalived.KeepalivedConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Every file of a cluster, as an immutable value: equal topologies have equal plans, character by character.
 *
 * <table>
 * <caption>The folder of a plan</caption>
 * <tr><td>{@code nodes/NAME/}</td><td>{@code haproxy.cfg}, {@code keepalived.conf} and the programs keepalived runs</td></tr>
 * <tr><td>{@code monitoring/}</td><td>what Prometheus and Grafana read; in folders by the names of
 *     regions, what those of the regions read, if there are some</td></tr>
 * <tr><td>{@code ansible/}</td><td>a playbook that brings all this to the nodes</td></tr>
 * <tr><td>{@code README.md}</td><td>what its operators need to know</td></tr>
 * <tr><td>{@code topology.svg}, {@code topology.mmd}</td><td>a picture, and the same in Mermaid's language</td></tr>
 * <tr><td>{@code topology.json}</td><td>the topology itself</td></tr>
 * </table>
 */
public final class ClusterPlan {

    private final ClusterTopology topology;
    private final Map<String, PlannedNode> nodes = new LinkedHashMap<>();
    private final Map<String, PlannedFile> files = new LinkedHashMap<>();

    private ClusterPlan(ClusterTopology topology) {
        this.topology = topology;
        HaproxyFiles haproxy = new HaproxyFiles(topology);
        for (Region region : topology.regions()) {
            for (Node node : region.nodes()) {
                PlannedNode planned = new PlannedNode(topology, haproxy, region, node);
                nodes.put(node.name(), planned);
                addNode(folder(node.name()), planned);
            }
        }
        for (Scope scope : Scope.all(topology)) {
            String folder = scope.folder();
            add(folder + "prometheus.yml", Access.PUBLIC, () -> PrometheusFiles.configuration(scope));
            add(folder + PrometheusFiles.RULES, Access.PUBLIC, () -> PrometheusFiles.rules(scope));
            add(folder + "alerts_test.yml", Access.PUBLIC, () -> PrometheusFiles.ruleTests(scope));
            add(folder + "dashboard.json", Access.PUBLIC, () -> Dashboard.of(scope));
        }
        AnsibleTree.of(topology, node -> revision(node.name()))
                .forEach((path, text) -> add("ansible/" + path, Access.PUBLIC, text));
        add("README.md", Access.PUBLIC, () -> OperatorGuide.of(topology));
        add("topology.mmd", Access.PUBLIC, () -> TopologyPicture.mermaid(topology));
        add("topology.svg", Access.PUBLIC, () -> TopologyPicture.svg(topology));
        add("topology.json", Access.SECRET, topology::toJson);
    }

    /**
     * The plan of a topology.
     *
     * @param topology the topology
     * @return its plan
     */
    public static ClusterPlan of(ClusterTopology topology) {
        return new ClusterPlan(topology);
    }

    private static String folder(String node) {
        return "nodes/" + node + "/";
    }

    private void addNode(String folder, PlannedNode node) {
        add(folder + PlannedNode.HAPROXY, Access.SECRET, node::haproxyText);
        add(
                folder + PlannedNode.KEEPALIVED,
                Access.SECRET,
                () -> node.keepalived().render());
        add(folder + Programs.CHECK, Access.PROGRAM, node::check);
        add(folder + Programs.TRANSITION, Access.PROGRAM, Programs::transition);
    }

    private void add(String path, Access access, Supplier<String> text) {
        files.put(path, new PlannedFile(path, access, text));
    }

    /** {@return what the plan is made of} */
    public ClusterTopology topology() {
        return topology;
    }

    /** {@return every file, those of the nodes first} */
    public Collection<PlannedFile> files() {
        return Collections.unmodifiableCollection(files.values());
    }

    /**
     * A file.
     *
     * @param path its path in the folder of the plan, with slashes
     * @return the file, if the plan has it
     */
    public Optional<PlannedFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /**
     * The configuration of a node's HAProxy.
     *
     * @param node name of the node
     * @return the configuration
     * @throws IllegalArgumentException if there is no such node
     */
    public HaproxyConfig haproxy(String node) {
        return node(node).haproxy();
    }

    /**
     * The configuration of a node's keepalived.
     *
     * @param node name of the node
     * @return the configuration
     * @throws IllegalArgumentException if there is no such node
     */
    public KeepalivedConfig keepalived(String node) {
        return node(node).keepalived();
    }

    /**
     * The revision that a node reports once it runs this plan: that of all its files.
     *
     * @param node name of the node
     * @return the revision
     * @throws IllegalArgumentException if there is no such node
     */
    public Revision revision(String node) {
        return node(node).revision();
    }

    private PlannedNode node(String name) {
        return Optional.ofNullable(nodes.get(name))
                .orElseThrow(() -> new IllegalArgumentException("there is no node \"" + name + "\""));
    }

    /**
     * The files of a node.
     *
     * @param node name of the node
     * @return their texts by their names in the folder of the node
     * @throws IllegalArgumentException if there is no such node
     */
    public Map<String, String> nodeFiles(String node) {
        node(node);
        String folder = folder(node);
        return files.values().stream()
                .filter(file -> file.path().startsWith(folder))
                .collect(Collectors.toMap(file -> file.path().substring(folder.length()), PlannedFile::text));
    }

    /**
     * What is different in another plan.
     *
     * @param later the other plan
     * @return the files that differ
     */
    public PlanDiff diff(ClusterPlan later) {
        return PlanDiff.between(files, later.files);
    }

    /**
     * Writes the files that are not there yet or have another content; the others are not touched. Each is replaced in
     * one step. Files of nodes that are no longer in the plan stay: {@link #diff(ClusterPlan)} names them.
     *
     * @param folder the folder; made if there is none
     * @return the paths of the files that were written, in the order of the plan
     * @throws IOException if a file cannot be written; those before it have been
     */
    public List<String> write(Path folder) throws IOException {
        List<String> written = new ArrayList<>();
        for (PlannedFile file : files.values()) {
            Path target = folder.resolve(file.path());
            byte[] content = file.bytes();
            if (Files.isRegularFile(target)
                    && Files.size(target) == content.length
                    && Arrays.equals(Files.readAllBytes(target), content)) {
                continue;
            }
            Files.createDirectories(target.getParent() == null ? folder : target.getParent());
            AtomicFile.write(target, content, file.access().permissions());
            written.add(file.path());
        }
        return written;
    }
}
