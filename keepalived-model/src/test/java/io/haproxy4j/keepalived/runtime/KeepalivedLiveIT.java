// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.keepalived.KeepalivedConfig;
import io.haproxy4j.keepalived.runtime.NotifyEvent.Transition;
import io.haproxy4j.keepalived.syntax.Environment;
import io.haproxy4j.keepalived.syntax.KeepalivedFile;
import io.haproxy4j.keepalived.value.VrrpState;
import io.haproxy4j.testkit.KeepalivedBinary;
import io.haproxy4j.testkit.KeepalivedVersions;
import io.haproxy4j.testkit.NamespaceCluster;
import io.haproxy4j.testkit.NamespaceNode;
import io.haproxy4j.testkit.NodeProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two routers with an address between them, in network namespaces: needs root. */
@Execution(ExecutionMode.CONCURRENT)
class KeepalivedLiveIT {

    private static final String VIP = "10.77.0.100";
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Pattern ADDRESS = Pattern.compile("inet6? ([0-9a-f:.]+)/");

    @TempDir
    Path folder;

    @BeforeEach
    void supported() {
        NamespaceCluster.assumeSupported();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.2", "2.3"})
    void noEventIsLostFromStartToSplitBrain(String release) throws Exception {
        KeepalivedBinary binary = KeepalivedVersions.fromEnvironment().getOrSkip(release);
        try (NamespaceCluster cluster = NamespaceCluster.builder()
                .node("a1", "10.77.0.11/24")
                .node("a2", "10.77.0.12/24")
                .start()) {
            Router one = new Router(cluster.node("a1"), binary, folder.resolve("1.pid"));
            Router two = new Router(cluster.node("a2"), binary, folder.resolve("2.pid"));
            try {
                one.start(254);
                one.expect(Transition.MASTER);
                two.start(253);
                two.expect(Transition.BACKUP);
                settled(one, two);

                // Reload: the pipe is the same, and the state is not told again.
                one.daemon.send(KeepalivedSignal.RELOAD);
                one.process.log().await(Pattern.compile("(?i)reload(ing| finished)"), LIMIT);
                settled(one, two);
                assertThat(one.fifo.isCurrent()).isTrue();

                // The track file moves the address, and nobody waits for a time to run out.
                one.trackFile().leave();
                two.expect(Transition.MASTER);
                two.process.log().await(Pattern.compile("received priority 0 advertisement"), LIMIT);
                one.expect(Transition.FAULT);
                settled(two, one);
                one.trackFile().rejoin();
                one.expect(Transition.BACKUP);
                settled(two, one);

                // Restart.
                assertThat(two.process.terminate(LIMIT)).isTrue();
                two.expect(Transition.STOP);
                one.expect(Transition.MASTER);
                two.start(253);
                two.expect(Transition.BACKUP);
                assertThat(two.fifo.isCurrent()).isTrue();
                settled(one, two);

                // An address put on by hand is found.
                two.node.run("ip", "address", "add", VIP + "/24", "dev", "eth0");
                await(
                        "found",
                        () -> AddressPresence.check(two.status(), two.addresses())
                                .equals(List.of(new AddressPresence.Finding(
                                        AddressPresence.Kind.HELD_BY_NON_MASTER, "VI_A", VIP, Set.of()))));
                two.node.run("ip", "address", "delete", VIP + "/24", "dev", "eth0");

                // Killed without a word: the address stays, the other node takes it as well.
                // Frozen first: a child that outlives its parent for a moment would still take the address off.
                one.process.signalAll("STOP");
                one.process.signalAll("KILL");
                two.expect(Transition.MASTER);
                await(
                        "split brain",
                        () -> !AddressPresence.checkNodes(
                                        two.status(), Map.of("a1", one.addresses(), "a2", two.addresses()))
                                .isEmpty());
                assertThatThrownBy(one::status).isInstanceOf(KeepalivedStatusException.class);
                assertThat(one.events).isEmpty();
                assertThat(two.events).isEmpty();
            } finally {
                one.close();
                two.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.2", "2.3"})
    void macrosMeanWhatTheDaemonSays(String release) throws Exception {
        KeepalivedBinary binary = KeepalivedVersions.fromEnvironment().getOrSkip(release);
        KeepalivedFile file = KeepalivedFile.parse("k.conf", """
                global_defs {
                    vrrp_version 3
                }
                $NET=10.77
                $ADDRESSES= \\
                    virtual_ipaddress { \\
                        ~SEQ(A,1,3) ${NET}.${I}.${A}/24 dev eth0 \\
                        ~SEQx(B,0x10,0x11) ${NET}.${I}.1${B}/24 dev eth0 \\
                        ~LST({P,Q},{4,24},{5,25}) ${NET}.${I}.${P}/${Q} dev eth0 \\
                    }
                $VI= \\
                    vrrp_instance VI_${I} { \\
                        state BACKUP \\
                        interface eth0 \\
                        virtual_router_id ${I} \\
                        @a1 priority 25${I} \\
                        @^a1 priority 10${I} \\
                        advert_int 0.1 \\
                        $ADDRESSES \\
                    }
                ~SEQ(I,1,2) $VI
                """);
        KeepalivedConfig ours =
                file.evaluate(Environment.empty().withConfigId("a1")).config();
        try (NamespaceCluster cluster =
                NamespaceCluster.builder().node("a1", "10.77.0.11/24").start()) {
            Router router = new Router(cluster.node("a1"), binary, folder.resolve("pid"));
            try {
                router.start(file.text());
                await("it answers", () -> router.status().instances().size() == 2);
                for (InstanceStatus theirs : router.status().instances()) {
                    var instance = ours.all("vrrp_instance")
                            .filter(s -> s.word(0).orElse("").equals(theirs.name()))
                            .findFirst()
                            .orElseThrow();
                    assertThat(instance.last("priority").orElseThrow().word(0))
                            .hasValue(Integer.toString(theirs.basePriority()));
                    assertThat(instance.all("virtual_ipaddress").flatMap(s -> s.body().stream()))
                            .extracting(s -> s.keyword())
                            .containsExactlyElementsOf(theirs.addresses().stream()
                                    .map(a -> a.address() + "/" + a.prefixLength())
                                    .toList())
                            .hasSize(7);
                }
            } finally {
                router.close();
            }
        }
    }

    private static void settled(Router master, Router backup) throws Exception {
        await(
                "the address is on " + master.node + " alone",
                () -> AddressPresence.check(master.status(), master.addresses()).isEmpty()
                        && AddressPresence.check(backup.status(), backup.addresses())
                                .isEmpty()
                        && master.addresses().contains(InetAddress.getByName(VIP))
                        && !backup.addresses().contains(InetAddress.getByName(VIP)));
        for (Router router : List.of(master, backup)) {
            router.states.resync(router.status());
            assertThat(router.states.all())
                    .as("what the events told")
                    .containsOnlyKeys("VI_A")
                    .containsValue(router.status().instances().get(0).state());
        }
        assertThat(master.states.state("VI_A")).hasValue(VrrpRunState.MASTER);
    }

    private static void await(String what, Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    /** A node with its keepalived, and what is known of it. */
    private static final class Router {
        private final NamespaceNode node;
        private final KeepalivedBinary binary;
        private final Path pidFile;
        private final KeepalivedDaemon daemon;
        private final NotifyFifo fifo;
        private final Thread reader;
        private final BlockingQueue<Transition> events = new LinkedBlockingQueue<>();
        private final InstanceStates states = new InstanceStates((name, before, after) -> {});
        private NodeProcess process;

        Router(NamespaceNode node, KeepalivedBinary binary, Path pidFile) throws IOException {
            this.node = node;
            this.binary = binary;
            this.pidFile = pidFile;
            daemon = KeepalivedDaemon.at(pidFile, node.path("/run/keepalived.json"));
            fifo = NotifyFifo.open(node.path("/run/fifo"));
            reader = new Thread(this::read);
            reader.start();
        }

        private void read() {
            try {
                fifo.read(event -> {
                    if (event instanceof NotifyEvent.Instance change) {
                        events.add(change.transition());
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void start(int priority) throws Exception {
            // No reload_check_config: it runs keepalived's own binary, which a fetched one, behind a loader, cannot.
            start(KeepalivedConfig.builder()
                    .globalDefs(
                            g -> g.vrrpVersion(3).vrrpNotifyFifo("/run/fifo").maxAutoPriority(-1))
                    .trackFile("leave", t -> t.file("/run/leave").weight(1).initFile(0))
                    .vrrpInstance(
                            "VI_A",
                            v -> v.state(VrrpState.BACKUP)
                                    .nopreempt()
                                    .interface_("eth0")
                                    .virtualRouterId(51)
                                    .priority(priority)
                                    // A machine that stands still for three seconds makes no second master.
                                    .advertInt(Duration.ofMillis(1500))
                                    .virtualIpaddress(VIP + "/24")
                                    .trackFile("leave"))
                    .build()
                    .render());
        }

        void start(String config) throws Exception {
            node.write("/etc/keepalived/keepalived.conf", config);
            process = node.start(
                    "env",
                    "TMPDIR=/run",
                    binary.path().toString(),
                    "-n",
                    "-l",
                    "-D",
                    "-f",
                    "/etc/keepalived/keepalived.conf");
            process.log().await(Pattern.compile("Startup complete"), LIMIT);
            // The number inside the node means nothing out here.
            Files.writeString(pidFile, process.pid() + "\n");
        }

        void expect(Transition wanted) throws InterruptedException {
            Transition event = events.poll(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            // Every instance starts as BACKUP before it becomes MASTER.
            if (event == Transition.BACKUP && wanted == Transition.MASTER) {
                states.apply(new NotifyEvent.Instance("VI_A", event, 0));
                event = events.poll(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            }
            assertThat(event).as("event on %s", node).isEqualTo(wanted);
            states.apply(new NotifyEvent.Instance("VI_A", event, 0));
        }

        KeepalivedStatus status() throws IOException {
            return daemon.status(LIMIT);
        }

        TrackFile trackFile() {
            return TrackFile.at(node.path("/run/leave"));
        }

        Set<InetAddress> addresses() throws IOException {
            Set<InetAddress> addresses = new HashSet<>();
            var matcher = ADDRESS.matcher(node.run("ip", "-o", "address").output());
            while (matcher.find()) {
                addresses.add(InetAddress.getByName(matcher.group(1)));
            }
            return addresses;
        }

        void close() throws Exception {
            fifo.close();
            reader.join(LIMIT.toMillis());
            assertThat(reader.isAlive()).isFalse();
        }
    }
}
