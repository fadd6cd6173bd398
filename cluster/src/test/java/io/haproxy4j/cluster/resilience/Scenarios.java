// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

import static io.haproxy4j.cluster.resilience.Scenario.outage;
import static io.haproxy4j.cluster.resilience.Scenario.unnoticed;

import io.haproxy4j.cluster.deploy.DeploymentEvent;
import io.haproxy4j.cluster.deploy.DeploymentEvent.Kind;
import io.haproxy4j.cluster.deploy.NodeSetup;
import io.haproxy4j.cluster.deploy.Outcome;
import io.haproxy4j.cluster.deploy.Outcome.Result;
import io.haproxy4j.cluster.failover.decision.Order;
import io.haproxy4j.cluster.failover.decision.Place;
import io.haproxy4j.cluster.failover.decision.ServerId;
import io.haproxy4j.runtime.servers.AdminState;
import io.haproxy4j.testkit.NodeProcess;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** What happens to the site, one after the other. */
final class Scenarios {

    /** The server that an operator takes into maintenance for a while. */
    static final String MAINTAINED = Blueprint.server("c", "s1");

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_STEPS = 400;
    private static final long BETWEEN_STEPS = TimeUnit.MILLISECONDS.toNanos(20);

    /** The machine it happens to. */
    private String victim = "";

    private Scenarios() {}

    static List<Scenario> all() {
        Scenarios scenarios = new Scenarios();
        return Stream.of(scenarios.ofOneMachine(), scenarios.ofRegions(), scenarios.ofChanges(), scenarios.ofClocks())
                .flatMap(List::stream)
                .toList();
    }

    private Machine choose(Site site, String region) {
        Machine holder = site.holder(region);
        victim = holder.name();
        return holder;
    }

    private Machine victim(Site site) {
        return site.machine(victim);
    }

    private List<Scenario> ofOneMachine() {
        return List.of(
                outage("HAProxy killed", "a", 1000, site -> killHaproxy(site, "a"), this::startHaproxy)
                        .inBrief(),
                outage(
                                "HAProxy hung",
                                "b",
                                2500,
                                site -> {
                                    site.mark("HAProxy stopped on "
                                            + choose(site, "b").name());
                                    victim(site).haproxy().signalAll("STOP");
                                },
                                site -> {
                                    site.mark("HAProxy goes on");
                                    victim(site).haproxy().signalAll("CONT");
                                })
                        .inBrief(),
                outage(
                                "keepalived stopped",
                                "c",
                                100,
                                site -> {
                                    site.mark("keepalived ended on "
                                            + choose(site, "c").name());
                                    if (!victim(site).keepalived().terminate(LIMIT)) {
                                        throw new AssertionError("keepalived does not end");
                                    }
                                },
                                site -> {
                                    site.mark("keepalived started");
                                    victim(site).startKeepalived();
                                })
                        .inBrief(),
                outage("keepalived killed", "a", 700, site -> killKeepalived(site, "a"), this::cleanStart),
                outage(
                        "HAProxy and keepalived killed",
                        "b",
                        1500,
                        site -> {
                            killKeepalived(site, "b");
                            site.markEnd("HAProxy killed there too");
                            victim(site).haproxy().kill();
                        },
                        site -> {
                            victim(site).startHaproxy();
                            cleanStart(site);
                        }),
                outage(
                                "power loss",
                                "c",
                                700,
                                site -> {
                                    site.markEnd(
                                            "power lost on " + choose(site, "c").name());
                                    victim(site).node().powerOff();
                                },
                                site -> {
                                    site.mark("power back");
                                    victim(site).powerOn();
                                })
                        .inBrief(),
                outage(
                        "interface down",
                        "a",
                        1000,
                        site -> {
                            site.mark("interface down on " + choose(site, "a").name());
                            victim(site).node().unplug();
                        },
                        site -> {
                            site.mark("interface up");
                            victim(site).node().reconnect();
                        }),
                outage(
                        "controller killed, HAProxy killed, controller restarted",
                        "c",
                        4000,
                        site -> {
                            site.mark("controller killed");
                            site.control().kill();
                            killHaproxy(site, "c");
                            site.control().start();
                            site.mark("controller started");
                        },
                        this::startHaproxy),
                outage("maintenance by hand, then HAProxy killed", "a", 1000, this::maintainAndKill, this::maintained)
                        .inBrief());
    }

