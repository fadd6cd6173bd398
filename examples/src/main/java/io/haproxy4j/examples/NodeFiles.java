// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples;

import static io.haproxy4j.config.balance.BalanceAlgorithms.leastconn;
import static io.haproxy4j.config.balance.BalanceAlgorithms.roundrobin;
import static io.haproxy4j.config.expr.Fetches.acl;
import static io.haproxy4j.config.expr.Fetches.hdr;
import static io.haproxy4j.config.expr.Fetches.nbsrv;
import static io.haproxy4j.config.expr.Fetches.path;
import static io.haproxy4j.config.expr.Fetches.src;
import static io.haproxy4j.config.expr.Fetches.sslFc;
import static io.haproxy4j.config.rule.Actions.redirectScheme;
import static io.haproxy4j.config.rule.Actions.setHeader;
import static io.haproxy4j.config.rule.Actions.useService;
import static io.haproxy4j.config.rule.When.onlyIf;
import static io.haproxy4j.config.rule.When.unless;
import static io.haproxy4j.config.value.CliLevel.ADMIN;
import static io.haproxy4j.config.value.LogFacility.LOCAL0;
import static io.haproxy4j.config.value.LogFacility.LOCAL1;
import static io.haproxy4j.config.value.LogLevel.NOTICE;
import static io.haproxy4j.config.value.ProxyMode.HTTP;
import static io.haproxy4j.config.value.StickTableType.IPV6;
import static io.haproxy4j.examples.Site.NODES;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.ServerOptions;
import io.haproxy4j.examples.Site.Node;
import io.haproxy4j.examples.Site.Region;
import io.haproxy4j.keepalived.KeepalivedConfig;
import io.haproxy4j.keepalived.value.AuthType;
import io.haproxy4j.keepalived.value.VrrpState;
import java.net.InetSocketAddress;

/**
 * What each load balancer of the cluster reads. Comments tell where it differs from what one finds in many guides, and
 * why.
 */
final class NodeFiles {

    private NodeFiles() {}

