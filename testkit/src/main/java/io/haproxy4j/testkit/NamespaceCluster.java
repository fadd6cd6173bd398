// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import io.haproxy4j.testkit.internal.node.NodeInit;
import io.haproxy4j.testkit.internal.node.Switch;
import io.haproxy4j.testkit.internal.program.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * Several machines in one: nodes with their own network, processes, host name, {@code /run} and {@code /etc}, on a
 * common switch. Everything happens in namespaces of the Linux kernel, so the machine's own network is left alone and
 * nothing can be reached from or reach outside. Needs root, {@code unshare} and {@code nsenter} (util-linux) and
 * {@code ip} (iproute2).
 *
 * <pre>{@code
 * try (NamespaceCluster cluster = NamespaceCluster.builder()
 *         .node("a1", "10.77.0.11/24")
 *         .node("a2", "10.77.0.12/24")
 *         .start()) {
 *     cluster.node("a1").startHaproxy(binary, config);
 * }
 * }</pre>
 *
 * <p>{@link #close()} ends every process in every node and removes their files. If the JVM is killed, the nodes end by
 * themselves; their files, in a temporary folder, then stay.
 */
public final class NamespaceCluster implements AutoCloseable {

    private final Path folder;
    private final Switch ethernet;
    private final Map<String, NamespaceNode> nodes = new LinkedHashMap<>();
    private boolean closed;

    private NamespaceCluster(Path folder, Switch ethernet) {
        this.folder = folder;
        this.ethernet = ethernet;
    }

    /** Skips the test, visibly, unless it runs as root with the programs a cluster needs. Needs JUnit Jupiter. */
    public static void assumeSupported() {
        Assumptions.assumeTrue(isRoot(), "a cluster of namespaces needs root");
        MissingPrograms.skipOrFail(NodeInit::requirePrograms, ResolverSettings.fromEnvironment());
    }

    /** Where the files of its nodes are, which also marks their processes. */
    Path folder() {
        return folder;
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /**
     * Begins a cluster.
     *
     * @return a builder without nodes
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A node.
     *
     * @param name its name
     * @return the node
     * @throws IllegalArgumentException if there is none of that name
     */
    public NamespaceNode node(String name) {
        NamespaceNode node = nodes.get(name);
        if (node == null) {
            throw new IllegalArgumentException("no node " + name + "; there are " + nodes.keySet());
        }
        return node;
    }

    /** {@return all nodes, in the order given} */
    public Collection<NamespaceNode> nodes() {
        return List.copyOf(nodes.values());
    }

    /** {@return the logs of all processes of all nodes, for the output of a failed test} */
    public String dump() {
        StringBuilder text = new StringBuilder();
        nodes.values().forEach(node -> text.append(node.dump()));
        return text.toString();
    }

    /** Ends all nodes and the switch and removes their files. Closing twice is fine. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        nodes.values().forEach(NamespaceNode::powerOff);
        ethernet.close();
        try {
            Trees.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The nodes of a cluster to be. */
    public static final class Builder {

        private final Map<String, List<String>> nodes = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a node.
         *
         * @param name its name and host name: letters, digits and hyphens
         * @param addresses addresses of its interface {@code eth0} with prefix length, such as {@code 10.77.0.11/24}
         * @return this
         */
        public Builder node(String name, String... addresses) {
            if (!name.matches("[A-Za-z0-9][A-Za-z0-9-]{0,62}")) {
                throw new IllegalArgumentException("no host name: " + name);
            }
            if (nodes.putIfAbsent(name, List.of(addresses)) != null) {
                throw new IllegalArgumentException("node " + name + " twice");
            }
            return this;
        }

        /**
         * Starts the cluster.
         *
         * @return the cluster, every node up and linked; close it
         * @throws UncheckedIOException if the kernel or a program refuses
         */
        public NamespaceCluster start() {
            try {
                Path folder = Files.createTempDirectory(Path.of("/tmp"), "h4j-cluster-");
                NamespaceCluster cluster = new NamespaceCluster(folder, Switch.start(folder.resolve("switch")));
                try {
                    List<Map.Entry<String, List<String>>> wanted = new ArrayList<>(nodes.entrySet());
                    for (int port = 0; port < wanted.size(); port++) {
                        String name = wanted.get(port).getKey();
                        NamespaceNode node = new NamespaceNode(
                                name,
                                wanted.get(port).getValue(),
                                folder.resolve(name),
                                cluster.ethernet,
                                "port" + port);
                        cluster.nodes.put(name, node);
                        node.powerOn();
                    }
                    return cluster;
                } catch (RuntimeException | Error e) {
                    cluster.close();
                    throw e;
                }
            } catch (IOException e) {
                throw new UncheckedIOException("no cluster of namespaces", e);
            }
        }
    }
}
