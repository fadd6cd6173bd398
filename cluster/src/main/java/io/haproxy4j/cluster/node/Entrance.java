// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.node;

import static io.haproxy4j.config.expr.Fetches.hdr;
import static io.haproxy4j.config.expr.Fetches.nbsrv;
import static io.haproxy4j.config.expr.Fetches.sslFc;
import static io.haproxy4j.config.rule.Actions.denyStatus;
import static io.haproxy4j.config.rule.Actions.disableL7Retry;
import static io.haproxy4j.config.rule.Actions.redirectPrefix;
import static io.haproxy4j.config.rule.Actions.redirectScheme;
import static io.haproxy4j.config.rule.Actions.setHeader;
import static io.haproxy4j.config.rule.When.onlyIf;
import static io.haproxy4j.config.rule.When.unless;

import io.haproxy4j.cluster.topology.Application;
import io.haproxy4j.cluster.topology.Application.Placement;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.HostSettings.ListenOn;
import io.haproxy4j.cluster.topology.Listener;
import io.haproxy4j.cluster.topology.Node;
import io.haproxy4j.cluster.topology.Region;
import io.haproxy4j.config.BindOptions;
import io.haproxy4j.config.FrontendBuilder;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.expr.Condition;
import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.expr.NamedAcl;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where clients come in, and which servers their requests go to. */
final class Entrance {

    private static final String NOBODY = "nobody";
    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    /** What a host name without a port has. */
    private static final int NO_PORT = 0;

    private final ClusterTopology topology;
    private final boolean encrypted;

    Entrance(ClusterTopology topology) {
        this.topology = topology;
        this.encrypted = topology.listeners().stream()
                .anyMatch(listener -> !listener.certificates().isEmpty());
    }

    /** Whether it is the same on all nodes. */
    boolean isShared() {
        return topology.host().listenOn() == ListenOn.EVERY_ADDRESS;
    }

    HaproxyConfig.Builder write(HaproxyConfig.Builder config, Node self) {
        return config.frontend("clients", frontend -> write(frontend, self));
    }

    private void write(FrontendBuilder frontend, Node self) {
        for (Listener listener : topology.listeners()) {
            if (!isShared()) {
                frontend.bind(self.at(listener.port()), b -> encrypt(b, listener));
                continue;
            }
            frontend.bind(":" + listener.port(), b -> encrypt(b, listener));
            if (topology.nodes().anyMatch(Node::isIpv6)) {
                // No address stands for those of IPv4 alone. Where one node has IPv6, all do: they are its peers.
                frontend.bind("[::]:" + listener.port(), b -> {
                    b.v6only();
                    encrypt(b, listener);
                });
            }
        }
        if (encrypted) {
            frontend.httpRequest(setHeader("X-Forwarded-Proto", "https"), onlyIf(sslFc()));
            redirects(frontend);
        }
        if (topology.forwarding().replay()) {
            // Whether a server did what it was asked for, nobody knows.
            frontend.httpRequest(disableL7Retry(), unless(new NamedAcl("METH_GET")));
        }
        for (Region region : topology.regions()) {
            // As a whole label of the host name, so that region-a.example.com matches too.
            frontend.acl(region(region), hdr("host").matchesDom(region.label()).ignoreCase());
        }
        routes(frontend);
    }

    private static void encrypt(BindOptions bind, Listener listener) {
        if (!listener.certificates().isEmpty()) {
            bind.ssl();
            listener.certificates().forEach(bind::crt);
            bind.alpn("h2", "http/1.1");
        }
    }

    /** Who has named a port for plain HTTP is sent to the one for HTTPS; a change of the scheme alone keeps the port. */
    private void redirects(FrontendBuilder frontend) {
        int port = topology.listeners().stream()
                .filter(listener -> !listener.certificates().isEmpty())
                .mapToInt(Listener::port)
                .findFirst()
                .orElseThrow();
        LogFormat host = LogFormat.text("https://").thenExpr(hdr("host").hostOnly());
        LogFormat there = port == HTTPS_PORT ? host : host.thenText(":" + port);
        for (Listener listener : topology.listeners()) {
            boolean plain = listener.certificates().isEmpty();
            if (plain && listener.port() != HTTP_PORT) {
                asked(frontend, there, hdr("host").portOnly().eq(listener.port()));
            } else if (plain && port != HTTPS_PORT) {
                asked(frontend, there, hdr("host").portOnly().eq(HTTP_PORT, NO_PORT));
            }
        }
        frontend.httpRequest(redirectScheme("https"), unless(sslFc()));
    }

    private static void asked(FrontendBuilder frontend, LogFormat there, Condition port) {
        frontend.httpRequest(redirectPrefix(there), onlyIf(sslFc().not().and(port)));
    }

    private void routes(FrontendBuilder frontend) {
        List<Domains> domains = Domains.of(topology);
        for (Domains some : domains) {
            // A line each: HAProxy takes at most 64 words in one.
            for (String host : some.hosts()) {
                frontend.acl(some.acl(), hdr("host").matchesDom(host).ignoreCase());
            }
        }
        for (Domains some : domains) {
            NamedAcl mine = new NamedAcl(some.acl());
            regional(frontend, some.application(), Optional.of(mine));
            frontend.useBackend(some.application().backend(), onlyIf(mine));
        }
        Optional<Application> standard = topology.applications().stream()
                .filter(application -> application.hosts().isEmpty())
                .findFirst();
        standard.ifPresentOrElse(
                application -> {
                    regional(frontend, application, Optional.empty());
                    frontend.defaultBackend(application.backend());
                },
                () -> frontend.defaultBackend(NOBODY));
    }

    /** Answers for hosts that no application has. */
    static void writeNobody(HaproxyConfig.Builder config, ClusterTopology topology) {
        if (topology.applications().stream()
                .noneMatch(application -> application.hosts().isEmpty())) {
            config.backend(NOBODY, b -> b.httpRequest(denyStatus(404)));
        }
    }

    /** A region without servers falls through to the next one instead of answering 503. */
    private void regional(FrontendBuilder frontend, Application application, Optional<NamedAcl> mine) {
        List<String> placed =
                application.placements().stream().map(Placement::region).collect(Collectors.toList());
        for (Region region : topology.regions()) {
            Condition asked = mine.map(acl -> acl.and(new NamedAcl(region(region))))
                    .orElseGet(() -> new NamedAcl(region(region)));
            Stream.concat(Stream.of(region.name()), region.fallback().stream())
                    .filter(placed::contains)
                    .map(application::backend)
                    .forEach(backend -> frontend.useBackend(
                            backend, onlyIf(asked.and(nbsrv(backend).gt(0)))));
        }
    }

    private static String region(Region region) {
        return "region_" + region.name();
    }
}