    private List<Scenario> ofRegions() {
        return List.of(
                outage(
                                "servers of a region down",
                                "*",
                                1000,
                                site -> {
                                    site.mark("servers of a killed");
                                    site.killServers("a");
                                },
                                site -> {
                                    site.mark("servers of a started");
                                    site.startServers("a");
                                })
                        .draining()
                        .inBrief(),
                outage(
                        "region lost",
                        "b",
                        2000,
                        site -> {
                            site.markEnd("region c lost");
                            site.killServers("c");
                            Blueprint.nodes("c")
                                    .forEach(node -> site.machine(node).node().powerOff());
                        },
                        site -> {
                            site.mark("region c back");
                            site.startServers("c");
                            Blueprint.nodes("c")
                                    .forEach(node -> site.machine(node).powerOn());
                        }),
                unnoticed(
                                "peers partitioned",
                                site -> {
                                    site.mark("lines cut");
                                    site.cut();
                                },
                                site -> {
                                    site.mark("lines mended");
                                    site.mend();
                                })
                        .lasting(Duration.ofSeconds(10)),
                unnoticed(
                                "region drained and brought back",
                                site -> {
                                    site.mark("drain a");
                                    site.control().order(new Order.DrainRegion(Control.SERVICE, "a"));
                                },
                                site -> {
                                    site.mark("return a");
                                    site.control().order(new Order.ReturnRegion(Control.SERVICE, "a"));
                                })
                        .draining()
                        .inBrief());
    }

    private List<Scenario> ofChanges() {
        return List.of(
                unnoticed("HAProxy reloaded", site -> reload(site, "b"), site -> {}),
                outage(
                        "HAProxy killed, another region's reloaded",
                        "a",
                        1000,
                        site -> {
                            killHaproxy(site, "a");
                            reload(site, "b");
                        },
                        this::startHaproxy),
                unnoticed(
                                "deployment to all nodes",
                                site -> {
                                    site.mark("deployment begins");
                                    Outcome outcome = site.deployment(event -> marked(site, event))
                                            .deploy(site.nextEdition());
                                    site.mark("deployment ends: " + outcome.result());
                                    if (outcome.result() != Result.DEPLOYED) {
                                        throw new AssertionError(outcome);
                                    }
                                },
                                site -> {})
                        .inBrief(),
                outage("HAProxy killed during a deployment", "c", 1000, this::deployAndKill, this::deployed));
    }

    private List<Scenario> ofClocks() {
        return List.of(
                unnoticed(
                                "wall clocks step by an hour",
                                site -> {
                                    step(site, "a", HOUR);
                                    step(site, "b", HOUR.negated());
                                    step(site, "c", HOUR.multipliedBy(24));
                                },
                                this::setClocksRight)
                        .inBrief(),
                outage(
                        "HAProxy killed while the wall clocks step",
                        "b",
                        1000,
                        site -> {
                            step(site, "b", HOUR.negated());
                            killHaproxy(site, "b");
                            step(site, "b", HOUR);
                        },
                        site -> {
                            startHaproxy(site);
                            setClocksRight(site);
                        }),
                outage(
                        "wall clock steps under a HAProxy that may not notice",
                        "a",
                        1000,
                        this::loseEntries,
                        this::learnThemAgain));
    }

    private void killHaproxy(Site site, String region) {
        site.markEnd("HAProxy killed on " + choose(site, region).name());
        victim(site).haproxy().kill();
    }

    private void startHaproxy(Site site) {
        site.mark("HAProxy started");
        victim(site).startHaproxy();
    }

    /** Frozen first: a child that outlives its parent for a moment would still take the address off. */
    private void killKeepalived(Site site, String region) {
        site.mark("keepalived killed on " + choose(site, region).name());
        NodeProcess keepalived = victim(site).keepalived();
        keepalived.signalAll("STOP");
        keepalived.kill();
    }

    /** What a killed keepalived has left behind is removed before the next one starts. */
    private void cleanStart(Site site) {
        site.mark("keepalived started");
        String address = Blueprint.vip(Blueprint.region(victim)) + "/24";
        victim(site).node().run("ip", "address", "delete", address, "dev", "eth0");
        victim(site).startKeepalived();
    }

    private static void reload(Site site, String region) {
        Machine holder = site.holder(region);
        site.markEnd("HAProxy reloaded on " + holder.name());
        holder.haproxy().signalAll("USR2");
    }

