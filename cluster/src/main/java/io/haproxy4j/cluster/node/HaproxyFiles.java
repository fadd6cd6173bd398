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
import static io.haproxy4j.config.value.RetryOnEvents.CONN_FAILURE;
import static io.haproxy4j.config.value.RetryOnEvents.EMPTY_RESPONSE;
import static io.haproxy4j.config.value.StickTableType.IPV6;
import static io.haproxy4j.config.value.TlsVerify.REQUIRED;
import static java.time.Duration.ofSeconds;

import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.topology.AppServer;
import io.haproxy4j.cluster.topology.Application;
import io.haproxy4j.cluster.topology.Application.Balance;
import io.haproxy4j.cluster.topology.Application.Placement;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.Forwarding;
import io.haproxy4j.cluster.topology.HealthCheck;
import io.haproxy4j.cluster.topology.HealthCheck.WhenDown;
import io.haproxy4j.cluster.topology.Node;
import io.haproxy4j.cluster.topology.PeerAddress;
import io.haproxy4j.cluster.topology.PeerSettings;
import io.haproxy4j.cluster.topology.Region;
import io.haproxy4j.cluster.topology.Stickiness;
import io.haproxy4j.config.BackendBuilder;
import io.haproxy4j.config.DefaultsBuilder;
import io.haproxy4j.config.GlobalBuilder;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.PeersBuilder;
import io.haproxy4j.config.Section;
import io.haproxy4j.config.SectionKind;
import io.haproxy4j.config.expr.NamedAcl;
import io.haproxy4j.config.rule.When;
import io.haproxy4j.config.value.ClientVerify;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
        this.sharedText = text(withoutPeers(shared));
    }

    /** The file of a node, with a revision in its description. */
    HaproxyConfig of(Node self, Optional<Revision> revision) {
        HaproxyConfig.Builder config = HaproxyConfig.builder();
        head(self, revision).sections().forEach(config::section);
        middle(self).forEach(config::section);
        tail(self).sections().forEach(config::section);
        return config.build();
    }

    /**
     * The text of {@link #of}. What all nodes share is neither checked nor rendered again, which counts for thousands of
     * backends on hundreds of nodes.
     */
    String text(Node self, Optional<Revision> revision) {
        String middle = entrance.isShared() ? sharedText : text(middle(self));
        return head(self, revision).render() + "\n" + middle + "\n" + tail(self).render();
    }

    private static String text(List<Section> sections) {
        return sections.stream().map(Section::render).collect(Collectors.joining("\n"));
    }

    private HaproxyConfig head(Node self, Optional<Revision> revision) {
        return HaproxyConfig.builder()
                .global(g -> global(g, self, revision))
                .peers(PEERS, p -> peers(p, self))
                .build();
    }

    private List<Section> middle(Node self) {
        return withoutPeers(
                entrance.isShared()
                        ? shared
                        : entrance.write(shared.toBuilder(), self).build());
    }

    /** Each node has peers of its own, in its head. */
    private static List<Section> withoutPeers(HaproxyConfig config) {
        return config.sections().stream()
                .filter(section -> section.kind() != SectionKind.PEERS)
                .toList();
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
        global.tuneSslDefaultDhParam(2048);
        global.sslDefaultBindCiphers("ECDHE-ECDSA-AES128-GCM-SHA256", "ECDHE-RSA-AES128-GCM-SHA256");
        // Without it, replication is off on every machine whose host name is not the peer's name.
        global.localpeer(self.name());
    }

    private HaproxyConfig shared() {
        // With any node's peers, which the tables name.
        Node any = topology.regions().get(0).nodes().get(0);
        HaproxyConfig.Builder config =
                HaproxyConfig.builder().peers(PEERS, p -> peers(p, any)).defaults(this::defaults);
        for (Application application : topology.applications()) {
            for (Placement placement : application.placements()) {
                String name = application.backend(placement.region());
                config.backend(name, b -> placed(b, application, placement));
            }
            config.backend(application.backend(), b -> everywhere(b, application));
        }
        Entrance.writeNobody(config, topology);
        if (entrance.isShared()) {
            entrance.write(config, any);
        }
        return config.build();
    }

    private void defaults(DefaultsBuilder defaults) {
        Forwarding forwarding = topology.forwarding();
        defaults.logGlobal()
                .mode(HTTP)
                // No tcplog beside it: the later one would win.
                .optionHttplog()
                .optionDontlognull()
                // At a reload, clients that are connected are told to connect anew with their next answer. Otherwise
                // idle connections are closed, some of them just when a request is on its way.
                .optionIdleCloseOnResponse()
                .optionRedispatch(1)
                .retries(forwarding.retries())
                .timeoutConnect(forwarding.connectTimeout())
                .timeoutClient(forwarding.clientTimeout())
                .timeoutServer(forwarding.serverTimeout())
                .timeoutHttpRequest(forwarding.requestTimeout());
        if (forwarding.replay()) {
            defaults.retryOn(CONN_FAILURE, EMPTY_RESPONSE);
        }
    }

    /** A section of its own, not a part of global. Another region's node may be elsewhere than where its own sees it. */
    private void peers(PeersBuilder peers, Node self) {
        int port = topology.peers().port();
        topology.peers().tls().ifPresent(tls -> {
            peers.defaultBind(
                    b -> b.ssl().crt(tls.certificate()).caFile(tls.authority()).verify(ClientVerify.REQUIRED));
            peers.defaultServer(
                    s -> s.ssl().crt(tls.certificate()).caFile(tls.authority()).verify(REQUIRED));
        });
        for (Region region : topology.regions()) {
            boolean near = region.nodes().contains(self);
            for (Node node : region.nodes()) {
                PeerAddress seen = node.peerOutside()
                        .filter(outside -> !near)
                        .orElseGet(() -> new PeerAddress(node.address(), port));
                peers.peer(node.name(), seen.address(), seen.port());
            }
        }
        for (PeerSettings.Observer observer : topology.peers().observers()) {
            peers.peer(observer.name(), observer.address(), observer.port());
        }
    }

    private void placed(BackendBuilder backend, Application application, Placement placement) {
        HealthCheck check = application.check();
        backend.balance(application.balance() == Balance.LEASTCONN ? leastconn() : roundrobin());
        application.stickiness().ifPresent(sticky -> stick(backend, sticky, application, placement));
        if (!check.path().isEmpty()) {
            backend.optionHttpchk("GET", check.path()).httpCheckExpectStatus(check.status());
        }
        backend.timeoutCheck(check.timeout());
        backend.defaultServer(s -> {
            // Looks again sooner once a check has failed.
            s.check()
                    .inter(check.interval())
                    .fastinter(check.fastInterval())
                    .fall(check.fall())
                    .rise(check.rise())
                    .weight(AppServer.DEFAULT_WEIGHT);
            if (check.whenDown() == WhenDown.END_SESSIONS) {
                s.onMarkedDownShutdownSessions();
            }
        });
        for (AppServer server : placement.servers()) {
            backend.server(server.name(), server.address(), server.port(), s -> {
                if (server.weight() != AppServer.DEFAULT_WEIGHT) {
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
        backend.defaultServer(s -> {
            s.weight(AppServer.DEFAULT_WEIGHT);
            if (application.check().whenDown() == WhenDown.END_SESSIONS) {
                s.onMarkedDownShutdownSessions();
            }
        });
        application.stickiness().ifPresent(sticky -> {
            table(backend, sticky);
            backend.stickOn(src());
        });
        for (Placement placement : application.placements()) {
            for (AppServer server : placement.servers()) {
                String name = application.server(placement.region(), server);
                backend.server(name, server.address(), server.port(), s -> {
                    if (server.weight() != AppServer.DEFAULT_WEIGHT) {
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
