// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import io.haproxy4j.cluster.deploy.LiveNode.Config;
import io.haproxy4j.cluster.deploy.local.LocalTarget;
import io.haproxy4j.cluster.deploy.local.Watched;
import io.haproxy4j.cluster.deploy.record.Checkpoint;
import io.haproxy4j.cluster.deploy.record.Journal;
import io.haproxy4j.config.check.HaproxyChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A deployment in a JVM of its own, which is killed by SIGKILL. */
final class KilledDeployment {

    private KilledDeployment() {}

    /** Runs a deployment, and kills it when it says for the n-th time that it is about to do something. */
    static void run(Path journal, List<LiveNode> nodes, Config config, int lines)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(journal.toString()));
        for (LiveNode node : nodes) {
            Path files = Files.createTempDirectory(journal.getParent(), "setup-");
            for (Map.Entry<String, String> file : node.setup(config).files().entrySet()) {
                Files.writeString(files.resolve(file.getKey()), file.getValue());
            }
            arguments.addAll(List.of(
                    node.name(),
                    node.root().toString(),
                    node.process().binary().path().toString(),
                    node.process().adminSocket().toString(),
                    node.process().masterSocket().toString(),
                    files.toString()));
        }
        AtomicInteger left = new AtomicInteger(lines);
        KilledProcess.run(KilledDeployment.class, arguments, line -> left.decrementAndGet() == 0);
    }

    /** The journal, and for each node its name, folder, program, sockets and the folder of its new files. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Checkpoint checkpoint = what -> {
            System.out.println(what);
            System.out.flush();
        };
        List<NodeTarget> targets = new ArrayList<>();
        Map<String, NodeSetup> setups = new HashMap<>();
        for (int i = 1; i < arguments.length; i += 6) {
            targets.add(Watched.by(
                    checkpoint,
                    LocalTarget.builder(arguments[i], Path.of(arguments[i + 1]))
                            .checker(HaproxyChecker.of(Path.of(arguments[i + 2])))
                            .sockets(Path.of(arguments[i + 3]), Path.of(arguments[i + 4]))
                            .limit(Duration.ofSeconds(20))));
            Map<String, String> files = new TreeMap<>();
            for (String name : List.of("haproxy.cfg", "paths.map")) {
                files.put(name, Files.readString(Path.of(arguments[i + 5], name)));
            }
            setups.put(arguments[i], new NodeSetup(files));
        }
        new Deployment(new Journal(Path.of(arguments[0]), checkpoint), targets, event -> {}).deploy(setups);
    }
}
