// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

import io.haproxy4j.cluster.failover.decision.Order;
import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.runtime.servers.AdminState;
import io.haproxy4j.testkit.NodeProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** What happens to the site, one after the other. */
final class Scenarios {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private Scenarios() {}

    static List<Scenario> all() {
        AtomicReference<String> victim = new AtomicReference<>("");
        return List.of(
                Scenario.outage(
                                "HAProxy killed",
                                "a",
                                1000,
                                site -> {
                                    victim.set(site.holder("a"));
                                    site.haproxies.get(victim.get()).kill();
                                },
                                site -> site.startHaproxy(victim.get()))
                        .inBrief(),
                Scenario.outage(
                                "HAProxy hung",
                                "b",
                                2500,
                                site -> {
                                    victim.set(site.holder("b"));
                                    site.haproxies.get(victim.get()).signalAll("STOP");
                                },
                                site -> site.haproxies.get(victim.get()).signalAll("CONT"))
                        .inBrief(),
                Scenario.outage(
                                "keepalived stopped",
                                "c",
                                100,
                                site -> {
                                    victim.set(site.holder("c"));
                                    end(site.keepaliveds.get(victim.get()));
                                },
                                site -> site.startKeepalived(victim.get()))
                        .inBrief(),
                Scenario.outage(
                        "keepalived killed",
                        "a",
                        700,
                        site -> {
                            victim.set(site.holder("a"));
                            kill(site.keepaliveds.get(victim.get()));
                        },
                        site -> cleanStart(site, victim.get())),
                Scenario.outage(
                        "HAProxy and keepalived killed",
                        "b",
                        1500,
                        site -> {
                            victim.set(site.holder("b"));
                            kill(site.keepaliveds.get(victim.get()));
                            site.haproxies.get(victim.get()).kill();
                        },
                        site -> {
                            site.startHaproxy(victim.get());
                            cleanStart(site, victim.get());
                        }),
                Scenario.outage(
                                "power loss",
                                "c",
                                1000,
                                site -> {
                                    victim.set(site.holder("c"));
                                    site.cluster.node(victim.get()).powerOff();
                                },
                                site -> site.powerOn(victim.get()))
                        .inBrief(),
                Scenario.outage(
                        "interface down",
                        "a",
                        1000,
                        site -> {
                            victim.set(site.holder("a"));
                            site.cluster.node(victim.get()).unplug();
                        },
                        site -> site.cluster.node(victim.get()).reconnect()),
                Scenario.outage(
                                "servers of a region down",
                                "*",
                                1000,
                                site -> site.servers.get("a").kill(),
                                site -> site.startServers("a"))
                        .inBrief(),
                Scenario.outage(
                        "region lost",
                        "b",
                        2000,
                        site -> {
                            site.servers.get("c").kill();
                            site.cluster.node("c1").powerOff();
                            site.cluster.node("c2").powerOff();
                        },
                        site -> {
                            site.startServers("c");
                            site.powerOn("c1");
                            site.powerOn("c2");
                        }),
                new Scenario(
                        "peers partitioned",
                        "*",
                        Duration.ofMillis(500),
                        0,
                        false,
                        site -> Files.createFile(cut(site)),
                        Duration.ofSeconds(10),
                        site -> Files.delete(cut(site))),
                Scenario.planned(
                                "region drained and brought back",
                                site -> site.current().order(new Order.DrainRegion("web", "a")),
                                site -> site.current().order(new Order.ReturnRegion("web", "a")))
                        .inBrief(),
                Scenario.planned("HAProxy reloaded", site -> reload(site, site.holder("b")), site -> {}),
                Scenario.outage(
                        "HAProxy killed, the other region's reloaded",
                        "a",
                        1000,
                        site -> {
                            victim.set(site.holder("a"));
                            site.haproxies.get(victim.get()).kill();
                            reload(site, site.holder("b"));
                        },
                        site -> site.startHaproxy(victim.get())),
                Scenario.outage(
                        "controller killed, HAProxy killed, controller restarted",
                        "c",
                        4000,
                        site -> {
                            site.stopController();
                            victim.set(site.holder("c"));
                            site.haproxies.get(victim.get()).kill();
                            site.restartController();
                        },
                        site -> site.startHaproxy(victim.get())),
                Scenario.outage(
                                "maintenance by hand, then HAProxy killed",
                                "a",
                                1000,
                                site -> {
                                    String holder = site.holder("a");
                                    String other = holder.equals("a1") ? "a2" : "a1";
                                    maintain(site, other, AdminState.MAINT);
                                    Site.until(
                                            "the controller sees it",
                                            () -> !site.current()
                                                    .memory()
                                                    .holds()
                                                    .isEmpty());
                                    victim.set(holder);
                                    site.haproxies.get(holder).kill();
                                },
                                site -> {
                                    String other = victim.get().equals("a1") ? "a2" : "a1";
                                    if (state(site, other) != AdminState.MAINT) {
                                        throw new AssertionError("an operator's maintenance was undone");
                                    }
                                    maintain(site, other, AdminState.READY);
                                    Site.until(
                                            "the controller sees it",
                                            () -> site.current()
                                                    .memory()
                                                    .holds()
                                                    .isEmpty());
                                    site.startHaproxy(victim.get());
                                })
                        .inBrief());
    }

    private static Path cut(Site site) {
        return site.cluster.node("wan").path("/run/cut");
    }

    private static void end(NodeProcess keepalived) {
        if (!keepalived.terminate(LIMIT)) {
            throw new AssertionError("keepalived does not end");
        }
    }

    /** Frozen first: a child that outlives its parent for a moment would still take the address off. */
    private static void kill(NodeProcess keepalived) {
        keepalived.signalAll("STOP");
        keepalived.kill();
    }

    /** What a killed keepalived has left behind is removed before the next one starts. */
    private static void cleanStart(Site site, String node) {
        site.cluster.node(node).run("ip", "address", "delete", Site.vip(node.substring(0, 1)) + "/24", "dev", "eth0");
        site.startKeepalived(node);
    }

    private static void reload(Site site, String node) throws IOException {
        site.haproxies.get(node).signalAll("USR2");
    }

    private static void maintain(Site site, String node, AdminState state) {
        try (RuntimeClient client = site.client(node)) {
            client.server("be_web", "wb").setState(state);
        }
    }

    private static AdminState state(Site site, String node) {
        try (RuntimeClient client = site.client(node)) {
            return client.server("be_web", "wb").state().adminState();
        }
    }
}
