// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.runtime.command.HaproxyRelease;
import io.haproxy4j.runtime.diagnostics.DebugCounter;
import io.haproxy4j.runtime.process.StartupMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers that a quiet HAProxy rarely gives, as it once gave them. */
class ReplyParserTest {

    private static RuntimeCommands answering(String answer) {
        return new CannedCommands(HaproxyRelease.branch(3, 2), answer.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tasks() {
        RuntimeCommands cli = answering("""
                Running tasks: 2 (2 threads)
                  function                     places     %    lat_tot   lat_avg  calls_tot  calls_avg calls%
                  sc_conn_io_cb                     1   50.0      -         -             2          2  100.0
                  process_stream                    1   50.0   12.50us   12.50us          0          0    0.0""");
        assertThat(cli.diagnostics().tasks())
                .satisfiesExactly(
                        first -> {
                            assertThat(first.function()).isEqualTo("sc_conn_io_cb");
                            assertThat(first.places()).isOne();
                            assertThat(first.percent()).isEqualTo(50.0);
                            assertThat(first.latency()).isEmpty();
                            assertThat(first.fields()).containsEntry("calls_tot", "2");
                        },
                        second -> assertThat(second.latency()).hasValue(Duration.ofNanos(12_500)));
    }

    @Test
    void debugCounters() {
        RuntimeCommands cli = answering("""
                Count     Type Location function(): "condition" [comment]
                3          CNT ev_epoll.c:300 _do_poll(): "1" [epoll report of event on a just closed fd (harmless)]
                1          GLT mux_h1.c:2005 h1_handle_headers(): parsing error""");
        assertThat(cli.diagnostics().debugCounters())
                .containsExactly(
                        new DebugCounter(
                                3,
                                "CNT",
                                "ev_epoll.c:300",
                                "_do_poll",
                                "\"1\" [epoll report of event on a just closed fd (harmless)]"),
                        new DebugCounter(1, "GLT", "mux_h1.c:2005", "h1_handle_headers", "parsing error"));
    }

    @Test
    void ocspUpdates() {
        RuntimeCommands cli = answering("""
                OCSP Certid | Path | Next Update | Last Update | Successes | Failures | Last Update Status | Last Update Status (str)
                303b3009 | /etc/a.pem | 30/Jan/2026:00:08:09 +0000 | - | 0 | 1 | 2 | HTTP error""");
        assertThat(cli.ocsp().updates()).singleElement().satisfies(u -> {
            assertThat(u.path()).isEqualTo("/etc/a.pem");
            assertThat(u.lastUpdate()).isEqualTo("-");
            assertThat(u.failures()).hasValue(1);
            assertThat(u.status()).isEqualTo("HTTP error");
            assertThat(u.fields()).containsEntry("Last Update Status", "2");
        });
    }

    @Test
    void revokedCertificates() {
        RuntimeCommands cli = answering("""
                Filename: /etc/ca.crl
                Status: Used

                Certificate Revocation List #1:
                Version 2
                Signature Algorithm: ecdsa-with-SHA256
                Issuer: /CN=test CA
                Last Update: Nov 23 11:11:54 2026 GMT
                Next Update: Oct 30 11:11:54 2126 GMT
                Revoked Certificates:
                    Serial Number: 1000
                        Revocation Date: Nov 23 11:11:54 2026 GMT
                    Serial Number: 1001
                        Revocation Date: Nov 23 11:11:54 2026 GMT""");
        assertThat(cli.crlFiles().describe("/etc/ca.crl")).singleElement().satisfies(l -> {
            assertThat(l.serialNumbers()).containsExactly("1000", "1001");
            assertThat(l.lastUpdate()).hasValue(Instant.parse("2026-11-23T11:11:54Z"));
            assertThat(l.fields()).containsEntry("Filename", "/etc/ca.crl");
        });
    }

    @Test
    void startupLogs() {
        RuntimeCommands cli = answering("""
                [WARNING]  (7) : config : parsing [/etc/haproxy.cfg:12] : 'x' is old.
                  second line of it
                [ALERT]    (7) : config : Fatal errors found in configuration.""");
        assertThat(cli.process().startupLogs())
                .isEqualTo(List.of(
                        new StartupMessage(
                                StartupMessage.Severity.WARNING,
                                "'x' is old.\n  second line of it",
                                "/etc/haproxy.cfg",
                                12),
                        new StartupMessage(
                                StartupMessage.Severity.ALERT,
                                "config : Fatal errors found in configuration.",
                                null,
                                0)));
    }
}
