// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import io.haproxy4j.runtime.command.HaproxyRelease;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** A HAProxy with something for every command to act on, as far as its release has it. */
final class FullHaproxy {

    private FullHaproxy() {}

    private static final String CONFIG = """
            global
                nbthread 2
                maxconn 500
                stats socket "${DIR}/other.sock" level operator
                set-var proc.given str(hello)
                presetenv GREETING "a b"
            resolvers dns
                nameserver ns1 127.0.0.1:9
            peers cluster
                peer me "${ADDRESS}:10000"
                peer other "${ADDRESS}:10001"
            cache store
                total-max-size 4
                max-age 60
            defaults tpl
                mode http
                timeout connect 1s
                timeout client 30s
                timeout server 30s
            frontend fe from tpl
                bind "${ADDRESS}:8080"
                @guid@
                http-request cache-use store
                http-response cache-store store
                http-request set-header x "%[src,map(${DIR}/m.map)]"
                http-request deny if { src -f "${DIR}/a.acl" }
                default_backend cached
            frontend tls from tpl
                bind "${ADDRESS}:8443" ssl crt-list "${DIR}/list" tls-ticket-keys "${DIR}/keys" ca-file "${DIR}/ca.crt" verify optional
                default_backend web
            frontend tls2 from tpl
                bind "${ADDRESS}:8444" ssl crt "${DIR}/two.pem" ca-file "${DIR}/ca2.crt" crl-file "${DIR}/ca.crl" verify optional
                default_backend web
            frontend short from tpl
                bind "${ADDRESS}:8081"
                default_backend web
            frontend answer from tpl
                bind "${ADDRESS}:8082"
                http-request return status 200 content-type text/plain string "hi there" hdr cache-control "max-age=60"
            frontend hold from tpl
                mode tcp
                bind "${ADDRESS}:8083"
                default_backend tcpbe
            backend tcpbe from tpl
                mode tcp
                server t1 "${ADDRESS}:7000"
            backend cached from tpl
                server c1 "${ADDRESS}:8082"
            backend web from tpl
                balance roundrobin
                cookie SRV insert dynamic
                dynamic-cookie-key secret
                stick-table type string len 64 size 100k expire 1h store gpc0,gpt0,http_req_rate(10s) peers cluster
                server s1 "${ADDRESS}:8082" weight 10
                server s2 127.0.0.1:2 weight 20
                server s3 127.0.0.1:3 check inter 60s agent-check agent-port 4
                server s4 named.test.example:80 resolvers dns init-addr none
                server s5 127.0.0.1:5 ssl verify none
            """;

    private static final String QUIC = """
            frontend q from tpl
                bind quic4@"${ADDRESS}:8445" ssl crt "${DIR}/two.pem" alpn h3
                default_backend cached
            """;

    private static final String ACME = """
            acme le
                directory http://127.0.0.1:1/dir
                account-key "${DIR}/account.key"
                contact a@b.test
                challenge HTTP-01
                keytype ECDSA
                curves P-256
            frontend acmefe from tpl
                bind "${ADDRESS}:8447" ssl crt-list "${DIR}/acmelist"
                default_backend web
            """;

    /** The configuration with what each release adds. */
    private static String config(HaproxyRelease release) {
        String config = CONFIG.replace("    @guid@\n", release.isAtLeast(3, 0) ? "    guid guid-of-fe\n" : "");
        if (release.isAtLeast(3, 0)) {
            config += QUIC;
            if (!release.isAtLeast(3, 2)) {
                config = config.replace("    nbthread 2\n", "    nbthread 2\n    limited-quic\n");
            }
        }
        if (release.isAtLeast(3, 2)) {
            config = config.replace("    nbthread 2\n", "    nbthread 2\n    expose-experimental-directives\n") + ACME;
        }
        return config;
    }

    static HaproxyProcess start(HaproxyFactory factory) {
        return factory.builder()
                .localpeer("me")
                .config(p -> {
                    Path dir = p.directory();
                    Fixture.write(dir.resolve("m.map"), "k1 v1\nk2 v2\n");
                    Fixture.write(dir.resolve("a.acl"), "192.0.2.1\n");
                    Fixture.write(dir.resolve("one.pem"), Fixture.pki("one.pem"));
                    Fixture.write(dir.resolve("two.pem"), Fixture.pki("two.pem"));
                    Fixture.write(dir.resolve("ca.crt"), Fixture.pki("ca.crt"));
                    Fixture.write(dir.resolve("ca2.crt"), Fixture.pki("ca.crt"));
                    Fixture.write(dir.resolve("ca.crl"), Fixture.pki("ca.crl"));
                    Fixture.write(dir.resolve("list"), dir.resolve("one.pem") + "\n");
                    Fixture.write(dir.resolve("keys"), (key(1) + "\n" + key(2) + "\n" + key(3) + "\n"));
                    try {
                        Files.write(dir.resolve("one.pem.ocsp"), Fixture.pkiBytes("one.ocsp"));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    Fixture.write(dir.resolve("acme.pem"), Fixture.pki("two.pem"));
                    Fixture.write(
                            dir.resolve("acmelist"),
                            dir.resolve("acme.pem") + " [acme le domains foo.test] foo.test\n");
                    return config(HaproxyRelease.parse(factory.binary().release()));
                })
                .start();
    }

    private static String key(int seed) {
        return Base64.getEncoder().encodeToString(ticketKey(seed));
    }

    /** A ticket key with a number. */
    static byte[] ticketKey(int seed) {
        byte[] key = new byte[48];
        key[0] = (byte) seed;
        return key;
    }
}
