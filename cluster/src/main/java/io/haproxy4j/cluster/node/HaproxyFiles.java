// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.node;

import static io.haproxy4j.config.balance.BalanceAlgorithms.leastconn;
import static io.haproxy4j.config.balance.BalanceAlgorithms.roundrobin;
import static io.haproxy4j.config.expr.Fetches.src;
import static io.haproxy4j.config.expr.Fetches.srvIsUp;
import static io.haproxy4j.config.value.CliLevel.ADMIN;
import static io.haproxy4j.config.value.LogFacility.LOCAL0;
import static io.haproxy4j.config.value.LogFacility.LOCAL1;
import static io.haproxy4j.config.value.LogLevel.NOTICE;
import static io.haproxy4j.config.value.ProxyMode.HTTP;
import static io.haproxy4j.config.value.StickTableType.IPV6;
import static io.haproxy4j.config.value.TlsVerify.REQUIRED;
import static java.time.Duration.ofSeconds;

import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.topology.AppServer;
import io.haproxy4j.cluster.topology.Application;
import io.haproxy4j.cluster.topology.Application.Balance;
import io.haproxy4j.cluster.topology.Application.Placement;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.HealthCheck;
import io.haproxy4j.cluster.topology.Node;
import io.haproxy4j.cluster.topology.Stickiness;
import io.haproxy4j.config.BackendBuilder;
import io.haproxy4j.config.GlobalBuilder;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.PeersBuilder;
import io.haproxy4j.config.expr.NamedAcl;
import io.haproxy4j.config.rule.When;
import io.haproxy4j.config.value.ClientVerify;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The configurations of HAProxy of all nodes. What is the same on all of them is built once. Comments tell where it
 * differs from what one finds in many guides, and why.
 */
public final class HaproxyFiles {

    static final String PEERS = "cluster";

    private final ClusterTopology topology;
    private final Entrance entrance;
    private final HaproxyConfig shared;
    private final String sharedText;

    /**
     * The files of a topology.
     *
     * @param topology the topology
     */
    public HaproxyFiles(ClusterTopology topology) {
        this.topology = topology;
        this.entrance = new Entrance(topology);
        this.shared = shared();
        this.sharedText = shared.render();
    }

    /** The file of a node, with a revision in its description. */
    HaproxyConfig of(Node self, Optional<Revision> revision) {
        HaproxyConfig.Builder config = HaproxyConfig.builder();
        Stream.of(head(self, revision), middle(self), tail(self))
                .flatMap(part -> part.sections().stream())
                .forEach(config::section);
        return config.build();
    }

    /**
     * The text of {@link #of}. What all nodes share is neither checked nor rendered again, which counts for thousands of
     * backends on hundreds of nodes.
     */
    String text(Node self, Optional<Revision> revision) {
        String middle = entrance.isShared() ? sharedText : middle(self).render();
        return head(self, revision).render() + "\n" + middle + "\n" + tail(self).render();
    }

    private HaproxyConfig head(Node self, Optional<Revision> revision) {
        return HaproxyConfig.builder().global(g -> global(g, self, revision)).build();
    }

    private HaproxyConfig middle(Node self) {
        return entrance.isShared()
                ? shared
                : entrance.write(shared.toBuilder(), self).build();
    }

    private HaproxyConfig tail(Node self) {
        HaproxyConfig.Builder config = HaproxyConfig.builder();
        Watching.write(config, topology, self);
        return config.build();
    }

    private void global(GlobalBuilder global, Node self, Optional<Revision> revision) {
        revision.ifPresent(id -> global.description(topology.name(), id.toString()));
        global.log("/dev/log", LOCAL0).log("/dev/log", LOCAL1, NOTICE);
        Optional<String> account = topology.host().account();
        // The socket belongs to the account the process becomes, not to root.
        global.statsSocket(topology.host().adminSocket(self), s -> {
            s.mode("660").level(ADMIN).exposeFdListeners();
            account.ifPresent(s::group);
        });
        global.statsTimeout(ofSeconds(30));
        account.ifPresent(
                user -> global.chroot("/var/lib/haproxy").user(user).group(user).daemon());
        global.maxconn(topology.limits().connections());
        // Idle connections end over a second at a reload, not at the moment a client may be using one.
        global.closeSpreadTime(ofSeconds(1));
        global.tuneSslDefaultDhParam(2048);
        global.sslDefaultBindCiphers("ECDHE-ECDSA-AES128-GCM-SHA256", "ECDHE-RSA-AES128-GCM-SHA256");
        // Without it, replication is off on every machine whose host name is not the peer's name.
        global.localpeer(self.name());
    }

