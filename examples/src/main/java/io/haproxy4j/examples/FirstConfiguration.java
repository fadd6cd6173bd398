// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples;

import static io.haproxy4j.config.balance.BalanceAlgorithms.leastconn;
import static io.haproxy4j.config.expr.Fetches.acl;
import static io.haproxy4j.config.expr.Fetches.hdr;
import static io.haproxy4j.config.expr.Fetches.nbsrv;
import static io.haproxy4j.config.expr.Fetches.src;
import static io.haproxy4j.config.expr.Fetches.sslFc;
import static io.haproxy4j.config.rule.Actions.redirectScheme;
import static io.haproxy4j.config.rule.Actions.setHeader;
import static io.haproxy4j.config.rule.When.onlyIf;
import static io.haproxy4j.config.rule.When.unless;
import static io.haproxy4j.config.value.CliLevel.ADMIN;
import static io.haproxy4j.config.value.LogFacility.LOCAL0;
import static io.haproxy4j.config.value.ProxyMode.HTTP;
import static io.haproxy4j.config.value.StickTableType.IPV6;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.HaproxyVersion;

/** The builder's sample of the README. */
public final class FirstConfiguration {

    private FirstConfiguration() {}

    static HaproxyConfig build(String certificate) {
        // spotless:off
        // sample
        HaproxyConfig config = HaproxyConfig.builder()
            .global(g -> g
                .log("/dev/log", LOCAL0)
                .statsSocket("/run/haproxy/admin.sock", s -> s.mode("660").level(ADMIN).exposeFdListeners())
                .maxconn(4000)
                .localpeer("lb-1"))
            .defaults(d -> d.mode(HTTP).logGlobal().optionHttplog().optionRedispatch()
                .timeoutConnect(ofSeconds(2)).timeoutClient(ofSeconds(30)).timeoutServer(ofSeconds(30)))
            .peers("mates", p -> p.peer("lb-1", "10.0.1.1", 10_000).peer("lb-2", "10.0.1.2", 10_000))
            .frontend("web", f -> f
                .bind(":80")
                .bind(":443", b -> b.ssl().crt(certificate).alpn("h2", "http/1.1"))
                .httpRequest(setHeader("X-Forwarded-Proto", "https"), onlyIf(sslFc()))
                .httpRequest(redirectScheme("https"), unless(sslFc()))
                .acl("shop", hdr("host").matchesDom("shop").ignoreCase())
                .useBackend("be_shop", onlyIf(acl("shop").and(nbsrv("be_shop").gt(0))))
                .defaultBackend("be_site"))
            .backend("be_shop", b -> b
                .balance(leastconn())
                .stickTable(t -> t.type(IPV6).size("100k").expire(ofMinutes(30)).peers("mates"))
                .stickOn(src())
                .optionHttpchk("GET", "/health").httpCheckExpectStatus(200)
                .server("s1", "10.0.2.1", 80, s -> s.check().inter(ofSeconds(2)).fall(3).rise(2))
                .server("s2", "10.0.2.2", 80, s -> s.check().backup()))
            .backend("be_site", b -> b.server("s1", "10.0.3.1", 80))
            .build();   // throws ConfigException: every problem with its place and its fix
        config.lint(HaproxyVersion.V3_2).forEach(System.out::println);   // what haproxy -c lets pass
        // end
        // spotless:on
        return config;
    }

    /**
     * Prints the configuration.
     *
     * @param arguments path of a PEM file; {@code /etc/ssl/certs/site.pem} if none is given
     */
    public static void main(String[] arguments) {
        System.out.print(build(arguments.length > 0 ? arguments[0] : "/etc/ssl/certs/site.pem"));
    }
}
