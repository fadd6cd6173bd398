// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.ansible;

import io.haproxy4j.cluster.ClusterPlan;
import io.haproxy4j.cluster.RunningCluster;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.KeepalivedBinary;
import io.haproxy4j.testkit.KeepalivedVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The nodes of a running cluster as Ansible sees them: each has a folder of its own for all paths, on this machine. */
public final class Laboratory {

    private final RunningCluster cluster;
    private final Path folder;

    /** Nodes whose folders are in a folder. */
    public Laboratory(RunningCluster cluster, Path folder) {
        this.cluster = cluster;
        this.folder = folder;
    }

    /** The folder of a node. */
    public Path root(String node) {
        return folder.resolve(node);
    }

    /** A plan for machines that have a file system each. */
    public ClusterPlan plan(ClusterTopology.Builder topology) {
        return topology.host(cluster.topology().host().programs("/usr/local/lib/haproxy4j"))
                .build()
                .plan();
    }

    /** An inventory that adds what the plan's does not know. */
    public String inventory() throws IOException {
        KeepalivedBinary keepalived = KeepalivedVersions.fromEnvironment()
                .getOrSkip(KeepalivedVersions.releases().get(0));
        StringBuilder inventory =
                new StringBuilder("all:\n  vars:\n    haproxy_node_manage_machine: false\n  hosts:\n");
        for (String node : cluster.nodes().keySet()) {
            HaproxyProcess process = cluster.node(node);
            Path root = Files.createDirectories(root(node));
            // The programs are in the node's folder.
            Path check = program(root.resolve("check-keepalived"), """
                    #!/bin/sh
                    sed "s#/usr/local#%s/usr/local#" "$1" > "$1.here" && %s -t -f "$1.here"
                    """.formatted(root, keepalived.path()));
            Path reload = program(root.resolve("reload-haproxy"), """
                    #!/bin/sh
                    cp %s/etc/haproxy/haproxy.cfg %s && kill -USR2 %d
                    """.formatted(
                    root, cluster.configuration(node), process.pids().master().getAsLong()));
            Path told = program(root.resolve("reload-keepalived"), """
                    #!/bin/sh
                    echo told >> %s
                    """.formatted(told(node)));
            inventory.append("""
                    %s:
                      ansible_connection: local
                      ansible_python_interpreter: /usr/bin/python3
                      haproxy_node_root: %s
                      haproxy_node_check_haproxy: %s -c -f %%s
                      haproxy_node_check_keepalived: %s %%s
                      haproxy_node_reload_haproxy: [%s]
                      haproxy_node_reload_keepalived: [%s]
                    """.formatted(node, root, process.binary().path(), check, reload, told)
                    .indent(4));
        }
        return inventory.toString();
    }

    /** Has a line for each time keepalived was told to read its configuration. */
    public Path told(String node) {
        return root(node).resolve("told");
    }

    private static Path program(Path path, String text) throws IOException {
        Files.writeString(path, text);
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