    static HaproxyConfig haproxy(Site site, Node self) {
        HaproxyConfig.Builder config = HaproxyConfig.builder()
                .global(g -> {
                    g.log("/dev/log", LOCAL0).log("/dev/log", LOCAL1, NOTICE);
                    // The socket belongs to the account the process becomes, not to root.
                    g.statsSocket(site.adminSocket(), s -> {
                        s.mode("660").level(ADMIN).exposeFdListeners();
                        site.account().ifPresent(s::group);
                    });
                    g.statsTimeout(ofSeconds(30));
                    site.account()
                            .ifPresent(name -> g.chroot("/var/lib/haproxy")
                                    .user(name)
                                    .group(name)
                                    .daemon());
                    // Fits the usual limit on file descriptors; with 100000, HAProxy would not start.
                    g.maxconn(4000);
                    g.tuneSslDefaultDhParam(2048);
                    g.sslDefaultBindCiphers("ECDHE-ECDSA-AES128-GCM-SHA256", "ECDHE-RSA-AES128-GCM-SHA256");
                    // Without it, replication is off on every machine whose host name is not the peer's name.
                    g.localpeer(self.toString());
                })
                // A section of its own, not a part of global.
                .peers(
                        "mypeers",
                        p -> NODES.forEach(
                                node -> p.peer(node.toString(), site.node().apply(node), 10_000)))
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
                        // Looks again sooner once a check has failed, and leaves no client on a dead server.
                        .defaultServer(s -> s.check()
                                .inter(ofSeconds(2))
                                .fastinter(ofSeconds(1))
                                .fall(3)
                                .rise(2)
                                .onMarkedDownShutdownSessions()))
                .frontend("global_http", f -> {
                    f.bind(site.listen(self, site.httpPort()));
                    f.bind(
                            site.listen(self, site.httpsPort()),
                            b -> b.ssl().crt(site.certificate()).alpn("h2", "http/1.1"));
                    f.httpRequest(setHeader("X-Forwarded-Proto", "https"), onlyIf(sslFc()));
                    f.httpRequest(redirectScheme("https"), unless(sslFc()));
                    for (Region region : Region.values()) {
                        // As a whole label of the host name, so that region-a.example.com matches too.
                        f.acl(
                                region.label(),
                                hdr("host")
                                        .matchesDom("region-" + region.label())
                                        .ignoreCase());
                        // A region without servers falls through to the others instead of answering 503.
                        f.useBackend(
                                region.backend(),
                                onlyIf(acl(region.label())
                                        .and(nbsrv(region.backend()).gt(0))));
                    }
                    f.defaultBackend("be_global");
                });
        for (Region region : Region.values()) {
            InetSocketAddress s1 = site.application().apply(region, 1);
            InetSocketAddress s2 = site.application().apply(region, 2);
            config.backend(
                    region.backend(),
                    b -> b.balance(leastconn())
                            // IPv6 keys hold both families; as strings of 32 characters, IPv6 clients would share
                            // entries.
                            .stickTable(t -> t.type(IPV6)
                                    .size("100k")
                                    .expire(ofMinutes(30))
                                    .peers("mypeers"))
                            .stickOn(src())
                            .optionHttpchk("GET", "/health")
                            .httpCheckExpectStatus(200)
                            .server("s1", s1.getHostString(), s1.getPort())
                            .server("s2", s2.getHostString(), s2.getPort(), ServerOptions::backup));
        }
        config.backend("be_global", b -> {
            b.balance(roundrobin()).optionHttpchk("GET", "/health").httpCheckExpectStatus(200);
            for (Region region : Region.values()) {
                for (int number = 1; number <= 2; number++) {
                    InetSocketAddress server = site.application().apply(region, number);
                    b.server("region" + region + "_s" + number, server.getHostString(), server.getPort());
                }
            }
        });
        // For keepalived and Prometheus, who watch this node.
        config.frontend(
                "watch",
                f -> f.bind(site.node().apply(self) + ":8405")
                        .monitorUri("/health")
                        .httpRequest(useService("prometheus-exporter"), onlyIf(path().matches("/metrics"))));
        return config.listen(
                        "stats",
                        l -> l.bind(site.node().apply(self) + ":9000")
                                .statsEnable()
                                .statsUri("/stats")
                                .statsRefresh(ofSeconds(10))
                                // Nobody takes servers away without a password.
                                .statsAuth("admin", "change-me")
                                .statsAdmin(onlyIf(acl("TRUE")))
                                .statsShowLegends()
                                .statsShowNode())
                .build();
    }

    static KeepalivedConfig keepalived(Site site, Node self) {
        String region = self.region().toString();
        String health = "http://" + site.node().apply(self) + ":8405/health";
        return KeepalivedConfig.builder()
                // Scripts run as an account of their own, and not at all if others may change them.
                .globalDefs(
                        g -> g.routerId(self.toString()).enableScriptSecurity().scriptUser("keepalived_script"))
                // Asks HAProxy for an answer: "killall -0" takes a hung process, or any of that name, for a good one.
                .vrrpScript(
                        "chk_haproxy",
                        s -> s.script("/usr/bin/curl", "-sf", "-m", "1", "-o", "/dev/null", health)
                                .interval(ofSeconds(1))
                                .timeout(ofSeconds(2))
                                .fall(2)
                                .rise(2))
                .vrrpInstance(
                        "VI_" + region,
                        v -> v
                                // Both start as BACKUP and stay where they are: no second outage when the first node is
                                // back.
                                .state(VrrpState.BACKUP)
                                .nopreempt()
                                .interface_("eth0")
                                .virtualRouterId(51 + self.region().number())
                                // High priorities make the backup take over sooner.
                                .priority(self.number() == 1 ? 254 : 250)
                                .advertInt(ofSeconds(1))
                                // At most 8 characters count.
                                .authentication(a -> a.authType(AuthType.PASS).authPass("s3cret-" + region))
                                .virtualIpaddress("10." + self.region().number() + ".1.100/24")
                                // Without a weight: a node whose HAProxy is dead gives the address up altogether. No
                                // notify
                                // scripts: keepalived moves the address itself, and nothing is to be synchronised then.
                                .trackScript("chk_haproxy"))
                .build();
    }
}
