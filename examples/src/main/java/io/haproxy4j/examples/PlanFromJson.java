// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples;

import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.TopologyException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Reads a topology from JSON and writes every file of its plan, for whoever describes a cluster with other tools than
 * Java. Files that are as they should be are not touched.
 */
public final class PlanFromJson {

    private PlanFromJson() {}

    /**
     * Runs the example; its status is 1 where something is wrong with the topology, and 2 where a file cannot be read or
     * written.
     *
     * @param arguments the file with the topology, and the folder to write to; without any, prints the JSON Schema of
     *     topologies
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length == 0) {
            out.print(ClusterTopology.jsonSchema());
            return 0;
        }
        if (arguments.length != 2) {
            err.println("usage: PlanFromJson [TOPOLOGY.json FOLDER]");
            return 2;
        }
        try {
            ClusterTopology topology = ClusterTopology.readJson(Path.of(arguments[0]));
            topology.remarks().forEach(err::println);
            topology.plan().write(Path.of(arguments[1])).forEach(out::println);
            return 0;
        } catch (TopologyException e) {
            e.diagnostics().forEach(err::println);
            return 1;
        } catch (IOException e) {
            err.println(e);
            return 2;
        }
    }
}
