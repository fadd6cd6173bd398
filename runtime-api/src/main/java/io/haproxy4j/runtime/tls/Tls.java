// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.tls;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandRunner;
import io.haproxy4j.runtime.internal.Fields;
import java.util.List;
import java.util.Map;

/** TLS of the whole process: server names, providers, ACME. */
public final class Tls {

    private final CommandRunner cli;

    /**
     * The process a runner reaches.
     *
     * @param cli runs the commands
     */
    public Tls(CommandRunner cli) {
        this.cli = cli;
    }

    /**
     * A server name a bind line has a certificate for.
     *
     * @param bind frontend and bind line
     * @param name the name or filter
     * @param certificate the certificate's name
     * @param notAfter the end of its validity, as OpenSSL prints it
     * @param fields every column by name
     */
    public record ServerName(
            String bind, String name, String certificate, String notAfter, Map<String, String> fields) {}

    /**
     * {@return the server names of all bind lines (3.2)}
     */
    public List<ServerName> serverNames() {
        return Fields.table(cli.run(CliCommand.of("show", "ssl", "sni")).lines(), "\t").stream()
                .map(row -> new ServerName(
                        row.getOrDefault("Frontend/Bind", ""),
                        row.getOrDefault("SNI", ""),
                        row.getOrDefault("Filename", ""),
                        row.getOrDefault("NotAfter", ""),
                        row))
                .toList();
    }

    /**
     * {@return the names of OpenSSL's loaded providers}
     */
    public List<String> providers() {
        return cli.run(CliCommand.of("show", "ssl", "providers")).lines().stream()
                .map(String::strip)
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2))
                .toList();
    }

    /**
     * The certificates ACME takes care of (3.2).
     *
     * @return a row for each
     */
    public List<AcmeCertificate> acmeStatus() {
        return AcmeCertificate.parse(cli.run(CliCommand.of("acme", "status")).lines());
    }

    /**
     * Starts the renewal of a certificate by ACME (3.2).
     *
     * @param certificate the certificate's name
     */
    public void acmeRenew(String certificate) {
        cli.run(CliCommand.of("acme", "renew", certificate));
    }

    /**
     * Tells that the DNS record of a dns-01 challenge is in place (3.2).
     *
     * @param certificate the certificate's name
     * @param domain the domain of the challenge
     */
    public void acmeChallengeReady(String certificate, String domain) {
        cli.run(CliCommand.of("acme", "challenge_ready", certificate, "domain", domain));
    }
}
