// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.node;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** An Ethernet switch in a network namespace of its own: a bridge, with a pair of virtual interfaces for each cable. */
public final class Switch implements AutoCloseable {

    private static final String BRIDGE = "br0";
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final NodeInit init;

    private Switch(NodeInit init) {
        this.init = init;
    }

    /**
     * Starts a switch without cables.
     *
     * @param disk folder for its files
     * @return the switch
     * @throws IOException if the kernel or a program refuses
     */
    public static Switch start(Path disk) throws IOException {
        NodeInit init = NodeInit.start("switch", disk);
        try {
            // Snooping would learn who wants multicast and keep VRRP from those that have not said so yet.
            init.network("ip", "link", "add", BRIDGE, "type", "bridge", "mcast_snooping", "0");
            init.network("ip", "link", "set", BRIDGE, "up");
            return new Switch(init);
        } catch (IOException e) {
            init.kill();
            throw e;
        }
    }

    /**
     * Lays a cable to a node, whose end is called {@code eth0}. The one to the node that was there before is taken away
     * first: a busy kernel may still keep the network of a node that has lost its power.
     *
     * @param port name of our end
     * @param node the node
     * @throws IOException if the kernel refuses
     */
    public void plugIn(String port, NodeInit node) throws IOException {
        // Fails where there is none, as it mostly does.
        init.run(List.of("ip", "link", "delete", port), LIMIT);
        init.network(
                "ip", "link", "add", port, "type", "veth", "peer", "name", "eth0", "netns", Long.toString(node.pid()));
        init.network("ip", "link", "set", port, "master", BRIDGE, "up");
    }

    /**
     * Pulls the plug: the node sees its link go down.
     *
     * @param port name of our end
     * @throws IOException if the kernel refuses
     */
    public void down(String port) throws IOException {
        init.network("ip", "link", "set", port, "down");
    }

    /**
     * Isolates a port: the node's link stays up, and nothing passes.
     *
     * @param port name of our end
     * @throws IOException if the kernel refuses
     */
    public void isolate(String port) throws IOException {
        init.network("ip", "link", "set", port, "nomaster");
    }

    /**
     * Undoes {@link #down} and {@link #isolate}.
     *
     * @param port name of our end
     * @throws IOException if the kernel refuses
     */
    public void up(String port) throws IOException {
        init.network("ip", "link", "set", port, "master", BRIDGE, "up");
    }

    /** Ends the switch with all cables. */
    @Override
    public void close() {
        init.kill();
    }
}
