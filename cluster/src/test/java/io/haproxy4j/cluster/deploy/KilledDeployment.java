// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import io.haproxy4j.cluster.deploy.LiveNode.Config;
import io.haproxy4j.config.check.HaproxyChecker;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A deployment in a JVM of its own, which is killed by SIGKILL. */
final class KilledDeployment {

    private KilledDeployment() {}

    /** Runs a deployment, and kills it when it says for the n-th time that it is about to do something. */
    static void run(Path journal, List<LiveNode> nodes, Config config, int lines)
            throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledDeployment.class.getName(),
                journal.toString()));
        for (LiveNode node : nodes) {
            Path files = Files.createTempDirectory(journal.getParent(), "setup-");
            for (Map.Entry<String, String> file : node.setup(config).files().entrySet()) {
                Files.writeString(files.resolve(file.getKey()), file.getValue());
            }
            command.addAll(List.of(
                    node.name(),
                    node.root().toString(),
                    node.process().binary().path().toString(),
                    node.process().adminSocket().toString(),
                    node.process().masterSocket().toString(),
                    files.toString()));
        }
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < lines && out.readLine() != null; i++) {
                // Each line is something that is about to be done.
            }
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
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
            targets.add(LocalTarget.builder(arguments[i], Path.of(arguments[i + 1]))
                    .checker(HaproxyChecker.of(Path.of(arguments[i + 2])))
                    .sockets(Path.of(arguments[i + 3]), Path.of(arguments[i + 4]))
                    .limit(Duration.ofSeconds(20))
                    .checkpoint(checkpoint)
                    .build());
            Map<String, String> files = new TreeMap<>();
            for (String name : List.of("haproxy.cfg", "paths.map")) {
                files.put(name, Files.readString(Path.of(arguments[i + 5], name)));
            }
            setups.put(arguments[i], new NodeSetup(files));
        }
        new Deployment(new Journal(Path.of(arguments[0]), checkpoint), targets, event -> {}).deploy(setups);
    }
}
