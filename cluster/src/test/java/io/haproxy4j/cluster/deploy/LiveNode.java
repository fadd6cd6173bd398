// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.deploy.local.LocalTarget;
import io.haproxy4j.cluster.deploy.local.Watched;
import io.haproxy4j.cluster.deploy.record.Checkpoint;
import io.haproxy4j.config.check.HaproxyChecker;
import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.LoopbackAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A real HAProxy that runs what a local target has put in place. */
final class LiveNode implements AutoCloseable {

    static final int PORT = 8080;

    private final String name;
    private final Path root;
    private final LoopbackAddress address;
    private final HaproxyProcess process;

    private LiveNode(String name, Path root, LoopbackAddress address, HaproxyProcess process) {
        this.name = name;
        this.root = root;
        this.address = address;
        this.process = process;
    }

    /** Starts a node with its first files. */
    static LiveNode start(HaproxyFactory factory, Path folder, String name, Source source)
            throws IOException, InterruptedException {
        Path root = Files.createDirectory(folder.resolve(name));
        LoopbackAddress address = LoopbackAddress.reserve();
        LocalTarget target = LocalTarget.builder(name, root)
                .checker(HaproxyChecker.of(factory.binary().path()))
                .build();
        Verdict verdict = target.install(source.setup(address.host()));
        assertThat(verdict.accepted()).as(verdict.toString()).isTrue();
        HaproxyProcess process = factory.builder()
                .address(address)
                .config("global\n")
                .arguments("-f", root.resolve("current/haproxy.cfg").toString())
                .start();
        return new LiveNode(name, root, address, process);
    }

    /** A target as a new program makes it. */
    LocalTarget target(Checkpoint checkpoint) {
        return Watched.by(checkpoint, targetBuilder());
    }

    LocalTarget.Builder targetBuilder() {
        return LocalTarget.builder(name, root)
                .checker(HaproxyChecker.of(process.binary().path()))
                .sockets(process.adminSocket(), process.masterSocket())
                .limit(Duration.ofSeconds(20));
    }

    String name() {
        return name;
    }

    Path root() {
        return root;
    }

    LoopbackAddress address() {
        return address;
    }

    HaproxyProcess process() {
        return process;
    }

    RuntimeClient client() {
        return RuntimeClient.unix(process.adminSocket());
    }

    long pid() {
        try (RuntimeClient client = client()) {
            return client.process().info().pid();
        }
    }

    NodeSetup setup(Source source) {
        return source.setup(address.host());
    }

    /** Files and process are at a configuration, and nothing is left of how they came there. */
    void assertAt(Config config) throws IOException {
        NodeSetup setup = setup(config);
        assertThat(target(Checkpoint.NONE).state().isAt(setup.revision()))
                .as(name + " is at " + config)
                .isTrue();
        assertThat(root.resolve("intent")).doesNotExist();
        try (RuntimeClient client = client()) {
            assertThat(client.servers().states("app").stream()
                            .filter(state -> state.server().equals("s1"))
                            .findFirst()
                            .orElseThrow()
                            .weight())
                    .isEqualTo(config.weight());
            assertThat(client.map("paths.map").get("/")).contains(config.entry());
        }
    }

    /** Files for a node. */
    interface Source {

        /** The files of a node with some address. */
        NodeSetup setup(String address);
    }

    /** What differs between the configurations of these tests: two things commands do, and one that needs a reload. */
    record Config(int weight, String entry, int timeout, String extra) implements Source {

        static Config of(int weight, String entry, int timeout) {
            return new Config(weight, entry, timeout, "");
        }

        Config with(String lines) {
            return new Config(weight, entry, timeout, lines);
        }

        @Override
        public NodeSetup setup(String address) {
            return NodeSetup.stamped(Map.of(
                    "haproxy.cfg",
                    """
                    global
                        default-path config
                    defaults
                        mode http
                        timeout connect 5s
                        timeout client %ds
                        timeout server 5s
                    frontend web
                        bind %s:%d
                        http-request return status 200 content-type text/plain lf-string %%[path,map(paths.map,none)]
                    backend app
                        server s1 127.0.0.1:9 weight %d
                        server s2 127.0.0.1:9 weight 10
                    %s""".formatted(timeout, address, PORT, weight, extra),
                    "paths.map",
                    "/ " + entry + "\n"));
        }
    }

    static Map<String, NodeSetup> setups(List<LiveNode> nodes, Source source) {
        return nodes.stream().collect(Collectors.toMap(LiveNode::name, node -> node.setup(source)));
    }

    @Override
    public void close() {
        address.close();
    }
}