    private void maintainAndKill(Site site) throws Exception {
        Machine other = site.neighbour(choose(site, "a"));
        site.mark("maintenance on " + other.name());
        OperatorIntent.set(other, MAINTAINED, AdminState.MAINT);
        Site.until("the controller sees it", () -> isHeld(site, other));
        killHaproxy(site, "a");
    }

    private void maintained(Site site) throws Exception {
        Machine other = site.neighbour(victim(site));
        if (OperatorIntent.state(other, MAINTAINED) != AdminState.MAINT) {
            throw new AssertionError("an operator's maintenance was undone");
        }
        site.mark("end of maintenance");
        OperatorIntent.set(other, MAINTAINED, AdminState.READY);
        Site.until("the controller sees it", () -> !isHeld(site, other));
        startHaproxy(site);
    }

    private static boolean isHeld(Site site, Machine machine) {
        return site.control()
                .memory()
                .holds()
                .containsKey(new Place(machine.id(), new ServerId(Blueprint.BACKEND, MAINTAINED)));
    }

    private static void marked(Site site, DeploymentEvent event) {
        if (event.kind() == Kind.RELOADED) {
            site.markEnd(event.node() + " reloaded");
        }
    }

    /** Kills a HAProxy that the deployment has not come to yet. */
    private void deployAndKill(Site site) throws Exception {
        choose(site, "c");
        CountDownLatch underWay = new CountDownLatch(1);
        site.mark("deployment begins");
        Map<String, NodeSetup> setups = site.nextEdition();
        Future<Outcome> deployment = site.threads()
                .submit(() -> site.deployment(event -> {
                            marked(site, event);
                            if (event.kind() == Kind.RELOADED) {
                                underWay.countDown();
                            }
                        })
                        .deploy(setups));
        if (!underWay.await(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the deployment does not come to its first node");
        }
        killHaproxy(site, "c");
        Outcome outcome = deployment.get(1, TimeUnit.MINUTES);
        site.mark("deployment ends: " + outcome.result());
    }

    /** Whatever it could not finish is finished once the dead HAProxy is back; then all nodes are at one edition. */
    private void deployed(Site site) throws Exception {
        startHaproxy(site);
        Site.until("HAProxy answers", () -> site.tables().peers(victim(site)) >= 0);
        Outcome outcome = site.deployment(event -> marked(site, event)).resume();
        site.mark("deployment resumed: " + outcome.result());
        if (outcome.result() == Result.STUCK) {
            throw new AssertionError(outcome);
        }
        site.assertOneEdition();
    }

    private static void step(Site site, String region, Duration ahead) {
        site.mark("clocks of " + region + " " + ahead);
        Blueprint.nodes(region).stream()
                .map(site::machine)
                .filter(Machine::keepsTime)
                .forEach(machine -> machine.clock().step(ahead));
    }

    /** Steps the clock to and fro until its HAProxy takes an hour for past, and every entry with it; mostly it does. */
    private void loseEntries(Site site) {
        Machine machine = Blueprint.nodes("a").stream()
                .map(site::machine)
                .filter(each -> !each.keepsTime())
                .findFirst()
                .orElseThrow();
        victim = machine.name();
        int before = site.tables().remembered(machine);
        int steps = 0;
        while (steps < MOST_STEPS && site.tables().remembered(machine) > before / 2) {
            machine.clock().step(++steps % 2 == 0 ? Duration.ZERO : HOUR);
            LockSupport.parkNanos(BETWEEN_STEPS);
        }
        machine.clock().step(Duration.ZERO);
        // As a HAProxy that dies, it has not told everybody of its last clients.
        site.markEnd(steps + " steps of the clock of " + victim + ", which remembers "
                + site.tables().remembered(machine) + " of " + before);
    }

    /** Nobody else has lost anything; and a HAProxy that starts anew, not by a reload, asks the others for all they have. */
    private void learnThemAgain(Site site) throws Exception {
        List<String> clients = Aftermath.clients(site, true);
        Site.until(
                () -> "no other machine has lost entries: " + site.tables().missing(clients),
                () -> site.tables().missing(clients).values().stream().allMatch(Set.of(victim)::containsAll));
        if (!site.tables().missing(clients).isEmpty()) {
            site.markEnd("HAProxy killed on " + victim);
            victim(site).haproxy().kill();
            startHaproxy(site);
        }
    }

    private void setClocksRight(Site site) {
        Blueprint.REGIONS.forEach(region -> step(site, region, Duration.ZERO));
    }
}
