// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import io.haproxy4j.cluster.ClusterPlan;
import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.change.NodeFiles;
import io.haproxy4j.cluster.change.StickEntry;
import io.haproxy4j.cluster.node.PlannedNode;
import io.haproxy4j.cluster.topology.Node;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.ProxyView;
import io.haproxy4j.config.Section;
import io.haproxy4j.config.SectionKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All files of one node. {@code haproxy.cfg} names the others relative to itself ({@code default-path config} in its
 * global section, configuration manual section 3.1), so that a whole set of files can be tried before it is used, and
 * all of them change places at one moment.
 *
 * <p>The {@code description} in the global section carries the revision. It stands for all of the files: two setups of one
 * revision are the same.
 */
public final class NodeSetup {

    /** The name of HAProxy's configuration. */
    public static final String HAPROXY = PlannedNode.HAPROXY;

    /** The name of keepalived's configuration, where the node has one. */
    public static final String KEEPALIVED = PlannedNode.KEEPALIVED;

    /**
     * The name of the file with entries that stick tables are to have besides those that traffic makes, where the node has
     * one. HAProxy does not read it: commands set the entries.
     *
     * @see StickEntry#parse
     */
    public static final String STICK_ENTRIES = "stick-entries.tsv";

    private final Map<String, String> files;
    private final HaproxyConfig config;
    private final Revision revision;

    /**
     * The files of a node.
     *
     * @param files their content by their names, which are relative to the folder of the setup
     * @throws IllegalArgumentException if {@code haproxy.cfg} is missing or carries no revision, a name leads out of the
     *     folder, or {@value #STICK_ENTRIES} has an entry that the stick tables of {@code haproxy.cfg} cannot have
     * @throws io.haproxy4j.config.ConfigException if {@code haproxy.cfg} cannot be read
     */
    public NodeSetup(Map<String, String> files) {
        this.files = new TreeMap<>(files);
        this.files.keySet().forEach(NodeSetup::checkName);
        this.config = HaproxyConfig.parse(Optional.ofNullable(files.get(HAPROXY))
                .orElseThrow(() -> new IllegalArgumentException("A setup needs a file " + HAPROXY)));
        haproxyFiles();
        this.revision = revisionOf(config)
                .orElseThrow(() -> new IllegalArgumentException(
                        HAPROXY + " carries no revision: give its global section a description with rev=..."));
    }

    /**
     * The files of a node as a plan has them, under the plan's revision.
     *
     * @param plan the plan
     * @param node the name of the node
     * @return the setup
     * @throws IllegalArgumentException if there is no such node in the plan
     */
    public static NodeSetup of(ClusterPlan plan, String node) {
        return new NodeSetup(plan.nodeFiles(node));
    }

    /**
     * The files of all nodes of a plan.
     *
     * @param plan the plan
     * @return the setups by the names of the nodes, in the order of the plan
     */
    public static Map<String, NodeSetup> all(ClusterPlan plan) {
        Map<String, NodeSetup> setups = new LinkedHashMap<>();
        plan.topology().nodes().map(Node::name).forEach(node -> setups.put(node, of(plan, node)));
        return setups;
    }

    /**
     * The files of a node, with a revision made from all their contents.
     *
     * @param files their content by their names; {@code haproxy.cfg} has a global section. A revision in its
     *     {@code description} is replaced, so that it also tells of changes in the other files
     * @return the setup
     * @throws IllegalArgumentException if {@code haproxy.cfg} is missing or has no global section
     */
    public static NodeSetup stamped(Map<String, String> files) {
        HaproxyConfig config = HaproxyConfig.parse(files.getOrDefault(HAPROXY, ""));
        Section global = config.section(SectionKind.GLOBAL, "")
                .orElseThrow(() -> new IllegalArgumentException(HAPROXY + " needs a global section"));
        List<String> words =
                new ArrayList<>(new ProxyView(global).value("description").orElse(List.of()));
        words.removeIf(word -> Revision.inDescription(word).isPresent());
        Map<String, String> stamped = new TreeMap<>(files);
        stamped.put(HAPROXY, described(config, words));
        words.add(Revision.of(stamped).toString());
        stamped.put(HAPROXY, described(config, words));
        return new NodeSetup(stamped);
    }

    private static String described(HaproxyConfig config, List<String> words) {
        return config.edit(edit -> edit.global().set("description", words.toArray(String[]::new)))
                .render();
    }

    private static void checkName(String name) {
        Path path = Path.of(name);
        if (name.isEmpty() || path.isAbsolute() || !path.normalize().equals(path) || path.startsWith("..")) {
            throw new IllegalArgumentException("\"" + name + "\" does not name a file inside the folder of the setup");
        }
    }

    private static Optional<Revision> revisionOf(HaproxyConfig config) {
        return config.section(SectionKind.GLOBAL, "")
                .flatMap(global -> new ProxyView(global).value("description"))
                .flatMap(words -> Revision.inDescription(String.join(" ", words)));
    }

    /**
     * {@return content by name, in the order of the names}
     */
    public Map<String, String> files() {
        return new TreeMap<>(files);
    }

    /**
     * {@return the revision its {@code haproxy.cfg} carries}
     */
    public Revision revision() {
        return revision;
    }

    /**
     * {@return the programs among the files by name: those that begin with {@code #!}}
     */
    public Map<String, String> programs() {
        Map<String, String> programs = files();
        programs.values().removeIf(text -> !isProgram(text));
        return programs;
    }

    /**
     * Tells programs from files that are only read.
     *
     * @param text the text of a file
     * @return whether it begins with {@code #!}
     */
    public static boolean isProgram(String text) {
        return text.startsWith("#!");
    }

    /**
     * {@return what {@code haproxy.cfg} says}
     */
    public HaproxyConfig config() {
        return config;
    }

    /**
     * {@return what HAProxy reads of it, and the entries its stick tables are given}
     */
    public NodeFiles haproxyFiles() {
        Map<String, String> others = files();
        others.remove(HAPROXY);
        others.remove(KEEPALIVED);
        String entries = Objects.requireNonNullElse(others.remove(STICK_ENTRIES), "");
        return new NodeFiles(config, others, StickEntry.parse(entries));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NodeSetup that && files.equals(that.files);
    }

    @Override
    public int hashCode() {
        return files.hashCode();
    }

    /** The revision and the names of the files; contents may hold keys. */
    @Override
    public String toString() {
        return revision + " " + files.keySet();
    }
}