    private HaproxyConfig shared() {
        HaproxyConfig.Builder config = HaproxyConfig.builder()
                .defaults(d -> d.logGlobal()
                        .mode(HTTP)
                        // No tcplog beside it: the later one would win.
                        .optionHttplog()
                        .optionDontlognull()
                        .optionRedispatch(1)
                        // A dead machine costs a client 2 s per attempt, not 10 s.
                        .timeoutConnect(ofSeconds(2))
                        .timeoutClient(ofSeconds(30))
                        .timeoutServer(ofSeconds(30))
                        .timeoutCheck(ofSeconds(1))
                        .timeoutHttpRequest(ofSeconds(10))
                        .retries(3)
                        // Leaves no client on a dead server.
                        .defaultServer(s -> s.onMarkedDownShutdownSessions()))
                // A section of its own, not a part of global.
                .peers(PEERS, this::peers);
        for (Application application : topology.applications()) {
            for (Placement placement : application.placements()) {
                String name = application.backend(placement.region());
                config.backend(name, b -> placed(b, application, placement));
            }
            config.backend(application.backend(), b -> everywhere(b, application));
        }
        Entrance.writeNobody(config, topology);
        if (entrance.isShared()) {
            entrance.write(config, topology.regions().get(0).nodes().get(0));
        }
        return config.build();
    }

    private void peers(PeersBuilder peers) {
        int port = topology.peers().port();
        topology.peers().tls().ifPresent(tls -> {
            peers.defaultBind(
                    b -> b.ssl().crt(tls.certificate()).caFile(tls.authority()).verify(ClientVerify.REQUIRED));
            peers.defaultServer(
                    s -> s.ssl().crt(tls.certificate()).caFile(tls.authority()).verify(REQUIRED));
        });
        topology.nodes().forEach(node -> peers.peer(node.name(), node.address(), port));
    }

    private void placed(BackendBuilder backend, Application application, Placement placement) {
        HealthCheck check = application.check();
        backend.balance(application.balance() == Balance.LEASTCONN ? leastconn() : roundrobin());
        application.stickiness().ifPresent(sticky -> stick(backend, sticky, application, placement));
        if (!check.path().isEmpty()) {
            backend.optionHttpchk("GET", check.path()).httpCheckExpectStatus(check.status());
        }
        // Looks again sooner once a check has failed.
        backend.defaultServer(s -> s.check()
                .inter(check.interval())
                .fastinter(check.fastInterval())
                .fall(check.fall())
                .rise(check.rise()));
        for (AppServer server : placement.servers()) {
            backend.server(server.name(), server.address(), server.port(), s -> {
                if (server.weight() != 1) {
                    s.weight(server.weight());
                }
                if (server.backup()) {
                    s.backup();
                }
            });
        }
    }

    /** The servers of all regions, in turns. Their state is that of the region's backend: one check each, not two. */
    private void everywhere(BackendBuilder backend, Application application) {
        backend.balance(roundrobin());
        application.stickiness().ifPresent(sticky -> {
            table(backend, sticky);
            backend.stickOn(src());
        });
        for (Placement placement : application.placements()) {
            for (AppServer server : placement.servers()) {
                backend.server(placement.region() + "_" + server.name(), server.address(), server.port(), s -> {
                    if (server.weight() != 1) {
                        s.weight(server.weight());
                    }
                    s.track(application.backend(placement.region()) + "/" + server.name());
                });
            }
        }
    }

    private static void table(BackendBuilder backend, Stickiness sticky) {
        // IPv6 keys hold both families; as strings of 32 characters, IPv6 clients would share entries.
        backend.stickTable(t -> t.type(IPV6)
                .size(String.valueOf(sticky.entries()))
                .expire(sticky.expire())
                .peers(PEERS));
    }

    private static void stick(BackendBuilder backend, Stickiness sticky, Application application, Placement placement) {
        table(backend, sticky);
        if (sticky.returnToPrimary()) {
            placement.servers().stream()
                    .filter(server -> !server.backup())
                    .forEach(server -> backend.acl(
                            "primary_up", srvIsUp(application.backend(placement.region()) + "/" + server.name())));
            // Nobody is remembered to be on a backup server, so that clients leave it as soon as they can.
            backend.stickMatch(src());
            backend.stickStoreRequest(src(), When.onlyIf(new NamedAcl("primary_up")));
        } else {
            backend.stickOn(src());
        }
    }
}
