// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import io.haproxy4j.testkit.internal.node.NodeInit;
import io.haproxy4j.testkit.internal.node.Switch;
import io.haproxy4j.testkit.internal.process.Relatives;
import io.haproxy4j.testkit.internal.process.Running;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of a {@link NamespaceCluster}: a small machine with an interface {@code eth0} at the common switch. Its
 * {@code /etc} is a copy of this machine's and survives {@link #powerOff()}; its {@code /run} does not.
 */
public final class NamespaceNode {

    private static final Duration RUN_LIMIT = Duration.ofSeconds(30);
    private static final String HAPROXY_CONFIG = "/etc/haproxy/haproxy.cfg";
    private static final String KEEPALIVED_CONFIG = "/etc/keepalived/keepalived.conf";

    private final String name;
    private final List<String> addresses;
    private final Path disk;
    private final Switch ethernet;
    private final String port;
    private final List<NodeProcess> processes = new ArrayList<>();
    private @Nullable NodeInit init;

    NamespaceNode(String name, List<String> addresses, Path disk, Switch ethernet, String port) {
        this.name = name;
        this.addresses = addresses;
        this.disk = disk;
        this.ethernet = ethernet;
        this.port = port;
    }

    /** {@return its name, which is its host name} */
    public String name() {
        return name;
    }

    /** {@return its address on {@code eth0} without prefix length, the first one given} */
    public String address() {
        return addresses.get(0).replaceFirst("/.*", "");
    }

    /** {@return whether it is switched on} */
    public boolean isUp() {
        return init != null && init.isAlive();
    }

    /**
     * A file of the node, as this JVM sees it. Sockets in the node's {@code /run} can be reached by it too.
     *
     * @param path absolute path in the node
     * @return the path to use here, while the node is up
     */
    public Path path(String path) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("not an absolute path: " + path);
        }
        return Path.of("/proc/" + up().pid() + "/root" + path);
    }

    /**
     * Writes a file in the node.
     *
     * @param path absolute path in the node, in {@code /etc} or {@code /run}, which are its own
     * @param text what to write
     */
    public void write(String path, String text) {
        if (!path.startsWith("/etc/") && !path.startsWith("/run/")) {
            throw new IllegalArgumentException(path + " is not the node's own: only /etc and /run are");
        }
        try {
            Path file = path(path);
            Files.createDirectories(file.resolve("..").normalize());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Runs a command in the node to its end, for 30 seconds at most.
     *
     * @param words the program and its arguments; no shell reads them
     * @return how it ended
     */
    public CommandResult run(String... words) {
        try {
            return up().run(List.of(words), RUN_LIMIT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The words that run a command in the node from outside, for programs that are told how to run others.
     *
     * @param words the program and its arguments
     * @return the longer command; good while the node is up
     */
    public List<String> inside(String... words) {
        return up().inside(List.of(words));
    }

    /**
     * Starts a command in the node, which ends with the node at the latest.
     *
     * @param words the program and its arguments; no shell reads them
     * @return the running process
     */
    public NodeProcess start(String... words) {
        Path program = Path.of(words[0]).getFileName();
        LogLines log = new LogLines();
        try {
            Relatives relatives = new Relatives(disk + "#" + processes.size());
            Running running = Running.start(
                    new ProcessBuilder(up().inside(List.of(words))), relatives, name + "-" + program, log::add);
            NodeProcess process = new NodeProcess(String.valueOf(program), running, log);
            processes.add(process);
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes {@code /etc/haproxy/haproxy.cfg} and starts HAProxy on it, with a master whose socket is
     * {@code /run/haproxy/master.sock}. Does not wait until it serves.
     *
     * @param binary which HAProxy
     * @param config the whole file, used as it is
     * @return the running process
     */
    public NodeProcess startHaproxy(HaproxyBinary binary, String config) {
        write(HAPROXY_CONFIG, config);
        return start(
                binary.path().toString(),
                "-W",
                "-db",
                "-S",
                "/run/haproxy/master.sock,mode,600,level,admin",
                "-f",
                HAPROXY_CONFIG);
    }

    /**
     * Writes {@code /etc/keepalived/keepalived.conf} and starts keepalived on it, in the foreground with its log on
     * standard output.
     *
     * @param binary which keepalived
     * @param config the whole file, used as it is
     * @return the running process
     */
    public NodeProcess startKeepalived(KeepalivedBinary binary, String config) {
        write(KEEPALIVED_CONFIG, config);
        return start(binary.path().toString(), "-n", "-l", "-D", "-f", KEEPALIVED_CONFIG);
    }

    /** Pulls the network plug: the node sees its link go down. */
    public void unplug() {
        wire(ethernet::down);
    }

    /** Cuts the node off at the switch: its link stays up, and nothing passes. */
    public void isolate() {
        wire(ethernet::isolate);
    }

    /** Undoes {@link #unplug()} and {@link #isolate()}. */
    public void reconnect() {
        wire(ethernet::up);
    }

    private interface Wiring {
        void apply(String port) throws IOException;
    }

    private void wire(Wiring wiring) {
        up();
        try {
            wiring.apply(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cuts the power: every process in the node is gone at once. Nothing happens if it is off. */
    public void powerOff() {
        NodeInit running = init;
        if (running != null) {
            init = null;
            running.kill();
            processes.forEach(NodeProcess::kill);
            processes.clear();
        }
    }

    /** Switches the node on again, with what was in {@code /etc}; nothing is started. Nothing happens if it is on. */
    public void powerOn() {
        if (init != null) {
            return;
        }
        try {
            NodeInit fresh = NodeInit.start(name, disk);
            init = fresh;
            ethernet.plugIn(port, fresh);
            for (String address : addresses) {
                fresh.network("ip", "address", "add", address, "dev", "eth0");
            }
            fresh.network("ip", "link", "set", "eth0", "up");
        } catch (IOException e) {
            throw new UncheckedIOException("node " + name + " does not come up", e);
        }
    }

    private NodeInit up() {
        NodeInit running = init;
        if (running == null) {
            throw new IllegalStateException("node " + name + " is off");
        }
        return running;
    }

    String dump() {
        StringBuilder text = new StringBuilder();
        for (NodeProcess process : processes) {
            text.append("---- ")
                    .append(name)
                    .append(", ")
                    .append(process.name())
                    .append(":\n");
            process.log().all().forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    /** {@return its name} */
    @Override
    public String toString() {
        return name;
    }
}
