// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.runtime.transport.Transport;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;

/** A HAProxy with a little of everything, and ways to talk to it. */
final class Fixture {

    static final int TCP_PORT = 9999;

    static final String BASE = """
            global
                nbthread 2
                maxconn 500
                stats socket "ipv4@${ADDRESS}:9999" level admin
                stats socket "${DIR}/user.sock" level user
                stats socket "${DIR}/operator.sock" level operator
            defaults
                mode http
                timeout connect 1s
                timeout client 10s
                timeout server 10s
            frontend fe
                bind "${ADDRESS}:8080"
                http-request set-var(txn.mapped) "src,map(${DIR}/m.map)"
                http-request deny if { src -f "${DIR}/a.acl" }
                http-request deny if { hdr(x-word) -f "${DIR}/words.acl" }
                default_backend be
            backend be
                balance roundrobin
                stick-table type string len 64 size 1m expire 1h store gpc0,gpt0,http_req_rate(10s),conn_cnt
                server s1 127.0.0.1:1 weight 10
                server s2 127.0.0.1:2 weight 20
                server s3 127.0.0.1:3 check inter 60s agent-check agent-port 4 disabled
            """;

    private Fixture() {}

    static HaproxyProcess start(HaproxyFactory factory) {
        return start(factory, p -> BASE);
    }

    static HaproxyProcess start(HaproxyFactory factory, Function<HaproxyProcess, String> config) {
        return factory.builder()
                .config(p -> {
                    write(p.directory().resolve("m.map"), "k1 v1\nk2 v2\n");
                    write(p.directory().resolve("a.acl"), "192.0.2.1\n");
                    write(p.directory().resolve("words.acl"), "word\n");
                    return config.apply(p);
                })
                .start();
    }

    /** A file of the certificates made for tests. */
    static String pki(String name) {
        return new String(pkiBytes(name), StandardCharsets.US_ASCII);
    }

    static byte[] pkiBytes(String name) {
        try (InputStream in = Fixture.class.getResourceAsStream("/pki/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RuntimeClient client(HaproxyProcess p) {
        return RuntimeClient.unix(p.adminSocket());
    }

    static String map(HaproxyProcess p) {
        return p.directory().resolve("m.map").toString();
    }

    static String acl(HaproxyProcess p) {
        return p.directory().resolve("a.acl").toString();
    }

    /** Whether this JVM is the one that runs the tests without jnr on its class path. */
    static final boolean WITHOUT_JNR = Boolean.getBoolean("haproxy4j.withoutJnr");

    /** Every way to reach a worker. */
    static Stream<Transport> transports(HaproxyProcess p) {
        return Stream.concat(
                unixTransports(p.adminSocket()),
                Stream.of(Transport.tcp(new InetSocketAddress(p.address().host(), TCP_PORT))));
    }

    /** Every way to reach a unix socket. */
    static Stream<Transport> unixTransports(Path socket) {
        return WITHOUT_JNR
                ? Stream.of(Transport.unix(socket))
                : Stream.of(Transport.jnrUnix(socket), Transport.jdkUnix(socket));
    }

    static List<RuntimeClient> clients(HaproxyProcess p) {
        return transports(p).map(t -> RuntimeClient.builder(t).build()).toList();
    }

    /** Longer than anything takes, also on a busy machine. */
    static final Duration LONG = Duration.ofSeconds(20);

    /** Reloads what must be taken. */
    static void reload(HaproxyProcess p) {
        assertThat(p.reload().successful()).isTrue();
    }

    /** Waits for a condition, with a bound. */
    static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LONG.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within 20 s: " + what);
            }
            LockSupport.parkNanos(2_000_000);
        }
    }
}
